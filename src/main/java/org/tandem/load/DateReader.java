package org.tandem.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;

/**
 * Reads days. ISO 8601 stands as it is; other forms are used and told where they can be read one way only. Whether
 * {@code 03/04/2014} is in March or in April, its column decides or the workspace states; else it is refused.
 */
public final class DateReader {
    private static final String EXPECTED = "a date as `2014-06-15`";
    private static final int ISO_LENGTH = 10;

    private DateReader() {}

    /** The day; of a month, quarter or year its first day. Empty where nothing is stated. */
    public static Reading<Optional<LocalDate>> read(String text) {
        return read(text, DateStyle.PLAIN);
    }

    /**
     * The day.
     *
     * @param pattern how the file writes dates, as {@code dd/MM/yyyy}; empty when not stated
     * @param end whether a month, quarter or year means its last day instead of its first
     */
    public static Reading<Optional<LocalDate>> read(String text, String pattern, boolean end) {
        return read(text, DateStyle.ofValue(pattern, end));
    }

    /** The day of a cell of a column whose dates are written in {@code style}. */
    static Reading<Optional<LocalDate>> read(String text, DateStyle style) {
        String written = CellText.clean(text);
        if (CountReader.nothing(written)) {
            return new Good<>(Optional.empty());
        }
        Optional<LocalDate> stated = style.stated(written);
        if (stated.isPresent()) {
            return new Good<>(stated);
        }
        SlashDate slashed = SlashDate.of(written);
        try {
            String day = iso(written) && written.length() > ISO_LENGTH ? DateForms.withoutTime(written) : written;
            if (iso(day) && day.length() == ISO_LENGTH) {
                return new Good<>(Optional.of(isoDay(day)));
            }
            Optional<LocalDate> repaired = slashed == null
                    ? other(DateForms.withoutTime(written), style)
                    : slashed.day(slashed.twoDays() ? style.order() : DateOrder.UNKNOWN);
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
        return slashed == null || !slashed.twoDays() ? none(written) : twoDays(written, slashed);
    }

    private static Optional<LocalDate> other(String written, DateStyle style) {
        return DateForms.day(written)
                .or(() -> DateForms.span(written, style.end()))
                .or(() -> style.serials() ? DateForms.serial(written) : Optional.empty());
    }

    /** Whether it begins as {@code 2014-06-15} does. */
    private static boolean iso(String written) {
        if (written.length() < ISO_LENGTH) {
            return false;
        }
        for (int at = 0; at < ISO_LENGTH; at++) {
            char c = written.charAt(at);
            boolean dash = at == 4 || at == 7;
            if (dash ? c != '-' : !WrittenNumber.digit(c)) {
                return false;
            }
        }
        return true;
    }

    /** The day of ten characters that are {@link #iso}, as {@link LocalDate#parse}, which loads a parser for all dates there are. */
    private static LocalDate isoDay(String day) {
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, 10),
                Integer.parseInt(day, 5, 7, 10),
                Integer.parseInt(day, 8, ISO_LENGTH, 10));
    }

    private static Reading<Optional<LocalDate>> none(String written) {
        return new Bad<>(
                TableRules.DATE_INVALID,
                "`" + written + "` is not a date that can be read one way only",
                EXPECTED + "; for a whole file, state its pattern under `files:` in `tandem.yaml`",
                "");
    }

    private static Reading<Optional<LocalDate>> twoDays(String written, SlashDate slashed) {
        return new Bad<>(
                TableRules.DATE_INVALID,
                "date `" + written + "` can be " + day(slashed, DateOrder.DAY_FIRST) + " or "
                        + day(slashed, DateOrder.MONTH_FIRST),
                EXPECTED + "; for a whole file, `dates: dd/MM/yyyy` or `MM/dd/yyyy` under `files:` in `tandem.yaml`",
                "");
    }

    private static @Nullable LocalDate day(SlashDate slashed, DateOrder order) {
        return slashed.day(order).orElse(null);
    }
}
