package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Policy;
import org.tandem.sharing.SmallCounts;

/** Works out the figures at the head of a report. */
final class Headlines {
    private final Suppression suppression;
    private final Units units;
    private final Policy policy;

    /** @param units brings up the cells, as rows for the whole country are */
    Headlines(Suppression suppression, Units units, Policy policy) {
        this.policy = policy;
        this.suppression = suppression;
        this.units = units;
    }

    /**
     * Of the cells, of what is stated for all sectors together, and of the rows of the same cells as they are shown.
     *
     * @param ofParts the cells, with a unit for each in {@code base}
     */
    Headline of(List<Unit> base, FinestCells ofParts, FinestCells together, List<Gap> gaps) {
        List<NeedCell> intersectoral = policy.wholeCounts() ? together.ofWholes() : together.cells();
        List<Unit> cells = policy.wholeCounts() && !ofParts.wholes().isEmpty()
                ? ofParts.ofWholes().stream()
                        .map(cell -> units.of(cell.place(), cell.sector(), cell.figure()))
                        .toList()
                : base;
        ToTen rounded = new ToTen(suppression, suppression.below() > 0 && few(cells, intersectoral, gaps));
        List<Unit> believed = cells.stream()
                .filter(unit -> policy.counts(unit.need().grade()))
                .toList();
        List<NeedCell> agreed = intersectoral.stream()
                .filter(cell -> policy.counts(cell.figure().grade()))
                .toList();
        PeopleOnce joint = new PeopleOnce();
        Map<String, List<Unit>> bySector = new TreeMap<>();
        for (Unit unit : believed) {
            joint.add(unit.place(), unit.need().inNeed());
            bySector.computeIfAbsent(unit.sector(), sector -> new ArrayList<>()).add(unit);
        }
        PeopleOnce stated = new PeopleOnce();
        agreed.forEach(cell -> stated.add(cell.place(), cell.figure().inNeed()));
        List<Headline.SectorLine> lines = new ArrayList<>();
        bySector.forEach((sector, parts) -> lines.add(line(sector, parts, rounded)));
        List<NeedCell> wholes = together.wholes().keySet().stream()
                .filter(cell -> policy.counts(cell.figure().grade()))
                .toList();
        HeadlineFigures figures = new HeadlineFigures(believed, agreed, wholes, units.basis());
        return new Headline(
                rounded.shown(joint.total()),
                rounded.shown(stated.total()),
                figures.notAgreed(),
                rounded.on(),
                doubtful(cells, intersectoral),
                believed.stream()
                        .filter(unit -> unit.need().more() > 0)
                        .map(Unit::reference)
                        .sorted()
                        .toList(),
                new Wholes(ofParts, policy, rounded).and(new Wholes(together, policy, rounded)),
                Stream.concat(
                                figures.over(Quoted.HIGHEST_SECTOR, joint, rounded).stream(),
                                figures.over(Quoted.AGREED, stated, rounded).stream())
                        .toList(),
                figures.of(rounded),
                lines);
    }

    /** Whether something is added up that is too small to show. */
    private boolean few(List<Unit> units, List<NeedCell> intersectoral, List<Gap> gaps) {
        SmallCounts small = new SmallCounts(suppression.below());
        return gaps.stream().anyMatch(Gap::hasFew)
                || units.stream().anyMatch(unit -> unit.need().few(small))
                || intersectoral.stream()
                        .anyMatch(cell -> cell.fewInSum() || cell.figure().few(small));
    }

    private static List<String> doubtful(List<Unit> units, List<NeedCell> intersectoral) {
        Stream<String> cells = units.stream()
                .filter(unit -> unit.need().grade().doubtful())
                .map(unit -> unit.place().code() + "/" + unit.sector());
        Stream<String> agreed = intersectoral.stream()
                .filter(cell -> cell.figure().grade().doubtful())
                .map(cell -> cell.place().code() + "/" + cell.sector());
        return Stream.concat(cells, agreed).distinct().sorted().toList();
    }

    private Headline.SectorLine line(String sector, List<Unit> cells, ToTen rounded) {
        Measure inNeed = sum(cells, Assessed::inNeed);
        Measure mostInNeed = sum(cells, Assessed::most);
        List<Unit> tops = BroughtUp.to(OptionalInt.of(0), cells, units);
        ReachedInterval whole = tops.size() == 1
                ? tops.get(0).reached()
                : ReachedInterval.over(tops, Present.NOBODY, Present.NOBODY, inNeed, mostInNeed);
        Interval reached = rounded.shown(whole.people());
        Measure people = rounded.shown(inNeed);
        Measure most = rounded.shown(mostInNeed);
        long above = units.larger().people(sector);
        boolean few =
                suppression.small(people) || suppression.small(reached.low()) || suppression.small(reached.high());
        Interval told = few ? Interval.UNKNOWN : reached;
        return new Headline.SectorLine(
                sector,
                people,
                most,
                rounded.shown(sum(cells, Assessed::targeted)),
                reached,
                Bands.coverage(told, people, most),
                PlanTally.of(cells, people, most, told, above, rounded),
                cells.size(),
                without(cells, Assessed::inNeed),
                without(cells, Assessed::targeted),
                (int) cells.stream().filter(unit -> !unit.reached().known()).count());
    }

    private static Measure sum(List<Unit> units, Function<Assessed, Measure> figure) {
        return Measure.sumOfKnown(
                units.stream().map(unit -> figure.apply(unit.need())).toList());
    }

    private static int without(List<Unit> units, Function<Assessed, Measure> figure) {
        return (int) units.stream()
                .filter(unit -> !figure.apply(unit.need()).known())
                .count();
    }
}
