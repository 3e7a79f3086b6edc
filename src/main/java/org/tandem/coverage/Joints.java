package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tandem.model.Interval;
import org.tandem.model.JointPolicy;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** Puts the sectors of each lowest unit together. */
final class Joints {
    private static final Comparator<JointUnit> WORST_FIRST = Comparator.comparing(
                    (JointUnit unit) -> -unit.severity().low().orElse(0))
            .thenComparing(unit -> -unit.severity().high().orElse(0))
            .thenComparing(unit -> -unit.inNeed().orElse(-1))
            .thenComparing(JointUnit::area);

    private final JointPolicy policy;
    private final ToTen rounded;
    private final List<String> sectors;
    private final Map<Place, List<Unit>> byPlace = new LinkedHashMap<>();
    private final PeopleOnce inNeed = new PeopleOnce();
    private final PeopleOnce population = new PeopleOnce();
    private final PeopleOnce surelySevere = new PeopleOnce();
    private final PeopleOnce perhapsSevere = new PeopleOnce();

    /** Of the cells at their own level, where {@code needs} tell what is assessed anywhere. */
    Joints(List<Unit> units, List<Need> needs, JointPolicy policy, ToTen rounded) {
        this.policy = policy;
        this.rounded = rounded;
        this.sectors = expected(needs);
        units.forEach(unit -> byPlace.computeIfAbsent(unit.place(), place -> new ArrayList<>())
                .add(unit));
    }

    /** A part of a sector is never counted beside it, so it stands for its sector. */
    private static List<String> expected(List<Need> needs) {
        Set<String> found = new HashSet<>();
        String before = "";
        for (Need need : needs) {
            if (!need.sector().equals(before)) {
                before = need.sector();
                found.add(whole(before));
            }
        }
        return found.stream().filter(Joints::main).sorted().toList();
    }

    private static boolean main(String sector) {
        return Vocabulary.standard()
                .sectors()
                .find(sector)
                .filter(Sectors.Sector::main)
                .isPresent();
    }

    static String whole(String sector) {
        int dash = sector.indexOf('-');
        return dash > 0 ? sector.substring(0, dash) : sector;
    }

    /**
     * @param part the larger area that a place's unit is told by, where parts are asked for; the place itself where it has none
     * @param parts whether they are
     */
    Joint of(UnaryOperator<Place> part, boolean parts) {
        byPlace.keySet().forEach(this::take);
        Set<Place> holding = new HashSet<>();
        byPlace.keySet().forEach(place -> holding.addAll(place.above()));
        Set<Place> counted = inNeed.counted();
        List<JointUnit> units = new ArrayList<>();
        byPlace.forEach((place, cells) -> {
            if (!holding.contains(place)) {
                units.add(unit(place, cells));
            } else if (counted.contains(place)) {
                units.add(wholeOf(place, cells));
            }
        });
        units.sort(WORST_FIRST);
        return new Joint(
                sectors,
                units,
                parts ? parts(part, holding) : List.of(),
                rounded.shown(population.total()),
                rounded.shown(inNeed.total()),
                severe(units, interval(surelySevere.total(), perhapsSevere.total())));
    }

    /** Where no unit has a severity, nothing is said of how many live in severe ones. */
    private static Interval severe(List<JointUnit> units, Interval people) {
        return units.stream().anyMatch(unit -> unit.severity().known()) ? people : Interval.UNKNOWN;
    }

    private void take(Place place) {
        List<Unit> cells = byPlace.getOrDefault(place, List.of());
        Measure people = highest(cells);
        Interval severity = severity(cells);
        boolean open = people.known() && !severity.known();
        inNeed.add(place, people);
        population.add(place, population(place, cells));
        surelySevere.add(place, severity.low().exceeds(policy.severityFrom() - 1L) ? people : none(people));
        perhapsSevere.add(place, open || severity.high().exceeds(policy.severityFrom() - 1L) ? people : none(people));
    }

    private static Measure none(Measure people) {
        return people.map(count -> 0);
    }

    private static Measure highest(List<Unit> cells) {
        return Measure.maxOfKnown(
                cells.stream().map(cell -> cell.need().inNeed()).toList());
    }

    /** As the assessments state it, else as the gazetteer does. */
    static Measure population(Place place, List<Unit> cells) {
        Measure stated = Measure.maxOfKnown(
                cells.stream().map(cell -> cell.need().population()).toList());
        return stated.known() ? stated : place.population();
    }

    private JointUnit wholeOf(Place place, List<Unit> cells) {
        return new JointUnit(
                place.code(),
                true,
                population(place, cells),
                highest(cells),
                stating(cells),
                Interval.UNKNOWN,
                List.of());
    }

    private JointUnit unit(Place place, List<Unit> cells) {
        Map<String, Measure> bySector = new LinkedHashMap<>();
        sectors.forEach(sector -> bySector.put(sector, sector(cells, sector)));
        Measure people = population(place, cells);
        Suppression suppression = rounded.suppression();
        boolean few = suppression.small(people) || bySector.values().stream().anyMatch(suppression::small);
        List<JointQuestion.Asked> asked = JointQuestion.of(bySector, people, policy).stream()
                .map(each -> few ? new JointQuestion.Asked(each.question(), Measure.UNKNOWN) : each)
                .toList();
        return new JointUnit(place.code(), false, people, highest(cells), stating(cells), severity(cells), asked);
    }

    private static Measure sector(List<Unit> cells, String sector) {
        return highest(cells.stream()
                .filter(cell -> whole(cell.sector()).equals(sector))
                .toList());
    }

    private static List<String> stating(List<Unit> cells) {
        Measure highest = highest(cells);
        return highest.known()
                ? cells.stream()
                        .filter(cell -> cell.need().inNeed().equals(highest))
                        .map(cell -> whole(cell.sector()))
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .toList()
                : List.of();
    }

    private Interval severity(List<Unit> cells) {
        Map<String, Measure> own = new HashMap<>();
        Map<String, Measure> ofParts = new HashMap<>();
        for (Unit cell : cells) {
            boolean part = !whole(cell.sector()).equals(cell.sector());
            (part ? ofParts : own).merge(whole(cell.sector()), cell.need().severity(), Measure::max);
        }
        List<Measure> phases = new ArrayList<>();
        for (String sector : sectors) {
            Measure phase = own.getOrDefault(sector, Measure.UNKNOWN);
            phases.add(phase.known() ? phase : ofParts.getOrDefault(sector, Measure.UNKNOWN));
        }
        return JointSeverity.of(phases);
    }

    /** Each measure is taken where its own total takes it, so that the parts come to the whole. */
    private List<Joint.Part> parts(UnaryOperator<Place> part, Set<Place> holding) {
        Map<Place, Integer> units = new HashMap<>();
        byPlace.keySet().stream()
                .filter(place -> !holding.contains(place))
                .forEach(place -> units.merge(part.apply(place), 1, Integer::sum));
        Map<Place, Measure> people = by(part, inNeed);
        Map<Place, Measure> living = by(part, population);
        Map<Place, Measure> surely = by(part, surelySevere);
        Map<Place, Measure> perhaps = by(part, perhapsSevere);
        Set<Place> all = new HashSet<>(units.keySet());
        List.of(people, living, surely, perhaps).forEach(measure -> all.addAll(measure.keySet()));
        return all.stream()
                .map(place -> new Joint.Part(
                        place.code(),
                        units.getOrDefault(place, 0),
                        rounded.shown(living.getOrDefault(place, Measure.UNKNOWN)),
                        rounded.shown(people.getOrDefault(place, Measure.UNKNOWN)),
                        interval(
                                surely.getOrDefault(place, Measure.UNKNOWN),
                                perhaps.getOrDefault(place, Measure.UNKNOWN))))
                .sorted(Comparator.comparing((Joint.Part each) -> -each.inNeed().orElse(-1))
                        .thenComparing(Joint.Part::area))
                .toList();
    }

    private static Map<Place, Measure> by(UnaryOperator<Place> part, PeopleOnce people) {
        Map<Place, Measure> sums = new HashMap<>();
        for (Place place : people.counted()) {
            sums.merge(part.apply(place), people.own(place), (one, other) -> Measure.sumOfKnown(List.of(one, other)));
        }
        return sums;
    }

    private Interval interval(Measure low, Measure high) {
        return low.known() && high.known() ? rounded.shown(new Interval(low, low.max(high))) : Interval.UNKNOWN;
    }
}
