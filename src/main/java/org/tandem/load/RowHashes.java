package org.tandem.load;

/** Remembers rows by 64-bit hashes of their cells, in a table of bare numbers. */
final class RowHashes {
    /** Only rows that begin in the first so many lines of a file are compared: as many as a spreadsheet has. */
    static final int LINES = 1 << 20;

    private long[] slots = new long[1 << 10];
    private int size;

    /** Remembers a row by its {@code hash}; whether the same cells came before. */
    boolean seen(long hash) {
        int slot = slot(hash);
        if (slots[slot] == hash) {
            return true;
        }
        slots[slot] = hash;
        if (++size * 2 > slots.length) {
            grow();
        }
        return false;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long hash : before) {
            if (hash != 0) {
                slots[slot(hash)] = hash;
            }
        }
    }
}
