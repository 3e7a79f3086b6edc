package org.tandem.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.responsibility.Matrix.Assignment;

/**
 * People consult a post of the mission or of humanitarians again and again and give it nothing to do. Where the rules propose
 * such a letter too, as for liaison officers, to be asked is its part.
 */
final class ColumnIdle implements Check {
    /** Letters people set from which it shows; with fewer it may be chance. */
    private static final int MANY = 3;

    private static final Rule RULE = Rule.note("column-idle", "one actor is asked often and does nothing");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean ofRowsTogether() {
        return true;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.columnsThatTell()
                .filter(actor -> works(matrix.actors().side(actor)) && idle(matrix.column(actor)))
                .map(actor -> matrix.finding(
                                RULE,
                                actor,
                                "is consulted or informed in "
                                        + matrix.column(actor).size() + " rows, and does or answers for none")
                        .expecting("work of its own, or fewer letters, if its answer changes nothing"));
    }

    /** A community is asked and an authority consents, which is their part. */
    private static boolean works(Side side) {
        return side == Side.HUMANITARIAN || side == Side.MISSION_CIVILIAN || side == Side.MISSION_UNIFORMED;
    }

    private static boolean idle(List<Assignment> column) {
        return column.size() >= MANY
                && column.stream()
                        .allMatch(each -> each.pinned() && (each.letter() == Letter.C || each.letter() == Letter.I))
                && column.stream().anyMatch(each -> each.letter() == Letter.C);
    }
}
