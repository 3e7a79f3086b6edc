package org.tandem.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Measure;
import org.tandem.source.Origin;

/**
 * Figures as rows state them, each in two {@code long}s: its day and value, its line and what else is known of the row. Both
 * are 0 where nothing is claimed. Of two claims the better is the newer, then the better graded, then the larger, then the
 * first in the files.
 */
final class NeedClaims {
    /** Bits of a value: people beyond four million million are counted as that many. */
    private static final int VALUE = 42;

    private static final long MOST = (1L << VALUE) - 1;
    private static final int ANY = 30;
    /** The first day of the year 0, from which days are counted, 0 being no day. */
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay() - 1;

    private static final long LAST_DAY = (1L << (Long.SIZE - VALUE)) - 1;

    private final Numbering<Statement> statements = new Numbering<>(ANY);

    /** What a claim's row says beside figure, day and line. */
    record Statement(String file, int column, String source, String method, Grade grade) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Statement other
                    && column == other.column
                    && file.equals(other.file)
                    && source.equals(other.source)
                    && method.equals(other.method)
                    && grade.equals(other.grade);
        }

        @Override
        public int hashCode() {
            return (((file.hashCode() * 31 + column) * 31 + source.hashCode()) * 31 + method.hashCode()) * 31
                    + grade.source().hashCode() * 7
                    + grade.information().hashCode();
        }
    }

    /** The number of a day, given as days from the epoch; 0 where there is {@linkplain DayCells#NONE none}. */
    static long days(long epochDay) {
        return epochDay == DayCells.NONE ? 0 : Math.max(1, Math.min(LAST_DAY, epochDay - FIRST_DAY));
    }

    /** The first {@code long} of the claim that {@code value} holds on the day with the number {@code days}. */
    static long figure(long value, long days) {
        return (days << VALUE) | Math.max(0, Math.min(MOST, value));
    }

    int number(Statement statement) {
        return statements.of(statement);
    }

    /** The second {@code long} of each claim that {@code row} makes. */
    long place(NeedRow row) {
        Origin origin = row.origin();
        Statement statement = new Statement(origin.file(), origin.column(), row.source(), row.method(), row.grade());
        return place(origin.line(), number(statement));
    }

    static long place(int line, int statement) {
        return ((long) line << Integer.SIZE) | (statement + 1);
    }

    /** For each statement of {@code other} the number that it has here. */
    int[] numbersOf(NeedClaims other) {
        return statements.numbersOf(other.statements);
    }

    /** A place that {@code numbers} translates from another ledger. */
    static long translated(long place, int[] numbers) {
        return place == 0 ? 0 : place(line(place), numbers[(int) place - 1]);
    }

    /** Keeps the better of the claim at {@code at} in {@code page} and another one. */
    void better(long[] page, int at, long figure, long place) {
        if (page[at + 1] == 0 || isBetter(figure, place, page[at], page[at + 1])) {
            page[at] = figure;
            page[at + 1] = place;
        }
    }

    boolean isBetter(long figure, long place, long heldFigure, long heldPlace) {
        long days = figure >>> VALUE;
        long heldDays = heldFigure >>> VALUE;
        if (days != heldDays) {
            return days > heldDays;
        }
        Statement statement = statement(place);
        Statement held = statement(heldPlace);
        int byGrade = statement.equals(held) ? 0 : statement.grade().compareTo(held.grade());
        if (byGrade != 0) {
            return byGrade < 0;
        }
        if (figure != heldFigure) {
            return figure > heldFigure;
        }
        int byOrigin = origin(place).compareTo(origin(heldPlace));
        if (byOrigin != 0 || statement.equals(held)) {
            return byOrigin < 0;
        }
        int bySource = statement.source().compareTo(held.source());
        int byMethod = statement.method().compareTo(held.method());
        int byCode = statement.grade().code().compareTo(held.grade().code());
        return (bySource != 0 ? bySource : byMethod != 0 ? byMethod : byCode) < 0;
    }

    /** Whether both were made on the same day or the first later; a claim without a day is older than all others. */
    static boolean olderThan(long figure, long other) {
        return (figure >>> VALUE) < (other >>> VALUE);
    }

    static long value(long figure) {
        return figure & MOST;
    }

    static Measure measure(long[] page, int at) {
        return page[at + 1] == 0 ? Measure.UNKNOWN : Measure.of(value(page[at]));
    }

    static @Nullable LocalDate day(long figure) {
        long days = figure >>> VALUE;
        return days == 0 ? null : LocalDate.ofEpochDay(days + FIRST_DAY);
    }

    private static int line(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    Statement statement(long place) {
        return statements.value((int) place - 1);
    }

    Origin origin(long place) {
        Statement statement = statement(place);
        return new Origin(statement.file(), line(place), statement.column());
    }
}
