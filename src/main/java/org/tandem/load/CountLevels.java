package org.tandem.load;

import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;

/** How sensitive it is to tell something of the counts of a row, as {@link Policy#levelOf} has it; for every row of a large table. */
final class CountLevels {
    private final int inside;
    private final int outside;
    private long least = Long.MAX_VALUE;

    CountLevels(Policy policy) {
        this.inside = policy.suppressInside();
        this.outside = policy.suppressOutside();
    }

    /** Begins a row. */
    void begin() {
        least = Long.MAX_VALUE;
    }

    /** Takes a count of it; below 0 where none is stated. */
    void add(long count) {
        if (count > 0 && count < least) {
            least = count;
        }
    }

    Sensitivity level() {
        return least < inside ? Sensitivity.HIGH : least < outside ? Sensitivity.MODERATE : Sensitivity.LOW;
    }
}
