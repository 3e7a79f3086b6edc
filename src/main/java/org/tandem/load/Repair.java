package org.tandem.load;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;

/**
 * A value that was used after a repair.
 *
 * @param column index of the cell in its row
 * @param before the cell as it stands in the file
 * @param after what it was read as, the way Tandem writes it; empty where nothing is known
 * @param rule the rule that tells of the repair
 */
public record Repair(int column, String before, String after, Rule rule) {
    /** What {@code value}, read from a cell, is written as in a table. */
    static String text(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Repair::text).orElse("");
        }
        if (value instanceof Measure measure) {
            return measure instanceof Measure.Known known ? Long.toString(known.value()) : "";
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value instanceof OrganisationKind kind ? kind.code() : value.toString();
    }
}
