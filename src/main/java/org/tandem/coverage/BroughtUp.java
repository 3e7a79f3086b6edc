package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Measure;
import org.tandem.model.Policy;

/** What is assessed in several units of one sector and group, as one figure for the area that holds them. */
final class BroughtUp {
    private BroughtUp() {}

    /** A cell and group, in which several units are brought up. */
    private record Whole(Place place, String sector, String group) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Whole other
                    && place == other.place
                    && sector.equals(other.sector)
                    && group.equals(other.group);
        }

        @Override
        public int hashCode() {
            return (place.hashCode() * 31 + sector.hashCode()) * 31 + group.hashCode();
        }
    }

    /** One unit for each place at {@code level}; what is stated higher, or is one already, stays as it is. */
    static List<Unit> to(OptionalInt level, List<Unit> finer, Units units) {
        if (level.isEmpty()) {
            return finer;
        }
        Map<Whole, List<Unit>> holding = new LinkedHashMap<>();
        for (Unit unit : finer) {
            Place place = unit.place().broughtUpTo(level.getAsInt());
            Whole whole = new Whole(place, unit.sector(), unit.need().group().code());
            holding.computeIfAbsent(whole, key -> new ArrayList<>()).add(unit);
        }
        List<Unit> coarser = new ArrayList<>(holding.size());
        holding.forEach((whole, parts) -> {
            boolean itself = parts.size() == 1 && parts.get(0).place() == whole.place();
            coarser.add(itself ? parts.get(0) : units.broughtUp(whole.place(), whole.sector(), parts));
        });
        return coarser;
    }

    /** Those that are fit to be added up by {@code policy}, the others only where there is nothing else. */
    static List<Unit> trusted(List<Unit> units, Policy policy) {
        List<Unit> trusted = units.stream()
                .filter(unit -> policy.counts(unit.need().grade()))
                .toList();
        return trusted.isEmpty() ? units : trusted;
    }

    /** People are added where known, and the parts that are not known are told; severity is the highest. */
    static Assessed need(List<Unit> all, Sources sources, Policy policy) {
        List<Unit> units = trusted(all, policy);
        List<Assessed> parts = units.stream().map(Unit::need).toList();
        List<String> files = List.of();
        for (Unit unit : units) {
            files = sources.union(files, unit.sources());
        }
        Measure targeted = sum(parts, Assessed::targeted);
        return new Assessed(
                parts.get(0).group(),
                Measure.maxOfKnown(parts.stream().map(Assessed::severity).toList()),
                parts.stream().map(Assessed::population).reduce(Measure::plus).orElse(Measure.UNKNOWN),
                parts.stream().map(Assessed::affected).reduce(Measure::plus).orElse(Measure.UNKNOWN),
                sum(parts, Assessed::inNeed),
                parts.stream().mapToLong(Assessed::more).reduce(0, Math::addExact),
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
                parts.stream().map(Assessed::dispute).reduce(Dispute.NONE, Dispute::with),
                units.size() < all.size()
                        || parts.stream()
                                .anyMatch(part ->
                                        part.partlyAssessed() || !part.inNeed().known()),
                targeted.known()
                        && parts.stream()
                                .anyMatch(part -> part.partlyTargeted()
                                        || !part.targeted().known()),
                files);
    }

    private static Measure sum(List<Assessed> parts, Function<Assessed, Measure> figure) {
        return Measure.sumOfKnown(parts.stream().map(figure).toList());
    }
}
