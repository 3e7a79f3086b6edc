package org.tandem.load;

import java.util.regex.Pattern;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Measure;

/** Reads the severity of needs, 1 (minimal) to 5 (catastrophic). Half phases and 0 are not rounded: they become unknown, with an error. */
public final class SeverityReader {
    private static final Pattern WHOLE = Pattern.compile("[1-5]");
    private static final Pattern WITH_ZEROS = Pattern.compile("[1-5][.,]0+");

    private SeverityReader() {}

    /** The severity; unknown where nothing is stated. */
    public static Reading<Measure> read(String text) {
        String written = text.strip();
        if (CountReader.nothing(written)) {
            return new Good<>(Measure.UNKNOWN);
        }
        if (WHOLE.matcher(written).matches()) {
            return new Good<>(Measure.of(written.charAt(0) - '0'));
        }
        if (WITH_ZEROS.matcher(written).matches()) {
            return new Repaired<>(
                    Measure.of(written.charAt(0) - '0'),
                    TableRules.NUMBER_REPAIRED,
                    "severity `" + written + "` was read as " + written.charAt(0),
                    "a whole number from 1 to 5");
        }
        return new Bad<>(
                TableRules.SEVERITY_OUT_OF_RANGE,
                "severity `" + written + "` is not between 1 and 5",
                "a whole number from 1 (minimal) to 5 (catastrophic), or blank for \"not assessed\"",
                "");
    }
}
