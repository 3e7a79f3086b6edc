package org.tandem.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes taken eight at a time, as one number whose lowest byte comes first. The quick compiler makes several times as much of a
 * loop over such words as of one over bytes; so an array that is read in words has {@link #SPARE} bytes to spare at its end.
 */
final class Words {
    /** Bytes in a word. */
    static final int SIZE = Long.BYTES;
    /** Bytes that an array which is read in words has to spare at its end: four words are read at once. */
    static final int SPARE = 4 * SIZE;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long SEVENS = 0x7F7F7F7F7F7F7F7FL;
    /** The top bit of each byte: those that are part of a longer character of UTF-8 have it set. */
    static final long TOPS = ~SEVENS;

    private Words() {}

    /** The eight bytes from {@code at} on. */
    static long at(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** The {@code count} bytes from {@code at} on, less than eight; 0 in place of others. */
    static long part(byte[] bytes, int at, int count) {
        return at(bytes, at) & ((1L << (Byte.SIZE * count)) - 1);
    }

    /** A word of nothing but {@code b}, plain ASCII. */
    static long all(byte b) {
        return b * ONES;
    }

    /**
     * The lower bits of {@code word}, of which {@link #differ} tells how they differ from others; what is no plain ASCII is to be
     * told by its top bits.
     */
    static long low(long word) {
        return word & SEVENS;
    }

    /**
     * Of each byte the top bit, set where its {@code low} bits differ from those of {@code other}, which is plain ASCII. The other
     * bits say nothing.
     */
    static long differ(long low, long other) {
        return (low ^ other) + SEVENS;
    }

    /** All bits of the bytes that stand before the one of which {@code top} is the top bit. */
    static long mask(long top) {
        return (top >>> (Byte.SIZE - 1)) - 1;
    }

    /** How many bytes stand before the one of which {@code top} is the top bit. */
    static int before(long top) {
        return (int) (((mask(top) & ONES) * ONES) >>> (Long.SIZE - Byte.SIZE));
    }
}
