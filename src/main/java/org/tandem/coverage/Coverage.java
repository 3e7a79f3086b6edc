package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Later;
import org.tandem.document.Meanwhile;
import org.tandem.document.Once;
import org.tandem.model.Capacity;
import org.tandem.model.Decisions;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/**
 * Works out the coverage gaps of a workspace. Its result depends on nothing else: neither on the order of the records nor on a
 * clock.
 */
public final class Coverage {
    private final Visible visible;
    private final Workspace workspace;
    private final CoverageOptions options;
    private final Lineage lineage;
    private final Sources sources = new Sources();
    private final Decisions decisions;
    private final Suppression suppression;
    /** What is known, where the workspace holds something that is only assumed; null where it does not. */
    private final @Nullable Visible known;

    private Coverage(Visible visible, CoverageOptions options, @Nullable Visible known) {
        this.visible = visible;
        this.known = known;
        this.workspace = visible.workspace();
        this.options = options;
        this.lineage = new Lineage(workspace.areas());
        this.decisions = new Decisions(workspace.decided());
        this.suppression = new Suppression(visible.suppressBelow());
    }

    /** The gaps as {@code visible}'s audience may know them. */
    public static CoverageResult of(Visible visible, CoverageOptions options) {
        return new Coverage(visible, options, null).result();
    }

    /**
     * The gaps as they would be if {@code assumed} came true, where {@code known} is what is known. Rows that change say so;
     * how far down tables tell who works where is what it is without the assumption.
     */
    public static CoverageResult assuming(Visible assumed, Visible known, CoverageOptions options) {
        return new Coverage(assumed, options, known).result();
    }

    private CoverageResult result() {
        // In a thread of its own meanwhile. Not kept beyond this step: of a country it holds a million records.
        Meanwhile<PresenceIndex> indexed = Meanwhile.of(
                "presence", () -> PresenceIndex.of(workspace.presence(), lineage, options.basis(), visible.small()));
        FinestCells needs = FinestCells.of(cells(false));
        PresenceIndex presence = indexed.get();
        Units units = units(presence, sources);
        assume(units, lineage);
        // what is held against what is known is made in one thread
        List<Unit> base = known == null
                ? BaseUnits.of(needs.cells(), units, () -> units(presence, new Sources()))
                : BaseUnits.of(needs.cells(), units);
        boolean same = options.ownLevel();
        List<Unit> asked = same ? base : asked(needs.cells(), base, units);
        PartnerNumbers partners = presence.rows().partners();
        GapMaker maker =
                new GapMaker(new Bands(workspace.policy(), visible.small()), options.basis(), partners.names());
        List<Gap> gaps = ranked(asked, maker);
        List<Gap> cells = same ? gaps : Later.whole(() -> ranked(base, maker));
        CoverageResult without = known == null || suppression.below() == 0 ? null : of(known, options);
        ShownRows rows = new ShownRows(suppression, holdingHidden(needs.cells(), base, units, maker));
        ShownRows cellRows = same ? rows : new ShownRows(suppression, sums(needs.cells()));
        if (without != null) {
            rows.reachedAsIn(without.gaps());
            cellRows.reachedAsIn(without.cells());
        }
        if (options.byGroup() && suppression.below() > 0) {
            rows.groups(gaps);
        }
        List<Gap> shownCells = Later.whole(() -> shown(cells, cellRows));
        Predicate<Presence> wanted = record ->
                options.asksFor(record.sector()) && Lineage.within(lineage.place(record.area()), options.areas());
        Once<Headline> heading = Once.of(() -> new Headlines(suppression, units, workspace.policy())
                .of(base, needs, FinestCells.of(cells(true)), shownCells));
        return new CoverageResult(
                options,
                shown(gaps, rows),
                Later.whole(() -> open(gaps, rows)),
                shownCells,
                heading,
                Once.of(() -> joint(base, new ToTen(suppression, heading.get().rounded()))),
                options.by() == SplitBy.ORGANISATION_KIND
                        ? new KindsAtWork(workspace.presence(), wanted, partners, units)
                                .of(base, new ToTen(suppression, heading.get().rounded()))
                        : List.of(),
                Later.whole(() -> new Overlaps(base, partners, lineage).of(workspace.presence(), wanted)),
                Later.whole(() -> Dependence.of(
                        base,
                        partners.names(),
                        new ToTen(suppression, heading.get().rounded()))),
                Later.whole(() -> new Conflicts(workspace, decisions)
                        .of(
                                workspace.needs(),
                                need -> options.asksFor(need.sector())
                                        && Lineage.within(lineage.place(need.area()), options.areas()))),
                Later.whole(() -> new Unknowns(base).of(cells, workspace, options, wanted, lineage)),
                needs.coarser().size(),
                reason(gaps));
    }

    private Units units(PresenceIndex presence, Sources sources) {
        Units units = new Units(presence, options.basis(), sources, visible);
        units.counted(counted(workspace, lineage));
        return units;
    }

    /** Holds {@code units}, whose places are of {@code places}, against what is known, where something is assumed. */
    private void assume(Units units, Lineage places) {
        if (known != null) {
            List<Presence> without = known.workspace().presence();
            units.assume(
                    PresenceIndex.of(without, places, options.basis(), visible.small()),
                    Moves.of(without, workspace.presence(), places),
                    counted(known.workspace(), places));
        }
    }

    /** Where people planned for are counted from means, with all areas above. */
    private Map<String, Set<Place>> counted(Workspace of, Lineage places) {
        Map<String, Set<Place>> counted = new HashMap<>();
        for (Capacity each : of.capacity().list()) {
            if (each.counts() && options.basis() == Basis.PLANNED) {
                Place place = places.place(each.area());
                Set<Place> held = counted.computeIfAbsent(each.sector(), sector -> new HashSet<>());
                held.add(place);
                held.addAll(place.above());
            }
        }
        return counted;
    }

    private List<NeedCell> cells(boolean intersectoral) {
        return NeedCells.of(workspace, options, intersectoral, lineage, decisions, visible.small());
    }

    /** Which rows are added up of groups of which something is hidden. */
    private static Set<String> sums(List<NeedCell> cells) {
        Set<String> sums = new HashSet<>();
        for (NeedCell cell : cells) {
            if (cell.fewInSum()) {
                sums.add(ShownRows.key(
                        cell.place().code(),
                        cell.sector(),
                        cell.figure().group().code()));
            }
        }
        return sums;
    }

    /** Which rows are added up of others of which something is hidden. */
    private Set<String> holdingHidden(List<NeedCell> cells, List<Unit> base, Units units, GapMaker maker) {
        if (suppression.below() == 0) {
            return Set.of();
        }
        Set<String> holding = options.byGroup() ? new HashSet<>() : sums(cells);
        if (options.level().isEmpty() && !options.byMissionArea()) {
            return holding;
        }
        Set<String> sums = Set.copyOf(holding);
        MissionAreas missionAreas = new MissionAreas(workspace.areas());
        for (Unit unit : options.byGroup() ? byGroup(cells, units) : base) {
            Place whole = options.byMissionArea()
                    ? missionAreas.top(unit.place().code())
                    : unit.place().broughtUpTo(options.level().orElse(0));
            String group = unit.need().group().code();
            if (whole != unit.place()
                    && (suppression.hides(maker.of(unit, 0))
                            || sums.contains(ShownRows.key(unit.place().code(), unit.sector(), group)))) {
                holding.add(ShownRows.key(whole.code(), unit.sector(), group));
            }
        }
        return holding;
    }

    private List<Unit> asked(List<NeedCell> cells, List<Unit> base, Units units) {
        if (options.byMissionArea()) {
            MissionAreas missionAreas = new MissionAreas(workspace.areas());
            Lineage tops = Lineage.in(missionAreas, workspace.areas());
            Units inTops = new Units(
                    PresenceIndex.of(workspace.presence(), tops, options.basis(), visible.small()),
                    options.basis(),
                    sources,
                    visible);
            inTops.counted(counted(workspace, tops));
            assume(inTops, tops);
            return new InMissionAreas(missionAreas, tops, inTops, units.larger()).of(base);
        }
        return BroughtUp.to(options.level(), options.byGroup() ? byGroup(cells, units) : base, units);
    }

    private Joint joint(List<Unit> base, ToTen rounded) {
        List<Unit> believed = base.stream()
                .filter(unit -> workspace.policy().counts(unit.need().grade()))
                .toList();
        Joints joints =
                new Joints(believed, workspace.needs(), workspace.policy().joint(), rounded);
        if (options.byMissionArea()) {
            MissionAreas missionAreas = new MissionAreas(workspace.areas());
            return joints.of(place -> missionAreas.top(place.code()), true);
        }
        return joints.of(
                place -> place.broughtUpTo(options.level().orElse(0)),
                options.level().isPresent());
    }

    private static List<Unit> byGroup(List<NeedCell> cells, Units units) {
        List<Unit> split = new ArrayList<>();
        for (NeedCell cell : cells) {
            cell.groups().forEach(group -> split.add(units.of(cell.place(), cell.sector(), group)));
        }
        return split;
    }

    private static List<Gap> ranked(List<Unit> units, GapMaker maker) {
        List<Unit> ranked = Rank.ranked(units);
        return Later.each(ranked.size(), index -> maker.of(ranked.get(index), index + 1));
    }

    private static List<Gap> open(List<Gap> gaps, ShownRows rows) {
        int[] open = IntStream.range(0, gaps.size())
                .filter(index -> gaps.get(index).open())
                .toArray();
        return Later.each(open.length, index -> rows.of(gaps.get(open[index])));
    }

    private List<Gap> shown(List<Gap> gaps, ShownRows rows) {
        return suppression.below() == 0 ? gaps : Later.each(gaps.size(), index -> rows.of(gaps.get(index)));
    }

    private String reason(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            return "";
        }
        return workspace.needs().isEmpty()
                ? "there are no needs that may be shown to this audience"
                : "no need is stated for the areas and sectors asked for";
    }
}
