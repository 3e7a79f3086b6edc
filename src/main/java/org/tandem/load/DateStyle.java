package org.tandem.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the dates of a column are written. */
final class DateStyle {
    /** Nothing is known: a single value. */
    static final DateStyle PLAIN = ofValue("", false);

    private final boolean end;
    private final boolean serials;
    private final Supplier<DateOrder> order;
    private final @Nullable DateTimeFormatter pattern;

    /** A single value, in no column. */
    static DateStyle ofValue(String pattern, boolean end) {
        return new DateStyle(pattern, end, () -> DateOrder.UNKNOWN, false);
    }

    /**
     * The dates of a column, in which a number as 45383 can be a day of a spreadsheet.
     *
     * @param pattern as the file states it, such as {@code dd/MM/yyyy}; empty when not stated
     * @param end whether a month, quarter or year means its last day instead of its first
     * @param order which number is the month; asked only where a date could be read two ways
     */
    static DateStyle ofColumn(String pattern, boolean end, Supplier<DateOrder> order) {
        return new DateStyle(pattern, end, order, true);
    }

    private DateStyle(String pattern, boolean end, Supplier<DateOrder> order, boolean serials) {
        this.end = end;
        this.serials = serials;
        this.pattern = formatter(pattern).orElse(null);
        DateOrder stated = DateOrder.ofPattern(pattern);
        this.order = stated == DateOrder.UNKNOWN ? order : () -> stated;
    }

    boolean end() {
        return end;
    }

    /** Whether a number may be a day as spreadsheets count them. */
    boolean serials() {
        return serials;
    }

    DateOrder order() {
        return order.get();
    }

    /** Whether the file states no form, so that {@code 2014-06-15} is that day. */
    boolean free() {
        return pattern == null;
    }

    /** The day written exactly as the file states it; empty for another form. */
    Optional<LocalDate> stated(String written) {
        if (pattern == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written, pattern));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** What reads days of {@code pattern}; empty where it is blank or no pattern of a day. */
    static Optional<DateTimeFormatter> formatter(String pattern) {
        if (pattern.isBlank()) {
            return Optional.empty();
        }
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate.parse(LocalDate.EPOCH.format(formatter), formatter);
            return Optional.of(formatter);
        } catch (DateTimeException | IllegalArgumentException noPattern) {
            return Optional.empty();
        }
    }
}
