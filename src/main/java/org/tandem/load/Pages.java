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
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int width;
    private long[][] pages = new long[16][];
    /**
     * One more than the number of the record, and above it as much of the mixed key as there is room for; so few other records
     * are looked at, and the table is small, for nearly each look into it waits for memory.
     */
    private int[] slots = new int[1 << 8];
    /** The bits of a slot that are the number. */
    private int numbers = slots.length - 1;

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
            return (slots[slot] & numbers) - 1;
        }
        int record = size++;
        if (record >> BITS == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pages.length);
        }
        if ((record & (RECORDS - 1)) == 0) {
            pages[record >> BITS] = new long[RECORDS * width];
        }
        page(record)[at(record)] = key;
        slots[slot] = entry(mixed, size);
        if (4L * size > 3L * slots.length) {
            grow();
        }
        return record;
    }

    /**
     * Finds the records of {@code count} keys into {@code found}, which has room for one more: of the row {@code begin} and those
     * behind it, each of which begins with its key and is {@code stride} long. All slots are looked at first, then what they say,
     * and then all records: the memory that each waits for comes at the same time.
     */
    void of(long[] rows, int begin, int stride, int count, int[] found) {
        int first = begin * stride;
        int[] all = slots;
        int bits = numbers;
        int any = 0;
        for (int i = 0; i < count; i++) {
            int slot = (int) (mixed(rows[first + i * stride]) >>> SHIFT) & bits;
            found[i] = slot;
            any |= all[slot];
        }
        for (int i = 0; i < count; i++) {
            int high = (int) (mixed(rows[first + i * stride]) >>> Integer.SIZE);
            int slot = found[i];
            int held = all[slot];
            while (held != 0 && ((held ^ high) & ~bits) != 0) {
                slot = (slot + 1) & bits;
                held = all[slot];
            }
            found[i] = (held & bits) - 1;
        }
        for (int i = 0; i < count; i++) {
            int likely = found[i];
            if (likely >= 0) {
                long[] page = pages[likely >> BITS];
                int at = at(likely);
                any |= (int) page[at + width - 1];
                if (page[at] == rows[first + i * stride]) {
                    continue;
                }
            }
            found[i] = of(rows[first + i * stride]);
        }
        found[count] = any; // or nobody would have had to look
    }

    /** The number of the record of {@code key}; below 0 where there is none. */
    int find(long key) {
        return (slots[slot(key, mixed(key))] & numbers) - 1;
    }

    private static long mixed(long key) {
        long product = key * MIX;
        return (product ^ (product >>> Integer.SIZE)) * MIX;
    }

    /** Where {@code key} stands, or could. */
    private int slot(long key, long mixed) {
        int[] all = slots;
        int upper = ~numbers;
        int high = (int) (mixed >>> Integer.SIZE);
        int slot = (int) (mixed >>> SHIFT) & numbers;
        for (int held = all[slot]; held != 0; held = all[slot]) {
            if (((held ^ high) & upper) == 0 && key((held & numbers) - 1) == key) {
                return slot;
            }
            slot = (slot + 1) & numbers;
        }
        return slot;
    }

    /** What stands in a slot for the record with the number {@code next} less one. */
    private int entry(long mixed, int next) {
        return ((int) (mixed >>> Integer.SIZE) & ~numbers) | next;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        numbers = slots.length - 1;
        for (int record = 0; record < size; record++) {
            long key = key(record);
            long mixed = mixed(key);
            slots[slot(key, mixed)] = entry(mixed, record + 1);
        }
    }

    /**
     * Puts the records in the order of {@code from}, which names each once and is used up, so that going through them in that
     * order is going through memory; they can only be found by their number from then on.
     */
    void arrange(int[] from) {
        slots = new int[0];
        long[] held = new long[width];
        for (int first = 0; first < size; first++) {
            if (from[first] >= 0) {
                System.arraycopy(page(first), at(first), held, 0, width);
                int to = first;
                while (from[to] != first) {
                    to = filled(to, from);
                }
                System.arraycopy(held, 0, page(to), at(to), width);
                from[to] = -1;
            }
        }
    }

    /** Puts in place {@code to} what belongs there; where that came from. Apart from its loop, which is compiled after a method. */
    private int filled(int to, int[] from) {
        int next = from[to];
        System.arraycopy(page(next), at(next), page(to), at(to), width);
        from[to] = -1;
        return next;
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
