package org.tandem.load;

import java.util.Arrays;

/**
 * Records of a fixed number of {@code long}s, found by the first one, their key. They are kept in pages, so that growing moves
 * nothing and leaves nothing behind.
 */
final class Pages {
    private static final int BITS = 10;
    private static final int RECORDS = 1 << BITS;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int width;
    private long[][] pages = new long[16][];
    private int[] slots = new int[1 << 8];
    private int size;

    Pages(int width) {
        this.width = width;
    }

    int size() {
        return size;
    }

    /** The number of the record of {@code key}; a new one, all 0 behind its key, where there is none. */
    int of(long key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        int record = size++;
        if (record >> BITS == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pages.length);
        }
        if ((record & (RECORDS - 1)) == 0) {
            pages[record >> BITS] = new long[RECORDS * width];
        }
        page(record)[at(record)] = key;
        slots[slot] = size;
        if (3 * size > 2 * slots.length) {
            grow();
        }
        return record;
    }

    /** The number of the record of {@code key}; below 0 where there is none. */
    int find(long key) {
        return slots[slot(key)] - 1;
    }

    private int slot(long key) {
        long mixed = key * MIX;
        int slot = (int) ((mixed ^ mixed >>> 32) * MIX >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && key(slots[slot] - 1) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int record = 0; record < size; record++) {
            slots[slot(key(record))] = record + 1;
        }
    }

    long key(int record) {
        return page(record)[at(record)];
    }

    /** What holds {@code record}, from {@link #at} on. */
    long[] page(int record) {
        return pages[record >> BITS];
    }

    int at(int record) {
        return (record & (RECORDS - 1)) * width;
    }
}
