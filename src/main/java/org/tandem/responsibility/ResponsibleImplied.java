package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.LetterModel;

/** Somebody answers for a row that nobody does: the work is taken to be theirs. */
final class ResponsibleImplied implements Check {
    private static final Rule RULE = Rule.warning("responsible-implied", "an activity has an `A` and no `R`");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row ->
                        row.responsible().isEmpty() && !row.row().accountable().isEmpty())
                .map(row -> row.finding(
                                RULE,
                                "implied " + matrix.model().work() + ": no `"
                                        + matrix.model().work() + "`, so the work falls to "
                                        + matrix.names(row.row().accountable()))
                        .expecting(
                                matrix.model() == LetterModel.DACI
                                        ? "a `D` for who drives the work"
                                        : "an `R` for who does the work, or `A/R` if it is the same post"));
    }
}
