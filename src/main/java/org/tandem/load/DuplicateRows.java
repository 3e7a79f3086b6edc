package org.tandem.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The used rows of one part of a file, to be compared with those of the other parts when all are read: which of two came first
 * is known only then.
 */
final class DuplicateRows {
    static final String MESSAGE = "the same row stands in the file before";
    static final String EXPECTED = "each row once; nothing is counted twice";

    private long[] hashes = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private byte[] levels = new byte[1 << 10];
    private int size;
    /** All hashes, in order; none before the end. */
    private long[] sorted = {};

    /** Takes a row of the level with this rank; rows come in the order of the file. */
    void add(long hash, int line, int level) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            levels = Arrays.copyOf(levels, 2 * size);
        }
        hashes[size] = hash;
        lines[size] = line;
        levels[size++] = (byte) level;
    }

    /** To be called when the part has all its rows: in its own thread, for it takes a while. */
    void end() {
        sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
    }

    /** Tells of each row of {@code parts} that stands in {@code file} before. */
    static void tell(List<DuplicateRows> parts, String file, Consumer<Finding> findings) {
        long[] twice = twice(parts);
        if (twice.length == 0) {
            return;
        }
        RowHashes seen = new RowHashes();
        int[] next = new int[parts.size()];
        for (int first = first(parts, next); first >= 0; first = first(parts, next)) {
            DuplicateRows part = parts.get(first);
            int at = next[first]++;
            if (Arrays.binarySearch(twice, part.hashes[at]) >= 0 && seen.seen(part.hashes[at])) {
                findings.accept(Finding.of(ShapeRules.ROW_DUPLICATE, new Origin(file, part.lines[at], 0), MESSAGE)
                        .expecting(EXPECTED)
                        .about(Sensitivity.ofRank(part.levels[at])));
            }
        }
    }

    /** The hashes that come more than once, in order: sorting all is sooner done than looking each up, and few come twice. */
    private static long[] twice(List<DuplicateRows> parts) {
        int[] next = new int[parts.size()];
        long[] found = new long[16];
        int count = 0;
        long before = 0; // no row's hash
        for (int least = least(parts, next); least >= 0; least = least(parts, next)) {
            long hash = parts.get(least).sorted[next[least]++];
            if (hash == before && (count == 0 || found[count - 1] != hash)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = hash;
            }
            before = hash;
        }
        return Arrays.copyOf(found, count);
    }

    /** The part whose next hash in order is the least; below 0 at the end. */
    private static int least(List<DuplicateRows> parts, int[] next) {
        int least = -1;
        for (int i = 0; i < next.length; i++) {
            long[] hashes = parts.get(i).sorted;
            if (next[i] < hashes.length && (least < 0 || hashes[next[i]] < parts.get(least).sorted[next[least]])) {
                least = i;
            }
        }
        return least;
    }

    /** The part whose next row comes first in the file; below 0 at the end. */
    private static int first(List<DuplicateRows> parts, int[] next) {
        int first = -1;
        for (int i = 0; i < next.length; i++) {
            boolean any = next[i] < parts.get(i).size;
            if (any && (first < 0 || parts.get(i).lines[next[i]] < parts.get(first).lines[next[first]])) {
                first = i;
            }
        }
        return first;
    }
}
