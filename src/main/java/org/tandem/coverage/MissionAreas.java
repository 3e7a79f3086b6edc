package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;

/**
 * The mission's own geography, as sectors or battalion areas, against P-codes: an area lies in the mission area it states, else
 * in that of the area above it. Areas without one stand together. Of an area with parts in another mission area nobody knows
 * how much of what is done in it is done in which.
 */
final class MissionAreas {
    /** Where areas without a mission area stand. */
    static final String NONE = "no mission area";

    /** Above every administrative level. */
    static final int LEVEL = -1;

    private final Gazetteer areas;
    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> split = new HashSet<>();

    MissionAreas(Gazetteer areas) {
        this.areas = areas;
        for (Area area : areas.areas()) {
            Area above = areas.find(area.parent()).orElse(null);
            while (above != null) {
                if (!name(above.code()).equals(name(area.code()))) {
                    split.add(above.code());
                }
                above = areas.find(above.parent()).orElse(null);
            }
        }
    }

    /** The name of the mission area that {@code code} lies in. */
    String name(String code) {
        String known = byCode.get(code);
        if (known == null) {
            Area area = areas.find(code).orElse(null);
            known = area == null ? NONE : area.missionArea().isEmpty() ? name(area.parent()) : area.missionArea();
            byCode.put(code, known);
        }
        return known;
    }

    /** The mission area that {@code code} lies in; what is stated for an area as a whole goes where the area itself lies. */
    Place top(String code) {
        return places.computeIfAbsent(
                name(code), name -> new Place(name, LEVEL, Measure.UNKNOWN, Measure.UNKNOWN, List.of()));
    }

    /**
     * What lies above an area once each mission area is a top of its own: the areas that lie in the same one whole, then the
     * mission area; nothing where it lies in several.
     */
    List<Place> above(String code, @Nullable Place parent) {
        if (split.contains(code)) {
            return List.of();
        }
        List<Place> above = new ArrayList<>();
        if (parent == null || split.contains(parent.code())) {
            above.add(top(code));
        } else {
            above.add(parent);
            above.addAll(parent.above());
        }
        return List.copyOf(above);
    }
}
