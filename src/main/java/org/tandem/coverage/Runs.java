package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Hands records over cell by cell. A workspace has them in the order of cells, so that only those of one cell are held at a
 * time; where they come in another order all are held.
 */
final class Runs {
    private Runs() {}

    /** Takes cells with their records. */
    interface Taker<R> {
        void take(CellKey cell, List<R> records);

        /** Forgets all that was taken: it comes again. */
        void restart();
    }

    /** Hands over those records that are {@code wanted}. */
    static <R> void of(Collection<R> records, Predicate<R> wanted, Function<R, CellKey> cell, Taker<R> taker) {
        CellKey current = null;
        List<R> run = new ArrayList<>();
        for (R each : records) {
            if (wanted.test(each)) {
                CellKey key = cell.apply(each);
                int order = current == null ? 0 : key.compareTo(current);
                if (order < 0) {
                    taker.restart();
                    held(records, wanted, cell, taker);
                    return;
                }
                if (order > 0 && current != null) {
                    taker.take(current, run);
                    run = new ArrayList<>();
                }
                current = key;
                run.add(each);
            }
        }
        if (current != null) {
            taker.take(current, run);
        }
    }

    private static <R> void held(
            Collection<R> records, Predicate<R> wanted, Function<R, CellKey> cell, Taker<R> taker) {
        Map<CellKey, List<R>> all = new LinkedHashMap<>();
        for (R each : records) {
            if (wanted.test(each)) {
                all.computeIfAbsent(cell.apply(each), key -> new ArrayList<>(2)).add(each);
            }
        }
        all.forEach(taker::take);
    }
}
