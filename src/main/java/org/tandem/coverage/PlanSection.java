package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Interval;
import org.tandem.sharing.Visible;

/** What is planned, what is delivered and what is funded, sector by sector. */
final class PlanSection {
    private PlanSection() {}

    /** The section; nothing where no sector states a target or an appeal. */
    static List<Block> of(CoverageResult result, Visible visible) {
        List<Block> blocks = new ArrayList<>(plan(result, visible));
        blocks.addAll(FundingTable.of(result, visible));
        if (!blocks.isEmpty()) {
            blocks.add(0, Block.heading("Planned, delivered and funded, by sector"));
        }
        return blocks;
    }

    private static List<Block> plan(CoverageResult result, Visible visible) {
        List<Headline.SectorLine> sectors = result.headline().sectors();
        if (sectors.stream().noneMatch(line -> line.targeted().known())) {
            return List.of();
        }
        boolean planned = result.options().basis() == Basis.PLANNED;
        List<List<Cell>> rows = new ArrayList<>();
        sectors.forEach(line -> rows.add(row(line, visible.suppressBelow())));
        Table table = new Table(
                "plan",
                List.of(
                        Column.text("sector", "Sector"),
                        Column.number("unmet_need", planned ? "Not planned for" : "Unmet need"),
                        Column.number("planning_gap", "Planning gap"),
                        Column.number("delivery_gap", planned ? "Target not planned" : "Delivery gap"),
                        Column.number("over_target", "Over target"),
                        Column.number("over_need", "Over need"),
                        Column.number("targeting", "Target %"),
                        Column.number("target_met", "Met %")),
                rows);
        String done = planned ? "planned for" : "reached";
        return List.of(
                new Block.Grid(table),
                Block.paragraph((planned ? "Not planned for" : "Unmet need") + ": in need and not " + done
                        + ". Planning gap: in need and not targeted. "
                        + (planned ? "Target not planned" : "Delivery gap")
                        + ": targeted and not " + done
                        + ". Over: at least so many more than the target, or than are in need. All are taken unit by unit and"
                        + " then added: too much in one place closes no gap in another. Units without a figure that a"
                        + " column needs are left out of it. Target %: targeted of those in need; Met %: " + done
                        + " of the target."));
    }

    private static List<Cell> row(Headline.SectorLine line, int below) {
        PlanLine plan = line.plan();
        boolean few = Wording.people(line.inNeed(), below) instanceof Cell.Suppressed
                || Wording.people(line.reached(), below) instanceof Cell.Suppressed;
        return List.of(
                new Cell.Text(line.sector()),
                few ? new Cell.Unknown("not shown") : Wording.people(plan.unmet(), below),
                Wording.people(plan.planningGap(), below),
                Wording.people(plan.deliveryGap(), below),
                Wording.people(plan.overTarget(), below),
                Wording.people(plan.overNeed(), below),
                Wording.text(Wording.percent(new Interval(plan.targeting(), plan.targeting()))),
                Wording.text(Wording.percent(plan.targetMet())));
    }
}
