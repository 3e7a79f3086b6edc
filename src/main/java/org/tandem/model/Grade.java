package org.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * The two grades of a report, judged independently of each other (Admiralty code).
 *
 * @param source reliability of the source, {@code A} (completely reliable) to {@code F} (cannot be judged); empty when not graded
 * @param information credibility of the information, {@code 1} (confirmed) to {@code 6} (cannot be judged); empty when not graded
 */
public record Grade(String source, String information) implements Comparable<Grade> {
    private static final String SOURCES = "ABCFDE";
    private static final String INFORMATION = "123645";
    private static final int UNKNOWN = 3;
    private static final int LETTERS = 6;

    public static final Grade NONE = new Grade("", "");

    /** Source then information, as {@code B2}; empty when neither is graded. */
    public String code() {
        return source + information;
    }

    /** Better grades first; see {@link #rank}. */
    @Override
    public int compareTo(Grade other) {
        // mostly the very same, for most records of a table have one grade
        return this == other ? 0 : Integer.compare(rank(), other.rank());
    }

    /**
     * The place of a grade among all, 0 being the best. "Cannot be judged" and "not graded" are one and the same: not known,
     * which is worse than good and better than bad. What is {@linkplain #doubtful doubtful} comes last.
     */
    public int rank() {
        int each = SOURCES.indexOf(source.isEmpty() ? "F" : source) * LETTERS
                + INFORMATION.indexOf(information.isEmpty() ? "6" : information);
        return doubtful() ? each + LETTERS * LETTERS : each;
    }

    /** Whether the source is not usually reliable or the information doubtful: not to be planned with, save for want of another. */
    public boolean doubtful() {
        return (!source.isEmpty() && SOURCES.indexOf(source) > UNKNOWN)
                || (!information.isEmpty() && INFORMATION.indexOf(information) > UNKNOWN);
    }

    /** Written out, for the JVM would put it together when it is first asked for: here that is at every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grade that && source.equals(that.source) && information.equals(that.information);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + information.hashCode();
    }
}
