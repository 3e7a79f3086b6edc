package org.tandem.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/**
 * A table for a terminal, within its width: in columns, whose cells go on below where they are too long, or where that would tear
 * figures or make rows too high to follow, one record after the other with its headings. Nothing is cut off.
 */
final class ScreenTable {
    /** Nobody follows rows over more lines than this. */
    private static final int HIGHEST = 4;
    /** A single word longer than this may be torn. */
    private static final int LONGEST = 16;
    /** What goes on in the first column stands in, so that a row's beginning is seen. */
    private static final int HANG = 2;

    private final List<Column> columns = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final int screen;

    private ScreenTable(Table table, int screen) {
        this.screen = screen;
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).shown()) {
                shown.add(i);
                columns.add(table.columns().get(i));
                headings.add(DisplayText.clean(table.columns().get(i).heading()));
            }
        }
        for (List<Cell> row : table.rows()) {
            rows.add(shown.stream().map(i -> words(row.get(i))).toList());
        }
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Suppressed small
                ? "<" + small.below()
                : DisplayText.clean(DisplayText.of(cell)).strip();
    }

    static String text(Table table, int screen) {
        ScreenTable made = new ScreenTable(table, screen);
        ScreenWidths needed = made.widths();
        for (int gap = 2; gap >= 1; gap--) {
            int[] widths = needed.within(screen - gap * (made.columns.size() - 1));
            if (widths.length > 0) {
                List<List<List<String>>> wrapped =
                        made.rows.stream().map(row -> made.wrapped(row, widths)).toList();
                long lines = wrapped.stream().mapToLong(ScreenTable::height).sum();
                if (lines <= (long) HIGHEST * Math.max(1, made.rows.size())) {
                    return made.inColumns(wrapped, widths, gap);
                }
            }
        }
        return made.asRecords();
    }

    /** What the columns need. */
    private ScreenWidths widths() {
        int[] least = new int[columns.size()];
        boolean[] figures = new boolean[columns.size()];
        List<int[]> needed = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            figures[i] = columns.get(i).kind() == Column.Kind.NUMBER;
            int[] whole = new int[rows.size() + 1];
            for (int row = 0; row <= rows.size(); row++) {
                String text = row == 0 ? headings.get(i) : rows.get(row - 1).get(i);
                int torn = ScreenWrap.least(text, hang(i));
                least[i] = Math.max(least[i], figures[i] ? torn : Math.min(LONGEST, torn));
                whole[row] = DisplayText.width(text);
            }
            Arrays.sort(whole);
            needed.add(whole);
        }
        return new ScreenWidths(least, needed, figures);
    }

    private int hang(int column) {
        return column == 0 && columns.get(0).kind() == Column.Kind.TEXT ? HANG : 0;
    }

    private List<List<String>> wrapped(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(ScreenWrap.lines(row.get(i), widths[i], hang(i)));
        }
        return cells;
    }

    private static int height(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(1);
    }

    private String inColumns(List<List<List<String>>> wrapped, int[] widths, int gap) {
        StringBuilder out = new StringBuilder();
        append(out, wrapped(headings, widths), widths, gap);
        String between = " ".repeat(gap);
        out.append(String.join(
                        between,
                        Arrays.stream(widths)
                                .mapToObj(width -> "-".repeat(width))
                                .toList())
                .stripTrailing());
        out.append('\n');
        wrapped.forEach(row -> append(out, row, widths, gap));
        return out.toString();
    }

    private void append(StringBuilder out, List<List<String>> row, int[] widths, int gap) {
        for (int line = 0; line < height(row); line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String piece = line < row.get(i).size() ? row.get(i).get(line) : "";
                String pad = " ".repeat(widths[i] - DisplayText.width(piece));
                boolean number = columns.get(i).kind() == Column.Kind.NUMBER;
                text.append(i == 0 ? "" : " ".repeat(gap)).append(number ? pad + piece : piece + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** {@code Area: Leer [SS0604] · Sector: PRO · …}; a blank stays a blank after its heading. */
    private String asRecords() {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            List<String> units = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String end = i < row.size() - 1 ? " ·" : "";
                String value = row.get(i).isEmpty() ? "–" : row.get(i);
                units.add((headings.get(i).isEmpty() ? "" : headings.get(i) + ": ") + value + end);
            }
            ScreenWrap.lines(units, screen, HANG)
                    .forEach(line -> out.append(line).append('\n'));
        }
        return rows.isEmpty() ? String.join(" · ", headings) + "\n" : out.toString();
    }
}
