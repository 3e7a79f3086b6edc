package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.model.Nature;

/** A humanitarian answers for physical security or force. */
final class AccountableNotSecurity implements Check {
    private static final Rule RULE =
            Rule.error("accountable-not-security", "accountability for security stands with a humanitarian");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.task().kind().nature() == Nature.SECURITY)
                .flatMap(row -> row.row().assignments().stream()
                        .filter(letter -> matrix.model().approves(letter.letter()))
                        .filter(letter -> matrix.actors().side(letter.actor()) == Side.HUMANITARIAN)
                        .map(letter -> row.finding(
                                        RULE,
                                        letter,
                                        "`" + letter.letter().code() + "` for security stands with "
                                                + matrix.name(letter))
                                .expecting(
                                        "a post of the mission's security component, or of the host State, as `A`")));
    }
}
