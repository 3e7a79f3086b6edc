package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Units brought up to the mission areas they lie in. */
final class InMissionAreas {
    private final MissionAreas areas;
    private final Lineage lineage;
    private final Units units;
    private final LargerAreas larger;

    /**
     * @param areas the mission areas
     * @param lineage in which they are the tops
     * @param units of presence in that lineage
     * @param larger what partners of larger areas do that hold the cells
     */
    InMissionAreas(MissionAreas areas, Lineage lineage, Units units, LargerAreas larger) {
        this.areas = areas;
        this.lineage = lineage;
        this.units = units;
        this.larger = larger;
    }

    /** One unit for each mission area and sector. */
    List<Unit> of(List<Unit> finer) {
        Map<CellKey, List<Unit>> holding = new LinkedHashMap<>();
        for (Unit unit : finer) {
            Place top = top(unit.place());
            holding.computeIfAbsent(new CellKey(top.code(), unit.sector()), key -> new ArrayList<>())
                    .add(unit);
        }
        List<Unit> coarser = new ArrayList<>(holding.size());
        holding.values().forEach(parts -> coarser.add(broughtUp(parts)));
        return coarser;
    }

    private Place top(Place place) {
        return areas.top(place.code());
    }

    private Unit broughtUp(List<Unit> parts) {
        Unit first = parts.get(0);
        Place top = top(first.place());
        List<Unit> inside = new ArrayList<>();
        Set<Place> outside = new HashSet<>();
        int[] partners = {};
        for (Unit part : parts) {
            inside.add(part.at(lineage.place(part.place().code())));
            part.place().above().stream()
                    .filter(above -> !lineage.place(above.code()).in(top))
                    .forEach(outside::add);
            partners = IntStream.concat(Arrays.stream(partners), Arrays.stream(part.partners()))
                    .toArray();
        }
        // work for a larger area that no mission area holds whole may be here, as in each of its cells
        Unit whole = units.broughtUp(top, first.sector(), inside)
                .joinedBy(partners)
                .widened(larger.people(first.sector(), outside));
        // such work may be what is assumed: its cells know, which lie in the larger area
        return parts.stream().anyMatch(part -> Flag.ASSUMED.in(part.flags())) ? whole.assumed() : whole;
    }
}
