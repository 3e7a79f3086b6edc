package org.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * The two grades of a report, judged independently of each other (Admiralty code).
 *
 * @param source reliability of the source, {@code A} (completely reliable) to {@code F} (cannot be judged); empty when not graded
 * @param information credibility of the information, {@code 1} (confirmed) to {@code 6} (cannot be judged); empty when not graded
 */
public record Grade(String source, String information) implements Comparable<Grade> {
    public static final Grade NONE = new Grade("", "");

    /** Source then information, as {@code B2}; empty when neither is graded. */
    public String code() {
        return source + information;
    }

    /** Better grades first; "cannot be judged" and "not graded" last and equal. */
    @Override
    public int compareTo(Grade other) {
        int bySource = rank(source, "F").compareTo(rank(other.source, "F"));
        return bySource != 0 ? bySource : rank(information, "6").compareTo(rank(other.information, "6"));
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

    private static String rank(String grade, String unjudged) {
        return grade.isEmpty() ? unjudged : grade;
    }
}
