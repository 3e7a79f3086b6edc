package org.tandem.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Period;
import org.tandem.source.CsvRow;

/** What is wrong with rows of several tables alike. */
final class RowFaults {
    private RowFaults() {}

    static RowOutcome total(RowNotes notes, AreaRead area) {
        notes.tell(
                ShapeRules.TOTALS_ROW,
                area.column(),
                "a row of totals",
                "nothing to do where the rows it adds up are used; the total is not read in their place, whatever becomes of them");
        return RowOutcome.SET_ASIDE;
    }

    /**
     * Whether a word for totals heads the row: in a column of the country, the sector or the organisation, or, where no area is
     * stated, in any.
     */
    static boolean headed(RowReaders cells, CsvRow row, AreaRead area) {
        return cells.headsTotals(row)
                || (area.blank() && row.cells().stream().anyMatch(cell -> Totals.word(cell.strip())));
    }

    /**
     * The code of the row's area; null where it cannot be read, which is noted.
     *
     * @param national whether a table with a column per level speaks of the whole country where all of them are blank
     */
    static @Nullable String area(
            AreaRead area, AreaCells cells, TableContext context, RowNotes notes, boolean national) {
        if (!area.blank()) {
            notes.tell(area.reading(), area.column());
            String code = area.reading().usable().orElse(null);
            if (code != null) {
                for (AreaCells.Above above : area.above()) {
                    notes.tellOther(above.reading(), above.column(), area.column());
                }
            }
            return code;
        }
        if (national && cells.levelled()) {
            return context.areas().read(context.country(), "").orElse(context.country());
        }
        notes.tell(ShapeRules.CELL_BLANK, area.column(), "no area is stated", "the P-code of an area");
        return null;
    }

    /**
     * The period from {@code first} to {@code last}; one that ends before it begins is told in {@code column}, and neither day is
     * used.
     */
    static Period period(@Nullable LocalDate first, @Nullable LocalDate last, int column, RowNotes notes) {
        if (first == null || last == null || !last.isBefore(first)) {
            return new Period(first, last);
        }
        notes.tell(
                ProfileRules.PERIOD_REVERSED,
                column,
                "`" + last + "` is before the first day, `" + first + "`",
                "a last day on or after the first; neither day is used");
        return Period.ALWAYS;
    }
}
