package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tandem.model.Measure;

/**
 * Adds up population, affected, targeted and reached over units, each person once: what assessments state for all sectors
 * together counts for its unit, else the highest sector.
 */
final class HeadlineFigures {
    private final Map<Place, List<Unit>> bySector = new HashMap<>();
    private final Map<Place, Assessed> stated = new HashMap<>();
    private final Set<Place> lowest;
    private final List<NeedCell> wholes;
    private final Basis basis;

    /** @param wholes what is stated for all sectors together of larger areas, beside figures for their parts */
    HeadlineFigures(List<Unit> units, List<NeedCell> intersectoral, List<NeedCell> wholes, Basis basis) {
        this.wholes = wholes;
        this.basis = basis;
        units.forEach(unit -> bySector.computeIfAbsent(unit.place(), place -> new ArrayList<>())
                .add(unit));
        intersectoral.forEach(cell -> stated.put(cell.place(), cell.figure()));
        Set<Place> all = new HashSet<>(bySector.keySet());
        all.addAll(stated.keySet());
        lowest = new HashSet<>(all);
        all.forEach(place -> lowest.removeAll(place.above()));
    }

    Headline.Figures of(ToTen rounded) {
        boolean figure = anyFigure();
        return new Headline.Figures(
                lowest.size(),
                population(rounded),
                total(Assessed::affected, unit -> unit.need().affected(), rounded),
                total(Assessed::targeted, unit -> unit.need().targeted(), rounded),
                total(
                        all -> basis == Basis.REACHED ? all.reached() : Measure.UNKNOWN,
                        unit -> figure && unit.reached().known()
                                ? Measure.of(unit.reached().low())
                                : Measure.UNKNOWN,
                        rounded));
    }

    /**
     * Whether some unit has a figure of people reached. Where all that is told is who works where, that nobody is reported in a
     * unit states no figure of it either.
     */
    private boolean anyFigure() {
        boolean without = false;
        for (List<Unit> cells : bySector.values()) {
            for (Unit cell : cells) {
                if (cell.reached().known() && cell.reached().low() > 0) {
                    return true;
                }
                without |= Flag.PRESENCE_ONLY.in(cell.flags());
            }
        }
        return !without;
    }

    /** How many lowest units have no people in need stated for all sectors together, neither for themselves nor for what holds them. */
    int notAgreed() {
        return (int) lowest.stream()
                .filter(place -> !agreed(place) && place.above().stream().noneMatch(this::agreed))
                .count();
    }

    private boolean agreed(Place place) {
        Assessed together = stated.get(place);
        return together != null && together.inNeed().known();
    }

    private Set<Place> places() {
        Set<Place> all = new HashSet<>(bySector.keySet());
        all.addAll(stated.keySet());
        return all;
    }

    private List<Unit> cells(Place place) {
        return bySector.getOrDefault(place, List.of());
    }

    /** Where {@code total}, which counts {@code people}, has more of them in need than live there. */
    List<Headline.Over> over(Quoted total, PeopleOnce people, ToTen rounded) {
        List<Headline.Over> over = new ArrayList<>();
        for (Place place : people.counted()) {
            Measure inNeed = rounded.shown(people.own(place));
            Measure living = rounded.shown(population(place));
            if (rounded.surelyMore(inNeed, living)) {
                Suppression small = rounded.suppression();
                over.add(new Headline.Over(
                        place.code(), total, inNeed, living, small.small(inNeed) || small.small(living)));
            }
        }
        over.sort(Comparator.comparing(Headline.Over::area));
        return over;
    }

    /** People live there whoever counts them, so the highest of what sectors state is no lower bound but the figure. */
    private Headline.Total population(ToTen rounded) {
        PeopleOnce people = new PeopleOnce();
        for (Place place : places()) {
            people.add(place, population(place));
        }
        return total(people, false, Headline.Added.EITHER, Assessed::population, rounded);
    }

    private Measure population(Place place) {
        Assessed together = stated.get(place);
        return together != null && together.population().known()
                ? together.population()
                : Joints.population(place, cells(place));
    }

    private Headline.Total total(
            Function<Assessed, Measure> together, Function<Unit, Measure> ofSector, ToTen rounded) {
        PeopleOnce people = new PeopleOnce();
        boolean atLeast = false;
        boolean ofAll = false;
        boolean ofSectors = false;
        for (Place place : places()) {
            Assessed all = stated.get(place);
            Measure agreed = all == null ? Measure.UNKNOWN : together.apply(all);
            List<Unit> cells = cells(place);
            Measure counted = agreed.known()
                    ? agreed
                    : Measure.maxOfKnown(cells.stream().map(ofSector).toList());
            people.add(place, counted);
            ofAll |= agreed.known();
            ofSectors |= !agreed.known() && counted.exceeds(0);
            atLeast |= !agreed.known() && cells.size() > 1;
        }
        Headline.Added added =
                !ofAll ? Headline.Added.HIGHEST_SECTOR : ofSectors ? Headline.Added.EITHER : Headline.Added.TOGETHER;
        return total(people, atLeast, added, together, rounded);
    }

    /** What the parts come to; where some do not state it, what is stated for the whole, if that is more. */
    private Headline.Total total(
            PeopleOnce people,
            boolean atLeast,
            Headline.Added added,
            Function<Assessed, Measure> together,
            ToTen rounded) {
        int without = without(people);
        Measure parts = people.total();
        Set<String> of = new TreeSet<>();
        if (without > 0) {
            wholes.forEach(whole -> {
                Measure stated = together.apply(whole.figure());
                if (stated.known()) {
                    people.add(whole.place(), stated);
                    of.add(whole.place().code());
                }
            });
        }
        boolean whole =
                people.total().known() && (!parts.known() || people.total().exceeds(parts.orElse(0)));
        boolean rest = lowest.stream()
                .anyMatch(place -> !people.own(place).known()
                        && place.above().stream().noneMatch(above -> of.contains(above.code())));
        return whole
                ? new Headline.Total(rounded.shown(people.total()), rest, without, String.join(", ", of), added)
                : new Headline.Total(rounded.shown(parts), atLeast || without > 0, without, "", added);
    }

    private int without(PeopleOnce people) {
        return (int) lowest.stream().filter(place -> !people.own(place).known()).count();
    }
}
