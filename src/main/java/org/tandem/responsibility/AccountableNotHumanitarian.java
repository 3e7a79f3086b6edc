package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.responsibility.Matrix.Assignment;

/** Somebody who is not humanitarian answers for aid, for asking for military assets, or for notification. */
final class AccountableNotHumanitarian implements Check {
    private static final Rule RULE = Rule.error(
            "accountable-not-humanitarian", "accountability for humanitarian work stands outside humanitarian hands");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.task().kind().nature().humanitarianLed())
                .flatMap(row -> row.row().assignments().stream()
                        .filter(letter -> matrix.model().approves(letter.letter()))
                        .filter(letter -> !allowed(matrix.actors().side(letter.actor())))
                        .map(letter -> finding(matrix, row, letter)));
    }

    /** A community may lead what is done for it; an actor nobody has described is the loader's to report. */
    private static boolean allowed(Side side) {
        return side == Side.HUMANITARIAN || side == Side.COMMUNITY || side == Side.OTHER;
    }

    /** In uniform or under arms it breaks the principle of distinction; a civilian or an authority is a doubt to settle. */
    private static Finding finding(Whole matrix, Settled row, Assignment letter) {
        Side side = matrix.actors().side(letter.actor());
        boolean breach = side == Side.MISSION_UNIFORMED || side == Side.ARMED;
        Finding finding = row.finding(
                        RULE,
                        letter,
                        "`" + letter.letter().code() + "` stands with " + matrix.name(letter) + ", "
                                + (breach ? "who is uniformed or armed" : "who is not a humanitarian actor"))
                .expecting("a humanitarian post as `A`; the mission may be `R` in support, `C` or `I`");
        return breach && row.task().listed() ? finding : Settled.asWarning(finding);
    }
}
