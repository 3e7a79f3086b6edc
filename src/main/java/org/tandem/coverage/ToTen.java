package org.tandem.coverage;

import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * Sums to the nearest ten where a row behind them is hidden, so that it cannot be worked out from them. What is too small to
 * show stays as it is, for the page to say so: rounding must not turn four people into nobody, nor what may be shown into what
 * may not.
 *
 * @param on whether a row is hidden
 */
record ToTen(Suppression suppression, boolean on) {
    Measure shown(Measure people) {
        return on && !suppression.small(people) ? people.map(this::toTen) : people;
    }

    Interval shown(Interval people) {
        return new Interval(shown(people.low()), shown(people.high()));
    }

    /** Whether {@code one} is surely more: sums in which something stands for what is hidden must lie further apart. */
    boolean surelyMore(Measure one, Measure other) {
        return one.exceeds(on ? other.map(people -> people + suppression.below()) : other);
    }

    private long toTen(long count) {
        long nearest = Math.floorDiv(count + 5, 10L) * 10;
        return count > 0 && nearest < suppression.below() ? nearest + 10 : nearest;
    }
}
