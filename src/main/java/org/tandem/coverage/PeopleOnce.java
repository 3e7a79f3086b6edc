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
 * People over all sectors, each counted once: in every area the highest figure that is stated for it, or what the areas below
 * it come to, if that is more; then added over areas. The same people stand in several sectors, so a sum over sectors is no
 * number of people. The true number may be higher than this, never lower than what is stated.
 */
final class PeopleOnce {
    private final Map<Place, Measure> highest = new HashMap<>();

    /** Takes a figure; figures of one sector do not hold each other. */
    void add(Place place, Measure people) {
        highest.merge(place, people, Measure::max);
    }

    /** The highest figure stated for {@code place} itself. */
    Measure own(Place place) {
        return highest.getOrDefault(place, Measure.UNKNOWN);
    }

    /** All together; unknown where nothing is stated. */
    Measure total() {
        Measure total = Measure.UNKNOWN;
        for (Map.Entry<Place, Measure> place : comeTo().entrySet()) {
            if (place.getKey().above().isEmpty()) {
                total = Measure.sumOfKnown(List.of(total, place.getValue()));
            }
        }
        return total;
    }

    /** What each place comes to, with all below it. */
    Map<Place, Measure> comeTo() {
        Map<Place, Measure> below = below();
        Map<Place, Measure> comeTo = new HashMap<>();
        below.forEach((place, parts) -> comeTo.put(place, own(place).max(parts)));
        return comeTo;
    }

    /** The places whose own figure the total takes: they do not hold each other, and their figures add up to it. */
    Set<Place> counted() {
        Map<Place, Measure> below = below();
        List<Place> highestFirst = new ArrayList<>(below.keySet());
        highestFirst.sort(Comparator.comparingInt(place -> place.above().size()));
        Set<Place> counted = new HashSet<>();
        for (Place place : highestFirst) {
            Measure parts = below.getOrDefault(place, Measure.UNKNOWN);
            boolean takes = own(place).known() && (!parts.known() || own(place).exceeds(parts));
            if (takes && place.above().stream().noneMatch(counted::contains)) {
                counted.add(place);
            }
        }
        return counted;
    }

    /** What the areas below each place come to. */
    private Map<Place, Measure> below() {
        Set<Place> places = new HashSet<>();
        for (Place place : highest.keySet()) {
            places.add(place);
            places.addAll(place.above());
        }
        List<Place> lowestFirst = new ArrayList<>(places);
        lowestFirst.sort(Comparator.comparingInt((Place place) -> -place.above().size()));
        Map<Place, Measure> below = new HashMap<>();
        for (Place place : lowestFirst) {
            Measure parts = below.computeIfAbsent(place, key -> Measure.UNKNOWN);
            if (!place.above().isEmpty()) {
                below.merge(
                        place.above().get(0),
                        own(place).max(parts),
                        (one, other) -> Measure.sumOfKnown(List.of(one, other)));
            }
        }
        return below;
    }
}
