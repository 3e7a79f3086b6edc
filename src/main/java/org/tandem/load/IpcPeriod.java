package org.tandem.load;

import java.util.List;
import org.tandem.source.CsvRow;

/**
 * The columns of one period of an IPC table, -1 for those it does not have.
 *
 * @param name as {@code current}; empty where the table has one period and does not say which
 * @param population the people analysed
 * @param crisisOrWorse people in phase 3 or worse
 * @param phases people in phases 3, 4 and 5
 * @param phase the phase of the area as a whole, its severity
 */
record IpcPeriod(String name, int from, int to, int population, int crisisOrWorse, List<Integer> phases, int phase) {

    /** Whether the row has a figure of this period. */
    boolean filled(CsvRow row) {
        return states(row, crisisOrWorse)
                || states(row, phase)
                || phases.stream().anyMatch(column -> states(row, column));
    }

    private static boolean states(CsvRow row, int column) {
        return column >= 0 && !CountReader.nothing(row.cell(column));
    }
}
