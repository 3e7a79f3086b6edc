package org.tandem.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.responsibility.Matrix.Assignment;

/** More than one answers for a row, so nobody does. */
final class AccountableSeveral implements Check {
    private static final Rule RULE = Rule.error("accountable-several", "more than one is accountable for an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.row().accountable().size() > 1)
                .map(row -> {
                    List<Assignment> several = row.row().accountable();
                    return row.finding(
                                    RULE,
                                    several.get(1),
                                    several.size() + " are accountable (`A`): " + matrix.names(several))
                            .expecting("exactly one `A`; make the others `R` or `C`");
                });
    }
}
