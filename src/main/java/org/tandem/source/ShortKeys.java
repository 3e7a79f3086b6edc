package org.tandem.source;

/**
 * Numbers of keys of at most {@link #LONGEST} bytes. A key is its number and four words side by side where its hash says, for
 * looking one up is mostly waiting for memory; and no step of it depends on how long the key is, for the processor would have
 * to guess that.
 */
final class ShortKeys {
    /** Bytes of the longest key. */
    static final int LONGEST = Words.SPARE;

    private static final int WIDTH = 1 + LONGEST / Words.SIZE;
    private static final int COUNT_BITS = 6;
    private static final int COUNT = (1 << COUNT_BITS) - 1;
    private static final long UPPER = -1L << Integer.SIZE;
    private static final int BEFORE = LONGEST - Words.SIZE;
    /** The bits that a key takes of a word, by how many bytes more than those before the word it has, and {@link #BEFORE}. */
    private static final long[] MASKS = masks();

    /** The highest number of a slot; all its bits are set. */
    private int most = (1 << 4) - 1;
    /** Of each slot the upper half of the hash, one more than the number, and how many bytes there are, then these; or all 0. */
    private long[] table = new long[WIDTH * (most + 1)];

    private int size;

    private static long[] masks() {
        long[] masks = new long[BEFORE + LONGEST + 1];
        for (int i = 0; i < masks.length; i++) {
            int bytes = Math.max(0, Math.min(Words.SIZE, i - BEFORE));
            masks[i] = bytes == Words.SIZE ? -1L : (1L << (Byte.SIZE * bytes)) - 1;
        }
        return masks;
    }

    /** The number of the key with this {@code hash} that is {@code count} bytes from {@code from} on; below 0 where it has none. */
    int find(byte[] bytes, int from, int count, long hash) {
        long[] masks = MASKS;
        long first = Words.at(bytes, from) & masks[count + BEFORE];
        long second = Words.at(bytes, from + Words.SIZE) & masks[count + BEFORE - Words.SIZE];
        long third = Words.at(bytes, from + 2 * Words.SIZE) & masks[count + BEFORE - 2 * Words.SIZE];
        long fourth = Words.at(bytes, from + 3 * Words.SIZE) & masks[count];
        long[] all = table;
        int slots = most;
        int slot = (int) (hash >>> Integer.SIZE) & slots;
        for (int at = slot * WIDTH; all[at] != 0; at = slot * WIDTH) {
            long held = all[at];
            long differs = ((held ^ count) & COUNT)
                    | (all[at + 1] ^ first)
                    | (all[at + 2] ^ second)
                    | (all[at + 3] ^ third)
                    | (all[at + 4] ^ fourth);
            if (differs == 0) {
                return ((int) held >> COUNT_BITS) - 1;
            }
            slot = (slot + 1) & slots;
        }
        return -1;
    }

    /** Gives a key that has none yet the number {@code number}. */
    void keep(byte[] bytes, int from, int count, long hash, int number) {
        if (2 * ++size > most) {
            grow();
        }
        int at = free(hash);
        table[at] = (hash & UPPER) | ((number + 1L) << COUNT_BITS) | count;
        for (int word = 0; word < WIDTH - 1; word++) {
            int before = Words.SIZE * word;
            table[at + 1 + word] = Words.at(bytes, from + before) & MASKS[count + BEFORE - before];
        }
    }

    private int free(long hash) {
        int slot = (int) (hash >>> Integer.SIZE) & most;
        while (table[slot * WIDTH] != 0) {
            slot = (slot + 1) & most;
        }
        return slot * WIDTH;
    }

    private void grow() {
        long[] before = table;
        most = 2 * most + 1;
        table = new long[WIDTH * (most + 1)];
        for (int at = 0; at < before.length; at += WIDTH) {
            if (before[at] != 0) {
                System.arraycopy(before, at, table, free(before[at]), WIDTH);
            }
        }
    }
}
