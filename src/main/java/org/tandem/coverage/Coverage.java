package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.model.Group;
import org.tandem.model.Need;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Sectors;

/**
 * Works out the coverage gaps of a workspace. Its result depends on nothing else: neither on the order of the records nor on a
 * clock.
 */
public final class Coverage {
    private final Workspace workspace;
    private final CoverageOptions options;
    private final Lineage lineage;
    private final PresenceIndex presence;
    private final Units units;
    private final GapMaker rows;
    private final Suppression suppression;

    private Coverage(Visible visible, CoverageOptions options) {
        this.workspace = visible.workspace();
        this.options = options;
        this.lineage = new Lineage(workspace.areas());
        this.presence = new PresenceIndex(workspace.presence(), lineage);
        Set<String> decided =
                workspace.plan().decisions().stream().map(Plan.Decision::about).collect(Collectors.toSet());
        this.units = new Units(
                presence, lineage, options.basis(), decided, visible.audience().limit());
        this.rows = new GapMaker(new Bands(workspace.policy()), lineage, presence, options.basis());
        this.suppression = new Suppression(visible.suppressBelow());
    }

    /** The gaps as {@code visible}'s audience may know them. */
    public static CoverageResult of(Visible visible, CoverageOptions options) {
        return new Coverage(visible, options).result();
    }

    private CoverageResult result() {
        NeedCells needs = needs(need -> !intersectoral(need) && options.asksFor(need.sector()));
        NeedCells together =
                needs(need -> intersectoral(need) && options.sectors().isEmpty());
        List<Unit> base = new ArrayList<>();
        needs.figures().forEach((cell, need) -> base.add(units.of(cell, need)));
        List<Gap> cells = ranked(base);
        boolean same = options.level().isEmpty() && !options.byGroup();
        List<Gap> gaps = same ? cells : ranked(options.byGroup() ? broughtUp(byGroup(needs)) : broughtUp(base));
        Predicate<Presence> wanted =
                record -> options.asksFor(record.sector()) && lineage.within(record.area(), options.areas());
        return new CoverageResult(
                options,
                shown(gaps),
                shown(gaps.stream().filter(Gap::open).toList()),
                shown(cells),
                new Headlines(suppression, lineage).of(needs, together, base, cells),
                new Overlaps(needs, presence).of(workspace.presence(), wanted),
                new Unknowns(needs, lineage).of(cells, workspace.presence(), wanted),
                needs.setAside(),
                reason(gaps));
    }

    private NeedCells needs(Predicate<Need> wanted) {
        FreshnessScale scale = new FreshnessScale(
                workspace.operation().asOf(), workspace.policy().updateIntervalDays());
        return NeedCells.of(
                workspace.needs(),
                need -> wanted.test(need) && lineage.within(need.area(), options.areas()),
                workspace.policy(),
                scale,
                lineage,
                options.byGroup());
    }

    private static boolean intersectoral(Need need) {
        return need.sector().equals(Sectors.INTERSECTORAL);
    }

    private List<Unit> byGroup(NeedCells needs) {
        List<Unit> split = new ArrayList<>();
        needs.groups().forEach((cell, groups) -> groups.forEach(group -> split.add(units.of(cell, group))));
        return split;
    }

    /** One unit for each area at the level asked for; what is stated higher stays where it is. */
    private List<Unit> broughtUp(List<Unit> finer) {
        if (options.level().isEmpty()) {
            return finer;
        }
        int level = options.level().getAsInt();
        Map<CellKey, Map<Group, List<Unit>>> holding = new TreeMap<>();
        for (Unit unit : finer) {
            CellKey cell = unit.cell().in(lineage.broughtUpTo(unit.cell().area(), level));
            holding.computeIfAbsent(cell, key -> new TreeMap<>())
                    .computeIfAbsent(unit.need().group(), group -> new ArrayList<>())
                    .add(unit);
        }
        List<Unit> coarser = new ArrayList<>();
        holding.forEach((cell, groups) -> groups.values().forEach(parts -> {
            boolean itself = parts.size() == 1 && parts.get(0).cell().equals(cell);
            coarser.add(itself ? parts.get(0) : units.broughtUp(cell, parts));
        }));
        return coarser;
    }

    private List<Gap> ranked(Collection<Unit> cells) {
        return Rank.ranked(cells.stream().map(rows::of).toList());
    }

    private List<Gap> shown(List<Gap> gaps) {
        return suppression.below() == 0
                ? List.copyOf(gaps)
                : gaps.stream().map(suppression::of).toList();
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
