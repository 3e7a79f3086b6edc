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
        long[] all = new long[parts.stream().mapToInt(part -> part.size).sum()];
        int count = 0;
        for (DuplicateRows part : parts) {
            System.arraycopy(part.hashes, 0, all, count, part.size);
            count += part.size;
        }
        Arrays.sort(all);
        int found = 0;
        for (int i = 1; i < count; i++) {
            if (all[i] == all[i - 1] && (found == 0 || all[found - 1] != all[i])) {
                all[found++] = all[i];
            }
        }
        return Arrays.copyOf(all, found);
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
