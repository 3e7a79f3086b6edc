package org.tandem.render;

import java.util.Arrays;
import java.util.List;

/** A shape as the path that SVG draws, and where in it a letter has most room. */
final class MapPath {
    private static final int LINES = 9;

    private MapPath() {}

    /** Appends a closed ring in steps from corner to corner, as short as they can be written. */
    static void append(StringBuilder path, int[] ring) {
        if (ring.length == 0) {
            return;
        }
        path.append('M').append(ring[0]);
        number(path, ring[1]);
        path.append('l');
        for (int i = 2; i < ring.length; i += 2) {
            int x = ring[i] - ring[i - 2];
            if (i == 2) {
                path.append(x);
            } else {
                number(path, x);
            }
            number(path, ring[i + 1] - ring[i - 1]);
        }
        if (ring.length == 2) {
            path.append("0 0");
        }
        path.append('z');
    }

    private static void number(StringBuilder path, int value) {
        if (value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }

    /** Across, down and how wide: the middle of the widest stretch among some lines across the largest ring. */
    static int[] roomiest(List<int[]> rings, int[] largest) {
        if (largest.length == 0) {
            return new int[3];
        }
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 1; i < largest.length; i += 2) {
            top = Math.min(top, largest[i]);
            bottom = Math.max(bottom, largest[i]);
        }
        int[] best = {largest[0], largest[1], 0};
        long score = -1;
        for (int line = 1; line <= LINES; line++) {
            double y = top + (bottom - top) * (double) line / (LINES + 1) + 0.25;
            double[] crossings = crossings(rings, y);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                int wide = (int) (crossings[i + 1] - crossings[i]);
                // The middle of the shape is where people look: towards top and bottom width counts less.
                long here = (long) wide * Math.min(line, LINES + 1 - line);
                if (here > score) {
                    score = here;
                    best = new int[] {(int) ((crossings[i] + crossings[i + 1]) / 2), (int) y, wide};
                }
            }
        }
        return best;
    }

    /** Where the line at {@code y} crosses the borders, from left to right: it is inside from each odd one to the next. */
    private static double[] crossings(List<int[]> rings, double y) {
        double[] found = new double[16];
        int size = 0;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                if (ring[i + 1] > y != ring[next + 1] > y) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, size * 2);
                    }
                    double share = (y - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                    found[size++] = ring[i] + share * (ring[next] - ring[i]);
                }
            }
        }
        double[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
