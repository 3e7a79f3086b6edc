package org.tandem.load;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Measure;
import org.tandem.model.Precedence;
import org.tandem.source.Origin;

/**
 * Figures as rows state them, each in two {@code long}s: its day and value, its line and what else is known of the row. Both
 * are 0 where nothing is claimed. Which of two is the better {@link Precedence} says.
 */
final class NeedClaims {
    /** Bits of a value: people beyond four million million are counted as that many. */
    private static final int VALUE = 42;

    private static final long MOST = (1L << VALUE) - 1;
    private static final int ANY = 30;
    private static final int UNDATED = 1;
    private static final int PAST = 2;
    private static final int DOUBTFUL = 3;
    private static final int AHEAD = 4;
    /** The first day of the year 0, from which days are counted, 0 being no day. */
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay() - 1;

    private static final long LAST_DAY = (1L << (Long.SIZE - VALUE)) - 1;

    private static final int DAYS = 1 << 11;

    private final Numbering<Statement> statements = new Numbering<>(ANY);
    private final Precedence precedence;
    private final long today;
    /** Of each statement the number of the first day of which it is valid, and its {@linkplain Precedence#weight weight}. */
    private int[] validFrom = new int[1 << 4];

    private int[] weights = new int[1 << 4];
    private int judged;
    /** The latest days that were asked for: a table's rows are of a few hundred. Any thread may put one of its own there. */
    private final @Nullable Day[] recent = new Day[DAYS];

    NeedClaims(Precedence precedence) {
        this.precedence = precedence;
        this.today = days(precedence.asOf().toEpochDay());
    }

    /** A day, and its number. */
    private record Day(int days, LocalDate date) {}

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
        int number = statements.of(statement);
        judge();
        return number;
    }

    private void judge() {
        for (; judged < statements.size(); judged++) {
            if (judged == weights.length) {
                validFrom = Arrays.copyOf(validFrom, 2 * judged);
                weights = Arrays.copyOf(weights, 2 * judged);
            }
            Statement statement = statements.value(judged);
            long from = precedence.validFrom(statement.grade(), statement.method());
            validFrom[judged] = (int) Math.max(1, Math.min(LAST_DAY + 1, Math.max(from, FIRST_DAY) - FIRST_DAY));
            weights[judged] = precedence.weight(statement.grade(), statement.method());
        }
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
        int[] numbers = statements.numbersOf(other.statements);
        judge();
        return numbers;
    }

    /** A place that {@code numbers} translates from another ledger. */
    static long translated(long place, int[] numbers) {
        return place == 0 ? 0 : place(line(place), numbers[(int) place - 1]);
    }

    /**
     * Keeps the better of the claim at {@code at} in {@code page} and another one.
     *
     * @param standing of the other one
     */
    void better(long[] page, int at, long figure, long place, int standing) {
        long heldPlace = page[at + 1];
        if (heldPlace == 0 || isBetter(figure, place, standing, page[at], heldPlace)) {
            page[at] = figure;
            page[at + 1] = place;
        }
    }

    /**
     * Keeps the lower ({@code sign} below 0) or the higher of two claims; of two with one value the better. One that may be valid
     * drives out one that is not: what has long been superseded, or is not known yet, contradicts nobody.
     */
    void extreme(long[] page, int at, long figure, long place, int standing, int sign) {
        long heldPlace = page[at + 1];
        if (heldPlace != 0) {
            long held = page[at];
            int turn = turn(standing);
            int heldTurn = turn(standing(held, heldPlace));
            long more = sign * (value(figure) - value(held));
            if (turn != heldTurn
                    ? turn > heldTurn
                    : more < 0 || (more == 0 && !isBetter(figure, place, standing, held, heldPlace))) {
                return;
            }
        }
        page[at] = figure;
        page[at + 1] = place;
    }

    private boolean isBetter(long figure, long place, int standing, long heldFigure, long heldPlace) {
        long days = figure >>> VALUE;
        long heldDays = heldFigure >>> VALUE;
        int number = (int) place - 1;
        int heldNumber = (int) heldPlace - 1;
        int heldStanding = standing(heldFigure, heldPlace);
        if (standing != heldStanding) {
            return standing < heldStanding;
        }
        if (standing == PAST && days != heldDays) {
            return days > heldDays;
        }
        if (standing == AHEAD && days != heldDays) {
            return days < heldDays;
        }
        if (weights[number] != weights[heldNumber]) {
            return weights[number] < weights[heldNumber];
        }
        if (figure != heldFigure) {
            return figure > heldFigure;
        }
        Statement statement = statement(place);
        Statement held = statement(heldPlace);
        int byOrigin = origin(place).compareTo(origin(heldPlace));
        if (byOrigin != 0 || statement.equals(held)) {
            return byOrigin < 0;
        }
        int bySource = statement.source().compareTo(held.source());
        int byMethod = statement.method().compareTo(held.method());
        int byCode = statement.grade().code().compareTo(held.grade().code());
        return (bySource != 0 ? bySource : byMethod != 0 ? byMethod : byCode) < 0;
    }

    /** Only claims of the same turn are held against each other, the lowest that there is: that of those that may be valid is 0. */
    private static int turn(int standing) {
        return standing < PAST ? 0 : standing < AHEAD ? 1 : 2;
    }

    /** Of a claim, as the place among {@link Precedence.Standing}. */
    int standing(long figure, long place) {
        long days = figure >>> VALUE;
        int statement = (int) place - 1;
        if (days > today) {
            return AHEAD;
        }
        if (validFrom[statement] > LAST_DAY) {
            return DOUBTFUL;
        }
        return days == 0 ? UNDATED : days >= validFrom[statement] ? 0 : PAST;
    }

    /** Whether a claim is of after the reference date. */
    boolean ahead(long figure) {
        return figure >>> VALUE > today;
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

    @Nullable
    LocalDate day(long figure) {
        int days = (int) (figure >>> VALUE);
        if (days == 0) {
            return null;
        }
        Day known = recent[days & (DAYS - 1)];
        if (known == null || known.days != days) {
            known = new Day(days, LocalDate.ofEpochDay(days + FIRST_DAY));
            recent[days & (DAYS - 1)] = known;
        }
        return known.date;
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
