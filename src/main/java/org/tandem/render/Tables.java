package org.tandem.render;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.AreaMap;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.BlockReader;
import org.tandem.document.Document;
import org.tandem.document.Heat;
import org.tandem.document.Table;
import org.tandem.document.Trend;

/** The tables among the blocks of a document, in order. */
final class Tables implements BlockReader {
    private final List<Table> found = new ArrayList<>();

    private Tables() {}

    static List<Table> of(Document document) {
        Tables tables = new Tables();
        document.blocks().forEach(block -> block.to(tables));
        return tables.found;
    }

    @Override
    public void heading(Block.Heading heading) {}

    @Override
    public void paragraph(Block.Paragraph paragraph) {}

    @Override
    public void points(Block.Points points) {}

    @Override
    public void grid(Block.Grid grid) {
        found.add(grid.table());
    }

    @Override
    public void folded(Block.Folded folded) {
        folded.blocks().forEach(block -> block.to(this));
    }

    @Override
    public void heat(Heat heat) {
        found.add(heat.letters());
    }

    @Override
    public void bars(Bars bars) {}

    @Override
    public void map(AreaMap map) {}

    @Override
    public void trend(Trend trend) {}
}
