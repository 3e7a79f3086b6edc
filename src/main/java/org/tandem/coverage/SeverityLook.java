package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Heat;
import org.tandem.document.Tone;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** How severities look on a page: their number, and a tone that a format turns into a colour. */
final class SeverityLook {
    private static final int WORST = 5;

    private SeverityLook() {}

    /** Of bounds the higher gives the tone, so that nothing looks better than it may be. */
    static Heat.Cell cell(Interval severity) {
        return severity.known()
                ? new Heat.Cell(
                        Wording.range(severity),
                        tone(severity.high().orElse(0)),
                        severity.exact()
                                ? "severity " + Wording.range(severity) + ", " + Wording.severity(severity.high())
                                : "severity between " + severity.low().orElse(0) + " and "
                                        + severity.high().orElse(0))
                : new Heat.Cell("?", Tone.UNKNOWN, "severity not rated");
    }

    static List<Heat.Key> legend() {
        List<Heat.Key> keys = new ArrayList<>();
        for (int severity = WORST; severity > 0; severity--) {
            keys.add(new Heat.Key(Integer.toString(severity), tone(severity), Wording.severity(Measure.of(severity))));
        }
        keys.add(new Heat.Key("?", Tone.UNKNOWN, "not rated"));
        keys.add(new Heat.Key("", Tone.EMPTY, "not in the report"));
        return keys;
    }

    private static Tone tone(long severity) {
        return switch ((int) severity) {
            case 5 -> Tone.WORST;
            case 4 -> Tone.LOW;
            case 3 -> Tone.MIDDLE;
            case 2 -> Tone.GOOD;
            default -> Tone.NONE;
        };
    }
}
