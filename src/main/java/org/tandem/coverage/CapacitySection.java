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
        blocks.add(
                Block.paragraph(
                        "What these means could serve, never who is reached. It counts as planned for with"
                                + " --basis planned, where no target is stated and the means serve nowhere else at the time (Counts: yes); such"
                                + " rows carry the flag from_capacity. Of means that are shared the people are the most that can be served."));
        blocks.add(new Block.Grid(table(asked, visible)));
        if (asked.size() > ROWS) {
            blocks.add(Block.paragraph(Wording.count(asked.size() - ROWS, "more is", "more are") + " not listed."));
        }
        blocks.add(new Block.Grid(norms(asked)));
        blocks.add(
                Block.paragraph("Norms are indicators to put into context, not targets by themselves" + unchecked(asked)
                        + ". Means of one input are added, of several inputs of a service"
                        + " the least counts, of several services the most." + loss(asked, visible)));
        return blocks;
    }

    private static String unchecked(List<Capacity> asked) {
        return asked.stream()
                        .flatMap(each -> each.means().stream())
                        .anyMatch(means -> means.norm().basis().equals(Norm.FROM_MEMORY))
                ? "; of a " + Norm.TO_BE_CHECKED + ", no source was looked at, so that it is no standard"
                : "";
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
            boolean few = few(each, below);
            rows.add(List.of(
                    new Cell.Text(each.area()),
                    new Cell.Text(each.sector()),
                    new Cell.Text(each.name()),
                    each.means().isEmpty()
                            ? new Cell.Unknown("not shown")
                            : new Cell.Text(String.join(
                                    "; ",
                                    each.means().stream()
                                            .map(Capacity.Means::words)
                                            .toList())),
                    few ? new Cell.Suppressed(below) : new Cell.Count(each.people()),
                    few
                            ? new Cell.Unknown("not shown")
                            : Wording.text(Wording.range(Interval.of(each.least(), each.most()))),
                    new Cell.Text(each.limit()),
                    new Cell.Text(counted(each, below))));
        }
        Column range = Column.text("range", "Range");
        boolean varies = asked.stream()
                .anyMatch(each -> !few(each, below) && (each.least() != each.people() || each.most() != each.people()));
        return new Table(
                "capacity",
                List.of(
                        Column.text("area_code", "Area"),
                        Column.text("sector", "Sector"),
                        Column.text("partner", "Partner"),
                        Column.text("means", "Means"),
                        Column.number("people", "People"),
                        varies ? range : range.dataOnly(),
                        Column.text("limited_by", "By norm"),
                        Column.text("counted", "Counts")),
                rows);
    }

    private static boolean few(Capacity each, int below) {
        return Wording.people(Measure.of(each.people()), below) instanceof Cell.Suppressed
                || Wording.people(Interval.of(each.least(), each.most()), below) instanceof Cell.Suppressed;
    }

    private static String counted(Capacity each, int below) {
        if (each.targeted().known()) {
            boolean few = Wording.people(each.targeted(), below) instanceof Cell.Suppressed;
            return few
                    ? "no, its target"
                    : "no, its target " + Wording.count(each.targeted().orElse(0));
        }
        return each.shared() > 0 ? "no, shared with " + Wording.count(each.shared(), "other", "others") : "yes";
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
                        norm.source().isEmpty()
                                ? new Cell.Unknown(
                                        norm.basis().equals(Norm.FROM_MEMORY) ? Norm.TO_BE_CHECKED : norm.basis())
                                : Wording.text(norm.source()),
                        new Cell.Text(norm.basis()))));
        Column basis = Column.text("basis", "Basis");
        boolean told = used.values().stream()
                .allMatch(norm -> norm.source().isEmpty() || norm.basis().equals("sourced"));
        return new Table(
                "norms",
                List.of(
                        Column.text("norm", "Norm"),
                        Column.text("formula", "What it says"),
                        Column.text("source", "Source"),
                        told ? basis.dataOnly() : basis),
                rows);
    }
}
