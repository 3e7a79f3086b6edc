package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;

/** The places of an operation, and which lie above which. */
final class Lineage {
    private final Gazetteer areas;
    private final @Nullable MissionAreas missionAreas;
    private final Map<String, Place> known = new HashMap<>();

    Lineage(Gazetteer areas) {
        this(areas, null);
    }

    private Lineage(Gazetteer areas, @Nullable MissionAreas missionAreas) {
        this.areas = areas;
        this.missionAreas = missionAreas;
    }

    /** The same places with mission areas as tops: an area has nothing above it but what lies in its own. */
    static Lineage in(MissionAreas missionAreas, Gazetteer areas) {
        return new Lineage(areas, missionAreas);
    }

    /** The place with that code, always the same one, whichever thread asks. */
    synchronized Place place(String code) {
        Place place = known.get(code);
        if (place == null) {
            place = find(code);
            known.put(code, place);
        }
        return place;
    }

    private Place find(String code) {
        Area area = areas.find(code).orElse(null);
        Place parent = area == null || areas.find(area.parent()).isEmpty() ? null : place(area.parent());
        List<Place> above = missionAreas == null ? above(parent) : missionAreas.above(code, parent);
        return area == null
                ? new Place(code, 0, Measure.UNKNOWN, Measure.UNKNOWN, above)
                : new Place(area.code(), area.level(), area.population(), area.access(), above);
    }

    private static List<Place> above(@Nullable Place parent) {
        if (parent == null) {
            return List.of();
        }
        List<Place> above = new ArrayList<>();
        above.add(parent);
        above.addAll(parent.above());
        return List.copyOf(above);
    }

    /** Whether {@code place} is one of {@code tops} or lies below one; always when there are none. */
    static boolean within(Place place, Set<String> tops) {
        return tops.isEmpty()
                || tops.contains(place.code())
                || place.above().stream().anyMatch(above -> tops.contains(above.code()));
    }
}
