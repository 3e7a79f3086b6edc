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
    /** What a hash begins with, so that bytes of 0 count too. */
    static final long EMPTY = 1;

    static final long MIX = 0x9E3779B97F4A7C15L;
    /** No day. */
    public static final long NO_DAY = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 11;
    /** Days from 1 March of the year 0 to 2 January 1970. */
    private static final long MARCH_1_OF_YEAR_0 = 719_469;

    final byte[] bytes;
    /** Where each cell begins and where it ends. */
    int[] places;
    /** A number made of the bytes of each cell: {@code (hash + byte) * MIX}, from {@link #EMPTY}. */
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
        CellBytes made = new CellBytes(all.toByteArray(), ends.length);
        made.line = line;
        made.size = ends.length;
        for (int i = 0, at = 0; i < ends.length; i++) {
            made.places[2 * i] = at;
            made.places[2 * i + 1] = ends[i];
            long hash = EMPTY;
            for (; at < ends[i]; at++) {
                hash = (hash + made.bytes[at]) * MIX;
            }
            made.hashes[i] = hash;
        }
        return made;
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
        int year = number(at, 4);
        int month = number(at + 5, 2);
        int day = number(at + 8, 2);
        boolean known = year > 0 && month > 0 && month <= 12 && day > 0 && day <= 28;
        if (!known || bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            return NO_DAY;
        }
        // the year begins in March, so that a leap day ends it
        int march = month > 2 ? month - 3 : month + 9;
        int years = month > 2 ? year : year - 1;
        return 365L * years + years / 4 - years / 100 + years / 400 + (153 * march + 2) / 5 + day - MARCH_1_OF_YEAR_0;
    }

    /** The number in {@code count} digits; far below 0 where one of them is none. */
    private int number(int from, int count) {
        int number = 0;
        for (int at = from; at < from + count; at++) {
            int digit = bytes[at] - '0';
            number = number * 10 + (digit < 0 || digit > 9 ? -100_000 : digit);
        }
        return number;
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
