package org.tandem.convert;

/** Words in the column `note` that say what was done for an audience. */
final class Notes {
    static final String GENERALISED = "generalised";
    static final String SUPPRESSED = "suppressed";

    private Notes() {}

    /** {@code note} with {@code word} after it. */
    static String add(String note, String word) {
        return note.isEmpty() ? word : note + "; " + word;
    }
}
