package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tandem.document.Digits;
import org.tandem.document.Line;
import org.tandem.model.FileIntake;

/** What became of people in need, cell by cell, in the sentences that a report opens with; and what that did to totals. */
final class NeedLines {
    private static final int NAMED = 3;

    private final NeedMoves moves;
    private final State then;
    private final State now;
    private final Names names;

    NeedLines(ChangeResult result) {
        this.moves = result.inNeed().get();
        this.then = result.then();
        this.now = result.now();
        this.names = new Names(result);
    }

    /** A sentence or two for each of what is no longer stated, newly stated and other than before. */
    List<Line> opening() {
        List<Line> lines = new ArrayList<>();
        if (!moves.gone().isEmpty()) {
            lines.add(Line.empty()
                    .strong("People in need are no longer " + told(now) + " in " + cells(moves.gone()) + ":")
                    .plain(" " + Words.someOf(each(moves.gone(), cell -> Words.inNeed(cell.then()) + " before"))
                            + ". Totals are now without them; that does not say that need has fallen."));
        }
        if (!moves.come().isEmpty()) {
            lines.add(Line.empty()
                    .strong("People in need are newly " + told(then) + " in " + cells(moves.come()) + ":")
                    .plain(" " + Words.someOf(each(moves.come(), cell -> Words.inNeed(cell.now()) + " now"))
                            + ". Totals before were without them; that does not say that need has risen."));
        }
        if (!moves.others().isEmpty()) {
            lines.add(Line.of(others()));
        }
        return lines;
    }

    private String others() {
        long more = moves.others().stream()
                .filter(cell ->
                        InNeed.of(cell.now()).exceeds(InNeed.of(cell.then()).orElse(0)))
                .count();
        long fewer = moves.others().size() - more;
        List<String> largest = each(
                moves.others().subList(0, Math.min(NAMED, moves.others().size())),
                cell -> Words.inNeed(cell.now()) + ", before " + Words.inNeed(cell.then()));
        return "More people are in need in " + (more == 0 ? "no cell" : Words.count(more, "cell", "cells"))
                + ", fewer in " + (fewer == 0 ? "none" : Digits.grouped(fewer))
                + (moves.others().size() == 1 ? ": " : "; most of all: ") + String.join("; ", largest) + ".";
    }

    /** What a total of a sector holds no more, or holds for the first time. */
    List<Line> sectors() {
        List<Line> lines = new ArrayList<>();
        for (NeedMoves.OfSector sector : moves.sectors()) {
            List<String> parts = new ArrayList<>();
            if (sector.goneIn() > 0) {
                parts.add("of those in need before, " + Digits.grouped(sector.gone()) + " no longer " + told(now)
                        + " in " + Words.count(sector.goneIn(), "area", "areas"));
            }
            if (sector.comeIn() > 0) {
                parts.add("of those in need now, " + Digits.grouped(sector.come()) + " newly " + told(then) + " in "
                        + Words.count(sector.comeIn(), "area", "areas"));
            }
            lines.add(Line.of(Words.sector(sector.sector()) + ": " + String.join("; ", parts) + "."));
        }
        return lines;
    }

    /** What {@code state} does not do with a figure that the other tells. */
    private static String told(State state) {
        boolean withheld = state.visible().withheld() > 0;
        boolean unusable = state.visible().workspace().files().stream()
                .filter(file -> file.table().equals("needs"))
                .mapToInt(FileIntake::rowsUnusable)
                .anyMatch(rows -> rows > 0);
        return withheld && unusable
                ? "stated, usable or shown"
                : withheld ? "stated or shown" : unusable ? "stated or usable" : "stated";
    }

    private static String cells(List<CellChange> cells) {
        return Words.count(cells.size(), "cell", "cells");
    }

    private List<String> each(List<CellChange> cells, Function<CellChange, String> figure) {
        return cells.stream()
                .map(cell -> names.cell(cell) + " (" + figure.apply(cell) + ")")
                .toList();
    }
}
