package org.tandem.load;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day of three numbers with the year last, as {@code 25/06/2014}: which of the first two is the month, its order decides.
 *
 * @param first at most two digits
 * @param second at most two digits
 */
record SlashDate(int first, int second, int year) {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int LONGEST = 40;

    /** Takes apart {@code text}, which may have a time of day at its end; null for another form. */
    static @Nullable SlashDate of(String text) {
        int length = text.length();
        if (length < 8 || length > LONGEST || !WrittenNumber.digit(text.charAt(0))) {
            return null;
        }
        int at = WrittenNumber.digit(text.charAt(1)) ? 2 : 1;
        char mark = text.charAt(at);
        if (mark != '/' && mark != '-' && mark != '.') {
            return null;
        }
        int from = at + 1;
        int to = from;
        while (to < length && WrittenNumber.digit(text.charAt(to))) {
            to++;
        }
        int year = to + 1;
        if (to == from || to > from + 2 || length < year + 4 || text.charAt(to) != mark || !year(text, year)) {
            return null;
        }
        return new SlashDate(
                Integer.parseInt(text.substring(0, at)),
                Integer.parseInt(text.substring(from, to)),
                Integer.parseInt(text.substring(year, year + 4)));
    }

    private static boolean year(String text, int from) {
        for (int at = from; at < from + 4; at++) {
            if (!WrittenNumber.digit(text.charAt(at))) {
                return false;
            }
        }
        return text.length() == from + 4
                || ((text.charAt(from + 4) == ' ' || text.charAt(from + 4) == 'T')
                        && DateForms.withoutTime(text).length() == from + 4);
    }

    /** The only order it can have; {@link DateOrder#UNKNOWN} where it has two or none. */
    DateOrder only() {
        boolean dayFirst = month(second) && first >= 1 && first <= DAYS;
        boolean monthFirst = month(first) && second >= 1 && second <= DAYS;
        return dayFirst == monthFirst ? DateOrder.UNKNOWN : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Whether it is two different days, one in each order. */
    boolean twoDays() {
        return first != second && month(first) && month(second);
    }

    private static boolean month(int number) {
        return number >= 1 && number <= MONTHS;
    }

    /**
     * The day, in the only order it can have, else in {@code order}; empty where neither tells.
     *
     * @throws java.time.DateTimeException where there is no such day
     */
    Optional<LocalDate> day(DateOrder order) {
        DateOrder own = only();
        DateOrder used = own != DateOrder.UNKNOWN ? own : first == second ? DateOrder.DAY_FIRST : order;
        return switch (used) {
            case DAY_FIRST -> Optional.of(LocalDate.of(year, second, first));
            case MONTH_FIRST -> Optional.of(LocalDate.of(year, first, second));
            case BOTH, UNKNOWN -> Optional.empty();
        };
    }
}
