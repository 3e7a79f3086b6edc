package org.tandem.load;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvRow;

/**
 * The columns of one period of an IPC table, -1 for those it does not have.
 *
 * @param name as {@code current}; empty where the table has one period and does not say which
 * @param population the people analysed
 * @param crisisOrWorse people in phase 3 or worse
 * @param phases people in phases 3, 4 and 5
 * @param phase the phase of the area as a whole, its severity
 * @param days what a heading or title says of its days, where no column does; null where none does
 */
record IpcPeriod(
        String name,
        int from,
        int to,
        int population,
        int crisisOrWorse,
        List<Integer> phases,
        int phase,
        IpcHeadings.@Nullable Found days) {

    /** The same with the days that a heading states. */
    IpcPeriod stated(IpcHeadings.@Nullable Found found) {
        return new IpcPeriod(name, from, to, population, crisisOrWorse, phases, phase, found);
    }

    /** All columns that it has. */
    List<Integer> columns() {
        return Stream.concat(phases.stream(), Stream.of(from, to, population, crisisOrWorse, phase))
                .filter(index -> index >= 0)
                .toList();
    }

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
