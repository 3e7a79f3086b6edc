package org.tandem.coverage;

import java.util.Collection;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.sharing.SmallCounts;

/**
 * How many of the people in need are reached, each counted once. Partners that declare distinct caseloads are added; of the
 * others, who may all serve the same people, the largest is the least and the sum is the most that can be true.
 *
 * @param low the least it can be, never more than the people in need; below 0 where nobody knows
 * @param high the most it can be, never more than the people in need; below 0 where nobody knows
 * @param surplus by how much even the lower figure exceeds the people in need
 * @param partly whether some partners, or some units, have no figure
 * @param most the most it can be when what partners of larger areas do is done here; not to be added over places, for each of
 *     these would have the same people
 */
record ReachedInterval(long low, long high, long surplus, boolean partly, long most) {
    /** Of somebody who says for no number of people. */
    static final long NO_FIGURE = -1;

    static final ReachedInterval UNKNOWN = new ReachedInterval(-1, -1, 0, false);

    ReachedInterval(long low, long high, long surplus, boolean partly) {
        this(low, high, surplus, partly, high);
    }

    private static final ReachedInterval PARTLY_UNKNOWN = new ReachedInterval(-1, -1, 0, true);
    private static final ReachedInterval NOBODY = new ReachedInterval(0, 0, 0, false);

    boolean known() {
        return low >= 0;
    }

    boolean exact() {
        return low == most;
    }

    /** Between which figures the truth lies. */
    Interval people() {
        return known() ? Interval.of(low, most) : Interval.UNKNOWN;
    }

    /** Between {@code low} and {@code high}, neither of which exceeds the people in need. */
    static ReachedInterval between(long low, long high, Measure inNeed) {
        return capped(low, high, inNeed, false, false);
    }

    /**
     * From the least of {@code least} to the most of {@code most}, which hold where the least and the most people are in need that
     * may be; a surplus is certain only where the most are.
     */
    static ReachedInterval spanning(ReachedInterval least, ReachedInterval most) {
        if (!least.known() || !most.known()) {
            return most.known() ? least : most;
        }
        return new ReachedInterval(
                Math.min(least.low, most.low),
                Math.max(least.high, most.high),
                most.surplus,
                least.partly || most.partly,
                Math.max(least.most, most.most));
    }

    /** No bound above that of {@code other}. */
    ReachedInterval noMoreThan(ReachedInterval other) {
        return new ReachedInterval(
                Math.min(low, other.low),
                Math.min(high, other.high),
                Math.min(surplus, other.surplus),
                partly,
                Math.min(most, other.most));
    }

    /** No bound below that of {@code other}. */
    ReachedInterval noLessThan(ReachedInterval other) {
        return new ReachedInterval(
                Math.max(low, other.low),
                Math.max(high, other.high),
                Math.max(surplus, other.surplus),
                partly,
                Math.max(most, other.most));
    }

    /** What those present add up to: 0 where there is nobody, unknown where none has a figure. */
    static ReachedInterval of(Present present, Measure inNeed) {
        if (present.nobody()) {
            return NOBODY;
        }
        if (!present.anyFigure()) {
            return UNKNOWN;
        }
        Caseloads sum = Caseloads.of(present);
        return capped(sum.least(), sum.most(), inNeed, sum.partly(), sum.open());
    }

    /**
     * What units and the partners known only for the area that holds them come to: units are different places, so they are
     * added; a partner of the whole area may serve anybody in them. A unit without a figure adds nothing to the least and all
     * its people in need to the most, and a surplus in one unit is never set against another.
     *
     * @param surely those of {@code ofTheWhole} who can have served nobody but people in the units
     * @param most the most people that may be in need
     */
    static ReachedInterval over(
            Collection<Unit> units, Present ofTheWhole, Present surely, Measure inNeed, Measure most) {
        ReachedInterval least = over(units, ofTheWhole, surely, inNeed);
        return most.equals(inNeed) ? least : spanning(least, over(units, ofTheWhole, surely, most));
    }

    private static ReachedInterval over(Collection<Unit> units, Present ofTheWhole, Present surely, Measure inNeed) {
        ReachedInterval whole = of(ofTheWhole, inNeed);
        boolean told = (!ofTheWhole.nobody() && whole.known()) || anyKnown(units);
        if (!told || !inNeed.known()) {
            return UNKNOWN;
        }
        long low = 0;
        long high = 0;
        long surplus = 0;
        boolean partly = whole.partly() || !whole.known();
        for (Unit unit : units) {
            ReachedInterval part = unit.reached();
            if (unit.need().most() instanceof Measure.Known known) {
                low += Math.max(0, part.low());
                high += part.known() ? part.high() : known.value();
                surplus += part.surplus();
                partly |= part.partly() || !part.known();
            }
        }
        low = Math.max(low, of(surely, inNeed).low());
        high = whole.known() ? high + whole.high() : inNeed.orElse(high);
        ReachedInterval result = capped(low, Math.max(low, high), inNeed, false, false);
        return new ReachedInterval(result.low(), result.high(), surplus, partly);
    }

    /**
     * The same where partners of larger areas may reach some of the people too: up to {@code above} of them, or everybody where
     * that is {@link #NO_FIGURE}. How many of them are here nobody knows, so the least stays as it is.
     */
    ReachedInterval widened(long above, Measure inNeed) {
        if (!known() || above == 0) {
            return this;
        }
        if (!(inNeed instanceof Measure.Known need)) {
            return above == NO_FIGURE ? PARTLY_UNKNOWN : new ReachedInterval(low, high, surplus, partly, high + above);
        }
        long more = above == NO_FIGURE ? need.value() : Math.addExact(high, above);
        return new ReachedInterval(low, high, surplus, partly, Math.max(high, Math.min(more, need.value())));
    }

    /** The same where anybody else in need may be reached as well. */
    ReachedInterval upToEverybody(Measure inNeed) {
        return !known()
                ? this
                : inNeed instanceof Measure.Known need
                        ? new ReachedInterval(low, need.value(), surplus, partly)
                        : PARTLY_UNKNOWN;
    }

    /**
     * As much as may be told where so few are reached, or so few are not, that they could be recognised: only that they are so
     * few. Whatever is worked out of it then tells no more.
     */
    ReachedInterval blurred(SmallCounts small, Measure inNeed, Measure mostInNeed) {
        if (!known() || small.below() == 0) {
            return this;
        }
        if (!(inNeed instanceof Measure.Known need)) {
            return new ReachedInterval(small.least(low), small.most(high), surplus, partly, small.most(most));
        }
        if (small.small(need.value())) {
            boolean surely = low + surplus >= small.below();
            return new ReachedInterval(surely ? low : Math.min(low, 1), high, small.shown(surplus), partly, most);
        }
        long all = mostInNeed.orElse(need.value());
        return new ReachedInterval(
                lower(small, low, all),
                upper(small, high, need.value()),
                small.shown(surplus),
                partly,
                upper(small, most, need.value()));
    }

    private static long lower(SmallCounts small, long reached, long inNeed) {
        boolean some = small.narrow(inNeed) && reached > 0 && reached < inNeed;
        return some || small.small(reached) ? 1 : inNeed - small.most(inNeed - reached);
    }

    private static long upper(SmallCounts small, long reached, long inNeed) {
        if (small.narrow(inNeed) && reached > 0 && reached < inNeed) {
            return inNeed - 1;
        }
        return small.small(reached) ? small.most(reached) : inNeed - small.least(inNeed - reached);
    }

    private static boolean anyKnown(Collection<Unit> units) {
        for (Unit unit : units) {
            if (unit.reached().known()) {
                return true;
            }
        }
        return false;
    }

    /** @param open whether some of those without figures do not say how many they mean to reach either */
    private static ReachedInterval capped(long low, long high, Measure inNeed, boolean partly, boolean open) {
        if (!(inNeed instanceof Measure.Known need)) {
            // Nothing says how many the partners without figures may serve.
            return open ? PARTLY_UNKNOWN : new ReachedInterval(low, high, 0, partly);
        }
        long most = open ? need.value() : Math.min(high, need.value());
        return new ReachedInterval(Math.min(low, need.value()), most, Math.max(0, low - need.value()), partly);
    }
}
