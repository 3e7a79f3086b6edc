package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.model.Measure;
import org.tandem.source.CellBytes;
import org.tandem.source.Sensitivity;

/** Reads cells of plain rows as bare numbers. */
final class PlainCells {
    /** The cell is blank, or the table has no such column. */
    static final long BLANK = -1;
    /** The cell is to be read as a row's. */
    static final long ODD = -2;

    private final RowReaders cells;
    private final int[] heads;
    private final int sensitivity;
    private final int width;

    PlainCells(TableShape shape, RowReaders cells) {
        this.cells = cells;
        this.heads = cells.heads();
        this.sensitivity = cells.column(Field.SENSITIVITY);
        this.width = shape.width();
    }

    /** Whether the row is as wide as the table, states no level of its own, and is known to be no row of totals. */
    boolean fits(CellBytes row) {
        if (row.size() != width || !(sensitivity < 0 || row.empty(sensitivity))) {
            return false;
        }
        for (int head : heads) {
            if (!row.empty(head) && !Boolean.FALSE.equals(cells.totals(head).find(row))) {
                return false;
            }
        }
        return true;
    }

    /** How sensitive such a row is. */
    Sensitivity sensitivity(Sensitivity usual) {
        Sensitivity ofFile = cells.ofFile();
        return ofFile == null ? usual : ofFile;
    }

    /** A number of people, {@link #BLANK} or {@link #ODD}. */
    long count(CellBytes row, int column) {
        if (column < 0 || row.empty(column)) {
            return BLANK;
        }
        long digits = row.digits(column);
        return digits < 0 || digits > CountReader.LIMIT ? ODD : digits;
    }

    /** A severity, {@link #BLANK} or {@link #ODD}. */
    long severity(CellBytes row, int column) {
        if (column < 0 || row.empty(column)) {
            return BLANK;
        }
        long digits = row.length(column) == 1 ? row.digits(column) : 0;
        if (digits > 0 && digits <= 5) {
            return digits;
        }
        @Nullable Reading<Measure> reading = cells.severities(column).find(row);
        if (reading instanceof Reading.Good<Measure> good) {
            return good.value().orElse(BLANK);
        }
        return reading != null && RowNotes.silent(reading)
                ? reading.orElse(Measure.UNKNOWN).orElse(BLANK)
                : ODD;
    }
}
