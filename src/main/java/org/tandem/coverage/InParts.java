package org.tandem.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tandem.vocabulary.Sectors;

/** Where somebody works in a part of a sector, or in no sector that is stated: in a place or below it. */
final class InParts {
    private final Map<Place, Set<String>> split = new HashMap<>();
    private final Set<Place> notStated = new HashSet<>();

    /**
     * What there is of it in one place.
     *
     * @param sectors those in a part of which somebody works
     * @param notStated whether somebody works there of whom no table says in what sector
     */
    record At(Set<String> sectors, boolean notStated) {
        static final At NOTHING = new At(Set.of(), false);
    }

    /** Somebody works there in {@code sector}. */
    void add(Place place, String sector) {
        if (sector.equals(Sectors.NOT_STATED)) {
            notStated.add(place);
            notStated.addAll(place.above());
        }
        int dash = sector.indexOf('-');
        if (dash > 0) {
            String whole = sector.substring(0, dash);
            split.computeIfAbsent(place, key -> new HashSet<>()).add(whole);
            place.above()
                    .forEach(above ->
                            split.computeIfAbsent(above, key -> new HashSet<>()).add(whole));
        }
    }

    At of(Place place) {
        return new At(split.getOrDefault(place, Set.of()), notStated.contains(place));
    }
}
