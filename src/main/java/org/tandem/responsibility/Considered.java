package org.tandem.responsibility;

import org.tandem.model.Letter;

/**
 * One step in sharing out the letters of a row: somebody was looked at for a letter.
 *
 * @param seat id of the rule that found it
 * @param seatNumber which of the kind's seats for the letter it is, from 1
 * @param place which of those the seat found it is, from 1
 * @param verdict empty where it was given the letter, else why not, as {@code holds A already}
 */
public record Considered(
        Letter letter, String seat, int seatNumber, int place, int found, String actor, String reason, String verdict) {
    /** Why nobody whom a later rule means is given a letter that an earlier one gave. */
    static final String AFTER = "a rule before it found somebody";

    /** Why one more is not consulted. */
    static final String ENOUGH = "two are consulted already, and only a community is added to them";

    /** Whether its rule was not asked, for want of a letter still to give. */
    public boolean passed() {
        return verdict.equals(AFTER);
    }

    /** Whether it was given the letter. */
    public boolean taken() {
        return verdict.isEmpty();
    }
}
