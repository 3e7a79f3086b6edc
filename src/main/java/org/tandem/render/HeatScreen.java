package org.tandem.render;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Heat;

/**
 * A heat map for a terminal: a letter in its tone for each cell, within the width. What is too wide goes on in a block below,
 * with the same rows, for a line that wraps shows nothing any more.
 */
final class HeatScreen {
    private static final int CELL = 3;
    private static final int WIDEST_LABEL = 34;
    private static final int NARROWEST_LABEL = 8;
    /** Fewer letters of a name tell nobody anything. */
    private static final int NAME = 4;

    private static final String GAP = " ";

    private final Heat heat;
    private final Screen screen;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Heat.Row> rows;
    private final int label;

    /** As many rows and columns as the table of letters has, so that what its notes say holds here too. */
    HeatScreen(Heat heat, Screen screen) {
        this.heat = heat;
        this.screen = screen;
        List<String> wanted =
                heat.letters().columns().stream().map(column -> column.key()).toList();
        for (int i = 0; i < heat.columns().size(); i++) {
            if (wanted.contains(heat.columns().get(i).code())) {
                columns.add(i);
            }
        }
        this.rows = heat.rows()
                .subList(0, Math.min(heat.rows().size(), heat.letters().rows().size()));
        this.label = labelWidth();
    }

    private int labelWidth() {
        int longest = rows.stream()
                .mapToInt(row -> DisplayText.width(named(row)))
                .max()
                .orElse(NARROWEST_LABEL);
        int widest = columns.stream().mapToInt(this::width).max().orElse(CELL) + GAP.length();
        int room = Math.min(WIDEST_LABEL, Math.max(screen.width() / 3, screen.width() - widest * columns.size()));
        return Math.max(NARROWEST_LABEL, Math.min(longest, room));
    }

    String text() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < columns.size()) {
            int until = fitting(from);
            out.append(out.isEmpty() ? "" : "\n");
            block(out, columns.subList(from, until));
            from = until;
        }
        return out.toString();
    }

    /** The column after the last that fits beside the one at {@code from}, which always stands. */
    private int fitting(int from) {
        int used = label;
        int until = from;
        while (until < columns.size()) {
            used += GAP.length() + width(columns.get(until));
            if (until > from && used > screen.width()) {
                break;
            }
            until++;
        }
        return until;
    }

    private int width(int column) {
        return Math.max(CELL, DisplayText.width(heat.columns().get(column).code()));
    }

    private void block(StringBuilder out, List<Integer> shown) {
        out.append(padded(heat.corner()));
        for (int column : shown) {
            out.append(GAP).append(centred(heat.columns().get(column).code(), width(column)));
        }
        endLine(out);
        for (Heat.Row row : rows) {
            out.append(shown(row));
            for (int column : shown) {
                Heat.Cell cell = row.cells().get(column);
                out.append(GAP);
                out.append(screen.paint().tone(cell.tone(), centred(DisplayText.clean(cell.letter()), width(column))));
            }
            endLine(out);
        }
    }

    private static void endLine(StringBuilder out) {
        while (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private static String named(Heat.Row row) {
        String name = DisplayText.clean(row.label());
        return row.code().isEmpty() ? name : name + " " + DisplayText.clean(row.code());
    }

    /** A name as wide as all are; where it is too long, its code stays whole while a few letters of the name fit beside it. */
    private String shown(Heat.Row row) {
        String code = DisplayText.clean(row.code());
        int room = label - DisplayText.width(code) - 1;
        return DisplayText.width(named(row)) <= label || code.isEmpty() || room < NAME
                ? padded(named(row))
                : padded(cut(DisplayText.clean(row.label()), room) + " " + code);
    }

    private String padded(String text) {
        String shown = cut(text, label);
        return shown + " ".repeat(label - DisplayText.width(shown));
    }

    /** What is cut off is marked. */
    private static String cut(String text, int width) {
        if (DisplayText.width(text) <= width) {
            return text;
        }
        String shown = text;
        while (DisplayText.width(shown) > width - 1) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown.stripTrailing() + "…";
    }

    private static String centred(String text, int width) {
        int left = (width - DisplayText.width(text)) / 2;
        return " ".repeat(left) + text + " ".repeat(width - left - DisplayText.width(text));
    }
}
