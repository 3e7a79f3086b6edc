package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;
import org.tandem.model.Presence;

/**
 * Makes one partner of its rows in a cell. In one place its rows are activities or months for the same people, so the largest
 * counts; separate places below the cell's area hold different people, so they are added; and where it also states a figure
 * for an area as a whole, the larger of that and the sum of its parts counts.
 */
final class PartnersInCell {
    private final Basis basis;
    private final Lineage lineage;

    PartnersInCell(Basis basis, Lineage lineage) {
        this.basis = basis;
        this.lineage = lineage;
    }

    /** The partners of {@code presence}, all of it in {@code top} or below, by key. */
    List<Partner> of(Collection<Presence> presence, String top) {
        Map<String, List<Presence>> byPartner = new TreeMap<>();
        presence.forEach(record -> byPartner
                .computeIfAbsent(record.partner(), key -> new ArrayList<>(1))
                .add(record));
        List<Partner> partners = new ArrayList<>();
        byPartner.forEach((key, records) -> partners.add(partner(key, records, top)));
        return partners;
    }

    private Partner partner(String key, List<Presence> records, String top) {
        Map<String, Measure> places = new HashMap<>();
        Caseload caseload = Caseload.DISTINCT;
        boolean current = false;
        for (Presence record : records) {
            places.merge(record.area(), people(record), Measure::max);
            caseload = caseload.leastSafe(record.caseload());
            current |= record.current();
        }
        boolean complete = places.values().stream().allMatch(Measure::known);
        return new Partner(key, total(places, top), complete, caseload, current);
    }

    private Measure people(Presence record) {
        return basis == Basis.PLANNED ? record.planned() : record.reached();
    }

    private Measure total(Map<String, Measure> places, String top) {
        if (places.size() == 1) {
            return places.values().iterator().next();
        }
        Map<String, Measure> parts = new HashMap<>();
        List<String> lowestFirst = places.keySet().stream()
                .flatMap(area -> lineage.of(area).stream())
                .filter(area -> lineage.of(area).contains(top))
                .distinct()
                .sorted(Comparator.comparingInt(
                                (String area) -> -lineage.of(area).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String area : lowestFirst) {
            Measure here = places.getOrDefault(area, Measure.UNKNOWN).max(parts.getOrDefault(area, Measure.UNKNOWN));
            if (area.equals(top)) {
                return here;
            }
            parts.merge(lineage.above(area).get(0), here, (a, b) -> Measure.sumOfKnown(List.of(a, b)));
        }
        return Measure.UNKNOWN;
    }
}
