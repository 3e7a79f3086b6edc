package org.tandem.model;

/**
 * What is known of a figure: it lies between {@code low} and {@code high}, both included, or both are unknown.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record Interval(Measure low, Measure high) {
    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(Measure.UNKNOWN, Measure.UNKNOWN);

    public Interval {
        if (low.known() != high.known() || low.exceeds(high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public static Interval of(long low, long high) {
        Measure least = Measure.of(low);
        return new Interval(least, low == high ? least : Measure.of(high));
    }

    public static Interval exactly(long value) {
        return of(value, value);
    }

    public boolean known() {
        return low.known();
    }

    /** Whether it is known and both ends are the same. */
    public boolean exact() {
        return known() && low.equals(high);
    }
}
