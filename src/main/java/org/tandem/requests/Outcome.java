package org.tandem.requests;

/** What becomes of a request. */
public enum Outcome {
    /** All that is asked for is there for the whole time. */
    MET("met"),
    /** A part of it is there, or for a part of the time. */
    PARTLY("partly"),
    /** A rule, a condition or a decision stands against it. */
    NOT_PERMITTED("not permitted"),
    /** Somebody has to decide or to answer first. */
    UNDECIDED("undecided");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
