package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Works out the figures at the head of a report. */
final class Headlines {
    private final Suppression suppression;
    private final Lineage lineage;

    Headlines(Suppression suppression, Lineage lineage) {
        this.suppression = suppression;
        this.lineage = lineage;
    }

    Headline of(NeedCells needs, NeedCells intersectoral, Collection<Unit> units, List<Gap> gaps) {
        boolean rounded =
                gaps.stream().anyMatch(gap -> !suppression.of(gap).hidden().isEmpty());
        Map<String, List<Unit>> bySector = new TreeMap<>();
        units.forEach(unit -> bySector.computeIfAbsent(unit.cell().sector(), sector -> new ArrayList<>())
                .add(unit));
        List<Headline.SectorLine> lines = new ArrayList<>();
        bySector.forEach((sector, parts) -> lines.add(line(sector, parts, rounded)));
        return new Headline(
                shown(JointPeopleInNeed.of(needs.figures(), lineage), rounded),
                shown(JointPeopleInNeed.of(intersectoral.figures(), lineage), rounded),
                rounded,
                lines);
    }

    private Headline.SectorLine line(String sector, List<Unit> units, boolean rounded) {
        Measure inNeed = sum(units, Assessed::inNeed);
        Interval reached = shown(ReachedInterval.over(units, List.of(), inNeed).people(), rounded);
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
                (int) units.stream()
                        .filter(unit -> !unit.reached().people().known())
                        .count());
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
