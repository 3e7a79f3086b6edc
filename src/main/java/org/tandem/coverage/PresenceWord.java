package org.tandem.coverage;

import java.util.Locale;

/** How many partners work in a cell, in a word. */
public enum PresenceWord {
    /** No presence table reaches this level. */
    UNKNOWN,
    /** A presence table reaches this level and names nobody here. */
    NONE,
    SINGLE,
    SEVERAL;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in data formats; blank where unknown. */
    public String code() {
        return this == UNKNOWN ? "" : word;
    }
}
