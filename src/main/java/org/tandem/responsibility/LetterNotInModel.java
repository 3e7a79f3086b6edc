package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** People set a letter that the model of the matrix does not know. */
final class LetterNotInModel implements Check {
    private static final Rule RULE =
            Rule.error("letter-not-in-model", "a letter is none of the model the matrix declares");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.row().assignments().stream()
                        .filter(letter -> !matrix.model().knows(letter.letter()))
                        .map(letter -> row.finding(
                                        RULE,
                                        letter,
                                        "`" + letter.letter().code() + "` of " + matrix.name(letter)
                                                + " is no letter of "
                                                + matrix.model().code())
                                .expecting(
                                        "one of " + matrix.model().listed() + "; or another `model` in `plan.yaml`")));
    }
}
