package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.source.CsvRow;

/** What rows of needs and of presence are set aside for alike. */
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
}
