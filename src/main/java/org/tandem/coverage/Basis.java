package org.tandem.coverage;

import java.util.Locale;

/** Which of a partner's figures coverage is measured with. */
public enum Basis {
    /** People reached so far. */
    REACHED,
    /** People targeted by work that is planned or ongoing. */
    PLANNED;

    /** The word on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
