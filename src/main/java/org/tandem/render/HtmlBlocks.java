package org.tandem.render;

import java.util.List;
import org.tandem.document.AreaMap;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.BlockReader;
import org.tandem.document.Heat;
import org.tandem.document.Line;
import org.tandem.document.Trend;

/** Blocks as HTML. */
final class HtmlBlocks implements BlockReader {
    private final StringBuilder out;
    private String heading = "";
    private int maps;

    HtmlBlocks(StringBuilder out) {
        this.out = out;
    }

    /** The blocks below a heading, which names the tables among them. */
    void under(String title, List<Block> blocks) {
        heading = title;
        blocks.forEach(block -> block.to(this));
    }

    @Override
    public void heading(Block.Heading block) {
        heading = block.text();
        out.append("<h").append(block.level()).append('>');
        HtmlText.append(out, block.text());
        out.append("</h").append(block.level()).append(">\n");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        out.append("<p>").append(HtmlText.line(paragraph.line())).append("</p>\n");
    }

    @Override
    public void points(Block.Points points) {
        String list = points.numbered() ? "ol" : "ul";
        out.append('<').append(list).append(">\n");
        for (Line line : points.lines()) {
            out.append("<li>").append(HtmlText.line(line)).append("</li>\n");
        }
        out.append("</").append(list).append(">\n");
    }

    @Override
    public void grid(Block.Grid grid) {
        HtmlTable.append(out, grid.table(), heading);
    }

    @Override
    public void folded(Block.Folded folded) {
        out.append("<details>\n<summary>");
        HtmlText.append(out, folded.summary());
        out.append("</summary>\n");
        String above = heading;
        under(folded.summary(), folded.blocks());
        heading = above;
        out.append("</details>\n");
    }

    @Override
    public void heat(Heat heat) {
        new HtmlHeat(out, heat).append();
    }

    @Override
    public void bars(Bars bars) {
        new HtmlBars(out).append(bars);
    }

    @Override
    public void map(AreaMap map) {
        new HtmlMap(out, map, ++maps).append();
    }

    @Override
    public void trend(Trend trend) {
        new HtmlTrend(out, trend).append();
    }
}
