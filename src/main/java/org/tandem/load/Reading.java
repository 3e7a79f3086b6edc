package org.tandem.load;

import java.util.Optional;
import java.util.function.Function;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.source.Origin;

/** What became of one value of a file: good as it stands, used after a repair, or unusable. */
public sealed interface Reading<T> {
    /** Used as it stands. */
    record Good<T>(T value) implements Reading<T> {}

    /**
     * Used, and told.
     *
     * @param message what stood there and what it was read as
     * @param expected how it is written without a repair; empty where the rule's page says enough
     */
    record Repaired<T>(T value, Rule rule, String message, String expected) implements Reading<T> {}

    /**
     * Not usable.
     *
     * @param nearest the nearest valid value; empty where there is none
     */
    record Bad<T>(Rule rule, String message, String expected, String nearest) implements Reading<T> {}

    /** The value, where there is one to use. */
    default Optional<T> usable() {
        if (this instanceof Good<T> good) {
            return Optional.of(good.value());
        }
        return this instanceof Repaired<T> repaired ? Optional.of(repaired.value()) : Optional.empty();
    }

    default T orElse(T other) {
        return usable().orElse(other);
    }

    /** The same reading of a value turned into another. */
    default <U> Reading<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Good<T> good) {
            return new Good<>(change.apply(good.value()));
        }
        if (this instanceof Repaired<T> repaired) {
            return new Repaired<>(
                    change.apply(repaired.value()), repaired.rule(), repaired.message(), repaired.expected());
        }
        Bad<T> bad = (Bad<T>) this;
        return new Bad<>(bad.rule(), bad.message(), bad.expected(), bad.nearest());
    }

    /**
     * What is to be told about it; empty when it was good.
     *
     * @param origin where the value stands
     * @param where words after the message that name the place, as {@code " in column \"Severity\""}; may be empty
     */
    default Optional<Finding> finding(Origin origin, String where) {
        if (this instanceof Repaired<T> repaired) {
            return Optional.of(Finding.of(repaired.rule(), origin, repaired.message() + where)
                    .expecting(repaired.expected()));
        }
        if (this instanceof Bad<T> bad) {
            return Optional.of(Finding.of(bad.rule(), origin, bad.message() + where)
                    .expecting(bad.expected())
                    .nearest(bad.nearest()));
        }
        return Optional.empty();
    }
}
