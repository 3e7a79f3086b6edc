package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tandem.coverage.Gap;
import org.tandem.coverage.GapWords;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Digits;
import org.tandem.document.Line;
import org.tandem.document.Table;

/** The gaps that are new, back, closed and still there, and those of which nobody can say. */
final class GapSections {
    private static final int SHOWN = 25;

    private final ChangeResult result;
    private final Names names;
    private final int belowThen;
    private final int below;

    GapSections(ChangeResult result) {
        this.result = result;
        this.names = new Names(result);
        this.belowThen = result.then().visible().suppressBelow();
        this.below = result.now().visible().suppressBelow();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        sentences(blocks, "New gaps, worst first", ChangeKind.NEW, this::opened);
        sentences(blocks, "Re-opened gaps, worst first", ChangeKind.RE_OPENED, this::opened);
        sentences(blocks, "Closed gaps", ChangeKind.CLOSED, this::moved);
        List<CellChange> persistent = result.of(ChangeKind.PERSISTENT);
        if (!persistent.isEmpty()) {
            blocks.add(Block.heading("Persistent gaps, oldest first"));
            blocks.add(new Block.Grid(persistent(shown(persistent))));
            more(blocks, persistent);
        }
        sentences(blocks, "No longer assessed", ChangeKind.NO_LONGER_ASSESSED, this::gone);
        sentences(blocks, "No longer known", ChangeKind.NO_LONGER_KNOWN, this::moved);
        sentences(blocks, "Newly assessed", ChangeKind.NEWLY_ASSESSED, this::come);
        sentences(blocks, "Known now and not before", ChangeKind.NOW_KNOWN, this::moved);
        List<Line> hints = new Hints(result).lines();
        if (!hints.isEmpty()) {
            blocks.add(Block.heading("What may be the same all the same"));
            blocks.add(new Block.Points(hints, false));
        }
        return blocks;
    }

    private void sentences(List<Block> blocks, String heading, ChangeKind kind, Function<CellChange, String> words) {
        List<CellChange> cells = result.of(kind);
        if (!cells.isEmpty()) {
            blocks.add(Block.heading(heading));
            // What no longer states how many are in need ranks last by its figures, and is what the room must hear of.
            List<CellChange> first = kind == ChangeKind.NO_LONGER_KNOWN
                    ? cells.stream().sorted(InNeed.MOST_MOVED_FIRST).toList()
                    : cells;
            blocks.add(new Block.Points(
                    shown(first).stream().map(words).map(Line::of).toList(), false));
            more(blocks, cells);
        }
    }

    static List<CellChange> shown(List<CellChange> cells) {
        return cells.subList(0, Math.min(SHOWN, cells.size()));
    }

    static void more(List<Block> blocks, List<CellChange> cells) {
        if (cells.size() > SHOWN) {
            blocks.add(Block.paragraph("The first " + SHOWN + " of " + Digits.grouped(cells.size())
                    + "; the CSV holds all, with every column."));
        }
    }

    /** The sentence of the coverage report, and how it was before. */
    private String opened(CellChange change) {
        Gap now = change.shown();
        return GapWords.sentence(now, result.now().visible()) + " Before: " + Words.brief(change.then(), belowThen)
                + partners(change) + notes(change) + ".";
    }

    private String moved(CellChange change) {
        return names.cell(change) + ": " + Words.brief(change.now(), below) + "; before "
                + Words.brief(change.then(), belowThen) + trend(change) + partners(change) + notes(change) + ".";
    }

    private String gone(CellChange change) {
        String gap = change.gapThen() ? ", a gap since " + change.since() + " at the latest" : "";
        return names.cell(change) + ": last known " + Words.brief(change.then(), belowThen) + gap + notes(change) + ".";
    }

    private String come(CellChange change) {
        String gap = change.gapNow() ? ", a gap" : "";
        return names.cell(change) + ": " + Words.brief(change.now(), below) + gap + notes(change) + ".";
    }

    private static String trend(CellChange change) {
        return change.trend() == Trend.UNCERTAIN ? "; what may be true before and now overlaps" : "";
    }

    static String partners(CellChange change) {
        return (change.came().isEmpty() ? "" : "; came: " + Words.some(change.came()))
                + (change.left().isEmpty() ? "" : "; left: " + Words.some(change.left()));
    }

    private static String notes(CellChange change) {
        return change.notes().isEmpty() ? "" : "; " + String.join("; ", change.notes());
    }

    private Table persistent(List<CellChange> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CellChange change : cells) {
            rows.add(List.of(
                    new Cell.Text(names.area(change)),
                    new Cell.Text(change.sector()),
                    new Cell.Count(change.ageDays()),
                    new Cell.Date(java.util.Objects.requireNonNull(change.since())),
                    FigureSections.unmet(change.then(), belowThen),
                    FigureSections.unmet(change.now(), below),
                    Words.text(FigureSections.severity(change.then(), change.now())),
                    Words.text(change.trend().code()),
                    Words.text(FigureSections.people(change))));
        }
        return new Table(
                "persistent",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.number("age_days", "Days"),
                        Column.text("since", "Since"),
                        Column.number("unmet_old", "Unmet before"),
                        Column.number("unmet", "Unmet"),
                        Column.text("severity", "Severity changed"),
                        Column.text("trend", "Trend"),
                        Column.text("partners", "Partners")),
                rows);
    }
}
