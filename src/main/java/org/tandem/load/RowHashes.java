package org.tandem.load;

import java.util.Arrays;
import java.util.List;

/** Remembers rows by 64-bit hashes of their cells, up to a limit, in a table of bare numbers. */
final class RowHashes {
    /** Rows remembered. */
    static final int LIMIT = 1 << 20;

    private long[] slots = new long[1 << 10];
    private int size;

    /** Whether no more rows are remembered. */
    boolean full() {
        return size >= LIMIT;
    }

    /** Remembers a row; whether the same cells came before. */
    boolean seen(List<String> cells) {
        long hash = hash(cells);
        int slot = slot(hash);
        if (slots[slot] == hash) {
            return true;
        }
        if (!full()) {
            slots[slot] = hash;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
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
        Arrays.stream(before).filter(hash -> hash != 0).forEach(hash -> slots[slot(hash)] = hash);
    }

    /** FNV-1a over the characters, a separator after each cell; never 0. */
    private static long hash(List<String> cells) {
        long hash = 0xcbf29ce484222325L;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
