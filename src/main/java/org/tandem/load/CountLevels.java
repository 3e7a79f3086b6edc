package org.tandem.load;

import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;

/** How sensitive it is to tell something of the counts of a row, as {@link Policy#levelOf} has it, in bare numbers. */
final class CountLevels {
    private static final int LOW = Sensitivity.LOW.rank();
    private static final int MODERATE = Sensitivity.MODERATE.rank();
    private static final int HIGH = Sensitivity.HIGH.rank();

    private final int inside;
    private final int outside;

    CountLevels(Policy policy) {
        this.inside = policy.suppressInside();
        this.outside = policy.suppressOutside();
    }

    /** The rank of the level, where {@code least} is the smallest count of the row that is not 0; 0 or less where there is none. */
    int rank(long least) {
        return least <= 0 ? LOW : least < inside ? HIGH : least < outside ? MODERATE : LOW;
    }
}
