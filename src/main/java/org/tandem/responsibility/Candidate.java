package org.tandem.responsibility;

import java.util.Comparator;

/**
 * Somebody a seat found for a task.
 *
 * @param merit people reached in the cell, -1 where no figure is given; the most first
 * @param fit how far its area is from the task's, the nearest first
 * @param preference place of its role or of its name in the rule, the first first
 * @param load rows it does or answers for already, the fewest first; with {@link Loads#FULL} it comes after all that have fewer
 * @param reason why it is found, in words
 */
record Candidate(String actor, long merit, int fit, int preference, int load, String reason) {
    /** How ties are broken: room for more, merit, area, preference, load, and at last the id. */
    static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.load() >= Loads.FULL ? 1 : 0)
            .thenComparing(Comparator.comparingLong(Candidate::merit).reversed())
            .thenComparingInt(Candidate::fit)
            .thenComparingInt(Candidate::preference)
            .thenComparingInt(Candidate::load)
            .thenComparing(Candidate::actor);

    /** The same with another reason. */
    Candidate because(String other) {
        return new Candidate(actor, merit, fit, preference, load, other);
    }

    /** Why this one comes before {@code other}, which stands after it. */
    String before(Candidate other) {
        if (load < Loads.FULL && other.load >= Loads.FULL) {
            return "has " + other.load + " rows already";
        }
        if (merit != other.merit) {
            return merit >= 0 && other.merit < 0 ? "states no people reached" : "reaches fewer people";
        }
        if (fit != other.fit) {
            return "its area fits less closely";
        }
        if (preference != other.preference) {
            return "its role or name stands later in the rule";
        }
        return load != other.load ? "has more rows already" : "fits as well, and its id comes later";
    }
}
