package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;

/** Tells who works where by what kind of organisation it is. */
final class KindsAtWork {
    private final Units units;
    /** By the number of the partner; of several kinds that rows state the first that says something. */
    private final OrganisationKind[] kinds;

    private final Map<OrganisationKind, Set<Integer>> organisations = new EnumMap<>(OrganisationKind.class);
    private final Map<OrganisationKind, Line> lines = new EnumMap<>(OrganisationKind.class);

    private static final class Line {
        private int cells;
        private int onlyKind;
        private int solePartner;
        private int withoutFigure;
        private boolean anyFigure;
        private final PeopleOnce least = new PeopleOnce();
        private final Map<Place, Long> most = new HashMap<>();
    }

    /** Of {@code presence} as far as it is {@code wanted}, whose partners have the numbers of {@code partners}. */
    KindsAtWork(Collection<Presence> presence, Predicate<Presence> wanted, PartnerNumbers partners, Units units) {
        this.units = units;
        List<String> keys = partners.keys();
        this.kinds = new OrganisationKind[keys.size()];
        Arrays.fill(kinds, OrganisationKind.OTHER);
        Map<String, Integer> numbers = new HashMap<>();
        keys.forEach(key -> numbers.put(key, numbers.size()));
        Set<Integer> reported = new HashSet<>();
        for (Presence record : presence) {
            Integer number = record.kind().armed() ? null : numbers.get(record.partner());
            if (number != null) {
                kinds[number] = first(kinds[number], record.kind());
                if (wanted.test(record)) {
                    reported.add(number);
                }
            }
        }
        reported.forEach(number -> organisations
                .computeIfAbsent(kinds[number], kind -> new HashSet<>())
                .add(number));
    }

    private static OrganisationKind first(OrganisationKind one, OrganisationKind other) {
        return one == OrganisationKind.OTHER || (other != OrganisationKind.OTHER && other.compareTo(one) < 0)
                ? other
                : one;
    }

    /** A line for each kind that is reported, in the order of kinds. */
    List<KindLine> of(List<Unit> cells, ToTen totals) {
        cells.forEach(this::add);
        ToTen rounded = new ToTen(totals.suppression(), totals.on() || anySmall(totals.suppression()));
        List<KindLine> all = new ArrayList<>();
        organisations.forEach((kind, numbers) -> {
            Line line = lines.getOrDefault(kind, new Line());
            all.add(new KindLine(
                    kind,
                    numbers.size(),
                    line.cells,
                    line.onlyKind,
                    line.solePartner,
                    line.withoutFigure,
                    reached(line, rounded)));
        });
        return all;
    }

    /** Whether a kind reaches so few that they would come out of the others and the total. */
    private boolean anySmall(Suppression suppression) {
        ToTen exact = new ToTen(suppression, false);
        return lines.values().stream()
                .map(line -> reached(line, exact))
                .anyMatch(people -> suppression.small(people.low())
                        || suppression.small(people.high())
                        || suppression.small(Measure.of(
                                people.high().orElse(0) - people.low().orElse(0))));
    }

    private void add(Unit cell) {
        Set<OrganisationKind> here = EnumSet.noneOf(OrganisationKind.class);
        for (int number : cell.partners()) {
            here.add(kinds[number]);
        }
        boolean others = Flag.STALE_PRESENCE.in(cell.flags()) || Flag.NOT_BEGUN.in(cell.flags());
        if (here.isEmpty() && !others) {
            return;
        }
        Present all = units.present(cell.place(), cell.sector(), cell.need().group());
        Set<OrganisationKind> counted = EnumSet.noneOf(OrganisationKind.class);
        for (Partner partner : all.partners()) {
            counted.add(kinds[partner.number()]);
        }
        for (OrganisationKind kind : counted) {
            Line line = lines.computeIfAbsent(kind, key -> new Line());
            if (here.contains(kind)) {
                line.cells++;
                line.onlyKind += here.size() == 1 ? 1 : 0;
                line.solePartner += cell.partners().length == 1 ? 1 : 0;
            }
            people(line, cell, all.only(partner -> kinds[partner.number()] == kind));
        }
    }

    private static void people(Line line, Unit cell, Present present) {
        if (present.nobody()) {
            return;
        }
        Measure inNeed = cell.need().inNeed();
        ReachedInterval reached = ReachedInterval.of(present, inNeed);
        if (reached.known()) {
            line.anyFigure = true;
            line.least.add(cell.place(), Measure.of(reached.low()));
        } else {
            line.withoutFigure++;
        }
        line.most.merge(cell.place(), reached.known() ? reached.high() : inNeed.orElse(0), Math::addExact);
    }

    /** In one place never more than live there. */
    private static Interval reached(Line line, ToTen rounded) {
        if (!line.anyFigure) {
            return Interval.UNKNOWN;
        }
        long most = 0;
        for (Map.Entry<Place, Long> place : line.most.entrySet()) {
            long people = place.getKey().population().orElse(Long.MAX_VALUE);
            most = Math.addExact(most, Math.min(people, place.getValue()));
        }
        Measure least = line.least.total();
        return rounded.shown(new Interval(least, least.max(Measure.of(most))));
    }
}
