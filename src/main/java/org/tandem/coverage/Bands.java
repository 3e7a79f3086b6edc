package org.tandem.coverage;

import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Policy;
import org.tandem.sharing.SmallCounts;

/** Names coverage by the policy's thresholds, compared exactly and not after rounding. */
final class Bands {
    private final Policy policy;
    private final SmallCounts small;

    Bands(Policy policy, SmallCounts small) {
        this.policy = policy;
        this.small = small;
    }

    /**
     * The band of the lower end, so that a gap is never named smaller than it may be. Where nobody is in need, that is said
     * even if somebody is reached; otherwise a surplus beyond all people in need is {@link Band#OVER}. Of people in need too few to
     * show nothing tells but that nobody reaches them.
     *
     * @param most the most people that may be in need
     */
    Band of(ReachedInterval reached, Measure inNeed, Measure most) {
        if (most.orElse(-1) == 0) {
            return Band.NO_NEED;
        }
        if (!(inNeed instanceof Measure.Known need) || !reached.known()) {
            return Band.UNKNOWN;
        }
        if (small.small(need.value())) {
            return reached.most() == 0 ? Band.CRITICAL : Band.UNKNOWN;
        }
        boolean all = reached.low() == most.orElse(need.value());
        return all && reached.surplus() > 0 ? Band.OVER : of(reached.low(), most.orElse(need.value()));
    }

    /** Whether the upper end lies in another band than the lower. */
    boolean uncertain(ReachedInterval reached, Measure inNeed, Measure most) {
        return reached.known()
                && (reached.low() != reached.most() || !most.equals(inNeed))
                && inNeed instanceof Measure.Known need
                && need.value() > 0
                && !small.small(need.value())
                && of(reached.low(), most.orElse(need.value()))
                        != of(Math.min(reached.most(), need.value()), need.value());
    }

    private Band of(long reached, long inNeed) {
        long hundredfold = Math.multiplyExact(reached, 100L);
        if (hundredfold >= Math.multiplyExact(inNeed, (long) policy.adequate())) {
            return Band.ADEQUATE;
        }
        if (hundredfold >= Math.multiplyExact(inNeed, (long) policy.partial())) {
            return Band.PARTIAL;
        }
        return hundredfold >= Math.multiplyExact(inNeed, (long) policy.low()) ? Band.LOW : Band.CRITICAL;
    }

    /** The band of a share that is known in tenths of a percent only, for the colour of a bar. */
    static Band ofTenths(long tenths, Policy policy) {
        return new Bands(policy, new SmallCounts(0)).of(tenths, 1000);
    }

    /** Coverage in tenths of a percent, halves up; unknown where people in need are unknown or 0. */
    static Interval coverage(Interval reached, Measure inNeed) {
        if (!reached.known() || !inNeed.exceeds(0)) {
            return Interval.UNKNOWN;
        }
        long need = inNeed.orElse(1);
        return Interval.of(
                tenths(reached.low().orElse(0), need), tenths(reached.high().orElse(0), need));
    }

    /** The same where at most {@code most} people are in need: the least is of all these. */
    static Interval coverage(Interval reached, Measure inNeed, Measure most) {
        if (most.equals(inNeed) || !reached.known() || !inNeed.exceeds(0)) {
            return coverage(reached, inNeed);
        }
        long need = inNeed.orElse(1);
        return Interval.of(
                tenths(reached.low().orElse(0), most.orElse(need)),
                tenths(Math.min(need, reached.high().orElse(0)), need));
    }

    /** {@code reached} in tenths of a percent of {@code inNeed}, halves up. */
    static long tenths(long reached, long inNeed) {
        return Math.addExact(Math.multiplyExact(2000L, reached), inNeed) / Math.multiplyExact(2L, inNeed);
    }

    /** People in need who are not reached; the least of them where the most are reached. */
    static Interval unmet(Interval reached, Measure inNeed) {
        return unmet(reached, inNeed, inNeed);
    }

    /** The same where at most {@code most} people are in need. */
    static Interval unmet(Interval reached, Measure inNeed, Measure most) {
        if (!reached.known() || !(inNeed instanceof Measure.Known need)) {
            return Interval.UNKNOWN;
        }
        return Interval.of(
                Math.max(0, need.value() - reached.high().orElse(0)),
                most.orElse(need.value()) - reached.low().orElse(0));
    }
}
