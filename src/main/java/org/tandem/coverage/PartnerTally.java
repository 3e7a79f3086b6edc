package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;
import org.tandem.model.Progress;

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
    private final InPlace inFirst = new InPlace();
    /** By place, once there is a second one. */
    private @Nullable Map<Place, InPlace> places;

    private Caseload caseload = Caseload.DISTINCT;
    private Progress progress = Progress.LATER;

    /** What its rows in one place come to. */
    private static final class InPlace {
        private Measure people = Measure.UNKNOWN;
        /** The most that those can be that are known. */
        private Measure most = Measure.UNKNOWN;

        private Measure bound = Measure.UNKNOWN;
        private boolean open;
        private boolean any;

        void add(Measure figure, Measure limit) {
            any = true;
            people = people.max(figure);
            if (figure.known()) {
                most = most.max(limit);
            } else {
                bound = bound.max(limit);
                open |= !limit.known();
            }
        }

        boolean any() {
            return any;
        }

        Measure people() {
            return people;
        }

        Measure most() {
            return people.known() ? most : open ? Measure.UNKNOWN : bound;
        }
    }

    /** Of the partner with that number, whose first row is of the place {@code first}. */
    PartnerTally(int number, Place first) {
        this.number = number;
        this.first = first;
    }

    int number() {
        return number;
    }

    /** Takes a row of {@code place} with {@code people} or more, up to {@code limit}. */
    void add(Place place, Measure people, Measure limit, Caseload claim, Progress going) {
        addIdle(claim, going);
        if (place == first) {
            inFirst.add(people, limit);
        } else {
            if (places == null) {
                places = new HashMap<>();
            }
            places.computeIfAbsent(place, key -> new InPlace()).add(people, limit);
        }
    }

    /** Takes a row whose work has not begun: it is for nobody yet. */
    void addIdle(Caseload claim, Progress going) {
        caseload = caseload.leastSafe(claim);
        progress = progress.with(going);
    }

    /** All of it, every place being {@code top} or below. */
    Partner partner(Place top) {
        if (places == null) {
            Measure people = inFirst.any() ? inFirst.people() : Measure.of(0);
            return new Partner(
                    number, people, people.known(), inFirst.any() ? inFirst.most() : people, caseload, progress);
        }
        if (inFirst.any()) {
            places.put(first, inFirst);
        }
        boolean complete = true;
        boolean bounded = true;
        for (InPlace each : places.values()) {
            complete &= each.people().known();
            bounded &= each.most().known();
        }
        Measure people = total(places, InPlace::people, top);
        Measure most = bounded ? total(places, InPlace::most, top) : Measure.UNKNOWN;
        return new Partner(number, people, complete, most, caseload, progress);
    }

    private static Measure total(Map<Place, InPlace> places, Function<InPlace, Measure> figure, Place top) {
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
            InPlace own = places.get(place);
            Measure stated = own == null ? Measure.UNKNOWN : figure.apply(own);
            Measure here = stated.max(parts.getOrDefault(place, Measure.UNKNOWN));
            if (place == top) {
                return here;
            }
            parts.merge(place.above().get(0), here, (one, other) -> Measure.sumOfKnown(List.of(one, other)));
        }
        return Measure.UNKNOWN;
    }
}
