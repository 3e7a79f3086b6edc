package org.tandem.load;

import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/** The checks of a row of needs, by the name of the fault. */
public final class NeedChecks {
    /** All, by name. */
    public static final List<NeedCheck> ALL = List.of(
            new AssessedAfterAsOf(),
            new FiguresOutOfOrder(),
            new ReachedExceedsTargeted(),
            new SectorExceedsPopulation());

    private NeedChecks() {}

    /** Tells what is wrong with {@code row}; the row is used all the same. */
    public static void check(NeedRow row, CheckContext context, Consumer<Finding> findings) {
        for (NeedCheck check : ALL) {
            check.check(row, context, findings);
        }
    }
}
