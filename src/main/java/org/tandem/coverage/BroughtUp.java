package org.tandem.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.tandem.model.Grade;
import org.tandem.model.Measure;

/** What is assessed in several units of one sector and group, as one figure for the area that holds them. */
final class BroughtUp {
    private BroughtUp() {}

    /** People are added where known, and the parts that are not known are told; severity is the highest. */
    static Assessed need(List<Unit> units) {
        List<Assessed> parts = units.stream().map(Unit::need).toList();
        SortedSet<String> sources = new TreeSet<>();
        units.forEach(unit -> sources.addAll(unit.sources()));
        Measure targeted = sum(parts, Assessed::targeted);
        return new Assessed(
                parts.get(0).group(),
                Measure.maxOfKnown(parts.stream().map(Assessed::severity).toList()),
                parts.stream().map(Assessed::population).reduce(Measure::plus).orElse(Measure.UNKNOWN),
                sum(parts, Assessed::inNeed),
                targeted,
                Measure.UNKNOWN,
                parts.stream()
                        .map(Assessed::assessedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                parts.stream()
                        .map(Assessed::freshness)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                parts.stream()
                        .map(Assessed::grade)
                        .max(Comparator.naturalOrder())
                        .orElse(Grade.NONE),
                parts.stream().anyMatch(Assessed::conflict),
                parts.stream()
                        .anyMatch(
                                part -> part.partlyAssessed() || !part.inNeed().known()),
                targeted.known()
                        && parts.stream()
                                .anyMatch(part -> part.partlyTargeted()
                                        || !part.targeted().known()),
                sources);
    }

    private static Measure sum(List<Assessed> parts, Function<Assessed, Measure> figure) {
        return Measure.sumOfKnown(parts.stream().map(figure).toList());
    }
}
