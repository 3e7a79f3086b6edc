package org.tandem.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.load.WrittenNumber.Form;
import org.tandem.model.Measure;

/** Reads counts of people. What says "nothing stated" is unknown, never 0. */
public final class CountReader {
    /** More people than live on Earth: a count above it is a fault of the file. */
    static final long LIMIT = 10_000_000_000L;

    private static final Set<String> NOTHING = Set.of(
            "", "-", "--", "–", "—", "n/a", "#n/a", "na", "nan", "null", "<null>", "none", "nd", "n.d.", "(blank)",
            "(null)", "<na>");
    private static final int LONGEST_NOTHING = 8;
    private static final String EXPECTED = "a whole number such as `1234`, or blank where nothing is known";
    private static final String STATE_IT =
            "1234 without a mark; or, for the whole file, `decimal_comma: true` or `false` under `files:` in"
                    + " `tandem.yaml`";

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
        return read(text, () -> decimalComma ? DecimalMark.COMMA : DecimalMark.POINT);
    }

    /**
     * Reads a count of a column.
     *
     * @param mark what the column has before its decimals; asked only where a mark stands in {@code text}
     */
    static Reading<Measure> read(String text, Supplier<DecimalMark> mark) {
        if (plainDigits(text)) {
            return known(Long.parseLong(text), text);
        }
        String written = CellText.clean(text);
        if (plainDigits(written) && !CellText.unclean(text)) {
            return known(Long.parseLong(written), written);
        }
        return nothing(written) ? new Good<>(Measure.UNKNOWN) : marked(written, mark);
    }

    private static Reading<Measure> known(long value, String written) {
        return value <= LIMIT ? new Good<>(Measure.of(value)) : tooLarge(written);
    }

    /** Whether {@code text} says that nothing is stated: blank, a dash, {@code n/a} and the like. */
    public static boolean nothing(String text) {
        String written = CellText.clean(text);
        return written.length() <= LONGEST_NOTHING && NOTHING.contains(written.toLowerCase(Locale.ROOT));
    }

    private static Reading<Measure> marked(String written, Supplier<DecimalMark> marks) {
        boolean below = written.charAt(0) == '-' || written.charAt(0) == '\u2212';
        String unsigned = below || written.charAt(0) == '+' ? written.substring(1) : written;
        int exponent = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        WrittenNumber number = WrittenNumber.of(exponent < 0 ? unsigned : unsigned.substring(0, exponent));
        Form form = exponent < 0 ? number.form() : number.form() == Form.EITHER_POINT ? Form.POINT : number.form();
        String power = exponent < 0 ? "" : unsigned.substring(exponent + 1);
        if (form == Form.NONE || !(exponent < 0 || power(power))) {
            return noNumber(written);
        }
        boolean comma = form == Form.COMMA;
        if (form == Form.EITHER_COMMA || form == Form.EITHER_POINT) {
            DecimalMark mark = marks.get();
            if (mark == DecimalMark.UNKNOWN || mark == DecimalMark.BOTH) {
                return either(written, mark);
            }
            comma = mark == DecimalMark.COMMA;
        } else if (comma && number.mark() >= 0 && marks.get() == DecimalMark.POINT) {
            return noNumber(written);
        }
        return value(written, below, plain(unsigned, exponent, comma), power);
    }

    /** The digits with a point before the decimals, if any, and without all other marks. */
    private static String plain(String unsigned, int exponent, boolean comma) {
        StringBuilder plain = new StringBuilder(unsigned.length());
        for (int at = 0; at < (exponent < 0 ? unsigned.length() : exponent); at++) {
            char c = unsigned.charAt(at);
            if (WrittenNumber.digit(c)) {
                plain.append(c);
            } else if (c == (comma ? ',' : '.')) {
                plain.append('.');
            }
        }
        return plain.toString();
    }

    private static boolean power(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        return digits.length() <= 2 && plainDigits(digits);
    }

    private static Reading<Measure> value(String written, boolean below, String plain, String power) {
        BigDecimal value = new BigDecimal(plain);
        if (!power.isEmpty()) {
            value = value.scaleByPowerOfTen(Integer.parseInt(power));
        }
        if (below && value.signum() > 0) {
            return new Bad<>(
                    TableRules.COUNT_NEGATIVE,
                    "`" + written + "` is below zero",
                    "0 or more people, or blank where nothing is known",
                    "");
        }
        if (value.compareTo(BigDecimal.valueOf(LIMIT)) > 0) {
            return tooLarge(written);
        }
        long rounded = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        boolean decimals = value.compareTo(BigDecimal.valueOf(rounded)) != 0;
        return new Repaired<>(
                Measure.of(rounded),
                decimals ? TableRules.PEOPLE_DECIMAL : TableRules.NUMBER_REPAIRED,
                "`" + written + "` was " + (decimals ? "rounded to " : "read as ") + rounded,
                "a whole number without separators");
    }

    private static Reading<Measure> noNumber(String written) {
        boolean share = written.endsWith("%") && !written.equals("%");
        return new Bad<>(
                TableRules.NUMBER_INVALID,
                "`" + written + "` is " + (share ? "a share and no number of people" : "not a number"),
                EXPECTED,
                "");
    }

    private static Reading<Measure> either(String written, DecimalMark mark) {
        String whole = written.replace(",", "").replace(".", "");
        String decimals = written.replace(',', '.');
        return new Bad<>(
                TableRules.NUMBER_AMBIGUOUS,
                "`" + written + "` can be " + whole + " or " + decimals + ": "
                        + (mark == DecimalMark.BOTH
                                ? "the column has decimal points and decimal commas"
                                : "nothing in the column tells which"),
                STATE_IT,
                "");
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
        int length = written.length();
        if (length == 0 || length > 11) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (!WrittenNumber.digit(written.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
