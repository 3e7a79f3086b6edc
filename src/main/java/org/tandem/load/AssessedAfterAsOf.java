package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/** An assessment dated after the reference date: the date is mistyped, or the reference date is old. */
final class AssessedAfterAsOf implements NeedCheck {
    @Override
    public void check(NeedRow row, CheckContext context, Consumer<Finding> findings) {
        if (row.assessedOn() != null && row.assessedOn().isAfter(context.asOf())) {
            findings.accept(Finding.of(
                            TableRules.ASSESSED_AFTER_AS_OF,
                            row.origin(),
                            "assessed on " + row.assessedOn() + ", after the reference date " + context.asOf())
                    .expecting("a day on or before the reference date; set `as_of` in `tandem.yaml` or give `--as-of`")
                    .about(row.sensitivity()));
        }
    }
}
