package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Works out the figures at the head of a report. */
final class Headlines {
    private final Suppression suppression;

    Headlines(Suppression suppression) {
        this.suppression = suppression;
    }

    /** Of the cells, of what is stated for all sectors together, and of the rows of the same cells. */
    Headline of(List<Unit> units, List<NeedCell> intersectoral, List<Gap> gaps) {
        boolean rounded = suppression.hidesAny(gaps);
        JointPeopleInNeed joint = new JointPeopleInNeed();
        Map<String, List<Unit>> bySector = new TreeMap<>();
        for (Unit unit : units) {
            joint.add(unit.place(), unit.need().inNeed());
            bySector.computeIfAbsent(unit.sector(), sector -> new ArrayList<>()).add(unit);
        }
        JointPeopleInNeed stated = new JointPeopleInNeed();
        intersectoral.forEach(cell -> stated.add(cell.place(), cell.figure().inNeed()));
        List<Headline.SectorLine> lines = new ArrayList<>();
        bySector.forEach((sector, parts) -> lines.add(line(sector, parts, rounded)));
        return new Headline(shown(joint.total(), rounded), shown(stated.total(), rounded), rounded, lines);
    }

    private Headline.SectorLine line(String sector, List<Unit> units, boolean rounded) {
        Measure inNeed = sum(units, Assessed::inNeed);
        Interval reached =
                shown(ReachedInterval.over(units, Present.NOBODY, inNeed).people(), rounded);
        Measure people = shown(inNeed, rounded);
        return new Headline.SectorLine(
                sector,
                people,
                shown(sum(units, Assessed::targeted), rounded),
                reached,
                Bands.coverage(reached, people),
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

    /**
     * To the nearest ten where {@code rounded}. What is too small to show stays as it is, for the page to say so: rounding
     * must not turn four people into nobody, nor what may be shown into what may not.
     */
    private Measure shown(Measure people, boolean rounded) {
        return rounded && !suppression.small(people) ? people.map(this::toTen) : people;
    }

    private long toTen(long count) {
        long nearest = Math.floorDiv(count + 5, 10L) * 10;
        return count > 0 && nearest < suppression.below() ? nearest + 10 : nearest;
    }

    private Interval shown(Interval people, boolean rounded) {
        return new Interval(shown(people.low(), rounded), shown(people.high(), rounded));
    }
}
