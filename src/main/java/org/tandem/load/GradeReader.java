package org.tandem.load;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.Grade;

/** Reads the two grades of a report, which are judged independently of each other. */
public final class GradeReader {
    private static final Pattern SOURCE = Pattern.compile("[A-F]?");
    private static final Pattern INFORMATION = Pattern.compile("[1-6]?");
    private static final Pattern BOTH = Pattern.compile("[A-F][1-6]");

    private GradeReader() {}

    /** Reliability of the source, {@code A} to {@code F}; empty where blank. */
    public static Reading<String> source(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        return SOURCE.matcher(written).matches()
                ? new Good<>(written)
                : bad(
                        "source grade `" + text.strip() + "` is not one of A to F",
                        "`A` (completely reliable) to `F` (cannot be judged), or blank");
    }

    /** Credibility of the information, {@code 1} to {@code 6}; empty where blank. */
    public static Reading<String> information(String text) {
        String written = text.strip();
        return INFORMATION.matcher(written).matches()
                ? new Good<>(written)
                : bad(
                        "information grade `" + written + "` is not one of 1 to 6",
                        "`1` (confirmed) to `6` (cannot be judged), or blank");
    }

    /** Both in one word, as {@code B2}; {@link Grade#NONE} where blank. */
    public static Reading<Grade> read(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        if (written.isEmpty()) {
            return new Good<>(Grade.NONE);
        }
        return BOTH.matcher(written).matches()
                ? new Good<>(new Grade(written.substring(0, 1), written.substring(1)))
                : bad(
                        "grade `" + text.strip() + "` is not a letter A to F and a figure 1 to 6",
                        "source then information, as `B2`, or blank");
    }

    private static <T> Reading<T> bad(String message, String expected) {
        return new Bad<>(TableRules.GRADE_INVALID, message, expected, "");
    }
}
