package org.tandem.load;

/**
 * Which of many hashes may have been met: a bit for each, and some thirty times as many bits as hashes. One that was met is always
 * marked; of those that were not, few are.
 */
final class HashMarks {
    private static final int BITS_EACH = 1 << 5;

    private final long[] words;

    /** For {@code most} hashes; more of them make it less sure, never wrong. */
    HashMarks(int most) {
        int bits = Integer.highestOneBit(Math.max(most, 2) - 1) << 1;
        this.words = new long[Math.max(1, (int) ((long) bits * BITS_EACH / Long.SIZE))];
    }

    /** The first {@code count} of {@code hashes}, with room for {@code most}. */
    static HashMarks of(long[] hashes, int count, int most) {
        HashMarks marks = new HashMarks(most);
        for (int i = 0; i < count; i++) {
            marks.mark(hashes[i]);
        }
        return marks;
    }

    /** Marks {@code hash}; whether it was not marked before. */
    boolean mark(long hash) {
        int word = word(hash);
        long bit = 1L << hash;
        boolean first = (words[word] & bit) == 0;
        words[word] |= bit;
        return first;
    }

    boolean marked(long hash) {
        return (words[word(hash)] & (1L << hash)) != 0;
    }

    /** Other bits of the hash than those that choose the bit in the word. */
    private int word(long hash) {
        return (int) (hash >>> 20) & (words.length - 1);
    }
}
