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
    private final Map<Place, Measure> highest = new HashMap<>();

    /** Takes a cell; cells do not hold each other within a sector. */
    void add(Place place, Measure inNeed) {
        highest.merge(place, inNeed, Measure::max);
    }

    /** The joint figure; unknown where no people in need are stated. */
    Measure total() {
        Set<Place> places = new HashSet<>();
        for (Place place : highest.keySet()) {
            places.add(place);
            places.addAll(place.above());
        }
        List<Place> lowestFirst = new ArrayList<>(places);
        lowestFirst.sort(Comparator.comparingInt((Place place) -> -place.above().size()));
        Map<Place, Measure> below = new HashMap<>();
        Measure total = Measure.UNKNOWN;
        for (Place place : lowestFirst) {
            Measure here = highest.getOrDefault(place, Measure.UNKNOWN).max(below.getOrDefault(place, Measure.UNKNOWN));
            if (place.above().isEmpty()) {
                total = Measure.sumOfKnown(List.of(total, here));
            } else {
                below.merge(place.above().get(0), here, (one, other) -> Measure.sumOfKnown(List.of(one, other)));
            }
        }
        return total;
    }
}
