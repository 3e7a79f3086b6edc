package org.tandem.diagnostic;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
    /** A cell, row or file could not be used. */
    ERROR,
    /** Used, but repaired or doubtful. */
    WARNING,
    /** Information. */
    NOTE;

    /** The word as it stands in every output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
