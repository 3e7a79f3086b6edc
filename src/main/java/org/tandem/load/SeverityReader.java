package org.tandem.load;

import java.util.OptionalInt;
import org.tandem.diagnostic.Rule;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Measure;
import org.tandem.vocabulary.Severities;
import org.tandem.vocabulary.Vocabulary;

/** Reads the severity of needs, 1 (minimal) to 5 (catastrophic). Half phases and 0 are not rounded: they become unknown, with an error. */
public final class SeverityReader {
    private static final String EXPECTED =
            "a whole number from 1 (minimal) to 5 (catastrophic), or blank for \"not assessed\"";

    private SeverityReader() {}

    /** The severity; unknown where nothing is stated. */
    public static Reading<Measure> read(String text) {
        if (text.length() == 1 && phase(text.charAt(0))) {
            return new Good<>(Measure.of(text.charAt(0) - '0'));
        }
        String written = CellText.clean(text);
        if (CountReader.nothing(written)) {
            return new Good<>(Measure.UNKNOWN);
        }
        if (phase(written.charAt(0)) && (written.length() == 1 || zeros(written))) {
            return written.length() == 1
                    ? new Good<>(Measure.of(written.charAt(0) - '0'))
                    : repaired(TableRules.NUMBER_REPAIRED, written, written.charAt(0) - '0');
        }
        Severities words = Vocabulary.standard().severities();
        OptionalInt phase = hasLetter(written) ? words.find(written) : OptionalInt.empty();
        return phase.isPresent()
                ? repaired(TableRules.SEVERITY_WORD, written, phase.getAsInt())
                : new Bad<>(
                        TableRules.SEVERITY_OUT_OF_RANGE,
                        "severity `" + written + "` is not between 1 and 5",
                        EXPECTED,
                        hasLetter(written) ? words.nearest(written).orElse("") : "");
    }

    private static Reading<Measure> repaired(Rule rule, String written, int phase) {
        return new Repaired<>(
                Measure.of(phase),
                rule,
                "severity `" + written + "` was read as " + phase,
                rule.equals(TableRules.SEVERITY_WORD) ? "" : "a whole number from 1 to 5");
    }

    private static boolean phase(char c) {
        return c >= '1' && c <= '5';
    }

    /** Whether nothing but a mark and zeros follow the first figure, as in {@code 4.0}. */
    private static boolean zeros(String written) {
        if (written.length() < 3 || (written.charAt(1) != '.' && written.charAt(1) != ',')) {
            return false;
        }
        for (int at = 2; at < written.length(); at++) {
            if (written.charAt(at) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetter(String written) {
        return written.codePoints().anyMatch(Character::isLetter);
    }
}
