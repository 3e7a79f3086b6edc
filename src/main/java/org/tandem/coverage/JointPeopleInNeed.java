package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Measure;

/**
 * People in need over all sectors, each counted once: in every area the highest sector that is stated for it, or what the areas
 * below it come to, if that is more; then added over areas. The same people are in need in several sectors, so a sum over
 * sectors is no number of people. The true number may be higher than this, never lower than what is stated.
 */
final class JointPeopleInNeed {
    private JointPeopleInNeed() {}

    /** The joint figure of cells that do not hold each other within a sector; unknown where no people in need are stated. */
    static Measure of(Map<CellKey, Assessed> cells, Lineage lineage) {
        Map<String, Measure> highest = new HashMap<>();
        cells.forEach((cell, need) -> highest.merge(cell.area(), need.inNeed(), Measure::max));
        Set<String> areas = new HashSet<>();
        highest.keySet().forEach(area -> areas.addAll(lineage.of(area)));
        List<String> lowestFirst = new ArrayList<>(areas);
        lowestFirst.sort(
                Comparator.comparingInt((String area) -> -lineage.of(area).size()));
        Map<String, Measure> below = new HashMap<>();
        Measure total = Measure.UNKNOWN;
        for (String area : lowestFirst) {
            Measure here = highest.getOrDefault(area, Measure.UNKNOWN).max(below.getOrDefault(area, Measure.UNKNOWN));
            List<String> above = lineage.above(area);
            if (above.isEmpty()) {
                total = Measure.sumOfKnown(List.of(total, here));
            } else {
                below.merge(above.get(0), here, (a, b) -> Measure.sumOfKnown(List.of(a, b)));
            }
        }
        return total;
    }
}
