package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tandem.model.Area;
import org.tandem.model.Caseload;
import org.tandem.model.Gazetteer;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;

/**
 * Coverage worked out as it is defined, looking through everything again for every question. It knows what is stated once for
 * each cell and group, for everybody or by status, and no report brought up or split.
 */
final class PlainCoverage {
    /** What is compared of a row. */
    record Row(
            String reference,
            Measure inNeed,
            Measure severity,
            Interval reached,
            PresenceWord word,
            List<String> organisations,
            Set<String> flags) {

        static Row of(Gap gap) {
            Set<String> flags = new TreeSet<>(gap.flags());
            flags.retainAll(COMPARED);
            return new Row(
                    gap.reference(),
                    gap.inNeed(),
                    gap.severity(),
                    gap.reached(),
                    gap.presence(),
                    gap.organisations(),
                    flags);
        }
    }

    private static final Set<String> COMPARED = Set.of(
            "no_presence_reported",
            "presence_above",
            "presence_only",
            "sector_not_stated",
            "sector_presence",
            "stale_presence",
            "subsector_presence");

    private final Gazetteer areas;
    private final List<Need> needs;
    private final List<Presence> presence;

    PlainCoverage(Workspace workspace) {
        this.areas = workspace.areas();
        this.needs = workspace.needs();
        this.presence = workspace.presence().stream()
                .filter(record -> !record.kind().armed())
                .toList();
    }

    /** The rows in order. */
    List<Row> rows() {
        Set<List<String>> cells = new TreeSet<>(
                Comparator.comparing((List<String> cell) -> cell.get(0)).thenComparing(cell -> cell.get(1)));
        needs.forEach(need -> cells.add(List.of(need.area(), need.sector())));
        List<Row> rows = new ArrayList<>();
        for (List<String> cell : cells) {
            if (kept(cell.get(0), cell.get(1), cells)) {
                rows.add(row(cell.get(0), cell.get(1)));
            }
        }
        // the freshness of all figures is the same here
        rows.sort(Comparator.comparingLong((Row row) -> -row.severity().orElse(0))
                .thenComparingLong(row -> -without(row))
                .thenComparingLong(PlainCoverage::share)
                .thenComparing(Row::reference));
        return rows;
    }

    private static long without(Row row) {
        return row.inNeed().known()
                ? row.inNeed().orElse(0) - row.reached().low().orElse(0)
                : -1;
    }

    private static long share(Row row) {
        return row.inNeed().exceeds(0) && row.reached().known()
                ? Math.round(
                        1000.0 * row.reached().low().orElse(0) / row.inNeed().orElse(1))
                : -1;
    }

    private boolean kept(String area, String sector, Set<List<String>> cells) {
        boolean known = inNeed(area, sector).known();
        List<List<String>> others =
                cells.stream().filter(cell -> cell.get(1).equals(sector)).toList();
        boolean finer = others.stream()
                .filter(cell -> !known || inNeed(cell.get(0), sector).known())
                .anyMatch(cell -> below(cell.get(0), area));
        boolean blank = !known && !severity(area, sector).known();
        boolean statedAbove = others.stream()
                .filter(cell -> below(area, cell.get(0)))
                .filter(cell -> inNeed(cell.get(0), sector).known())
                .anyMatch(cell -> others.stream()
                        .noneMatch(lower -> below(lower.get(0), cell.get(0))
                                && inNeed(lower.get(0), sector).known()));
        return !finer && !(blank && statedAbove);
    }

    private boolean below(String area, String above) {
        return !area.equals(above) && areas.within(area, above);
    }

    private List<Need> stated(String area, String sector, Predicate<Group> group) {
        return needs.stream()
                .filter(need -> need.area().equals(area) && need.sector().equals(sector))
                .filter(need -> group.test(need.group()))
                .toList();
    }

    private Measure inNeed(String area, String sector) {
        Measure everybody = Measure.sumOfKnown(stated(area, sector, Group::everybody).stream()
                .map(Need::inNeed)
                .toList());
        return everybody.known()
                ? everybody
                : Measure.sumOfKnown(stated(area, sector, group -> !group.everybody()).stream()
                        .map(Need::inNeed)
                        .toList());
    }

    private Measure severity(String area, String sector) {
        List<Need> everybody = stated(area, sector, Group::everybody);
        List<Need> groups = stated(area, sector, group -> !group.everybody());
        boolean split = groups.stream().anyMatch(need -> need.inNeed().known())
                && everybody.stream().noneMatch(need -> need.inNeed().known());
        Measure whole =
                Measure.maxOfKnown(everybody.stream().map(Need::severity).toList());
        return !whole.known() && (split || everybody.isEmpty())
                ? Measure.maxOfKnown(groups.stream().map(Need::severity).toList())
                : whole;
    }

    private Row row(String area, String sector) {
        Measure inNeed = inNeed(area, sector);
        List<Presence> here = presence.stream()
                .filter(record -> record.sector().equals(sector) && areas.within(record.area(), area))
                .toList();
        Set<String> partners = new TreeSet<>();
        here.forEach(record -> partners.add(record.partner()));
        Set<String> flags = flags(area, sector, here, partners);
        int level = areas.find(area).map(Area::level).orElse(0);
        boolean reaches = presence.stream()
                .anyMatch(record -> areas.find(record.area()).map(Area::level).orElse(0) >= level);
        boolean maybe = flags.contains("sector_not_stated")
                || (partners.isEmpty() && (flags.contains("sector_presence") || flags.contains("subsector_presence")));
        PresenceWord word = !reaches || maybe
                ? PresenceWord.UNKNOWN
                : partners.isEmpty()
                        ? PresenceWord.NONE
                        : partners.size() == 1 ? PresenceWord.SINGLE : PresenceWord.SEVERAL;
        if (word == PresenceWord.NONE) {
            flags.add("no_presence_reported");
        }
        Interval reached = word == PresenceWord.UNKNOWN
                ? Interval.UNKNOWN
                : widened(area, sector, reached(area, here, partners, inNeed), inNeed);
        List<String> names = partners.stream()
                .map(partner -> presence.stream()
                        .filter(record -> record.partner().equals(partner))
                        .map(Presence::name)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .sorted()
                .toList();
        return new Row(area + "/" + sector, inNeed, severity(area, sector), reached, word, names, flags);
    }

    private Set<String> flags(String area, String sector, List<Presence> here, Set<String> partners) {
        Set<String> flags = new TreeSet<>();
        int dash = sector.indexOf('-');
        for (Presence record : presence) {
            boolean within = areas.within(record.area(), area);
            if (within && record.sector().equals("Hum") && partners.isEmpty()) {
                flags.add("sector_not_stated");
            }
            if (within && record.sector().startsWith(sector + "-")) {
                flags.add("subsector_presence");
            }
            if (within && dash > 0 && record.sector().equals(sector.substring(0, dash))) {
                flags.add("sector_presence");
            }
            if (record.sector().equals(sector) && below(area, record.area())) {
                flags.add("presence_above");
            }
        }
        for (String partner : partners) {
            List<Presence> own =
                    here.stream().filter(each -> each.partner().equals(partner)).toList();
            if (own.stream().noneMatch(Presence::current)) {
                flags.add("stale_presence");
            }
        }
        if (!here.isEmpty()
                && here.stream().noneMatch(record -> record.reached().known())) {
            flags.add("presence_only");
        }
        return flags;
    }

    private Interval reached(String area, List<Presence> here, Set<String> partners, Measure inNeed) {
        boolean known = here.stream().anyMatch(record -> record.reached().known());
        if (!partners.isEmpty() && !known) {
            return Interval.UNKNOWN;
        }
        long distinct = 0;
        long others = 0;
        long largest = 0;
        boolean partly = false;
        for (String partner : partners) {
            List<Presence> own =
                    here.stream().filter(each -> each.partner().equals(partner)).toList();
            long people = in(area, own).orElse(0);
            partly |= own.stream()
                    .anyMatch(each -> own.stream()
                            .filter(other -> other.area().equals(each.area()))
                            .noneMatch(other -> other.reached().known()));
            if (own.stream().allMatch(each -> each.caseload() == Caseload.DISTINCT)) {
                distinct += people;
            } else {
                others += people;
                largest = Math.max(largest, people);
            }
        }
        if (!inNeed.known()) {
            return partly ? Interval.UNKNOWN : Interval.of(Math.max(distinct, largest), distinct + others);
        }
        long most = inNeed.orElse(0);
        return Interval.of(
                Math.min(most, Math.max(distinct, largest)), partly ? most : Math.min(most, distinct + others));
    }

    /** What partners of larger areas do may be done here, all of it; everything, where one of them does not say how much that is. */
    private Interval widened(String area, String sector, Interval own, Measure inNeed) {
        Set<List<String>> above = new TreeSet<>(
                Comparator.comparing((List<String> who) -> who.get(0)).thenComparing(who -> who.get(1)));
        presence.stream()
                .filter(record -> record.sector().equals(sector) && below(area, record.area()))
                .forEach(record -> above.add(List.of(record.partner(), record.area())));
        List<Measure> more = above.stream()
                .map(who -> Measure.maxOfKnown(presence.stream()
                        .filter(record -> record.sector().equals(sector))
                        .filter(record -> record.partner().equals(who.get(0))
                                && record.area().equals(who.get(1)))
                        .map(Presence::reached)
                        .toList()))
                .toList();
        if (!own.known() || more.isEmpty()) {
            return own;
        }
        Measure most = more.stream().reduce(own.high(), Measure::plus);
        Measure capped = inNeed.known() && !inNeed.exceeds(most.orElse(Long.MAX_VALUE)) ? inNeed : most;
        return capped.known() ? new Interval(own.low(), capped) : Interval.UNKNOWN;
    }

    /** The larger of what is stated for an area itself and what the areas in it come to. */
    private Measure in(String area, List<Presence> own) {
        Measure itself = Measure.maxOfKnown(own.stream()
                .filter(record -> record.area().equals(area))
                .map(Presence::reached)
                .toList());
        Measure parts = Measure.sumOfKnown(areas.areas().stream()
                .filter(part -> part.parent().equals(area))
                .map(part -> in(part.code(), own))
                .toList());
        return itself.max(parts);
    }
}
