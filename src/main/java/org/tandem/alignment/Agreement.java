package org.tandem.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far two orders of priorities are one.
 *
 * @param cells how many areas and sectors both rank
 * @param tau Kendall's tau-b to two decimals; null where there is no number to give
 * @param reason why there is none; empty where there is one
 */
record Agreement(
        String one, String other, int cells, @Nullable BigDecimal tau, String reason) {
    /** Fewer cells than these have an order by chance alone. */
    static final int FEWEST = 3;

    /** Of {@code mine} and {@code theirs}, ranks of the same cells in the same order. */
    static Agreement of(String one, String other, List<Integer> mine, List<Integer> theirs) {
        int cells = mine.size();
        if (cells < FEWEST) {
            String ranked = cells == 0
                    ? "no cell is ranked by both"
                    : "only " + cells + (cells == 1 ? " cell is" : " cells are") + " ranked by both";
            return new Agreement(one, other, cells, null, ranked + ", and fewer than " + FEWEST + " say nothing");
        }
        OptionalDouble tau = Kendall.tau(
                mine.stream().mapToDouble(Integer::doubleValue).toArray(),
                theirs.stream().mapToDouble(Integer::doubleValue).toArray());
        return tau.isEmpty()
                ? new Agreement(one, other, cells, null, "one of the two ranks all cells alike, which is no order")
                : new Agreement(
                        one,
                        other,
                        cells,
                        BigDecimal.valueOf(tau.getAsDouble()).setScale(2, RoundingMode.HALF_EVEN),
                        "");
    }

    /** In words; the bounds are this tool's own, not a standard's. */
    String words() {
        if (tau == null) {
            return reason;
        }
        double value = tau.doubleValue();
        String order = value >= 0.6
                ? "much the same order"
                : value >= 0.2
                        ? "partly the same order"
                        : value > -0.2 ? "no common order" : "rather the reverse order";
        return order + (cells < 6 ? "; so few cells hint at it at most" : "");
    }
}
