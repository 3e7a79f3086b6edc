package org.tandem.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures over days as small pictures side by side, all of people on one scale. Nothing is drawn where nothing is known, and
 * nothing between two days but a line from one known figure to the next. The figures stand in tables beside it, so that formats
 * without pictures leave it out.
 *
 * @param caption what the pictures show
 * @param days the days, oldest first
 * @param counts how many things there were of each kind on each day
 * @param panels the pictures of people, in order
 */
public record Trend(String caption, List<LocalDate> days, Counts counts, List<Panel> panels) implements Block {
    /**
     * One picture of people.
     *
     * @param words the same in words, for those who do not see it
     * @param parts whether it tells parts at all, known or not
     * @param points one for each day
     */
    public record Panel(String title, String words, boolean parts, List<Point> points) {}

    /** A day's figures: a whole, and a part of it. */
    public record Point(Range whole, Range part) {}

    /** Between two numbers, or not known; then they mean nothing. */
    public record Range(boolean known, long low, long high) {
        /** Nothing is known. */
        public static final Range UNKNOWN = new Range(false, 0, 0);
    }

    /**
     * Things by kind.
     *
     * @param kinds in the order of the columns, bottom to top
     * @param days for each day a number for each kind
     */
    public record Counts(String title, String words, List<Heat.Key> kinds, List<List<Long>> days) {}

    @Override
    public void to(BlockReader reader) {
        reader.trend(this);
    }
}
