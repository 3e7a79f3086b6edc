package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Organisation;

/**
 * How a workspace is to be read.
 *
 * @param asOf the reference date of the command line; null when it states none
 * @param today the reference date, asked for when neither the command line nor {@code tandem.yaml} states one
 * @param keepFindings how many findings of each rule in each file are kept whole
 * @param watch is told of every row of every table
 * @param withheldLater organisations that a later state of the workspace withholds: they are withheld here too
 */
public record LoadOptions(
        @Nullable LocalDate asOf,
        Supplier<LocalDate> today,
        int keepFindings,
        RowWatch watch,
        List<Organisation> withheldLater) {
    /** No later state is known. */
    public LoadOptions(@Nullable LocalDate asOf, Supplier<LocalDate> today, int keepFindings, RowWatch watch) {
        this(asOf, today, keepFindings, watch, List.of());
    }

    /** Nobody watches the rows. */
    public LoadOptions(@Nullable LocalDate asOf, Supplier<LocalDate> today, int keepFindings) {
        this(asOf, today, keepFindings, RowWatch.NONE);
    }
}
