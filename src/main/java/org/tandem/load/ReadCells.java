package org.tandem.load;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** The words of one column that stand for values. Those that came before are read once. */
final class ReadCells<T> {
    private final int column;
    private final T blank;
    private final Function<String, Reading<T>> reader;
    private final CellMemo<Reading<T>> known;

    /**
     * @param column below 0 where the table has none
     * @param blank what a blank cell means, and one that cannot be read
     */
    ReadCells(int column, T blank, Function<String, Reading<T>> reader) {
        this.column = column;
        this.blank = blank;
        this.reader = reader;
        this.known = new CellMemo<>(ColumnMemos.REMEMBERED, column);
    }

    /** What the row states; what is wrong with it is noted. */
    T of(CsvRow row, RowNotes notes) {
        if (column < 0 || row.empty(column)) {
            return blank;
        }
        Reading<T> reading = known.find(row);
        if (reading == null) {
            String text = CellText.clean(row.cell(column));
            reading = known.keep(row, text.isEmpty() ? new Reading.Good<>(blank) : reader.apply(text));
        }
        return notes.take(reading, column, blank);
    }

    /** The same where it came before and nothing is to be told of it; else null. */
    @Nullable
    T plain(CellBytes row) {
        if (column < 0 || row.empty(column)) {
            return blank;
        }
        Reading<T> reading = known.find(row);
        return reading == null || !RowNotes.silent(reading) ? null : reading.orElse(blank);
    }
}
