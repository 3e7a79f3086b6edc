package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;

/**
 * One partner of its rows in a cell. In one place its rows are activities or months for the same people, so the largest counts;
 * separate places below the cell's area hold different people, so they are added; and where it also states a figure for an
 * area as a whole, the larger of that and the sum of its parts counts.
 */
final class PartnerTally {
    private static final Comparator<Place> LOWEST_FIRST =
            Comparator.comparingInt((Place place) -> -place.above().size()).thenComparing(Place::code);

    private final int number;
    private final Place first;
    private Measure inFirst = Measure.UNKNOWN;
    /** By place, once there is a second one. */
    private @Nullable Map<Place, Measure> places;

    private Caseload caseload = Caseload.DISTINCT;
    private boolean current;

    /** Of the partner with that number, whose first row is of the place {@code first}. */
    PartnerTally(int number, Place first) {
        this.number = number;
        this.first = first;
    }

    int number() {
        return number;
    }

    void add(Place place, Measure people, Caseload claim, boolean going) {
        caseload = caseload.leastSafe(claim);
        current |= going;
        if (place == first) {
            inFirst = inFirst.max(people);
        } else {
            if (places == null) {
                places = new HashMap<>();
            }
            places.merge(place, people, Measure::max);
        }
    }

    /** All of it, every place being {@code top} or below. */
    Partner partner(Place top) {
        if (places == null) {
            return new Partner(number, inFirst, inFirst.known(), caseload, current);
        }
        places.put(first, inFirst);
        boolean complete = places.values().stream().allMatch(Measure::known);
        return new Partner(number, total(places, top), complete, caseload, current);
    }

    private static Measure total(Map<Place, Measure> places, Place top) {
        Set<Place> all = new HashSet<>();
        for (Place place : places.keySet()) {
            all.add(place);
            all.addAll(place.above());
        }
        List<Place> lowestFirst = new ArrayList<>(all);
        lowestFirst.removeIf(place -> !place.in(top));
        lowestFirst.sort(LOWEST_FIRST);
        Map<Place, Measure> parts = new HashMap<>();
        for (Place place : lowestFirst) {
            Measure here = places.getOrDefault(place, Measure.UNKNOWN).max(parts.getOrDefault(place, Measure.UNKNOWN));
            if (place == top) {
                return here;
            }
            parts.merge(place.above().get(0), here, (one, other) -> Measure.sumOfKnown(List.of(one, other)));
        }
        return Measure.UNKNOWN;
    }
}
