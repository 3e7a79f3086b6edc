package org.tandem.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one record as bytes of UTF-8, without their quotes. A reader fills the same object with one record after the
 * other; whoever wants to keep one takes a {@link #copy}.
 */
public final class CellBytes {
    static final long MIX = 0x9E3779B97F4A7C15L;
    /** The hash of no bytes. */
    static final long EMPTY = hash(new byte[Words.SPARE], 0, 0);

    /** No day. */
    public static final long NO_DAY = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 11;
    /** Days from 1 March of the year 0 to 2 January 1970. */
    private static final long MARCH_1_OF_YEAR_0 = 719_469;
    /** {@code 0000-00-}: what differs from it in the first eight bytes of a day are its digits. */
    private static final long YEAR_AND_MONTH = 0x2D30302D30303030L;
    /** Added to digits, and to dashes that differ in nothing, it leaves the top bits alone. */
    private static final long OTHER_THAN_DIGITS = 0x7F76767F76767676L;

    /** With {@link Words#SPARE} more than there are in cells. */
    final byte[] bytes;
    /** Where each cell begins and where it ends. */
    int[] places;
    /** The {@link #hash(byte[], int, int)} of each cell. */
    long[] hashes;

    int size;
    int line;

    /** Room for the cells of records in {@code bytes}. */
    CellBytes(byte[] bytes, int cells) {
        this.bytes = bytes;
        this.places = new int[2 * cells];
        this.hashes = new long[cells];
    }

    /** The cells of a record that begins in {@code line}. */
    static CellBytes of(int line, List<String> cells) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] ends = new int[cells.size()];
        for (int i = 0; i < ends.length; i++) {
            all.writeBytes(cells.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = all.size();
        }
        CellBytes made = new CellBytes(Arrays.copyOf(all.toByteArray(), all.size() + Words.SPARE), ends.length);
        made.line = line;
        made.size = ends.length;
        for (int i = 0, at = 0; i < ends.length; i++) {
            made.places[2 * i] = at;
            made.places[2 * i + 1] = ends[i];
            made.hashes[i] = hash(made.bytes, at, ends[i]);
            at = ends[i];
        }
        return made;
    }

    /** A number made of the bytes from {@code from} to {@code to}: of each word of them, of what is left, and of their count. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = 0;
        int at = from;
        for (; to - at >= Words.SIZE; at += Words.SIZE) {
            hash = mixed(hash, Words.at(bytes, at));
        }
        return hash(mixed(hash, Words.part(bytes, at, to - at)), to - from);
    }

    /** What {@code hash} becomes with the next word of a cell; the last has less than eight bytes and maybe none. */
    static long mixed(long hash, long word) {
        long mixed = (hash ^ word) * MIX;
        return mixed ^ (mixed >>> Integer.SIZE);
    }

    /** The hash of a cell of {@code length} bytes, from that of its words. */
    static long hash(long words, int length) {
        return (words + length) * MIX;
    }

    /** The same record, which stays as it is. */
    CellBytes copy() {
        CellBytes copy = new CellBytes(bytes, 0);
        copy.places = Arrays.copyOf(places, 2 * size);
        copy.hashes = Arrays.copyOf(hashes, size);
        copy.size = size;
        copy.line = line;
        return copy;
    }

    void grow() {
        places = Arrays.copyOf(places, 2 * places.length);
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    }

    /** The line in which it begins, from 1. */
    public int line() {
        return line;
    }

    /** How many cells it has. */
    public int size() {
        return size;
    }

    /** Whether cell {@code index} is empty, or the record too short for it. */
    public boolean empty(int index) {
        return index >= size || places[2 * index] == places[2 * index + 1];
    }

    /** The number that cell {@code index} states in 1 to 11 bare digits; below 0 where it states anything else. */
    public long digits(int index) {
        if (index >= size) {
            return -1;
        }
        int at = places[2 * index];
        int end = places[2 * index + 1];
        if (at == end || end - at > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** How many bytes cell {@code index} has. */
    public int length(int index) {
        return index < size ? places[2 * index + 1] - places[2 * index] : 0;
    }

    /**
     * The day, counted from the epoch, that cell {@code index} states as {@code 2014-06-15}; {@link #NO_DAY} where it states
     * anything else, or a day after the 28th, of which not every month has one.
     */
    public long day(int index) {
        if (length(index) != 10) {
            return NO_DAY;
        }
        int at = places[2 * index];
        long first = Words.at(bytes, at) ^ YEAR_AND_MONTH;
        int ten = bytes[at + 8] - '0';
        int one = bytes[at + 9] - '0';
        if (((first | (first + OTHER_THAN_DIGITS)) & Words.TOPS) != 0 || ten < 0 || ten > 2 || one < 0 || one > 9) {
            return NO_DAY;
        }
        int year = 1000 * digit(first, 0) + 100 * digit(first, 1) + 10 * digit(first, 2) + digit(first, 3);
        int month = 10 * digit(first, 5) + digit(first, 6);
        int day = 10 * ten + one;
        if (year == 0 || month == 0 || month > 12 || day == 0 || day > 28) {
            return NO_DAY;
        }
        // the year begins in March, so that a leap day ends it
        int march = month > 2 ? month - 3 : month + 9;
        int years = month > 2 ? year : year - 1;
        // by products, for the quick compiler leaves a division to the processor, and there are four for each row
        int centuries = (years * 5243) >>> 19;
        int months = ((153 * march + 2) * 52_429) >>> 18;
        return 365L * years + (years >> 2) - centuries + (centuries >> 2) + months + day - MARCH_1_OF_YEAR_0;
    }

    private static int digit(long word, int place) {
        return (int) (word >>> (Byte.SIZE * place)) & 0xF;
    }

    /** A number that records of the same cells share, and records of other cells but by a rare chance; never 0. */
    public long hash() {
        long hash = size;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ hashes[i] ^ (hashes[i] >>> Integer.SIZE)) * MIX;
        }
        hash ^= hash >>> Integer.SIZE;
        return hash == 0 ? 1 : hash;
    }

    /** The first byte of cell {@code index}, which is not empty. */
    byte begins(int index) {
        return bytes[places[2 * index]];
    }

    String text(int index) {
        int begin = from(index);
        int end = to(index);
        return begin == end ? "" : new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }

    int from(int index) {
        return index < size ? places[2 * index] : 0;
    }

    int to(int index) {
        return index < size ? places[2 * index + 1] : 0;
    }

    long hash(int index) {
        return index < size ? hashes[index] : EMPTY;
    }
}
