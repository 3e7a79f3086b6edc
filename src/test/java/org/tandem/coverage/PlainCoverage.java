package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
            "not_begun",
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
        Set<String> there = new TreeSet<>();
        here.stream().filter(record -> record.progress().underWay()).forEach(record -> there.add(record.partner()));
        Set<String> flags = flags(area, sector, here, partners, there);
        int level = areas.find(area).map(Area::level).orElse(0);
        boolean reaches = presence.stream()
                .anyMatch(record -> areas.find(record.area()).map(Area::level).orElse(0) >= level);
        boolean maybe = there.isEmpty() && !around(area, sector).isEmpty();
        PresenceWord word = !reaches || maybe
                ? PresenceWord.UNKNOWN
                : there.isEmpty() ? PresenceWord.NONE : there.size() == 1 ? PresenceWord.SINGLE : PresenceWord.SEVERAL;
        if (word == PresenceWord.NONE && here.isEmpty()) {
            flags.add("no_presence_reported");
        }
        boolean counts = here.stream().anyMatch(PlainCoverage::counts);
        Interval told = widened(area, sector, reached(area, here, partners, inNeed), inNeed);
        Interval reached = word != PresenceWord.UNKNOWN
                ? told
                : counts && told.known() && inNeed.known() ? new Interval(told.low(), inNeed) : Interval.UNKNOWN;
        List<String> names = there.stream()
                .map(partner -> presence.stream()
                        .filter(record -> record.partner().equals(partner))
                        .map(Presence::name)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .sorted()
                .toList();
        return new Row(area + "/" + sector, inNeed, severity(area, sector), reached, word, names, flags);
    }

    private Set<String> flags(
            String area, String sector, List<Presence> here, Set<String> partners, Set<String> there) {
        Set<String> flags = new TreeSet<>();
        around(area, sector).forEach((flag, goesOn) -> {
            if (goesOn && !(flag.equals("sector_not_stated") && !there.isEmpty())) {
                flags.add(flag);
            } else if (!goesOn && there.isEmpty()) {
                flags.add("stale_presence");
            }
        });
        for (Presence record : presence) {
            if (record.sector().equals(sector) && below(area, record.area())) {
                flags.add("presence_above");
            }
        }
        for (String partner : partners) {
            List<Presence> own =
                    here.stream().filter(each -> each.partner().equals(partner)).toList();
            boolean ended = own.stream().anyMatch(each -> each.progress().begun());
            boolean planned = own.stream().anyMatch(Presence::current);
            if (!there.contains(partner) && (ended || !planned)) {
                flags.add("stale_presence");
            }
            if (!ended) {
                flags.add("not_begun");
            }
        }
        List<Presence> counting = here.stream().filter(PlainCoverage::counts).toList();
        if (!counting.isEmpty()
                && counting.stream().noneMatch(record -> record.reached().known())) {
            flags.add("presence_only");
        }
        return flags;
    }

    /** What may have been for the cell though it is told of another sector, and whether some of it has not ended. */
    private Map<String, Boolean> around(String area, String sector) {
        Map<String, Boolean> around = new TreeMap<>();
        int dash = sector.indexOf('-');
        for (Presence record : presence) {
            boolean goesOn = !record.progress().stale();
            if (!areas.within(record.area(), area)) {
                continue;
            }
            if (record.sector().equals("Hum")) {
                around.merge("sector_not_stated", goesOn, Boolean::logicalOr);
            }
            if (record.sector().startsWith(sector + "-")) {
                around.merge("subsector_presence", goesOn, Boolean::logicalOr);
            }
            if (dash > 0 && record.sector().equals(sector.substring(0, dash))) {
                around.merge("sector_presence", goesOn, Boolean::logicalOr);
            }
        }
        return around;
    }

    /** Work that has begun, or says all the same that it reached somebody. */
    private static boolean counts(Presence record) {
        return record.progress().begun() || record.reached().exceeds(0);
    }

    private Interval reached(String area, List<Presence> all, Set<String> partners, Measure inNeed) {
        List<Presence> here = all.stream().filter(PlainCoverage::counts).toList();
        boolean known = here.stream().anyMatch(record -> record.reached().known());
        if (here.stream().anyMatch(PlainCoverage::counts) && !known) {
            return Interval.UNKNOWN;
        }
        long distinct = 0;
        long others = 0;
        long largest = 0;
        long most = 0;
        boolean open = false;
        for (String partner : partners) {
            List<Presence> own =
                    here.stream().filter(each -> each.partner().equals(partner)).toList();
            long people = in(area, own, false).orElse(0);
            boolean partly = own.stream()
                    .anyMatch(each -> !figure(each.area(), own, false).known());
            open |= own.stream()
                    .anyMatch(each -> !figure(each.area(), own, true).known());
            most += partly ? in(area, own, true).orElse(0) : people;
            // a claim is a claim, though the work has not begun
            if (all.stream()
                    .filter(each -> each.partner().equals(partner))
                    .allMatch(each -> each.caseload() == Caseload.DISTINCT)) {
                distinct += people;
            } else {
                others += people;
                largest = Math.max(largest, people);
            }
        }
        if (!inNeed.known()) {
            return open ? Interval.UNKNOWN : Interval.of(Math.max(distinct, largest), most);
        }
        long need = inNeed.orElse(0);
        return Interval.of(Math.min(need, Math.max(distinct, largest)), open ? need : Math.min(need, most));
    }

    /** What a partner's rows say of an area as a whole; at most: their target, where all of them without a figure have one. */
    private static Measure figure(String area, List<Presence> own, boolean atMost) {
        List<Presence> there =
                own.stream().filter(each -> each.area().equals(area)).toList();
        Measure reached =
                Measure.maxOfKnown(there.stream().map(Presence::reached).toList());
        boolean bounded = there.stream()
                .allMatch(each -> each.progress().bounded() && each.planned().known());
        return reached.known() || !atMost || !bounded
                ? reached
                : Measure.maxOfKnown(there.stream().map(Presence::planned).toList());
    }

    /** What partners of larger areas do may be done here, all of it; everything, where one of them does not say how much that is. */
    private Interval widened(String area, String sector, Interval own, Measure inNeed) {
        Set<List<String>> above = new TreeSet<>(
                Comparator.comparing((List<String> who) -> who.get(0)).thenComparing(who -> who.get(1)));
        presence.stream()
                .filter(record -> record.sector().equals(sector) && below(area, record.area()))
                .filter(PlainCoverage::counts)
                .forEach(record -> above.add(List.of(record.partner(), record.area())));
        List<Measure> more = above.stream()
                .map(who -> figure(
                        who.get(1),
                        presence.stream()
                                .filter(record -> record.sector().equals(sector))
                                .filter(record -> record.partner().equals(who.get(0)))
                                .filter(PlainCoverage::counts)
                                .toList(),
                        true))
                .toList();
        if (!own.known() || more.isEmpty()) {
            return own;
        }
        Measure most = more.stream().reduce(own.high(), Measure::plus);
        Measure capped = inNeed.known() && !inNeed.exceeds(most.orElse(Long.MAX_VALUE)) ? inNeed : most;
        return capped.known() ? new Interval(own.low(), capped) : Interval.UNKNOWN;
    }

    /** The larger of what is stated for an area itself and what the areas in it come to. */
    private Measure in(String area, List<Presence> own, boolean atMost) {
        Measure parts = Measure.sumOfKnown(areas.areas().stream()
                .filter(part -> part.parent().equals(area))
                .map(part -> in(part.code(), own, atMost))
                .toList());
        return figure(area, own, atMost).max(parts);
    }
}
