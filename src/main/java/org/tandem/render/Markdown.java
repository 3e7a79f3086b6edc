package org.tandem.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.document.AreaMap;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.BlockReader;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Heat;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.document.Trend;

/** A document as GitHub-flavoured Markdown, readable as it stands in a terminal: aligned tables, escaped text. */
final class Markdown {
    private Markdown() {}

    static String render(Document document) {
        return render(document, null);
    }

    /** The same for a terminal, where pictures are drawn as it can show them; null for a file. */
    static String render(Document document, @Nullable Screen screen) {
        StringBuilder out = new StringBuilder();
        Appending appending = new Appending(out, screen);
        appending.text(handling(document.handling()), 0);
        out.append('\n');
        appending.text("# " + MarkdownText.escape(document.title()), 2);
        if (!document.blocks().isEmpty()) {
            out.append('\n');
            appending.all(document.blocks());
        }
        return out.toString();
    }

    /** The first line of every page. */
    static String handling(Document.Handling handling) {
        return "**" + handling.label() + "** · " + HandlingWords.afterLabel(handling);
    }

    /** Appends a block; parts of one are apart by a blank line, as blocks are. */
    private record Appending(StringBuilder out, @Nullable Screen screen) implements BlockReader {
        @Override
        public void heading(Block.Heading heading) {
            String mark = "#".repeat(heading.level()) + " ";
            text(mark + MarkdownText.escape(heading.text()), mark.length());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            text(line(paragraph.line()), 0);
        }

        @Override
        public void points(Block.Points points) {
            int number = 1;
            for (Line line : points.lines()) {
                String mark = points.numbered() ? number++ + ". " : "- ";
                text(mark + line(line), mark.length());
            }
        }

        @Override
        public void grid(Block.Grid grid) {
            if (screen == null) {
                append(out, grid.table());
            } else {
                out.append(ScreenTable.text(grid.table(), screen.width()));
            }
        }

        @Override
        public void folded(Block.Folded folded) {
            all(folded.blocks());
        }

        @Override
        public void heat(Heat heat) {
            if (screen == null) {
                append(out, heat.letters());
            } else {
                out.append(new HeatScreen(heat, screen).text());
            }
            for (String note : heat.notes()) {
                out.append('\n');
                text(line(Line.of(note)), 0);
            }
        }

        @Override
        public void bars(Bars bars) {
            // Their figures stand in a table of their own.
        }

        @Override
        public void map(AreaMap map) {
            // What it shows stands in tables too.
        }

        @Override
        public void trend(Trend trend) {
            // Its figures stand in tables beside it.
        }

        /** One line in a file; at a terminal as many as it takes, what goes on after {@code hang} blanks. */
        private void text(String text, int hang) {
            if (screen == null) {
                out.append(text).append('\n');
            } else {
                ScreenWrap.lines(text, screen.width(), hang)
                        .forEach(line -> out.append(line).append('\n'));
            }
        }

        private void all(List<Block> blocks) {
            boolean apart = false;
            for (Block block : blocks) {
                if (block instanceof Bars || block instanceof AreaMap || block instanceof Trend) {
                    continue;
                }
                if (apart) {
                    out.append('\n');
                }
                apart = true;
                block.to(this);
            }
        }
    }

    private static String line(Line line) {
        StringBuilder out = new StringBuilder();
        for (Line.Span span : line.spans()) {
            String words =
                    out.length() == 0 ? MarkdownText.escapeAtStart(span.text()) : MarkdownText.escape(span.text());
            if (span instanceof Line.Strong) {
                // Blanks at its ends stand outside: Markdown would not see the end of the strong words.
                out.append(words.startsWith(" ") ? " **" : "**").append(words.strip());
                out.append(words.endsWith(" ") ? "** " : "**");
            } else if (span instanceof Line.Code) {
                out.append(MarkdownText.code(span.text()));
            } else if (span instanceof Line.Link link) {
                out.append('[').append(words).append("](").append(link.page()).append(')');
            } else {
                out.append(words);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Table table) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).shown()) {
                shown.add(i);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(shown.stream()
                .map(i -> MarkdownText.escape(table.columns().get(i).heading()))
                .toList());
        for (List<Cell> row : table.rows()) {
            rows.add(shown.stream().map(i -> cell(row.get(i))).toList());
        }
        int[] widths = new int[shown.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(Math.max(widths[i], 3), DisplayText.width(row.get(i)));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            out.append('|');
            for (int i = 0; i < widths.length; i++) {
                boolean number = table.columns().get(shown.get(i)).kind() == Column.Kind.NUMBER;
                out.append(' ')
                        .append(padded(rows.get(r).get(i), widths[i], number))
                        .append(" |");
            }
            out.append('\n');
            if (r == 0) {
                out.append(rule(table, shown, widths)).append('\n');
            }
        }
    }

    private static String rule(Table table, List<Integer> shown, int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            boolean number = table.columns().get(shown.get(i)).kind() == Column.Kind.NUMBER;
            rule.append(' ')
                    .append("-".repeat(number ? widths[i] - 1 : widths[i]))
                    .append(number ? ": |" : " |");
        }
        return rule.toString();
    }

    private static String cell(Cell cell) {
        return cell instanceof Cell.Suppressed small ? "<" + small.below() : MarkdownText.escape(DisplayText.of(cell));
    }

    private static String padded(String text, int width, boolean right) {
        String pad = " ".repeat(width - DisplayText.width(text));
        return right ? pad + text : text + pad;
    }
}
