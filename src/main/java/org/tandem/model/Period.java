package org.tandem.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included; an end that is not stated is open.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Open at both ends. */
    public static final Period ALWAYS = new Period(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether the two share a day. */
    public boolean meets(Period other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }

    /** Written out, for the JVM would put it together when it is first asked for: here that is at every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && Objects.equals(from, that.from) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(from) + Objects.hashCode(until);
    }
}
