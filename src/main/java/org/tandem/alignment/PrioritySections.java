package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.coverage.Gap;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.sharing.Visible;

/** Priorities side by side, how far their orders agree, and where they part. */
final class PrioritySections {
    /** How many sentences of one sort are told. */
    private static final int TOLD = 10;

    private static final List<Side> ALWAYS = List.of(Side.MISSION, Side.NGO, Side.NEED, Side.COMMUNITY);

    private final AlignmentResult result;
    private final Visible visible;
    private final Gazetteer areas;
    private final CellWords words;

    PrioritySections(AlignmentResult result, Visible visible) {
        this.result = result;
        this.visible = visible;
        this.areas = visible.workspace().areas();
        this.words = new CellWords(visible);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Priorities side by side"));
        if (result.cells().isEmpty()) {
            blocks.add(
                    Block.paragraph("Nobody ranks an area and a sector, and no need is known" + words.shown() + "."));
            return blocks;
        }
        blocks.add(new Block.Grid(sideBySide()));
        blocks.add(
                Block.paragraph("1 is first. A blank is no rank, not the last. Need is the rank of the gap report; the "
                        + Rankings.WORST + " worst of it stand here even where nobody ranks them."));
        blocks.addAll(aside());
        blocks.add(Block.heading("How far the orders agree"));
        blocks.add(
                result.agreements().isEmpty()
                        ? Block.paragraph("There are no two orders to compare" + words.shown() + ".")
                        : new Block.Grid(agreement()));
        blocks.add(Block.heading("Where they part most"));
        blocks.addAll(divergences());
        return blocks;
    }

    private List<Block> aside() {
        if (result.aside().isEmpty()) {
            return List.of();
        }
        List<String> lines = result.aside().stream()
                .map(each -> each.who() + " " + each.priority().rank() + ": "
                        + (each.priority().text().isEmpty()
                                ? "without words"
                                : each.priority().text()))
                .toList();
        return List.of(
                Block.paragraph("Ranked without an area or a sector, and so not in the table:"), Block.points(lines));
    }

    private Table sideBySide() {
        List<Side> sides = Stream.concat(ALWAYS.stream(), result.sides().stream())
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.text("area", "Area"), Column.text("sector", "Sector")));
        sides.forEach(side -> columns.add(
                side == Side.MISSION || side == Side.NEED
                        ? Column.number(side.key(), side.heading())
                        : Column.text(side.key(), side.heading())));
        columns.add(Column.number("severity", "Severity"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Ranked cell : result.cells()) {
            List<Cell> row =
                    new ArrayList<>(List.of(new Cell.Text(words.area(cell.area())), new Cell.Text(cell.sector())));
            sides.forEach(side ->
                    row.add(side == Side.MISSION || side == Side.NEED ? rank(cell.rank(side)) : text(cell.who(side))));
            row.add(severity(cell));
            rows.add(row);
        }
        return new Table("side_by_side", columns, rows);
    }

    private Table agreement() {
        List<List<Cell>> rows = result.agreements().stream()
                .map(each -> List.of(
                        text(each.one()),
                        text(each.other()),
                        new Cell.Count(each.cells()),
                        each.tau() == null ? Cell.BLANK : new Cell.Decimal(each.tau()),
                        text(each.words())))
                .toList();
        return new Table(
                "agreement",
                List.of(
                        Column.text("one", "One"),
                        Column.text("other", "Other"),
                        Column.number("cells", "Cells both rank"),
                        Column.number("tau_b", "tau-b"),
                        Column.text("meaning", "In words")),
                rows);
    }

    private List<Block> divergences() {
        List<Block> blocks = new ArrayList<>();
        List<String> apart =
                result.divergences().stream().map(words::divergence).toList();
        List<String> oneSided = result.cells().stream()
                .filter(cell -> !CellWords.without(result, cell).isEmpty())
                .map(cell -> words.oneSided(cell, CellWords.without(result, cell), isTold(cell)))
                .toList();
        List<String> unheard =
                words.unheard(result).stream().map(words::unheardSentence).toList();
        told(blocks, "Ranked by both, in another order:", apart);
        told(blocks, "Among the first of one side, and left out by another:", oneSided);
        told(blocks, "Worst by need, and ranked by nobody" + words.shown() + ":", unheard);
        if (blocks.isEmpty()) {
            blocks.add(Block.paragraph("Nowhere: what two sides rank they rank in one order."));
        }
        return blocks;
    }

    private boolean isTold(Ranked cell) {
        return result.divergences().stream()
                .limit(TOLD)
                .anyMatch(each -> each.cell().equals(cell));
    }

    private static void told(List<Block> blocks, String heading, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        List<Line> lines =
                new ArrayList<>(sentences.stream().limit(TOLD).map(Line::of).toList());
        if (sentences.size() > TOLD) {
            lines.add(Line.of((sentences.size() - TOLD) + " more; the table above holds all"));
        }
        blocks.add(Block.paragraph(heading));
        blocks.add(new Block.Points(lines, false));
    }

    /** The table that CSV holds: the {@code align} columns of the file formats. */
    Table data() {
        return new Table(
                "priorities",
                AlignmentColumns.ALL,
                result.cells().stream().map(this::row).toList());
    }

    private List<Cell> row(Ranked cell) {
        List<Cell> row =
                new ArrayList<>(List.of(text(cell.area()), text(areas.name(cell.area())), text(cell.sector())));
        for (Side side : Side.values()) {
            row.add(rank(cell.rank(side)));
            if (side != Side.MISSION && side != Side.NEED) {
                row.add(text(cell.who(side)));
            }
        }
        Gap gap = cell.gap();
        row.add(text(gap == null ? "" : gap.area()));
        row.add(severity(cell));
        row.add(count(gap == null ? Measure.UNKNOWN : gap.inNeed()));
        row.add(count(gap == null ? Measure.UNKNOWN : gap.unmet().low()));
        row.add(count(gap == null ? Measure.UNKNOWN : gap.unmet().high()));
        Divergence widest = result.divergences().stream()
                .filter(each -> each.cell().equals(cell))
                .findFirst()
                .orElse(null);
        row.add(widest == null ? Cell.BLANK : new Cell.Count(widest.distance()));
        row.add(
                widest == null
                        ? Cell.BLANK
                        : text(widest.one().key() + " " + widest.other().key()));
        Mission mission = visible.workspace().mission();
        row.add(text(mission == null ? "" : mission.strategy(cell.area(), areas)));
        return row;
    }

    private static Cell severity(Ranked cell) {
        Gap gap = cell.gap();
        return count(gap == null ? Measure.UNKNOWN : gap.severity());
    }

    private static Cell rank(int rank) {
        return rank == 0 ? Cell.BLANK : new Cell.Count(rank);
    }

    private static Cell count(Measure measure) {
        return measure.known() ? new Cell.Count(measure.orElse(0)) : Cell.BLANK;
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
