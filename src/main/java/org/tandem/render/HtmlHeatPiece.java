package org.tandem.render;

import java.util.List;
import org.tandem.document.Heat;

/**
 * Some rows of a heat map as one drawing that readers of the screen take for a table: rows, headings and cells have their roles, and each
 * cell says in a title what its letter and colour say.
 */
final class HtmlHeatPiece {
    private static final int CELL = 34;
    private static final int LINE = 26;
    private static final int HEAD = 24;
    private static final int GAP = 2;
    /** Widths of a letter of a name and of a code, near enough; longer names are cut and stand in full in the title. */
    private static final int LETTER = 8;

    /** Height of a letter of a turned heading: capitals, in the widest bold face of those a page asks for. */
    private static final int TURNED = 10;
    /** What stands below a turned heading. */
    private static final int FOOT = 6;

    private static final int SMALL = 7;
    private static final int LONGEST = 20;
    private static final int NARROWEST = 90;
    /** So many columns may shrink to the width of a phone and are still read. */
    private static final int FIT = 9;

    private final StringBuilder out;
    private final Heat heat;

    HtmlHeatPiece(StringBuilder out, Heat heat) {
        this.out = out;
        this.heat = heat;
    }

    void append(List<Heat.Row> rows) {
        int names = names(rows);
        int head = headHeight();
        int width = names + heat.columns().size() * CELL;
        int height = head + rows.size() * LINE;
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        HtmlText.append(out, heat.caption());
        out.append("\">\n<svg role=\"table\"").append(heat.columns().size() <= FIT ? " class=\"fit\"" : "");
        out.append(" aria-label=\"");
        HtmlText.append(out, heat.caption());
        out.append("\" width=\"").append(width).append("\" height=\"").append(height);
        out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n");
        head(names, head);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), names, head + i * LINE + LINE - 8);
        }
        out.append("</svg>\n</div>\n");
    }

    private int names(List<Heat.Row> rows) {
        int widest = NARROWEST;
        for (Heat.Row row : rows) {
            int label = Math.min(LONGEST, DisplayText.width(DisplayText.clean(row.label())));
            widest = Math.max(widest, label * LETTER + row.code().length() * SMALL + 12);
        }
        return widest;
    }

    /** Codes too long to stand above a column are turned. */
    private boolean turned() {
        return heat.columns().stream().anyMatch(column -> column.code().length() > 4);
    }

    private int headHeight() {
        int longest = heat.columns().stream()
                .mapToInt(column -> column.code().length())
                .max()
                .orElse(0);
        return turned() ? longest * TURNED + FOOT + 8 : HEAD;
    }

    private void head(int names, int height) {
        out.append("<g role=\"row\" class=\"head\"><text role=\"columnheader\" y=\"")
                .append(height - 8);
        out.append("\">");
        HtmlText.append(out, heat.corner());
        out.append("</text>");
        for (int i = 0; i < heat.columns().size(); i++) {
            Heat.Column column = heat.columns().get(i);
            int x = names + i * CELL + CELL / 2 - GAP / 2;
            out.append("<g role=\"columnheader\"><title>");
            HtmlText.append(out, column.name());
            out.append("</title><text class=\"")
                    .append(turned() ? "turned" : "middle")
                    .append("\" ");
            if (turned()) {
                out.append("transform=\"translate(").append(x + 4).append(' ').append(height - FOOT);
                out.append(")rotate(-90)\"");
            } else {
                out.append("x=\"")
                        .append(x)
                        .append("\" y=\"")
                        .append(height - 8)
                        .append('"');
            }
            out.append('>');
            HtmlText.append(out, column.code());
            out.append("</text></g>");
        }
        out.append("</g>\n");
    }

    private void row(Heat.Row row, int names, int base) {
        String name = row.code().isEmpty() ? row.label() : row.label() + " [" + row.code() + "]";
        out.append("<g role=\"row\" transform=\"translate(0 ").append(base).append(")\">");
        out.append("<g role=\"rowheader\"><title>");
        HtmlText.append(out, name);
        out.append("</title><text>");
        HtmlText.append(out, shortened(row.label()));
        if (!row.code().isEmpty()) {
            out.append(" <tspan>");
            HtmlText.append(out, row.code());
            out.append("</tspan>");
        }
        out.append("</text></g>");
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), name + ", " + heat.columns().get(i).name(), names + i * CELL);
        }
        out.append("</g>\n");
    }

    private void cell(Heat.Cell cell, String where, int x) {
        out.append("<g role=\"cell\"");
        if (cell.words().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append(" class=\"").append(HtmlColour.of(cell.tone()).key()).append("\"><title>");
        HtmlText.append(out, where + ": " + cell.words());
        out.append("</title><rect x=\"").append(x).append("\"/><text x=\"").append(x + CELL / 2 - GAP / 2);
        out.append("\">");
        HtmlText.append(out, cell.letter());
        out.append("</text></g>");
    }

    private static String shortened(String label) {
        String words = DisplayText.clean(label);
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
