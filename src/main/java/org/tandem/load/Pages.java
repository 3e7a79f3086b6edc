package org.tandem.load;

import java.util.Arrays;

/**
 * Records of a fixed number of {@code long}s, found by the first one, their key. They are kept in pages, so that growing moves
 * nothing and leaves nothing behind.
 */
final class Pages {
    private static final int BITS = 10;
    private static final int RECORDS = 1 << BITS;
    private static final int SHIFT = 20;
    private static final long UPPER = -1L << Integer.SIZE;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int width;
    private long[][] pages = new long[16][];
    /** The upper half of the mixed key, then one more than the number of the record; so few other records are looked at. */
    private long[] slots = new long[1 << 8];

    private int size;

    Pages(int width) {
        this.width = width;
    }

    int size() {
        return size;
    }

    /** The number of the record of {@code key}; a new one, all 0 behind its key, where there is none. */
    int of(long key) {
        long mixed = mixed(key);
        int slot = slot(key, mixed);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        int record = size++;
        if (record >> BITS == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pages.length);
        }
        if ((record & (RECORDS - 1)) == 0) {
            pages[record >> BITS] = new long[RECORDS * width];
        }
        page(record)[at(record)] = key;
        slots[slot] = (mixed & UPPER) | size;
        if (4L * size > 3L * slots.length) {
            grow();
        }
        return record;
    }

    /**
     * Finds the records of {@code count} keys, one in every {@code stride} of {@code rows}, into {@code found}. All slots are
     * looked at first, and then all records: the memory that each waits for comes at the same time.
     */
    void of(long[] rows, int stride, int count, int[] found) {
        long any = 0;
        for (int i = 0; i < count; i++) {
            long held = slots[(int) (mixed(rows[i * stride]) >>> SHIFT) & (slots.length - 1)];
            found[i] = (int) held;
            any |= held;
        }
        for (int i = 0; i < count; i++) {
            int likely = Math.max(found[i] - 1, 0);
            long[] page = pages[likely >> BITS];
            any |= page == null ? 0 : page[at(likely)] | page[at(likely) + width - 1];
        }
        found[0] = (int) any; // or nobody would have had to look
        for (int i = 0; i < count; i++) {
            found[i] = of(rows[i * stride]);
        }
    }

    /** The number of the record of {@code key}; below 0 where there is none. */
    int find(long key) {
        return (int) slots[slot(key, mixed(key))] - 1;
    }

    private static long mixed(long key) {
        long product = key * MIX;
        return (product ^ (product >>> Integer.SIZE)) * MIX;
    }

    private int slot(long key, long mixed) {
        int slot = (int) (mixed >>> SHIFT) & (slots.length - 1);
        while (slots[slot] != 0
                && !((slots[slot] ^ mixed) >>> Integer.SIZE == 0 && key((int) slots[slot] - 1) == key)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new long[2 * slots.length];
        for (int record = 0; record < size; record++) {
            long key = key(record);
            long mixed = mixed(key);
            slots[slot(key, mixed)] = (mixed & UPPER) | (record + 1);
        }
    }

    /**
     * Puts the records in the order of {@code from}, which names each once and is used up, so that going through them in that
     * order is going through memory; they can only be found by their number from then on.
     */
    void arrange(int[] from) {
        slots = new long[0];
        long[] held = new long[width];
        for (int first = 0; first < size; first++) {
            if (from[first] >= 0) {
                System.arraycopy(page(first), at(first), held, 0, width);
                int to = first;
                while (from[to] != first) {
                    int next = from[to];
                    System.arraycopy(page(next), at(next), page(to), at(to), width);
                    from[to] = -1;
                    to = next;
                }
                System.arraycopy(held, 0, page(to), at(to), width);
                from[to] = -1;
            }
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
