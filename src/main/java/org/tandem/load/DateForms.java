package org.tandem.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of days, weeks, months, quarters and years that can be read one way only. */
final class DateForms {
    private static final Pattern TIME = Pattern.compile(
            "[T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp]\\.?[Mm]\\.?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?[QTqt]([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[QTqt]([1-4])[- /]?(\\d{4})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NAMED_DAY = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[- /.,]*(?:de )?(\\p{L}{3,10})\\.?[- /,.]*(?:del? )?(\\d{4}|\\d{2})");
    private static final Pattern NAMED_DAY_AFTER =
            Pattern.compile("(\\p{L}{3,10})\\.?[- ]+(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,10})\\.?[- /,.]*(?:del? )?(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("([2-5]\\d{4})(?:[.,]\\d+)?");
    /** The day that spreadsheets count from, with the 29 February 1900 that there was only there. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int CENTURY = 100;
    /** Years of two digits from here on are of the last century, as in spreadsheets. */
    private static final int LAST_CENTURY = 70;

    private DateForms() {}

    /** The text without a time of day at its end. */
    static String withoutTime(String written) {
        return written.indexOf(':') < 0 ? written : TIME.matcher(written).replaceFirst("");
    }

    /**
     * The day; empty for another form.
     *
     * @throws java.time.DateTimeException where the form is right, but there is no such day
     */
    static Optional<LocalDate> day(String written) {
        Matcher found = YEAR_FIRST.matcher(written);
        if (found.matches()) {
            return day(number(found, 1), number(found, 2), number(found, 3));
        }
        found = COMPACT.matcher(written);
        if (found.matches()) {
            return day(number(found, 1), number(found, 2), number(found, 3));
        }
        found = NAMED_DAY.matcher(written);
        if (found.matches() && MonthNames.number(found.group(2)) > 0) {
            return day(year(found.group(3)), MonthNames.number(found.group(2)), number(found, 1));
        }
        found = NAMED_DAY_AFTER.matcher(written);
        if (found.matches() && MonthNames.number(found.group(1)) > 0) {
            return day(number(found, 3), MonthNames.number(found.group(1)), number(found, 2));
        }
        return Optional.empty();
    }

    /** The day that a spreadsheet keeps as a number, as 45383 for 2024-04-01; empty for another form. */
    static Optional<LocalDate> serial(String written) {
        Matcher found = SERIAL.matcher(written);
        return found.matches() ? Optional.of(DAY_ZERO.plusDays(number(found, 1))) : Optional.empty();
    }

    /**
     * The first or last day of a week, month, quarter or year; empty for another form.
     *
     * @throws java.time.DateTimeException where the form is right, but there is no such time
     */
    static Optional<LocalDate> span(String written, boolean end) {
        Matcher found = MONTH.matcher(written);
        if (found.matches()) {
            return months(number(found, 1), number(found, 2), 1, end);
        }
        found = MONTH_FIRST.matcher(written);
        if (found.matches()) {
            return months(number(found, 2), number(found, 1), 1, end);
        }
        found = NAMED_MONTH.matcher(written);
        if (found.matches() && MonthNames.number(found.group(1)) > 0) {
            return months(number(found, 2), MonthNames.number(found.group(1)), 1, end);
        }
        found = QUARTER.matcher(written);
        if (found.matches()) {
            return months(number(found, 1), 3 * number(found, 2) - 2, 3, end);
        }
        found = QUARTER_FIRST.matcher(written);
        if (found.matches()) {
            return months(number(found, 2), 3 * number(found, 1) - 2, 3, end);
        }
        found = WEEK.matcher(written);
        if (found.matches()) {
            LocalDate monday = LocalDate.of(number(found, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(found, 2))
                    .with(java.time.DayOfWeek.MONDAY);
            return Optional.of(end ? monday.plusDays(6) : monday);
        }
        return YEAR.matcher(written).matches() ? months(Integer.parseInt(written), 1, 12, end) : Optional.empty();
    }

    private static Optional<LocalDate> months(int year, int month, int length, boolean end) {
        YearMonth first = YearMonth.of(year, month);
        return Optional.of(end ? first.plusMonths(length - 1L).atEndOfMonth() : first.atDay(1));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() > 2 ? year : year + (year < LAST_CENTURY ? 20 : 19) * CENTURY;
    }
}
