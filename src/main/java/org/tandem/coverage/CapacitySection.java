package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Capacity;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Norm;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** What partners' means come to in people, and the norms that say so. */
final class CapacitySection {
    private static final int ROWS = 40;

    private CapacitySection() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        CoverageOptions options = result.options();
        Lineage lineage = new Lineage(visible.workspace().areas());
        List<Capacity> asked = visible.workspace().capacity().list().stream()
                .filter(each ->
                        options.asksFor(each.sector()) && Lineage.within(lineage.place(each.area()), options.areas()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Capacity counted in people"));
        blocks.add(Block.paragraph("What these means could serve, never who is reached. It counts as planned for with"
                + " --basis planned, where no target is stated and the means serve nowhere else at the time; such rows carry"
                + " the flag from_capacity."));
        blocks.add(new Block.Grid(table(asked, visible)));
        if (asked.size() > ROWS) {
            blocks.add(Block.paragraph(Wording.count(asked.size() - ROWS, "more is", "more are") + " not listed."));
        }
        blocks.add(new Block.Grid(norms(asked)));
        blocks.add(Block.paragraph(
                "Norms are indicators to put into context, not targets by themselves; from memory means that no"
                        + " source was looked at, so that it is no standard. Means of one input are added, of several inputs of a service"
                        + " the least counts, of several services the most." + loss(asked, visible)));
        return blocks;
    }

    private static String loss(List<Capacity> asked, Visible visible) {
        int own = visible.workspace().capacity().loss();
        int percent = own < 0 ? Vocabulary.standard().norms().loss() : own;
        boolean lost = asked.stream()
                .flatMap(each -> each.means().stream())
                .anyMatch(means -> means.norm().loss());
        return lost ? " Of produced water " + percent + " % counts as lost." : "";
    }

    private static Table table(List<Capacity> asked, Visible visible) {
        int below = visible.suppressBelow();
        List<List<Cell>> rows = new ArrayList<>();
        for (Capacity each : asked.subList(0, Math.min(ROWS, asked.size()))) {
            boolean few = Wording.people(Measure.of(each.people()), below) instanceof Cell.Suppressed
                    || Wording.people(Interval.of(each.least(), each.most()), below) instanceof Cell.Suppressed;
            rows.add(List.of(
                    new Cell.Text(each.area()),
                    new Cell.Text(each.sector()),
                    new Cell.Text(each.name()),
                    new Cell.Text(String.join(
                            "; ",
                            each.means().stream().map(Capacity.Means::words).toList())),
                    few ? new Cell.Suppressed(below) : new Cell.Count(each.people()),
                    few
                            ? new Cell.Unknown("not shown")
                            : Wording.text(Wording.range(Interval.of(each.least(), each.most()))),
                    new Cell.Text(each.limit()),
                    new Cell.Text(counted(each, below))));
        }
        return new Table(
                "capacity",
                List.of(
                        Column.text("area_code", "Area"),
                        Column.text("sector", "Sector"),
                        Column.text("partner", "Partner"),
                        Column.text("means", "Means"),
                        Column.number("people", "People"),
                        Column.text("range", "Range"),
                        Column.text("limited_by", "By the norm of"),
                        Column.text("counted", "Counted")),
                rows);
    }

    private static String counted(Capacity each, int below) {
        if (each.targeted().known()) {
            boolean few = Wording.people(each.targeted(), below) instanceof Cell.Suppressed;
            return "no: its stated target counts"
                    + (few ? "" : ", " + Wording.count(each.targeted().orElse(0)));
        }
        return each.shared() > 0
                ? "at most: shared with " + Wording.count(each.shared(), "other activity", "other activities")
                : "as planned";
    }

    private static Table norms(List<Capacity> asked) {
        Map<String, Norm> used = new TreeMap<>();
        asked.forEach(
                each -> each.means().forEach(means -> used.put(means.norm().id(), means.norm())));
        List<List<Cell>> rows = new ArrayList<>();
        used.values()
                .forEach(norm -> rows.add(List.of(
                        new Cell.Text(norm.id()),
                        new Cell.Text(norm.formula()),
                        Wording.text(norm.source()),
                        new Cell.Text(norm.basis()))));
        return new Table(
                "norms",
                List.of(
                        Column.text("norm", "Norm"),
                        Column.text("formula", "What it says"),
                        Column.text("source", "Source"),
                        Column.text("basis", "Basis")),
                rows);
    }
}
