package org.tandem.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.responsibility.Matrix.Assignment;

/** Somebody answers for work that is done under another command. What a rule of distinction tells of a letter is not told twice. */
final class AccountableWithoutAuthority implements Check {
    private static final Rule RULE =
            Rule.warning("accountable-without-authority", "who is accountable has no authority over who does the work");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.row().accountable().stream()
                        .filter(above -> fits(matrix, row, above))
                        .flatMap(above -> finding(matrix, row, above)));
    }

    private static boolean fits(Whole matrix, Settled row, Assignment letter) {
        return row.task()
                .kind()
                .nature()
                .mayPropose(letter.letter(), matrix.actors().side(letter.actor()), matrix.model());
    }

    private static Stream<Finding> finding(Whole matrix, Settled row, Assignment above) {
        Chains chains = new Chains(matrix.actors());
        List<Assignment> others = row.responsible().stream()
                .filter(below -> !below.actor().equals(above.actor()))
                .filter(below -> fits(matrix, row, below))
                .filter(below -> chains.across(row.task().kind().nature(), above.actor(), below.actor()))
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(row.finding(
                                RULE,
                                above,
                                "`" + above.letter().code() + "` stands with " + matrix.name(above) + ", under "
                                        + chains.chain(above.actor()).orElse("") + "; the work with "
                                        + matrix.names(others) + ", who " + (others.size() == 1 ? "does" : "do")
                                        + " not report there")
                        .expecting("`A` and `R` under one command, and the other side as `C`; or a row for each"));
    }
}
