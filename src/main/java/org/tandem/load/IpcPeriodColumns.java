package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers which column of a table of food security phases holds what of one period. */
final class IpcPeriodColumns {
    private final Map<Integer, Integer> phases = new TreeMap<>();
    private int from = -1;
    private int to = -1;
    private int population = -1;
    private int worse = -1;
    private int phase = -1;

    boolean tells() {
        return worse >= 0 || phases.containsKey(3);
    }

    /** @param orWorse whether it counts those in worse phases too */
    void phase(int number, boolean orWorse, int column) {
        if (!orWorse) {
            phases.putIfAbsent(number, column);
        } else if (number == 3) {
            worse = column;
        }
    }

    void population(int column) {
        population = column;
    }

    void phaseOfArea(int column) {
        phase = phase < 0 ? column : phase;
    }

    void from(int column) {
        from = column;
    }

    void to(int column) {
        to = column;
    }

    /** Takes from columns of no period what this one lacks. */
    void completedBy(IpcPeriodColumns shared) {
        population = population < 0 ? shared.population : population;
        phase = phase < 0 ? shared.phase : phase;
    }

    IpcPeriod named(String name) {
        List<Integer> columns = new ArrayList<>();
        phases.forEach((number, column) -> {
            if (number >= 3) {
                columns.add(column);
            }
        });
        return new IpcPeriod(name, from, to, population, worse, columns, phase, null);
    }
}
