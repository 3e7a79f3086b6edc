package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Interval;
import org.tandem.sharing.Visible;

/** The rows as people read them, those of unknown severity apart, and what their flags say. */
final class FullTable {
    private static final int ROWS = 100;
    private static final int AREA_WIDTH = 20;

    private final CoverageResult result;
    private final Visible visible;

    private final @Nullable Since since;

    FullTable(CoverageResult result, Visible visible, @Nullable Since since) {
        this.since = since;
        this.result = result;
        this.visible = visible;
    }

    List<Block> blocks() {
        List<Gap> shown = result.gaps().subList(0, Math.min(ROWS, result.gaps().size()));
        List<Gap> assessed =
                shown.stream().filter(gap -> gap.severity().known()).toList();
        List<Gap> others = shown.stream().filter(gap -> !gap.severity().known()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("All areas and sectors, in order"));
        if (!assessed.isEmpty()) {
            blocks.add(new Block.Grid(table("ranked", assessed)));
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading(3, "Severity not assessed"));
            blocks.add(new Block.Grid(table("severity_not_assessed", others)));
        }
        if (result.gaps().size() > ROWS) {
            blocks.add(Block.paragraph("The first " + ROWS + " of "
                    + Wording.count(result.gaps().size()) + " rows; the CSV holds all, with every column."));
        }
        Map<String, Long> flags = new TreeMap<>();
        result.gaps().forEach(gap -> gap.flags().forEach(flag -> flags.merge(Flag.word(flag), 1L, Long::sum)));
        if (!flags.isEmpty()) {
            blocks.add(new Block.Heading(3, "What qualifies these figures"));
            blocks.add(new Block.Grid(flags(flags)));
        }
        return blocks;
    }

    private Table table(String key, List<Gap> gaps) {
        boolean groups = result.options().byGroup();
        List<Column> columns = new ArrayList<>(
                List.of(Column.number("rank", "#"), Column.text("area", "Area"), Column.text("sector", "Sector")));
        if (groups) {
            columns.add(Column.text("group", "Group"));
        }
        columns.addAll(List.of(
                Column.number("severity", "Sev"),
                Column.number("people_in_need", "In need"),
                Column.number("unmet", result.options().basis() == Basis.PLANNED ? "Not planned for" : "Not reached"),
                Column.number("coverage", "Cover %"),
                Column.text("band", "Band"),
                Column.text("presence", "Partners"),
                Column.text("assessed", "Assessed")));
        Since then = since;
        if (then != null) {
            columns.add(Column.text("change", "Change"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            List<Cell> row = row(gap, groups);
            if (then != null) {
                row.add(Wording.text(then.of(gap).change()));
            }
            rows.add(row);
        }
        return new Table(key, columns, rows);
    }

    private List<Cell> row(Gap gap, boolean groups) {
        int below = visible.suppressBelow();
        List<Cell> row = new ArrayList<>(List.of(
                new Cell.Count(gap.rank()),
                new Cell.Text(Wording.area(visible.workspace().areas().label(gap.area()), AREA_WIDTH)),
                new Cell.Text(gap.sector())));
        if (groups) {
            row.add(new Cell.Text(gap.group().code()));
        }
        boolean few = gap.hidden().contains(Figure.REACHED);
        row.add(Wording.people(gap.severity(), 0));
        row.add(
                gap.hidden().contains(Figure.PEOPLE_IN_NEED)
                        ? gap.hidesForOthers() ? new Cell.Unknown("not shown") : new Cell.Suppressed(below)
                        : inNeed(gap, below));
        row.add(few ? new Cell.Unknown("not shown") : Wording.people(gap.unmet(), below));
        row.add(few ? new Cell.Unknown("not shown") : Wording.text(Wording.percent(gap.coverage())));
        row.add(new Cell.Text(gap.band().code()));
        row.add(presence(gap));
        row.add(gap.assessedOn() == null ? new Cell.Unknown("no date") : new Cell.Date(gap.assessedOn()));
        return row;
    }

    /** With the number of those who live there beside it, where it is less. */
    private static Cell inNeed(Gap gap, int below) {
        Interval people = new Interval(gap.inNeed(), gap.mostInNeed());
        if (gap.has(Flag.OVER_POPULATION) && gap.population().known()) {
            return new Cell.Text(Wording.range(people) + " of "
                    + Wording.count(gap.population().orElse(0)));
        }
        return people.exact() ? Wording.people(gap.inNeed(), below) : Wording.people(people, below);
    }

    private Cell presence(Gap gap) {
        return switch (gap.presence()) {
            case UNKNOWN -> new Cell.Unknown("not known");
            case NONE -> new Cell.Text(visible.presenceWithheld() ? "none that may be shown" : "none");
            case SINGLE, SEVERAL ->
                new Cell.Text(gap.presence().code() + " (" + gap.organisations().size() + ")");
        };
    }

    private static Table flags(Map<String, Long> counts) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((flag, rowsWith) -> rows.add(List.of(
                new Cell.Text(flag),
                new Cell.Count(rowsWith),
                new Cell.Text(Flag.ofWord(flag).meaning()))));
        return new Table(
                "flags",
                List.of(
                        Column.text("flag", "Flag"),
                        Column.number("rows", "Rows"),
                        Column.text("meaning", "What it says")),
                rows);
    }
}
