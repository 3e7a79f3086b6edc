package org.tandem.coverage;

import java.util.Locale;

/**
 * What qualifies a row, each with what it says. Declared in the order of the words, which is the order in which a row has them.
 * The flags of a cell are kept as the {@linkplain #bit bits} of one number.
 */
enum Flag {
    ACCESS_CONSTRAINED("access is rated 4 or 5: hard to reach, and ranked all the same"),
    ASSESSED_LATER("the only assessment is dated after the reference date: nobody could know it then"),
    ASSUMED("an assumption of the scenario changes this row; it is no report of the situation"),
    CONFLICT("two assessments differ by more than the policy allows, and nobody has decided"),
    DECIDED("a decision in the plan says which figure of people in need holds"),
    DOUBTFUL("known only from what is graded as hardly to be believed (see policy: doubtful)"),
    FROM_CAPACITY("some of those planned for are counted from latrines, litres and the like, by norms"),
    GROUPS_MAY_OVERLAP(
            "groups of people may hold each other or not: at least as many are in need as told, and at most that many"),
    NO_PRESENCE_REPORTED("the table of who does what where names nobody here"),
    NOT_ASSESSED_SEVERITY("nobody has rated how severe the need is"),
    NOT_BEGUN("some of the work has not begun: it reaches nobody yet, and whoever plans it is not there for it"),
    OVER_DELIVERY("more people reached than are in need, by that many"),
    OVER_POPULATION(
            "more people are in need than live there: one of the two figures is wrong, and both are told as stated"),
    OVER_TARGET("the assessment reports more people reached than targeted, by that many"),
    PARTLY_ASSESSED("a part has no figure of people in need: there are at least this many"),
    PARTLY_REPORTED("some who work here give no figure of people reached"),
    PARTLY_TARGETED("a part has no target: at least this many are targeted"),
    PRESENCE_ABOVE("somebody works in a larger area; how many of these people they reach is not known"),
    PRESENCE_ONLY("somebody works or worked here, but nobody says for how many people"),
    PRESENCE_WITHHELD("who works here is usually not shown to this audience; that does not mean nobody"),
    ROUNDED(
            "a sum of figures of which one is too small to show: each of these counts as one in the middle, and the sum is told to"
                    + " the nearest ten"),
    SECTOR_NOT_STATED("organisations work here whose sectors nobody states; some may work in this one"),
    SECTOR_PRESENCE("somebody works for the whole sector; how much of it is for this part is not known"),
    STALE_PRESENCE(
            "some partner's work had ended, or lies outside the period: whom it reached counts, but it is not there now"),
    SUBSECTOR_PRESENCE("somebody works in a part of this sector, which is a row of its own"),
    SUPPRESSED("a figure is too small to show to this audience"),
    SUPPRESSED_FOR_OTHERS("not shown, whatever its size, for it gives away one too small to show"),
    UNCERTAIN("the truth may lie in a better band than the one named"),
    WIDENED("what may not be shown to this audience sets the two ends of people reached further apart");

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String meaning;

    Flag(String meaning) {
        this.meaning = meaning;
    }

    /** The word in data formats, as {@code presence_only}. */
    String word() {
        return word;
    }

    /** What it says. */
    String meaning() {
        return meaning;
    }

    /** The flag with that word. */
    static Flag ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word of a flag as a row has it, without its number. */
    static String word(String flag) {
        int number = flag.indexOf('=');
        return number < 0 ? flag : flag.substring(0, number);
    }

    /** Its bit where it {@code holds}, else none. */
    int bit(boolean holds) {
        return holds ? bit() : 0;
    }

    @SuppressWarnings("EnumOrdinal") // no bit outlives a run
    int bit() {
        return 1 << ordinal();
    }

    /** Whether it is among the flags {@code bits}. */
    boolean in(int bits) {
        return (bits & bit()) != 0;
    }
}
