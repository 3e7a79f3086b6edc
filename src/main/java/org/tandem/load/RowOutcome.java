package org.tandem.load;

/** What became of a row of a table. */
public enum RowOutcome {
    USED,
    SET_ASIDE,
    /** Of another country: set aside, and told once for the file. */
    OTHER_COUNTRY
}
