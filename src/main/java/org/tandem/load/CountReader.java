package org.tandem.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Measure;

/** Reads counts of people. What says "nothing stated" is unknown, never 0. */
public final class CountReader {
    /** More people than live on Earth: a count above it is a fault of the file. */
    static final long LIMIT = 10_000_000_000L;

    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "–", "—", "n/a", "#n/a", "na", "nan", "null", "<null>", "none", "nd", "n.d.");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{0,40})?([eE][+]?\\d{1,2})?");
    private static final String BLANKS = "[\\s\\u00a0\\u202f\\u2009'’]";
    private static final Pattern GROUPED_BY_BLANK = Pattern.compile("[+-]?\\d{1,3}(" + BLANKS + "\\d{3})+([.,]\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?");
    private static final Pattern DOT_AND_COMMA = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final String EXPECTED = "a whole number such as `1234`, or blank where nothing is known";

    private CountReader() {}

    /** Reads a count written with a decimal point, if with decimals at all. */
    public static Reading<Measure> read(String text) {
        return read(text, false);
    }

    /**
     * Reads a count.
     *
     * @param decimalComma whether the file says that {@code 12,5} is twelve and a half
     */
    public static Reading<Measure> read(String text, boolean decimalComma) {
        String written = strip(text);
        if (plainDigits(written)) {
            long value = Long.parseLong(written);
            return value <= LIMIT ? new Good<>(Measure.of(value)) : tooLarge(written);
        }
        if (nothing(written)) {
            return new Good<>(Measure.UNKNOWN);
        }
        String plain = plain(written, decimalComma);
        if (!NUMBER.matcher(plain).matches()) {
            return new Bad<>(TableRules.NUMBER_INVALID, "`" + written + "` is not a number", EXPECTED, "");
        }
        BigDecimal value = new BigDecimal(plain);
        if (value.signum() < 0) {
            return new Bad<>(
                    TableRules.COUNT_NEGATIVE,
                    "`" + written + "` is below zero",
                    "0 or more people, or blank where nothing is known",
                    "");
        }
        if (value.compareTo(BigDecimal.valueOf(LIMIT)) > 0) {
            return tooLarge(written);
        }
        return whole(written, value);
    }

    /** Whether {@code text} says that nothing is stated: blank, a dash, {@code n/a} and the like. */
    public static boolean nothing(String text) {
        return NOTHING.contains(strip(text).toLowerCase(Locale.ROOT));
    }

    private static Reading<Measure> whole(String written, BigDecimal value) {
        long rounded = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        boolean decimals = value.compareTo(BigDecimal.valueOf(rounded)) != 0;
        return new Repaired<>(
                Measure.of(rounded),
                decimals ? TableRules.PEOPLE_DECIMAL : TableRules.NUMBER_REPAIRED,
                "`" + written + "` was " + (decimals ? "rounded to " : "read as ") + rounded,
                "a whole number without separators");
    }

    private static Reading<Measure> tooLarge(String written) {
        return new Bad<>(
                TableRules.COUNT_TOO_LARGE,
                "`" + written + "` is over 10 billion",
                "a number of people; check for two values in one cell",
                "");
    }

    /** Nearly every count is a few digits; they need no pattern. */
    private static boolean plainDigits(String written) {
        if (written.isEmpty() || written.length() > 11) {
            return false;
        }
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) < '0' || written.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String written, boolean decimalComma) {
        if (decimalComma
                && (DECIMAL_COMMA.matcher(written).matches()
                        || DOT_AND_COMMA.matcher(written).matches())) {
            return written.replace(".", "").replace(',', '.');
        }
        if (GROUPED_BY_BLANK.matcher(written).matches()) {
            return written.replaceAll(BLANKS, "").replace(',', '.');
        }
        if (GROUPED_BY_COMMA.matcher(written).matches()) {
            return written.replace(",", "");
        }
        if (GROUPED_BY_DOT.matcher(written).matches()) {
            return written.replace(".", "").replace(',', '.');
        }
        return written;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
