package org.tandem.source;

import java.util.Arrays;

/** Numbers of keys that {@link ShortKeys} cannot hold: cells that are long, or do not stand side by side as they are. */
final class CellKeys {
    private static final int FEWEST = 1 << 5;
    /** Most words that a key takes of {@link #keys}; longer cells hardly come again, and are read each time. */
    private static final int LONGEST = 30;

    private static final int MOST_WORDS = 1 << 23;
    private static final long UPPER = -1L << Integer.SIZE;

    /** The upper half of the hash of a key, then one more than where it begins; 0 where free. */
    private long[] slots = new long[2 * FEWEST];
    /** For each key its number and which of its words end a cell; then the words. */
    private long[] keys = new long[4 * FEWEST];

    private int size;
    private int used;

    /** Whether no other should be kept. */
    boolean full() {
        return used + LONGEST > MOST_WORDS;
    }

    /** The number of the key that the cells of {@code columns} are; below 0 where it has none. */
    int find(CellBytes row, int[] columns) {
        long hash = hash(row, columns);
        long[] all = slots;
        int slot = first(hash);
        for (long held = all[slot]; held != 0; held = all[slot]) {
            if (((held ^ hash) & UPPER) == 0 && holds((int) held - 1, row, columns)) {
                return (int) (keys[(int) held - 1] >>> Integer.SIZE);
            }
            slot = (slot + 1) & (all.length - 1);
        }
        return -1;
    }

    /** Gives a key that has none yet the number {@code number}; false where the key is too long. */
    boolean keep(CellBytes row, int[] columns, int number) {
        int words = 1;
        for (int column : columns) {
            words += row.length(column) / Words.SIZE + 1;
        }
        if (words > LONGEST) {
            return false;
        }
        if (used + LONGEST > keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        put((hash(row, columns) & UPPER) | (used + 1));
        write(row, columns, number);
        if (2 * ++size > slots.length) {
            long[] before = slots;
            slots = new long[2 * before.length];
            for (long held : before) {
                if (held != 0) {
                    put(held);
                }
            }
        }
        return true;
    }

    private void put(long held) {
        int slot = first(held);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = held;
    }

    private int first(long hash) {
        return (int) (hash >>> Integer.SIZE) & (slots.length - 1);
    }

    private void write(CellBytes row, int[] columns, int number) {
        int key = used++;
        int ends = 0;
        for (int column : columns) {
            int at = row.from(column);
            int to = row.to(column);
            for (; to - at >= Words.SIZE; at += Words.SIZE) {
                keys[used++] = Words.at(row.bytes, at);
            }
            keys[used++] = last(row.bytes, at, to - at);
            ends |= 1 << (used - key);
        }
        keys[key] = ((long) number << Integer.SIZE) | ends;
    }

    private boolean holds(int key, CellBytes row, int[] columns) {
        long[] known = keys;
        byte[] bytes = row.bytes;
        int word = key + 1;
        int most = key + LONGEST;
        int ends = 0;
        for (int column : columns) {
            int at = row.from(column);
            int to = row.to(column);
            for (; to - at >= Words.SIZE; at += Words.SIZE) {
                if (word == most || known[word++] != Words.at(bytes, at)) {
                    return false;
                }
            }
            if (word == most || known[word++] != last(bytes, at, to - at)) {
                return false;
            }
            ends |= 1 << (word - key);
        }
        return (int) known[key] == ends;
    }

    /** The word that ends a cell: what is left of it, less than eight bytes, and how many these are. */
    private static long last(byte[] bytes, int at, int count) {
        return Words.part(bytes, at, count) | ((long) count << (Long.SIZE - Byte.SIZE));
    }

    private static long hash(CellBytes row, int[] columns) {
        long hash = 0;
        for (int column : columns) {
            hash = CellBytes.mixed(hash, row.hash(column));
        }
        return hash * CellBytes.MIX;
    }
}
