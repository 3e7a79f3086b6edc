package org.tandem.render;

import java.util.List;
import org.tandem.document.Heat;

/**
 * A heat map as SVG in pieces of so many rows that a printed page holds each. What is far down the rows is folded away, and what would
 * make the page too heavy is told and not drawn.
 */
final class HtmlHeat {
    private static final int PIECE = 30;
    /** So many cells keep the whole page well below two megabytes. */
    private static final int MOST_CELLS = 6000;

    private final StringBuilder out;
    private final Heat heat;
    private final HtmlHeatPiece piece;

    HtmlHeat(StringBuilder out, Heat heat) {
        this.out = out;
        this.heat = heat;
        this.piece = new HtmlHeatPiece(out, heat);
    }

    void append() {
        int all = heat.rows().size();
        int drawn = Math.min(all, MOST_CELLS / Math.max(1, heat.columns().size()));
        out.append("<figure class=\"heat\">\n<figcaption>");
        HtmlText.append(out, heat.caption());
        out.append("</figcaption>\n");
        legend(out, heat.legend());
        pieces(0, Math.min(PIECE, drawn));
        if (drawn > PIECE) {
            out.append("<details>\n<summary>Rows ")
                    .append(DisplayText.number(PIECE + 1))
                    .append(" to ");
            out.append(DisplayText.number(drawn)).append("</summary>\n");
            pieces(PIECE, drawn);
            out.append("</details>\n");
        }
        if (all > drawn) {
            out.append("<p>").append(DisplayText.number(all - drawn));
            out.append(" more rows are not drawn; data formats hold them.</p>\n");
        }
        columns();
        out.append("</figure>\n");
    }

    private void pieces(int from, int until) {
        for (int begin = from; begin < until; begin += PIECE) {
            List<Heat.Row> rows = heat.rows().subList(begin, Math.min(begin + PIECE, until));
            piece.append(rows);
        }
    }

    /** What each letter and colour says. */
    static void legend(StringBuilder out, List<Heat.Key> keys) {
        out.append("<ul class=\"legend\">\n");
        for (Heat.Key key : keys) {
            out.append("<li><span class=\"key ")
                    .append(HtmlColour.of(key.tone()).key());
            out.append("\">");
            HtmlText.append(out, key.letter());
            out.append("</span> ");
            HtmlText.append(out, key.words());
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    /** What the codes over the columns stand for. */
    private void columns() {
        out.append("<dl class=\"codes\">\n");
        for (Heat.Column column : heat.columns()) {
            out.append("<div><dt>");
            HtmlText.append(out, column.code());
            out.append("</dt> <dd>");
            HtmlText.append(out, column.name());
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }
}
