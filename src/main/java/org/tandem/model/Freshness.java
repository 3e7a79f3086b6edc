package org.tandem.model;

import java.util.Locale;

/** How far an assessment is past the interval at which a new one was expected (HDX data freshness), best first. */
public enum Freshness {
    FRESH,
    DUE,
    OVERDUE,
    DELINQUENT;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
