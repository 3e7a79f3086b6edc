package org.tandem.source;

import java.util.Arrays;

/**
 * Numbers of keys of at most {@link #LONGEST} bytes. A key is four words, and no step of looking one up depends on how long it
 * is, for the processor would have to guess that. Keys stand one behind the other, and the table holds little more than their
 * numbers: what every row looks into should fit into the memory next to the processor.
 */
final class ShortKeys {
    /** Bytes of the longest key; the last byte of the last word is how many it has. */
    static final int LONGEST = Words.SPARE - 1;

    private static final int WORDS = Words.SPARE / Words.SIZE;
    private static final int SHIFT = 20;
    private static final int BEFORE = Words.SPARE - Words.SIZE;
    /** The bits that a key takes of a word, by how many bytes more than those before the word it has, and {@link #BEFORE}. */
    private static final long[] MASKS = masks();

    /** One more than the number of a key, and above it as much of the hash as there is room for. */
    private int[] slots = new int[1 << 5];
    /** The bits of a slot that are the number. */
    private int numbers = slots.length - 1;

    /** Of each number the words of its key. */
    private long[] keys = new long[slots.length / 2 * WORDS];
    /** Of each number the hash of its key; 0 where the number is another's. */
    private long[] hashes = new long[slots.length / 2];

    private static long[] masks() {
        long[] masks = new long[BEFORE + Words.SPARE + 1];
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
        long fourth = (Words.at(bytes, from + 3 * Words.SIZE) & masks[count]) | counted(count);
        int[] all = slots;
        int bits = numbers;
        int high = (int) (hash >>> Integer.SIZE);
        int slot = (int) (hash >>> SHIFT) & bits;
        for (int held = all[slot]; held != 0; held = all[slot]) {
            if (((held ^ high) & ~bits) == 0) {
                int number = (held & bits) - 1;
                int at = number * WORDS;
                long[] known = keys;
                long differs = (known[at] ^ first)
                        | (known[at + 1] ^ second)
                        | (known[at + 2] ^ third)
                        | (known[at + 3] ^ fourth);
                if (differs == 0) {
                    return number;
                }
            }
            slot = (slot + 1) & bits;
        }
        return -1;
    }

    /** Gives a key that has none yet {@code number}, which is above those given before. */
    void keep(byte[] bytes, int from, int count, long hash, int number) {
        while (2 * number >= slots.length) {
            grow();
        }
        int at = number * WORDS;
        for (int word = 0; word < WORDS; word++) {
            int before = Words.SIZE * word;
            keys[at + word] = Words.at(bytes, from + before) & MASKS[count + BEFORE - before];
        }
        keys[at + WORDS - 1] |= counted(count);
        hashes[number] = hash == 0 ? 1 : hash;
        put(number);
    }

    /** How many bytes a key has, where its last word says it. */
    private static long counted(int count) {
        return (long) count << (Long.SIZE - Byte.SIZE);
    }

    private void put(int number) {
        long hash = hashes[number];
        int slot = (int) (hash >>> SHIFT) & numbers;
        while (slots[slot] != 0) {
            slot = (slot + 1) & numbers;
        }
        slots[slot] = ((int) (hash >>> Integer.SIZE) & ~numbers) | (number + 1);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        numbers = slots.length - 1;
        for (int number = 0; number < hashes.length; number++) {
            if (hashes[number] != 0) {
                put(number);
            }
        }
        keys = Arrays.copyOf(keys, slots.length / 2 * WORDS);
        hashes = Arrays.copyOf(hashes, slots.length / 2);
    }
}
