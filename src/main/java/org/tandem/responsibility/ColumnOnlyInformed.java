package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Letter;
import org.tandem.responsibility.Matrix.Assignment;

/** People gave one actor nothing but information. */
final class ColumnOnlyInformed implements Check {
    private static final Rule RULE = Rule.note("column-only-informed", "one actor is only ever informed");

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
                .filter(actor -> matrix.column(actor).stream().allMatch(each -> each.letter() == Letter.I)
                        && matrix.column(actor).stream().anyMatch(Assignment::pinned))
                .map(
                        actor -> matrix.finding(
                                        RULE,
                                        actor,
                                        "is only informed (`I`), in "
                                                + matrix.column(actor).size()
                                                + (matrix.column(actor).size() == 1 ? " row" : " rows"))
                                .expecting(
                                        "a place on the mailing list rather than at the meeting, unless it should be consulted"));
    }
}
