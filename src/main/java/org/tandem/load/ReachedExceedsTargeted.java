package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Measure;

/** More people reached than targeted: people reached are those of the target who were helped, so one of the two is off. */
final class ReachedExceedsTargeted implements NeedCheck {
    @Override
    public void check(NeedRow row, CheckContext context, Consumer<Finding> findings) {
        if (row.reached().exceeds(row.targeted())) {
            findings.accept(Finding.of(
                            TableRules.REACHED_EXCEEDS_TARGETED,
                            row.origin(),
                            "people reached " + row.reached().orElse(0) + " are more than people targeted "
                                    + row.targeted().orElse(0))
                    .expecting("at most as many reached as targeted; count people once, and only those of the target")
                    .about(row.sensitivity()
                            .highest(context.policy().levelOf(row.reached(), row.targeted(), without(row)))));
        }
    }

    private static Measure without(NeedRow row) {
        return row.inNeed().exceeds(row.reached())
                ? Measure.of(row.inNeed().orElse(0) - row.reached().orElse(0))
                : Measure.UNKNOWN;
    }
}
