package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** Nobody answers for the result of a row. */
final class AccountableMissing implements Check {
    private static final Rule RULE = Rule.error("accountable-missing", "nobody is accountable for an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row ->
                        row.row().accountable().isEmpty() && !row.responsible().isEmpty())
                .map(row -> row.finding(RULE, "nobody is accountable (`A`)")
                        .expecting("exactly one `A`, on a post that can sign the result off: pin it in `letters`"));
    }
}
