package org.tandem.responsibility;

import java.util.Comparator;

/**
 * Somebody a seat found for a task.
 *
 * @param merit people reached in the cell, -1 where no figure is given; the most first
 * @param fit how far its area is from the task's, the nearest first
 * @param preference place of its role or of its name in the rule, the first first
 * @param load activities people already gave it, the fewest first
 * @param reason why it is found, in words
 */
record Candidate(String actor, long merit, int fit, int preference, int load, String reason) {
    /** How ties are broken: merit, area, preference, load, and at last the id. */
    static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::merit)
            .reversed()
            .thenComparingInt(Candidate::fit)
            .thenComparingInt(Candidate::preference)
            .thenComparingInt(Candidate::load)
            .thenComparing(Candidate::actor);
}
