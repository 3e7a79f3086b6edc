package org.tandem.render;

import org.tandem.diagnostic.Severity;

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

    private String paint(String code, String words) {
        return this == PLAIN ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
