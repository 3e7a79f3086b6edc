package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.model.Nature;

/** A humanitarian does security work. */
final class ResponsibleNotSecurity implements Check {
    private static final Rule RULE =
            Rule.warning("responsible-not-security", "security work stands with a humanitarian");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.task().kind().nature() == Nature.SECURITY)
                .flatMap(
                        row -> row.responsible().stream()
                                .filter(letter -> letter.letter() != Letter.AR)
                                .filter(letter -> matrix.actors().side(letter.actor()) == Side.HUMANITARIAN)
                                .map(
                                        letter -> row.finding(
                                                        RULE,
                                                        letter,
                                                        "`" + letter.letter().code() + "` for security stands with "
                                                                + matrix.name(letter))
                                                .expecting(
                                                        "units or posts of the mission, or of the host State, as `R`; `C` for humanitarians")));
    }
}
