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

    /** Takes a row; rows come in the order of the file. */
    void add(long hash, int line, Sensitivity level) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            levels = Arrays.copyOf(levels, 2 * size);
        }
        hashes[size] = hash;
        lines[size] = line;
        levels[size++] = (byte) level.ordinal();
    }

    /** Tells of each row of {@code parts} that stands in {@code file} before. */
    static void tell(List<DuplicateRows> parts, String file, Consumer<Finding> findings) {
        RowHashes seen = new RowHashes();
        int[] next = new int[parts.size()];
        while (true) {
            int first = -1;
            for (int i = 0; i < next.length; i++) {
                if (next[i] < parts.get(i).size
                        && (first < 0 || parts.get(i).lines[next[i]] < parts.get(first).lines[next[first]])) {
                    first = i;
                }
            }
            if (first < 0) {
                return;
            }
            DuplicateRows part = parts.get(first);
            int at = next[first]++;
            if (seen.seen(part.hashes[at])) {
                findings.accept(Finding.of(ShapeRules.ROW_DUPLICATE, new Origin(file, part.lines[at], 0), MESSAGE)
                        .expecting(EXPECTED)
                        .about(Sensitivity.values()[part.levels[at]]));
            }
        }
    }
}
