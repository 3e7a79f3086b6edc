package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Presence;

/**
 * Finds where partners may serve the same people. Partners who all declare distinct caseloads do so only beyond the need. That
 * several work in a country or a province says nothing by itself: they may be in different districts.
 */
final class Overlaps {
    private static final Comparator<Overlap> SUREST_FIRST = Comparator.comparing(Overlap::likelihood)
            .thenComparing(Overlaps::beyondNeed, Comparator.reverseOrder())
            .thenComparing(overlap -> overlap.organisations().size(), Comparator.reverseOrder())
            .thenComparing(Overlap::area)
            .thenComparing(Overlap::sector);

    /** From districts down, presence alone makes partners meet. */
    private static final int DISTRICT = 2;

    private final Map<CellKey, Assessed> needs = new HashMap<>();
    private final PartnerNumbers partners;
    private final Lineage lineage;

    Overlaps(List<Unit> units, PartnerNumbers partners, Lineage lineage) {
        this.partners = partners;
        this.lineage = lineage;
        units.forEach(unit -> needs.put(new CellKey(unit.place().code(), unit.sector()), unit.need()));
    }

    /** How many more people partners count than are in need; where either is not known, below all that is. */
    private static long beyondNeed(Overlap overlap) {
        return overlap.people().known() && overlap.inNeed().known()
                ? overlap.people().orElse(0) - overlap.inNeed().orElse(0)
                : Long.MIN_VALUE;
    }

    List<Overlap> of(Collection<Presence> presence, Predicate<Presence> wanted) {
        List<Overlap> overlaps = new ArrayList<>();
        Runs.of(
                presence,
                record -> record.current() && !record.kind().armed() && wanted.test(record),
                record -> new CellKey(record.area(), record.sector()),
                new Runs.Taker<>() {
                    @Override
                    public void take(CellKey cell, List<Presence> records) {
                        List<Presence> meeting = records.size() < 2 ? List.of() : meeting(records);
                        if (!meeting.isEmpty()) {
                            overlap(cell, meeting, overlaps);
                        }
                    }

                    @Override
                    public void restart() {
                        overlaps.clear();
                    }
                });
        overlaps.sort(SUREST_FIRST);
        return overlaps;
    }

    /** The records whose group meets that of another partner. */
    private static List<Presence> meeting(List<Presence> records) {
        Map<Group, Set<String>> partners = new TreeMap<>();
        records.forEach(record -> partners.computeIfAbsent(record.group(), group -> new TreeSet<>())
                .add(record.partner()));
        return records.stream()
                .filter(record -> partners.entrySet().stream()
                        .anyMatch(other -> meet(record.group(), other.getKey())
                                && (other.getValue().size() > 1
                                        || !other.getValue().contains(record.partner()))))
                .toList();
    }

    /** Whether somebody may belong to both groups: no part tells them apart. */
    private static boolean meet(Group one, Group other) {
        return one.equals(other)
                || (meet(one.status(), other.status())
                        && meet(one.sex(), other.sex())
                        && meet(one.age(), other.age())
                        && meet(one.disability(), other.disability()));
    }

    private static boolean meet(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private void overlap(CellKey cell, List<Presence> records, List<Overlap> overlaps) {
        Map<String, Measure> people = new TreeMap<>();
        Set<String> sharing = new TreeSet<>();
        boolean distinct = true;
        for (Presence record : records) {
            people.merge(record.partner(), record.planned().max(record.reached()), Measure::max);
            distinct &= record.caseload() == Caseload.DISTINCT;
            if (record.caseload() == Caseload.SHARED) {
                sharing.add(record.partner());
            }
        }
        Measure sum = Measure.sumOfKnown(people.values());
        Assessed assessed = needs.get(cell);
        Measure needed = assessed == null ? Measure.UNKNOWN : assessed.inNeed();
        Measure target = assessed == null ? Measure.UNKNOWN : assessed.targeted();
        if (distinct && !sum.exceeds(needed)) {
            return;
        }
        Overlap.Likelihood likelihood = sharing.size() > 1
                ? Overlap.Likelihood.CONFIRMED
                : sum.exceeds(needed) || sum.exceeds(target)
                        ? Overlap.Likelihood.PROBABLE
                        : Overlap.Likelihood.POSSIBLE;
        if (likelihood == Overlap.Likelihood.POSSIBLE
                && lineage.place(cell.area()).level() < DISTRICT) {
            return;
        }
        List<String> names =
                people.keySet().stream().map(partners::name).sorted().toList();
        List<String> groups = records.stream()
                .map(record -> record.group().code())
                .distinct()
                .sorted()
                .toList();
        overlaps.add(new Overlap(cell.area(), cell.sector(), groups, names, sum, needed, target, likelihood));
    }
}
