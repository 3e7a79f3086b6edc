package org.tandem.load;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table of food security phases with a row for each phase, -1 for those it does not have.
 *
 * @param number the people in the phase
 * @param share what part of the people they are
 * @param period in words, as {@code first projection}
 */
record IpcColumns(int phase, int number, int share, int period, int from, int to) {
    /** Those the table has. */
    List<Integer> all() {
        return Stream.of(phase, number, share, period, from, to)
                .filter(index -> index >= 0)
                .toList();
    }
}
