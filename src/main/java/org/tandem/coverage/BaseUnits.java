package org.tandem.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tandem.document.Meanwhile;

/** Makes a unit of each cell. Of many the second half is made in a thread of its own. */
final class BaseUnits {
    /** So many cells are worth a second thread. */
    private static final int MANY = 4_000;

    private BaseUnits() {}

    /** In the order of {@code cells}, in one thread. */
    static List<Unit> of(List<NeedCell> cells, Units units) {
        return make(cells, 0, cells.size(), units, new Unit[cells.size()]);
    }

    /**
     * In the order of {@code cells}; {@code units} knows afterwards whatever it would know if it had made them all.
     *
     * @param others makes what is like {@code units}, for another thread
     */
    static List<Unit> of(List<NeedCell> cells, Units units, Supplier<Units> others) {
        if (cells.size() < MANY) {
            return of(cells, units);
        }
        Unit[] made = new Unit[cells.size()];
        Units beside = others.get();
        int half = made.length / 2;
        Meanwhile<List<Unit>> rest = Meanwhile.of("units", () -> make(cells, half, made.length, beside, made));
        make(cells, 0, half, units, made);
        List<Unit> all = rest.get();
        units.larger().add(beside.larger());
        return all;
    }

    private static List<Unit> make(List<NeedCell> cells, int from, int to, Units units, Unit[] made) {
        for (int at = from; at < to; at++) {
            NeedCell cell = cells.get(at);
            made[at] = units.of(cell.place(), cell.sector(), cell.figure());
        }
        return Arrays.asList(made);
    }
}
