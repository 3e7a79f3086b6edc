package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.sharing.Visible;

/** Whose leaving would leave nobody. */
final class DependenceSection {
    private static final int SHOWN = 10;
    private static final int NAME_WIDTH = 44;

    private DependenceSection() {}

    /** The section; nothing where no cell depends on one partner. */
    static List<Block> of(CoverageResult result, Visible visible) {
        List<Dependence> all = result.dependences();
        if (all.isEmpty()) {
            return List.of();
        }
        int cells = all.stream().mapToInt(Dependence::cells).sum();
        List<List<Cell>> rows = new ArrayList<>();
        for (Dependence each : all.subList(0, Math.min(SHOWN, all.size()))) {
            rows.add(List.of(
                    new Cell.Text(Wording.shortened(each.partner(), NAME_WIDTH)),
                    new Cell.Count(each.cells()),
                    new Cell.Count(each.areas()),
                    Wording.people(each.inNeed(), visible.suppressBelow())));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Block.heading("Places that depend on one partner"),
                Block.paragraph("In " + Wording.count(cells, "cell", "cells") + " with people in need one partner"
                        + (visible.presenceWithheld() ? " that may be shown" : "")
                        + " is the only one: should it leave, nobody"
                        + (visible.presenceWithheld() ? " that may be shown" : "") + " is there."),
                new Block.Grid(new Table(
                        "dependence",
                        List.of(
                                Column.text("organisation", "Only partner"),
                                Column.number("cells", "Cells"),
                                Column.number("areas", "Areas"),
                                Column.number("people_in_need", "People in need there")),
                        rows))));
        if (all.size() > SHOWN) {
            blocks.add(Block.paragraph(
                    Wording.count(all.size() - SHOWN, "more partner", "more partners") + " not listed."));
        }
        return blocks;
    }
}
