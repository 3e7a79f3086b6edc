package org.tandem.coverage;

import java.util.List;
import org.tandem.document.Heat;
import org.tandem.document.Tone;

/** How bands look on a page: a letter, and a tone that a format turns into a colour. */
final class BandLook {
    /** Stands behind the letter of a row that is known only from what is hardly to be believed. */
    static final String DOUBTFUL = "\u00b0";

    private BandLook() {}

    static String letter(Band band) {
        return switch (band) {
            case CRITICAL -> "C";
            case LOW -> "L";
            case PARTIAL -> "P";
            case ADEQUATE -> "A";
            case OVER -> "O";
            case UNKNOWN -> "?";
            case NO_NEED -> ".";
        };
    }

    /** The letter of a row, with a degree sign where its figure is hardly to be believed. */
    static String letter(Gap gap) {
        return letter(gap.band()) + (gap.has(Flag.DOUBTFUL) ? DOUBTFUL : "");
    }

    static Tone tone(Band band) {
        return switch (band) {
            case CRITICAL -> Tone.WORST;
            case LOW -> Tone.LOW;
            case PARTIAL -> Tone.MIDDLE;
            case ADEQUATE -> Tone.GOOD;
            case OVER -> Tone.OVER;
            case UNKNOWN -> Tone.UNKNOWN;
            case NO_NEED -> Tone.NONE;
        };
    }

    private static String words(Band band) {
        return switch (band) {
            case CRITICAL, LOW, PARTIAL, ADEQUATE -> band.code();
            case OVER -> "more reached than in need";
            case UNKNOWN -> "not known";
            case NO_NEED -> "nobody in need";
        };
    }

    /** What each letter says, worst first, and that a blank says nothing. */
    static List<Heat.Key> legend() {
        return List.of(
                key(Band.CRITICAL),
                key(Band.LOW),
                key(Band.PARTIAL),
                key(Band.ADEQUATE),
                key(Band.OVER),
                key(Band.UNKNOWN),
                key(Band.NO_NEED),
                new Heat.Key("", Tone.EMPTY, "no need stated"));
    }

    static Heat.Key key(Band band) {
        return new Heat.Key(letter(band), tone(band), words(band));
    }

    /** The band, and what is known of the figures behind it, as {@code critical, 0.0 % covered}. */
    static String words(Gap gap) {
        return words(gap.band())
                + (gap.coverage().known() ? ", " + Wording.percent(gap.coverage()) + " % covered" : "")
                + (gap.has(Flag.DOUBTFUL)
                        ? ", hardly to be believed (" + gap.grade().code() + ")"
                        : "");
    }
}
