package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Adds up what is planned and delivered in cells. A part below 0 is one that no cell tells. */
final class PlanTally {
    private Measure planningGap = Measure.UNKNOWN;
    private long notReachedLow;
    /** The same as if nobody but those reported for the unit itself did anything. */
    private long notReachedByOwn;

    private Measure notReachedHigh = Measure.UNKNOWN;
    private Measure overTarget = Measure.UNKNOWN;
    private Measure overNeed = Measure.UNKNOWN;
    private long inNeedOfTargeted;
    private long targetOfNeedy;
    private long target;
    private long towardsLow;
    private long towardsHigh;
    private long towardsByOwn;
    private boolean anyReached;

    /**
     * The line of {@code units}, whose people in need and reached come to {@code inNeed} and {@code reached}.
     *
     * @param most the most people that may be in need
     * @param above for how many people partners of larger areas work; {@link ReachedInterval#NO_FIGURE} where one does not say
     */
    static PlanLine of(List<Unit> units, Measure inNeed, Measure most, Interval reached, long above, ToTen rounded) {
        PlanTally tally = new PlanTally();
        units.forEach(tally::add);
        if (above != ReachedInterval.NO_FIGURE) {
            tally.notReachedLow = Math.max(tally.notReachedLow, tally.notReachedByOwn - above);
            tally.towardsHigh = Math.min(tally.towardsHigh, tally.towardsByOwn + above);
        }
        return tally.line(Bands.unmet(reached, inNeed, most), rounded);
    }

    private void add(Unit unit) {
        Measure need = unit.need().inNeed();
        Measure aim = unit.need().targeted();
        ReachedInterval reached = unit.reached();
        if (need instanceof Measure.Known inNeed && aim instanceof Measure.Known targeted) {
            planningGap = plus(planningGap, Math.max(0, inNeed.value() - targeted.value()));
            inNeedOfTargeted += inNeed.value();
            targetOfNeedy += targeted.value();
        }
        if (reached.known() && need.known()) {
            overNeed = plus(overNeed, reached.surplus());
        }
        if (aim instanceof Measure.Known targeted) {
            delivered(targeted.value(), need, reached);
        }
    }

    /** Reached is capped at the people in need; beyond that only the least is known. Where nobody tells, anything may be. */
    private void delivered(long targeted, Measure need, ReachedInterval reached) {
        target += targeted;
        if (!reached.known()) {
            notReachedHigh = plus(notReachedHigh, targeted);
            towardsHigh += targeted;
            towardsByOwn += targeted;
            return;
        }
        long low = reached.low() + reached.surplus();
        notReachedLow += left(targeted, need, Math.max(low, reached.most()));
        notReachedByOwn += left(targeted, need, Math.max(low, reached.high()));
        notReachedHigh = plus(notReachedHigh, Math.max(0, targeted - low));
        overTarget = plus(overTarget, Math.max(0, low - targeted));
        towardsLow += low;
        towardsHigh += Math.max(low, reached.most());
        towardsByOwn += Math.max(low, reached.high());
        anyReached = true;
    }

    /** The least that is left where at most {@code reached} are: nothing where that is the cap, beyond which it may lie. */
    private static long left(long targeted, Measure need, long reached) {
        return reached >= need.orElse(Long.MAX_VALUE) ? 0 : Math.max(0, targeted - reached);
    }

    private PlanLine line(Interval unmet, ToTen rounded) {
        Measure least = share(towardsLow, target, rounded);
        Measure most = share(towardsHigh, target, rounded);
        Interval met = anyReached && least.known() && most.known() ? new Interval(least, most) : Interval.UNKNOWN;
        Interval notReached = anyReached ? new Interval(Measure.of(notReachedLow), notReachedHigh) : Interval.UNKNOWN;
        return new PlanLine(
                unmet,
                rounded.shown(planningGap),
                rounded.shown(notReached),
                rounded.shown(overTarget),
                rounded.shown(overNeed),
                share(targetOfNeedy, inNeedOfTargeted, rounded),
                met);
    }

    /** Of what may be shown of both. */
    private static Measure share(long part, long whole, ToTen rounded) {
        Measure of = rounded.shown(Measure.of(whole));
        boolean few = rounded.suppression().small(Measure.of(part))
                || rounded.suppression().small(of);
        return few || !of.exceeds(0)
                ? Measure.UNKNOWN
                : rounded.shown(Measure.of(part)).map(people -> Bands.tenths(people, of.orElse(1)));
    }

    private static Measure plus(Measure sum, long more) {
        return sum.known() ? sum.plus(Measure.of(more)) : Measure.of(more);
    }
}
