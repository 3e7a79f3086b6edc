package org.tandem.load;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Period;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** The months that rows of a table are of. Those that came before are read once. Not for more than one thread. */
final class MonthCells {
    private final MonthColumns columns;
    private final CellMemo<Read> known;

    /** The days of a month as numbers from the epoch, {@link DayCells#NONE} where none is stated. */
    record Span(long from, long until) {
        private static final Span NONE = new Span(DayCells.NONE, DayCells.NONE);

        private static Span of(Period period) {
            return new Span(day(period.from()), day(period.until()));
        }

        private static long day(@Nullable LocalDate day) {
            return day == null ? DayCells.NONE : day.toEpochDay();
        }
    }

    /** @param span null where something is to be told of the cell */
    private record Read(
            Reading<Optional<Period>> reading, @Nullable Span span) {}

    MonthCells(MonthColumns columns) {
        this.columns = columns;
        this.known = new CellMemo<>(ColumnMemos.REMEMBERED, columns.month(), columns.year());
    }

    /** The days of the row's month; open where it states none, or none that can be read, which is noted. */
    Period period(CsvRow row, RowNotes notes) {
        Read read = known.find(row);
        if (read == null) {
            read = known.keep(row, read(row));
        }
        return notes.take(read.reading(), columns.month(), Optional.empty()).orElse(Period.ALWAYS);
    }

    private Read read(CsvRow row) {
        int year = columns.year() < 0 ? columns.yearOfFile() : MonthReader.year(row.cell(columns.year()));
        Reading<Optional<Period>> reading =
                MonthReader.read(columns.month() < 0 ? "" : row.cell(columns.month()), year);
        return new Read(
                reading,
                reading instanceof Reading.Good<Optional<Period>> good
                        ? good.value().map(Span::of).orElse(Span.NONE)
                        : null);
    }

    /** The days of the row's month where it came before and nothing is to be told of it; else null. */
    @Nullable
    Span plain(CellBytes row) {
        Read read = known.find(row);
        return read == null ? null : read.span();
    }
}
