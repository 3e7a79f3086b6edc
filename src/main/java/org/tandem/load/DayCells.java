package org.tandem.load;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** The days of one column. Those that came before are read once. */
final class DayCells {
    /** No day is stated. */
    static final long NONE = Long.MIN_VALUE;
    /** The cell is to be read as a row's. */
    static final long ODD = Long.MIN_VALUE + 1;

    private final int column;
    private final DateStyle style;
    private final CellMemo<Day> known;

    /** A day as it was read; its number counts from the epoch. */
    private record Day(Reading<Optional<LocalDate>> reading, long number) {}

    DayCells(int column, DateStyle style) {
        this.column = column;
        this.style = style;
        this.known = new CellMemo<>(ColumnMemos.REMEMBERED, column);
    }

    /** The day; null where none is stated, or none that can be read, which is noted. */
    @Nullable
    LocalDate day(CsvRow row, RowNotes notes) {
        if (row.blank(column)) {
            return null;
        }
        Day day = known.find(row);
        if (day == null) {
            Reading<Optional<LocalDate>> reading = DateReader.read(row.cell(column), style);
            day = known.keep(row, new Day(reading, number(reading)));
        }
        return notes.take(day.reading(), column, Optional.empty()).orElse(null);
    }

    private static long number(Reading<Optional<LocalDate>> reading) {
        return reading instanceof Reading.Good<Optional<LocalDate>> good
                ? good.value().map(LocalDate::toEpochDay).orElse(NONE)
                : ODD;
    }

    /** The day as a number from the epoch where it came before and nothing is to be told of it; else {@link #NONE} or {@link #ODD}. */
    long plain(CellBytes row) {
        if (row.empty(column)) {
            return NONE;
        }
        long stated = style.free() ? row.day(column) : CellBytes.NO_DAY;
        if (stated != CellBytes.NO_DAY) {
            return stated;
        }
        Day day = known.find(row);
        return day == null ? ODD : day.number();
    }
}
