package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;

/** The places of an operation, and which lie above which. */
final class Lineage {
    private final Gazetteer areas;
    private final Map<String, Place> known = new HashMap<>();

    Lineage(Gazetteer areas) {
        this.areas = areas;
    }

    /** The place with that code, always the same one. */
    Place place(String code) {
        Place place = known.get(code);
        if (place == null) {
            place = find(code);
            known.put(code, place);
        }
        return place;
    }

    private Place find(String code) {
        Area area = areas.find(code).orElse(null);
        if (area == null) {
            return new Place(code, 0, Measure.UNKNOWN, Measure.UNKNOWN, List.of());
        }
        List<Place> above = new ArrayList<>();
        if (areas.find(area.parent()).isPresent()) {
            Place parent = place(area.parent());
            above.add(parent);
            above.addAll(parent.above());
        }
        return new Place(area.code(), area.level(), area.population(), area.access(), List.copyOf(above));
    }

    /** Whether {@code place} is one of {@code tops} or lies below one; always when there are none. */
    static boolean within(Place place, Set<String> tops) {
        return tops.isEmpty()
                || tops.contains(place.code())
                || place.above().stream().anyMatch(above -> tops.contains(above.code()));
    }
}
