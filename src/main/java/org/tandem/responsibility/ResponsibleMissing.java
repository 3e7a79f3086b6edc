package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** Nobody does the work of a row, and nobody answers for it. */
final class ResponsibleMissing implements Check {
    private static final Rule RULE = Rule.error("responsible-missing", "nobody does the work of an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row ->
                        row.responsible().isEmpty() && row.row().accountable().isEmpty())
                .map(row -> row.finding(
                                RULE,
                                "nobody is responsible (`" + matrix.model().work()
                                        + "`) and nobody is accountable (`A`)")
                        .expecting("at least one `" + matrix.model().work()
                                + "` and exactly one `A`: pin them in `letters`"));
    }
}
