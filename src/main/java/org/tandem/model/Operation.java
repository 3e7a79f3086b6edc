package org.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;

/**
 * What {@code tandem.yaml} says of the operation as a whole.
 *
 * @param name what the operation is called
 * @param country ISO 3166 alpha-3 code
 * @param asOf the reference date of every report
 * @param period the days the plan covers; {@link Period#ALWAYS} when not stated
 * @param audience who reports are for unless the command line says otherwise; null when not stated
 */
public record Operation(
        String name,
        String country,
        LocalDate asOf,
        Period period,
        @Nullable Audience audience,
        Origin origin) {}
