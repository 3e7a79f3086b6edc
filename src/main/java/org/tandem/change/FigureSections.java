package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Measure;

/** Figures that changed: by sector, then in the cells that are no gap. */
final class FigureSections {
    private final ChangeResult result;
    private final Names names;

    FigureSections(ChangeResult result) {
        this.result = result;
        this.names = new Names(result);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<CellChange> changed = result.of(ChangeKind.CHANGED);
        if (!changed.isEmpty()) {
            blocks.add(Block.heading("Other cells that changed"));
            List<CellChange> mostMovedFirst =
                    changed.stream().sorted(InNeed.MOST_MOVED_FIRST).toList();
            blocks.add(new Block.Grid(cells(GapSections.shown(mostMovedFirst))));
            GapSections.more(blocks, changed);
        }
        if (!result.sectors().isEmpty()) {
            blocks.add(Block.heading("Sectors before and now"));
            blocks.add(new Block.Grid(sectors()));
            List<Line> stated = new NeedLines(result).sectors();
            if (!stated.isEmpty()) {
                blocks.add(new Block.Points(stated, false));
            }
            blocks.add(Block.paragraph("Do not add the lines: they hold the same people."));
        }
        return blocks;
    }

    private Table cells(List<CellChange> cells) {
        int belowThen = result.then().visible().suppressBelow();
        int below = result.now().visible().suppressBelow();
        List<List<Cell>> rows = new ArrayList<>();
        for (CellChange change : cells) {
            Gap then = change.then();
            Gap now = change.now();
            rows.add(List.of(
                    new Cell.Text(names.area(change)),
                    new Cell.Text(change.sector()),
                    inNeed(then, belowThen),
                    inNeed(now, below),
                    unmet(then, belowThen),
                    unmet(now, below),
                    Words.text(severity(then, now)),
                    Words.text(change.trend().code()),
                    Words.text(people(change))));
        }
        return new Table(
                "other_cells",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.number("people_in_need_old", "In need before"),
                        Column.number("people_in_need", "In need"),
                        Column.number("unmet_old", "Unmet before"),
                        Column.number("unmet", "Unmet"),
                        Column.text("severity", "Severity changed"),
                        Column.text("trend", "Trend"),
                        Column.text("partners", "Partners")),
                rows);
    }

    /** An empty cell could be taken for nobody. */
    private static Cell inNeed(@Nullable Gap gap, int below) {
        Cell people = Words.people(gap, Figure.PEOPLE_IN_NEED, InNeed.of(gap), below);
        return people.equals(Cell.BLANK) ? new Cell.Unknown("not known") : people;
    }

    static String severity(@Nullable Gap then, @Nullable Gap now) {
        if (then == null || now == null || then.severity().equals(now.severity())) {
            return "";
        }
        return word(then.severity()) + " to " + word(now.severity());
    }

    private static String word(Measure severity) {
        return severity.known() ? Long.toString(severity.orElse(0)) : "not assessed";
    }

    /** People without help, as a range. */
    static Cell unmet(@Nullable Gap gap, int below) {
        if (gap != null && gap.hidden().contains(Figure.REACHED)) {
            return gap.hidesForOthers() ? new Cell.Unknown("not shown") : new Cell.Suppressed(below);
        }
        return gap == null || !gap.unmet().known() ? Cell.BLANK : new Cell.Text(Words.range(gap.unmet()));
    }

    /** Who came and who left. */
    static String people(CellChange change) {
        List<String> parts = new ArrayList<>();
        change.came().forEach(name -> parts.add("+ " + name));
        change.left().forEach(name -> parts.add("- " + name));
        return Words.some(parts);
    }

    private Table sectors() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SectorChange sector : result.sectors()) {
            rows.add(List.of(
                    new Cell.Text(sector.sector()),
                    new Cell.Count(sector.unitsThen()),
                    new Cell.Count(sector.units()),
                    ChangeReport.joint(sector.inNeedThen(), result.then()),
                    ChangeReport.joint(sector.inNeed(), result.now()),
                    Words.text(Words.percent(sector.coverageThen())),
                    Words.text(Words.percent(sector.coverage()))));
        }
        return new Table(
                "sectors",
                List.of(
                        Column.text("sector", "Sector"),
                        Column.number("units_old", "Units before"),
                        Column.number("units", "Units"),
                        Column.number("people_in_need_old", "In need before"),
                        Column.number("people_in_need", "In need"),
                        Column.number("coverage_old", "Cover % before"),
                        Column.number("coverage", "Cover %")),
                rows);
    }
}
