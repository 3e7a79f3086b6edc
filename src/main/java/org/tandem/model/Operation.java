package org.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What {@code tandem.yaml} says of the operation as a whole.
 *
 * @param name what the operation is called
 * @param country ISO 3166 alpha-3 code
 * @param asOf the reference date of every report
 * @param period the days the plan covers; {@link Period#ALWAYS} when not stated
 * @param audience who reports are for unless the command line says otherwise; null when not stated
 * @param appeal what the plan asks of donors; null when not stated
 * @param sensitivity of what it is called
 */
public record Operation(
        String name,
        String country,
        LocalDate asOf,
        Period period,
        @Nullable Audience audience,
        @Nullable Appeal appeal,
        Sensitivity sensitivity,
        Origin origin) {
    /** Without an appeal. */
    public Operation(
            String name, String country, LocalDate asOf, Period period, @Nullable Audience audience, Origin origin) {
        this(name, country, asOf, period, audience, null, Sensitivity.LOW, origin);
    }

    /** The same, called {@code other}. */
    public Operation called(String other) {
        return new Operation(other, country, asOf, period, audience, appeal, Sensitivity.LOW, origin);
    }

    /** The same with another appeal, or none. */
    public Operation with(@Nullable Appeal other) {
        return new Operation(name, country, asOf, period, audience, other, sensitivity, origin);
    }
}
