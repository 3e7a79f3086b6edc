package org.tandem.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far the work of a record is, over all its rows, seen from the reference date: some of them may have ended while others go on.
 * There are few of these, and each is made once.
 */
public final class Progress {
    private static final int ENDED_BIT = 1;
    private static final int PLANNED_BIT = 2;
    private static final int UNDER_WAY_BIT = 4;
    private static final int OPEN_BIT = 8;
    private static final Progress[] ALL = new Progress[16];

    static {
        Arrays.setAll(ALL, Progress::new);
    }

    /** Begins only after the period. */
    public static final Progress LATER = ALL[0];

    /** Had ended, or lies outside the period, and has begun. */
    public static final Progress ENDED = ALL[ENDED_BIT];

    /** Has not begun, and is meant for the period. */
    public static final Progress PLANNED = ALL[PLANNED_BIT];

    public static final Progress UNDER_WAY = ALL[UNDER_WAY_BIT];

    private final int bits;

    private Progress(int bits) {
        this.bits = bits;
    }

    /** The one with these {@link #bits}. */
    public static Progress of(int bits) {
        return ALL[bits];
    }

    /** As a number below 16; of several together the bits are those of any. */
    public int bits() {
        return bits;
    }

    /** Of both together. */
    public Progress with(Progress other) {
        return ALL[bits | other.bits];
    }

    /** The same where a row that has begun says neither how many it reached nor how many it means to. */
    public Progress openEnded() {
        return ALL[bits | OPEN_BIT];
    }

    /** Whether a row is under way. */
    public boolean underWay() {
        return (bits & UNDER_WAY_BIT) != 0;
    }

    /** Whether a row is under way or planned for the period. */
    public boolean current() {
        return (bits & (UNDER_WAY_BIT | PLANNED_BIT)) != 0;
    }

    /** Whether a row has begun, be it over or not. */
    public boolean begun() {
        return (bits & (UNDER_WAY_BIT | ENDED_BIT)) != 0;
    }

    /** Whether nothing is under way, though some has ended or lies outside the period. */
    public boolean stale() {
        return !underWay() && ((bits & ENDED_BIT) != 0 || !current());
    }

    /** Whether all that have no figure of people reached say at least how many they mean to reach. */
    public boolean bounded() {
        return (bits & OPEN_BIT) == 0;
    }

    @Override
    public int hashCode() {
        return bits;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object;
    }

    @Override
    public String toString() {
        return (underWay() ? "under way" : begun() ? "ended" : current() ? "planned" : "later")
                + (bounded() ? "" : ", without a figure");
    }
}
