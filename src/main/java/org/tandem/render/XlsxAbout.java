package org.tandem.render;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.tandem.document.Block;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;

/** What a sheet of figures does not say of itself: who it is for, what its columns are, and all that the report says in words. */
final class XlsxAbout {
    private static final int NAMES = 22;
    private static final int WORDS = 95;
    /** How many letters a line of that width takes at least; most are narrower than the digits that widths are counted in. */
    private static final int LETTERS = 105;
    /** Height of a line in points. */
    private static final double LINE = 15;

    private final Worksheet sheet;
    private int row;

    XlsxAbout(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(Document document) throws IOException {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.width(0, NAMES);
        sheet.width(1, WORDS);
        Document.Handling handling = document.handling();
        heading(document.title());
        pair("Handling", handling.label());
        pair("For", handling.audience());
        pair("As of", handling.asOf());
        pair("Records withheld", String.valueOf(handling.withheld()));
        if (handling.unusable() > 0) {
            pair("Files and records that could not be used", String.valueOf(handling.unusable()));
        }
        words(document.blocks());
        row++;
        heading("Columns");
        for (Column column : document.main().columns()) {
            pair(column.key(), column.heading());
        }
        sheet.finish();
    }

    /** Headings with what stands below them in words; tables stay away, and headings with nothing else below. */
    private void words(List<Block> blocks) {
        String heading = "";
        for (Block block : blocks) {
            if (block instanceof Block.Heading next) {
                heading = next.text();
                continue;
            }
            List<Line> lines = lines(block);
            if (!lines.isEmpty() && !heading.isEmpty()) {
                row++;
                heading(heading);
                heading = "";
            }
            lines.forEach(line -> pair("", text(line)));
        }
    }

    private static List<Line> lines(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? List.of(paragraph.line())
                : block instanceof Block.Points points ? points.lines() : List.of();
    }

    private static String text(Line line) {
        return line.spans().stream().map(Line.Span::text).collect(Collectors.joining());
    }

    private void heading(String text) {
        sheet.value(row, 0, XlsxText.of(text));
        sheet.style(row, 0).bold().set();
        row++;
    }

    /** A row as high as its words need: not every program finds that out by itself. */
    private void pair(String name, String words) {
        sheet.value(row, 0, XlsxText.of(name));
        sheet.value(row, 1, XlsxText.of(words));
        sheet.style(row, 0).format("@").verticalAlignment("top").set();
        sheet.style(row, 1).format("@").verticalAlignment("top").wrapText(true).set();
        int lines = DisplayText.width(words) / LETTERS + 1;
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE));
        }
        row++;
    }
}
