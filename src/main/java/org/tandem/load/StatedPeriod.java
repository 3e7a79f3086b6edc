package org.tandem.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period that a title or heading states in words, as {@code Projection (Oct-Dec 2022)} does.
 *
 * @param from its first day
 * @param to its last day
 * @param start index of its first character in the text
 * @param end index after its last character
 */
record StatedPeriod(LocalDate from, LocalDate to, int start, int end) {
    private static final String DAY = "(?:(\\d{1,2})(?:st|nd|rd|th|er)?[ .-]+)?";
    private static final String MONTH = "(?<!\\p{L})(\\p{L}{3,10})\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final String BEFORE_YEAR = "(?:[ ,.-]*|\\s+del?\\s+)";
    private static final String UNTIL =
            "\\s*(?:-|–|—|/|\\b(?:to|until|till|through|au|al?|hasta)\\b|à|jusqu.(?:à|en))\\s*";
    private static final Pattern MONTHS = Pattern.compile(
            DAY + MONTH + "(?:" + BEFORE_YEAR + YEAR + ")?" + UNTIL + DAY + MONTH + BEFORE_YEAR + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + BEFORE_YEAR + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})" + UNTIL + "(\\d{4})-(\\d{2})-(\\d{2})", Pattern.CASE_INSENSITIVE);
    /** A longer time than any analysis speaks of is a slip of the pen. */
    static final int YEARS_AT_MOST = 2;

    /** Those that {@code text} states, in their order; a single month only where it states no longer time. */
    static List<StatedPeriod> all(String text) {
        List<StatedPeriod> found = new ArrayList<>();
        find(DAYS, text, found);
        find(MONTHS, text, found);
        if (found.isEmpty()) {
            find(ONE_MONTH, text, found);
        }
        return found;
    }

    /** The text without the periods that it states. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<StatedPeriod> all = all(text);
        for (int i = all.size() - 1; i >= 0; i--) {
            rest.replace(all.get(i).start(), all.get(i).end(), " ");
        }
        return rest.toString();
    }

    /** Whether both are of the same days. */
    boolean sameDays(StatedPeriod other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    private static void find(Pattern pattern, String text, List<StatedPeriod> found) {
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            StatedPeriod period = read(pattern, matcher);
            if (period == null) {
                at = matcher.start() + 1; // another word may be the month
            } else {
                found.add(period);
                at = matcher.end();
            }
        }
    }

    private static @Nullable StatedPeriod read(Pattern pattern, Matcher found) {
        try {
            LocalDate from;
            LocalDate to;
            if (pattern == DAYS) {
                from = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
                to = LocalDate.of(number(found, 4), number(found, 5), number(found, 6));
            } else if (pattern == ONE_MONTH) {
                YearMonth month = YearMonth.of(number(found, 2), MonthNames.number(found.group(1)));
                from = month.atDay(1);
                to = month.atEndOfMonth();
            } else {
                int first = MonthNames.number(found.group(2));
                int last = MonthNames.number(found.group(5));
                int year = number(found, 6);
                int begins = found.group(3) != null ? number(found, 3) : first > last ? year - 1 : year;
                from = YearMonth.of(begins, first).atDay(found.group(1) == null ? 1 : number(found, 1));
                YearMonth end = YearMonth.of(year, last);
                to = found.group(4) == null ? end.atEndOfMonth() : end.atDay(number(found, 4));
            }
            boolean likely = !to.isBefore(from) && to.isBefore(from.plusYears(YEARS_AT_MOST));
            return likely ? new StatedPeriod(from, to, found.start(), found.end()) : null;
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
