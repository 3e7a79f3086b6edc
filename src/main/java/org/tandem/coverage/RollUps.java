package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tandem.model.Decisions;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Goes the way of a row that is brought up to a level again, by the same steps as the report. */
final class RollUps {
    private final Visible visible;
    private final Workspace workspace;
    private final CoverageResult result;
    private final Lineage lineage;
    private final Sources sources = new Sources();

    RollUps(Visible visible, CoverageResult result, Lineage lineage) {
        this.visible = visible;
        this.workspace = visible.workspace();
        this.result = result;
        this.lineage = lineage;
    }

    /** What {@code gap} is made of; empty where it is a row of its own level. */
    Optional<RollUp> of(Gap gap, PresenceIndex presence) {
        OptionalInt level = result.options().level();
        if (level.isEmpty()) {
            return Optional.empty();
        }
        Place place = lineage.place(gap.area());
        Units units = new Units(presence, result.options().basis(), sources, visible);
        List<Unit> parts = cells(gap.sector()).stream()
                .filter(cell -> cell.place().broughtUpTo(level.getAsInt()) == place)
                .sorted(Comparator.comparing((NeedCell cell) -> cell.place().code()))
                .map(cell -> units.of(cell.place(), cell.sector(), cell.figure()))
                .toList();
        boolean itself = parts.size() == 1 && parts.get(0).place() == place;
        return parts.isEmpty() || itself
                ? Optional.empty()
                : Optional.of(rollUp(gap, place, parts, units, presence.rows().partners()));
    }

    private List<NeedCell> cells(String sector) {
        CoverageOptions all = new CoverageOptions(
                result.options().basis(), OptionalInt.empty(), Set.of(), Set.of(sector), SplitBy.NOTHING);
        return FinestCells.of(NeedCells.of(
                        workspace, all, false, lineage, new Decisions(workspace.decided()), visible.small()))
                .cells();
    }

    private RollUp rollUp(Gap gap, Place place, List<Unit> units, Units maker, PartnerNumbers numbers) {
        Map<String, Gap> rows = new HashMap<>();
        result.cells().stream()
                .filter(row -> row.sector().equals(gap.sector()))
                .forEach(row -> rows.put(row.area(), row));
        List<Unit> trusted = BroughtUp.trusted(units, workspace.policy());
        List<RollUp.Part> parts = new ArrayList<>();
        for (Unit unit : units) {
            Gap row = rows.get(unit.place().code());
            if (row != null) {
                ReachedInterval reached = unit.reached();
                parts.add(new RollUp.Part(
                        row,
                        trusted.contains(unit),
                        reached.known() && row.hidden().isEmpty()
                                ? Interval.of(reached.low(), reached.high())
                                : Interval.UNKNOWN));
            }
        }
        Measure inNeed = BroughtUp.need(units, sources, workspace.policy()).inNeed();
        Present present = maker.ofTheWhole(place, gap.sector(), Group.EVERYBODY, units);
        ReachedInterval most = ReachedInterval.of(present, inNeed);
        ReachedInterval whole = most.known()
                ? ReachedInterval.of(maker.surely(place, gap.sector(), Group.EVERYBODY, trusted), inNeed)
                        .noLessThan(new ReachedInterval(0, most.high(), 0, most.partly()))
                : most;
        long larger = maker.larger(place, gap.sector());
        return new RollUp(
                List.copyOf(parts),
                present.partners().stream()
                        .map(partner -> numbers.names().get(partner.number()))
                        .distinct()
                        .sorted()
                        .toList(),
                whole.known() ? Interval.of(whole.low(), whole.high()) : Interval.UNKNOWN,
                !whole.known() || Caseloads.of(present).open(),
                larger != 0,
                larger > 0 ? Measure.of(larger) : Measure.UNKNOWN);
    }
}
