package org.tandem.coverage;

import java.util.Locale;

/** How well a need is covered, in a word; the thresholds are the policy's. */
public enum Band {
    CRITICAL,
    LOW,
    PARTIAL,
    ADEQUATE,
    /** More reached than are in need. */
    OVER,
    /** No figure tells. */
    UNKNOWN,
    /** Nobody is in need. */
    NO_NEED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word in data formats, as {@code no-need}. */
    public String code() {
        return code;
    }
}
