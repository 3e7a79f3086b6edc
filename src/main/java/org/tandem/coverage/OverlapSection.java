package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.sharing.Visible;

/** Where partners may serve the same people. */
final class OverlapSection {
    private static final int SHOWN = 15;
    private static final int NAMED = 3;
    private static final int NAMES_WIDTH = 22;

    private OverlapSection() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        List<Overlap> overlaps = result.overlaps();
        int below = visible.suppressBelow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Possible overlaps"));
        if (overlaps.isEmpty()) {
            String shown = visible.presenceWithheld() ? " that may be shown" : "";
            blocks.add(Block.paragraph(
                    "No two partners" + shown + " are known to work for the same people in one place."));
            return blocks;
        }
        long sure = overlaps.stream()
                .filter(overlap -> overlap.likelihood() != Overlap.Likelihood.POSSIBLE)
                .count();
        blocks.add(Block.paragraph("Several partners at work in one place, sector and group"
                + period(visible.workspace().operation().period()) + ": "
                + Wording.count(overlaps.size(), "cell", "cells") + ", of which " + Wording.count(sure)
                + " probable or confirmed. Possible rests on their presence alone; probable says that together they count"
                + " more people than are in need or targeted; confirmed, that they say so themselves."));
        Map<CellKey, Gap> hiding = new HashMap<>();
        for (Gap cell : result.cells()) {
            if (!cell.hidden().isEmpty()) {
                hiding.put(new CellKey(cell.area(), cell.sector()), cell);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Overlap overlap : overlaps.subList(0, Math.min(SHOWN, overlaps.size()))) {
            Gap row = hiding.get(new CellKey(overlap.area(), overlap.sector()));
            String names = Wording.some(overlap.organisations(), NAMED);
            rows.add(List.of(
                    new Cell.Text(Wording.area(visible.workspace().areas().label(overlap.area()), 24)),
                    new Cell.Text(overlap.sector()),
                    new Cell.Listing(overlap.groups()),
                    new Cell.Text(overlap.likelihood().code()),
                    new Cell.Text(Wording.shortened(names, NAMES_WIDTH)),
                    shown(overlap.people(), Figure.REACHED, row, below),
                    shown(overlap.inNeed(), Figure.PEOPLE_IN_NEED, row, below),
                    shown(overlap.targeted(), Figure.TARGETED, row, below)));
        }
        blocks.add(new Block.Grid(new Table(
                "overlaps",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.text("groups", "Group"),
                        Column.text("likelihood", "Overlap"),
                        Column.text("organisations", "Partners"),
                        Column.number("served", "Reach or plan"),
                        Column.number("people_in_need", "In need"),
                        Column.number("targeted", "Target")),
                rows)));
        if (overlaps.size() > SHOWN) {
            blocks.add(Block.paragraph(
                    Wording.count(overlaps.size() - SHOWN, "more cell", "more cells") + " not listed."));
        }
        return blocks;
    }

    /** What the row of the cell hides is not told here either, nor what it would come out of. */
    private static Cell shown(Measure people, Figure figure, @Nullable Gap row, int below) {
        Cell cell = Wording.people(people, below);
        return cell instanceof Cell.Count && row != null && row.hidden().contains(figure)
                ? new Cell.Unknown("not shown")
                : cell;
    }

    private static String period(Period period) {
        return period.from() == null || period.until() == null
                ? ""
                : ", from " + period.from() + " to " + period.until();
    }
}
