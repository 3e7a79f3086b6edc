package org.tandem.render;

import org.tandem.diagnostic.Severity;
import org.tandem.document.Tone;

/** Colour on a terminal; the word always stands beside the colour. */
public enum Paint {
    PLAIN,
    COLOUR;

    /** The severity's word, red, yellow or blue. */
    public String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> paint("1;31", severity.word());
            case WARNING -> paint("1;33", severity.word());
            case NOTE -> paint("1;34", severity.word());
        };
    }

    /** Words on the ground of a tone; what has none stays as it is. */
    String tone(Tone tone, String words) {
        return switch (tone) {
            case WORST -> paint("97;41", words);
            case LOW -> paint("30;43", words);
            case MIDDLE -> paint("30;103", words);
            case GOOD -> paint("30;42", words);
            case OVER -> paint("97;44", words);
            case UNKNOWN -> paint("30;47", words);
            case NONE, EMPTY -> words;
        };
    }

    private String paint(String code, String words) {
        return this == PLAIN ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
