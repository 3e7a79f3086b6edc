package org.tandem.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Rule;
import org.tandem.source.CsvRow;

/**
 * The first and last day of a period of food security phases as a row states them. Days that cannot be those of a period are told,
 * and neither is used: they decide which period is read.
 *
 * @param from null where the row does not say
 * @param to null where the row does not say
 */
record IpcDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final IpcDays NONE = new IpcDays(null, null);
    /** Before the first analyses of phases, in Somalia in 2004, with room for tables of history. */
    private static final int FIRST_YEAR = 1990;
    /** No analysis looks further ahead than a year or two. */
    private static final int YEARS_AHEAD = 10;

    /** Those of {@code row} in the columns {@code first} and {@code last}, below 0 for one there is not. */
    static IpcDays of(CsvRow row, int first, int last, LocalDate asOf, RowReaders cells, RowNotes notes) {
        LocalDate from = cells.day(row, first, false, notes);
        LocalDate to = cells.day(row, last, true, notes);
        if (from != null && to != null && to.isBefore(from)) {
            return none(
                    ProfileRules.PERIOD_REVERSED,
                    last,
                    "`" + to + "` is before the first day, `" + from + "`",
                    "a last day on or after the first; neither day is used",
                    notes);
        }
        if (from != null && !likely(from, asOf)) {
            return unlikely(first, "`" + from + "` is no likely first day of a period", notes);
        }
        if (to != null && !likely(to, asOf)) {
            return unlikely(last, "`" + to + "` is no likely last day of a period", notes);
        }
        if (from != null && to != null && !to.isBefore(from.plusYears(StatedPeriod.YEARS_AT_MOST))) {
            return unlikely(last, "from `" + from + "` to `" + to + "` is longer than an analysis holds", notes);
        }
        return new IpcDays(from, to);
    }

    private static boolean likely(LocalDate day, LocalDate asOf) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= asOf.getYear() + YEARS_AHEAD;
    }

    private static IpcDays unlikely(int column, String message, RowNotes notes) {
        return none(
                ShapeRules.PERIOD_UNLIKELY,
                column,
                message,
                "the days of a projection or current situation, less than " + StatedPeriod.YEARS_AT_MOST
                        + " years long; neither day is used",
                notes);
    }

    private static IpcDays none(Rule rule, int column, String message, String expected, RowNotes notes) {
        notes.tell(rule, column, message, expected);
        return NONE;
    }
}
