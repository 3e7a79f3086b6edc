package org.tandem.load;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;

/**
 * Reads days. ISO 8601 stands as it is; other forms are used and told where they can be read one way only, so
 * {@code 03/04/2014} is refused unless the workspace states the file's pattern.
 */
public final class DateReader {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?Q([1-4])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NAMED_DAY = Pattern.compile("(\\d{1,2})[- /.]+(\\p{L}{3,9})\\.?[- /,.]+(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.?[- /,.]+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final String EXPECTED = "a date as `2014-06-15`";

    private DateReader() {}

    /** The day; of a month, quarter or year its first day. Empty where nothing is stated. */
    public static Reading<Optional<LocalDate>> read(String text) {
        return read(text, "", false);
    }

    /**
     * The day.
     *
     * @param pattern how the file writes dates, as {@code dd/MM/yyyy}; empty when not stated
     * @param end whether a month, quarter or year means its last day instead of its first
     */
    public static Reading<Optional<LocalDate>> read(String text, String pattern, boolean end) {
        String written = text.strip();
        if (CountReader.nothing(written)) {
            return new Good<>(Optional.empty());
        }
        try {
            if (!pattern.isEmpty()) {
                Optional<LocalDate> stated = byPattern(written, pattern);
                if (stated.isPresent()) {
                    return new Good<>(stated);
                }
            }
            Matcher iso = ISO.matcher(written);
            if (iso.matches()) {
                return new Good<>(Optional.of(LocalDate.parse(iso.group(1))));
            }
            Optional<LocalDate> repaired = day(written).or(() -> span(written, end));
            if (repaired.isPresent()) {
                return new Repaired<>(
                        repaired,
                        TableRules.DATE_REPAIRED,
                        "date `" + written + "` was read as " + repaired.get(),
                        EXPECTED);
            }
        } catch (DateTimeException noSuchDay) {
            return new Bad<>(TableRules.DATE_INVALID, "there is no day `" + written + "`", EXPECTED, "");
        }
        return new Bad<>(
                TableRules.DATE_INVALID,
                "`" + written + "` is not a date that can be read one way only",
                EXPECTED + "; for a whole file, state its pattern under `files:` in `tandem.yaml`",
                "");
    }

    private static Optional<LocalDate> byPattern(String written, String pattern) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException | IllegalArgumentException otherForm) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        Matcher found = YEAR_FIRST.matcher(written);
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        found = COMPACT.matcher(written);
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        found = YEAR_LAST.matcher(written);
        if (found.matches()) {
            int first = Integer.parseInt(found.group(1));
            int second = Integer.parseInt(found.group(2));
            if (first == second || (first > 12 && second <= 12)) {
                return day(found.group(3), found.group(2), found.group(1));
            }
            return second > 12 && first <= 12 ? day(found.group(3), found.group(1), found.group(2)) : Optional.empty();
        }
        found = NAMED_DAY.matcher(written);
        if (found.matches()) {
            int month = month(found.group(2));
            return month == 0 ? Optional.empty() : day(found.group(3), Integer.toString(month), found.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> span(String written, boolean end) {
        Matcher found = MONTH.matcher(written);
        if (found.matches()) {
            return Optional.of(months(found.group(1), Integer.parseInt(found.group(2)), 1, end));
        }
        found = NAMED_MONTH.matcher(written);
        if (found.matches() && month(found.group(1)) > 0) {
            return Optional.of(months(found.group(2), month(found.group(1)), 1, end));
        }
        found = QUARTER.matcher(written);
        if (found.matches()) {
            return Optional.of(months(found.group(1), 3 * Integer.parseInt(found.group(2)) - 2, 3, end));
        }
        found = WEEK.matcher(written);
        if (found.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(found.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(found.group(2)))
                    .with(DayOfWeek.MONDAY);
            return Optional.of(end ? monday.plusDays(6) : monday);
        }
        return YEAR.matcher(written).matches() ? Optional.of(months(written, 1, 12, end)) : Optional.empty();
    }

    private static LocalDate months(String year, int month, int length, boolean end) {
        YearMonth first = YearMonth.of(Integer.parseInt(year), month);
        return end ? first.plusMonths(length - 1L).atEndOfMonth() : first.atDay(1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    /** 1 to 12 for an English or French name of a month, or an English one cut to three letters; 0 otherwise. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int french = MOIS.indexOf(lower) + 1;
        if (french > 0) {
            return french;
        }
        for (int month = 1; month <= 12; month++) {
            String english = Month.of(month).name().toLowerCase(Locale.ROOT);
            if (lower.equals(english) || lower.equals(MONTHS.get(month - 1)) || (month == 9 && lower.equals("sept"))) {
                return month;
            }
        }
        return 0;
    }
}
