package org.tandem.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.model.Group;

/**
 * What is done by partners that are only known to work somewhere in an area larger than the cells: in each of its cells up to
 * that many more people may be reached, and in all of them together no more than that either.
 */
final class LargerAreas {
    private final PartnersInCell partners;
    /** By sector and place, for everybody: of each place once, however many cells it holds. */
    private final Map<String, Map<Place, Long>> people = new HashMap<>();

    LargerAreas(PartnersInCell partners) {
        this.partners = partners;
    }

    /** For how many people partners of the areas above work; {@link ReachedInterval#NO_FIGURE} where one of them does not say. */
    long people(Here here, String sector, Group group) {
        long all = 0;
        for (Local local : here.above()) {
            if (local.has(sector)) {
                all = plus(all, group.everybody() ? everybody(local, sector) : partners.people(local, sector, group));
            }
        }
        return all;
    }

    private long everybody(Local local, String sector) {
        return of(sector).computeIfAbsent(local.place(), place -> partners.people(local, sector, Group.EVERYBODY));
    }

    /** The same for all cells of {@code sector} together. */
    long people(String sector) {
        long all = 0;
        for (long each : people.getOrDefault(sector, Map.of()).values()) {
            all = plus(all, each);
        }
        return all;
    }

    /** The same of those of {@code places} that hold cells of it. */
    long people(String sector, Set<Place> places) {
        long all = 0;
        for (Map.Entry<Place, Long> each : people.getOrDefault(sector, Map.of()).entrySet()) {
            all = places.contains(each.getKey()) ? plus(all, each.getValue()) : all;
        }
        return all;
    }

    /** Takes what was worked out beside. */
    void add(LargerAreas beside) {
        beside.people.forEach((sector, places) -> of(sector).putAll(places));
    }

    private Map<Place, Long> of(String sector) {
        return people.computeIfAbsent(sector, key -> new TreeMap<>(Comparator.comparing(Place::code)));
    }

    private static long plus(long one, long other) {
        return one < 0 || other < 0 ? ReachedInterval.NO_FIGURE : Math.addExact(one, other);
    }
}
