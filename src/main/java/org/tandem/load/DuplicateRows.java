package org.tandem.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The used rows of one part of a file, to be compared with those of the other parts when all are read: which of two came first
 * is known only then. Few rows come twice, so only those are compared that may, which a {@link HashMarks} tells.
 */
final class DuplicateRows {
    static final String MESSAGE = "the same row stands in the file before";
    static final String EXPECTED = "each row once; nothing is counted twice";

    private static final int AT_ONCE = 1 << 9;

    private long[] hashes = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private byte[] levels = new byte[1 << 10];
    private int size;
    private int marked;
    private HashMarks marks = new HashMarks(1 << 10);
    /** The hashes that may have come before in this part. */
    private long[] again = new long[16];

    private int agains;

    /** Takes a row of the level with this rank; rows come in the order of the file. */
    void add(long hash, int line, int level) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            levels = Arrays.copyOf(levels, 2 * size);
            marks = HashMarks.of(hashes, marked, 2 * size);
        }
        hashes[size] = hash;
        lines[size] = line;
        levels[size++] = (byte) level;
        if (size - marked == AT_ONCE) {
            end();
        }
    }

    /** To be called when the part has all its rows. Marks many at once: the memory that each waits for then comes at the same time. */
    void end() {
        for (; marked < size; marked++) {
            if (!marks.mark(hashes[marked])) {
                again(hashes[marked]);
            }
        }
    }

    private void again(long hash) {
        again = agains == again.length ? Arrays.copyOf(again, 2 * agains) : again;
        again[agains++] = hash;
    }

    /** Tells of each row of {@code parts} that stands in {@code file} before. */
    static void tell(List<DuplicateRows> parts, String file, Consumer<Finding> findings) {
        for (int i = 1; i < parts.size(); i++) {
            parts.get(i).compare(parts.subList(0, i));
        }
        int may = parts.stream().mapToInt(part -> part.agains).sum();
        if (may == 0) {
            return;
        }
        HashMarks twice = new HashMarks(may);
        for (DuplicateRows part : parts) {
            for (int at = 0; at < part.agains; at++) {
                twice.mark(part.again[at]);
            }
        }
        RowHashes seen = new RowHashes();
        int[] next = new int[parts.size()];
        for (int first = first(parts, next, twice); first >= 0; first = first(parts, next, twice)) {
            DuplicateRows part = parts.get(first);
            int at = next[first]++;
            if (seen.seen(part.hashes[at])) {
                findings.accept(Finding.of(ShapeRules.ROW_DUPLICATE, new Origin(file, part.lines[at], 0), MESSAGE)
                        .expecting(EXPECTED)
                        .about(Sensitivity.ofRank(part.levels[at])));
            }
        }
    }

    /** Finds the rows that may stand in {@code others} too. */
    private void compare(List<DuplicateRows> others) {
        for (DuplicateRows other : others) {
            HashMarks known = other.marks;
            for (int at = 0; at < size; at++) {
                if (known.marked(hashes[at])) {
                    again(hashes[at]);
                }
            }
        }
    }

    /** The part whose next row of those in {@code twice} comes first in the file; below 0 at the end. */
    private static int first(List<DuplicateRows> parts, int[] next, HashMarks twice) {
        int first = -1;
        for (int i = 0; i < next.length; i++) {
            DuplicateRows part = parts.get(i);
            while (next[i] < part.size && !twice.marked(part.hashes[next[i]])) {
                next[i]++;
            }
            boolean any = next[i] < part.size;
            if (any && (first < 0 || part.lines[next[i]] < parts.get(first).lines[next[first]])) {
                first = i;
            }
        }
        return first;
    }
}
