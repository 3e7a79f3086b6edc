package org.tandem.model;

import java.time.LocalDate;
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
}
