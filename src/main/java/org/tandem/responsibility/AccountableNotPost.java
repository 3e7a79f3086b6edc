package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** An organisation as a whole answers for a row, and no post in it. */
final class AccountableNotPost implements Check {
    private static final Rule RULE =
            Rule.note("accountable-not-post", "an organisation is accountable where a post should be");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .flatMap(
                        row -> row.row().accountable().stream()
                                .filter(letter -> !matrix.actors().holdsAsPost(letter.actor()))
                                .map(
                                        letter -> row.finding(
                                                        RULE,
                                                        letter,
                                                        "`A` stands with " + matrix.name(letter)
                                                                + " as a whole, not with a post")
                                                .expecting(
                                                        "a post that can sign the result off: list it under `posts` of the organisation")));
    }
}
