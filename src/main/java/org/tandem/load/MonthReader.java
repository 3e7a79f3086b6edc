package org.tandem.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.model.Period;

/** Reads the month that a row of a table is of, as {@code 2024-05}, {@code May 2024}, or {@code May} beside a year. */
final class MonthReader {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:\\.0)?");
    private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");
    /** As spreadsheets show the first day of a month. */
    private static final Pattern SHORT = Pattern.compile("(\\p{L}{3,10})\\.?[-' ]+(\\d{2})");
    /** Any year, to see whether a text names a month at all. */
    private static final int SOME = 2000;

    private MonthReader() {}

    /** The year that a text states; 0 where it states none. */
    static int year(String text) {
        Matcher year = YEAR.matcher(CellText.clean(text));
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }

    /**
     * From the first to the last day of the month, or months; empty where none is stated, or only without a year.
     *
     * @param year where the text states none; 0 where that is not known
     */
    static Reading<Optional<Period>> read(String text, int year) {
        String written = CellText.clean(text);
        try {
            if (CountReader.nothing(written)) {
                return good(year == 0 ? Optional.empty() : spanned(Integer.toString(year)));
            }
            Optional<Period> own = dated(written);
            if (own.isPresent()) {
                return good(own);
            }
            Optional<Period> within = in(written, year == 0 ? SOME : year);
            if (within.isPresent()) {
                return good(year == 0 ? Optional.empty() : within);
            }
        } catch (DateTimeException noSuchMonth) {
            return bad("there is no month `" + written + "`");
        }
        return bad("`" + written + "` is not a month that can be read one way only");
    }

    /** Whether a filled cell names a month and no year. */
    static boolean yearless(String text) {
        return !CountReader.nothing(CellText.clean(text))
                && read(text, 0) instanceof Reading.Good<Optional<Period>> good
                && good.value().isEmpty();
    }

    /** What names its year itself. */
    private static Optional<Period> dated(String written) {
        Matcher compact = COMPACT.matcher(written);
        if (compact.matches()) {
            return spanned(compact.group(1) + "-" + compact.group(2));
        }
        Matcher cut = SHORT.matcher(written);
        if (cut.matches() && MonthNames.number(cut.group(1)) > 0) {
            return spanned("20" + cut.group(2) + "-" + MonthNames.number(cut.group(1)));
        }
        Optional<Period> span = spanned(written);
        if (span.isPresent()) {
            return span;
        }
        Optional<LocalDate> day = DateForms.day(DateForms.withoutTime(written));
        return day.isPresent()
                ? day.map(YearMonth::from).map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                : stated(written);
    }

    private static Optional<Period> in(String written, int year) {
        return NUMBER.matcher(written).matches() ? spanned(year + "-" + written) : stated(written + " " + year);
    }

    private static Optional<Period> spanned(String written) {
        return DateForms.span(written, false)
                .map(from -> new Period(from, DateForms.span(written, true).orElse(from)));
    }

    private static Optional<Period> stated(String written) {
        List<StatedPeriod> all = StatedPeriod.all(written);
        return all.size() == 1
                ? Optional.of(new Period(all.get(0).from(), all.get(0).to()))
                : Optional.empty();
    }

    private static Reading<Optional<Period>> good(Optional<Period> period) {
        return new Reading.Good<>(period);
    }

    private static Reading<Optional<Period>> bad(String message) {
        return new Reading.Bad<>(
                TableRules.DATE_INVALID, message, "a month as `2024-05`, or its name beside a column `year`", "");
    }
}
