package org.tandem.render;

import java.util.Arrays;
import java.util.List;

/** How the columns of a terminal are shared out among those of a table. */
final class ScreenWidths {
    private final int[] least;
    private final List<int[]> needed;
    private final boolean[] figures;

    /**
     * For the columns of a table:
     *
     * @param least what each needs at the least
     * @param needed for each, what its heading and every cell need to stand on one line, ascending
     * @param figures whether each holds figures, which a little more room does not help
     */
    ScreenWidths(int[] least, List<int[]> needed, boolean[] figures) {
        this.least = least;
        this.needed = needed;
        this.figures = figures;
    }

    /** A width for each column, together at most {@code room}; none where they need more. */
    int[] within(int room) {
        int left = room - Arrays.stream(least).sum();
        if (left < 0) {
            return new int[0];
        }
        int[] widths = least.clone();
        int[] step = best(widths, left);
        while (step.length > 0) {
            left -= step[1] - widths[step[0]];
            widths[step[0]] = step[1];
            step = best(widths, left);
        }
        for (int at = longest(widths); left > 0 && at >= 0; left--) {
            widths[at]++;
            at = longest(widths);
        }
        return widths;
    }

    /** The column and its width that put most cells on one line for the room they take; none where no cell can gain. */
    private int[] best(int[] widths, int left) {
        int[] best = {};
        double most = 0;
        for (int i = 0; i < widths.length; i++) {
            int cells = 0;
            for (int need : needed.get(i)) {
                int more = need - widths[i];
                if (more <= 0) {
                    continue;
                }
                if (more > left) {
                    break;
                }
                cells++;
                if ((double) cells / more > most) {
                    most = (double) cells / more;
                    best = new int[] {i, need};
                }
            }
        }
        return best;
    }

    /** The column of words that goes on over most lines; -1 where all stand on one. */
    private int longest(int[] widths) {
        int longest = -1;
        double most = 1;
        for (int i = 0; i < widths.length; i++) {
            int[] column = needed.get(i);
            double lines = (double) column[column.length - 1] / Math.max(1, widths[i]);
            if (!figures[i] && lines > most) {
                most = lines;
                longest = i;
            }
        }
        return longest;
    }
}
