package org.tandem.coverage;

import java.util.Arrays;
import java.util.List;
import org.tandem.document.Meanwhile;

/** Makes a unit of each cell. Of many the second half is made in a thread of its own. */
final class BaseUnits {
    /** So many cells are worth a second thread. */
    private static final int MANY = 4_000;

    private BaseUnits() {}

    /** In the order of {@code cells}; {@code units} knows afterwards whatever it would know if it had made them all. */
    static List<Unit> of(List<NeedCell> cells, Units units) {
        Unit[] made = new Unit[cells.size()];
        Units beside = made.length < MANY ? null : units.beside();
        if (beside == null) {
            return make(cells, 0, made.length, units, made);
        }
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
