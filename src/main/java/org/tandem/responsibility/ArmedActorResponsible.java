package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;

/** An armed actor that is not the mission is given work to do. */
final class ArmedActorResponsible implements Check {
    private static final Rule RULE =
            Rule.error("armed-actor-responsible", "an armed actor is responsible in a joint activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .flatMap(
                        row -> row.responsible().stream()
                                .filter(letter -> matrix.actors().side(letter.actor()) == Side.ARMED)
                                .map(
                                        letter -> row.finding(
                                                        RULE,
                                                        letter,
                                                        "`" + letter.letter().code() + "` stands with "
                                                                + matrix.name(letter)
                                                                + ", an armed actor or party to the conflict")
                                                .expecting(
                                                        "no letter for a party to the conflict; access is negotiated, not shared out")));
    }
}
