package org.tandem.document;

import java.util.List;

/**
 * Shares of a whole as bars from nothing to all. The figures stand in a table beside it, so that formats without pictures leave
 * it out.
 *
 * @param caption what the bars show
 * @param bars top to bottom
 * @param marks where one name for a share ends and the next begins, lowest first
 */
public record Bars(String caption, List<Bar> bars, List<Mark> marks) implements Block {
    /**
     * One bar. The truth lies between its ends, in tenths of a percent from 0 to 1000.
     *
     * @param known whether anything is known of it; where not, its ends mean nothing
     * @param tone of its lower end
     * @param words the same in words, or why there is no bar
     */
    public record Bar(String label, boolean known, long low, long high, Tone tone, String words) {
        /** A bar of which nothing is known. */
        public static Bar unknown(String label, String words) {
            return new Bar(label, false, 0, 0, Tone.UNKNOWN, words);
        }
    }

    /** A threshold in tenths of a percent, and what a share from there on is called. */
    public record Mark(long tenths, String name) {}

    @Override
    public void to(BlockReader reader) {
        reader.bars(this);
    }
}
