package org.tandem.load;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a workspace is to be read.
 *
 * @param asOf the reference date of the command line; null when it states none
 * @param today the reference date, asked for when neither the command line nor {@code tandem.yaml} states one
 * @param keepFindings how many findings of each rule in each file are kept whole
 * @param watch is told of every row of every table
 */
public record LoadOptions(@Nullable LocalDate asOf, Supplier<LocalDate> today, int keepFindings, RowWatch watch) {
    /** Nobody watches the rows. */
    public LoadOptions(@Nullable LocalDate asOf, Supplier<LocalDate> today, int keepFindings) {
        this(asOf, today, keepFindings, RowWatch.NONE);
    }
}
