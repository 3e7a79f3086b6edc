package org.tandem.model;

import java.util.Collection;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A whole number or <em>unknown</em>. Unknown is not zero: it is never added, never averaged and never shown as 0.
 *
 * <p>Counts people, and also holds severity (1 to 5) and access (0 to 5) where they may be "not assessed".
 */
public sealed interface Measure {
    /** The value of what nobody has stated. */
    // No deadlock: `Unknown` is only ever initialised from here, for nobody else touches its constant.
    @SuppressWarnings("ClassInitializationDeadlock")
    Measure UNKNOWN = Unknown.VALUE;

    /** A stated number. */
    record Known(long value) implements Measure {
        // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Known other && value == other.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }
    }

    /** Nobody has stated it. */
    enum Unknown implements Measure {
        VALUE
    }

    static Measure of(long value) {
        return value >= 0 && value < Small.COUNT ? Small.NUMBERS[(int) value] : new Known(value);
    }

    /** The numbers that come often, as severities do, each made once. */
    final class Small {
        private static final int COUNT = 256;
        private static final Known[] NUMBERS = numbers();

        private Small() {}

        private static Known[] numbers() {
            Known[] numbers = new Known[COUNT];
            for (int value = 0; value < COUNT; value++) {
                numbers[value] = new Known(value);
            }
            return numbers;
        }
    }

    default boolean known() {
        return this instanceof Known;
    }

    /** The number, or {@code other} where it is unknown. */
    default long orElse(long other) {
        return this instanceof Known number ? number.value() : other;
    }

    /** Whether it is known and more than {@code limit}. */
    default boolean exceeds(long limit) {
        return this instanceof Known number && number.value() > limit;
    }

    /** Whether both are known and this one is more. */
    default boolean exceeds(Measure other) {
        return other instanceof Known number && exceeds(number.value());
    }

    /** The sum; unknown where either is unknown. */
    default Measure plus(Measure other) {
        return this instanceof Known a && other instanceof Known b ? of(Math.addExact(a.value(), b.value())) : UNKNOWN;
    }

    /** The larger of those that are known. */
    default Measure max(Measure other) {
        return this instanceof Known a && other instanceof Known b
                ? (a.value() >= b.value() ? a : b)
                : known() ? this : other;
    }

    /** The smaller of those that are known. */
    default Measure min(Measure other) {
        return this instanceof Known a && other instanceof Known b
                ? (a.value() <= b.value() ? a : b)
                : known() ? this : other;
    }

    /** The number changed by {@code change}; unknown stays unknown. */
    default Measure map(LongUnaryOperator change) {
        return this instanceof Known number ? of(change.applyAsLong(number.value())) : UNKNOWN;
    }

    /** The sum of those that are known; unknown where none is. The caller says how many were left out. */
    static Measure sumOfKnown(Collection<Measure> parts) {
        Measure sum = UNKNOWN;
        for (Measure part : parts) {
            if (part.known()) {
                sum = sum.known() ? sum.plus(part) : part;
            }
        }
        return sum;
    }

    /** The largest of those that are known; unknown where none is. */
    static Measure maxOfKnown(Collection<Measure> parts) {
        return parts.stream().reduce(UNKNOWN, Measure::max);
    }
}
