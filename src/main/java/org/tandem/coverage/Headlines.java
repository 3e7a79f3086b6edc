package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Policy;

/** Works out the figures at the head of a report. */
final class Headlines {
    private final Suppression suppression;
    private final LargerAreas larger;
    private final Policy policy;

    Headlines(Suppression suppression, LargerAreas larger, Policy policy) {
        this.policy = policy;
        this.suppression = suppression;
        this.larger = larger;
    }

    /** Of the cells, of what is stated for all sectors together, and of the rows of the same cells as they are shown. */
    Headline of(List<Unit> units, List<NeedCell> intersectoral, List<Gap> gaps) {
        ToTen rounded = new ToTen(
                suppression,
                suppression.below() > 0
                        && gaps.stream().anyMatch(gap -> !gap.hidden().isEmpty()));
        List<Unit> believed = units.stream()
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
        HeadlineFigures figures = new HeadlineFigures(believed, agreed);
        return new Headline(
                rounded.shown(joint.total()),
                rounded.shown(stated.total()),
                figures.notAgreed(),
                rounded.on(),
                doubtful(units, intersectoral),
                figures.of(rounded),
                lines);
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

    private Headline.SectorLine line(String sector, List<Unit> units, ToTen rounded) {
        Measure inNeed = sum(units, Assessed::inNeed);
        Interval reached = rounded.shown(ReachedInterval.over(units, Present.NOBODY, inNeed)
                .widened(larger.people(sector), inNeed)
                .people());
        Measure people = rounded.shown(inNeed);
        boolean few =
                suppression.small(people) || suppression.small(reached.low()) || suppression.small(reached.high());
        Interval told = few ? Interval.UNKNOWN : reached;
        return new Headline.SectorLine(
                sector,
                people,
                rounded.shown(sum(units, Assessed::targeted)),
                reached,
                Bands.coverage(told, people),
                PlanTally.of(units, people, told, larger.people(sector), rounded),
                units.size(),
                without(units, Assessed::inNeed),
                without(units, Assessed::targeted),
                (int) units.stream().filter(unit -> !unit.reached().known()).count());
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
