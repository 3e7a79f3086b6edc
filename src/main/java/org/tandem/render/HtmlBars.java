package org.tandem.render;

import java.util.List;
import org.tandem.document.Bars;

/** Bars: the name, the bar as wide as there is room, the figure in words. Shares of the width keep letters their size. */
final class HtmlBars {
    /** In tenths of a percent: a name that has less room is left out of the scale. */
    private static final long ROOM = 140;

    private final StringBuilder out;

    HtmlBars(StringBuilder out) {
        this.out = out;
    }

    void append(Bars bars) {
        out.append("<figure class=\"bars\">\n<figcaption>");
        HtmlText.append(out, bars.caption());
        out.append("</figcaption>\n");
        scale(bars.marks());
        out.append("<ul>\n");
        bars.bars().forEach(bar -> bar(bar, bars.marks()));
        out.append("</ul>\n</figure>\n");
    }

    private void scale(List<Bars.Mark> marks) {
        out.append("<div class=\"scale\"><svg width=\"100%\" height=\"16\" aria-hidden=\"true\">");
        for (int i = 0; i < marks.size(); i++) {
            long from = marks.get(i).tenths();
            long until = i + 1 < marks.size() ? marks.get(i + 1).tenths() : 1000;
            if (until - from >= ROOM) {
                out.append("<text x=\"").append(percent(from)).append("\" y=\"12\">");
                HtmlText.append(out, marks.get(i).name() + (from > 0 ? " " + from / 10 + "+" : ""));
                out.append("</text>");
            }
        }
        out.append("</svg></div>\n");
    }

    private void bar(Bars.Bar bar, List<Bars.Mark> marks) {
        String key = HtmlColour.of(bar.tone()).key();
        out.append("<li><span class=\"name\">");
        HtmlText.append(out, bar.label());
        out.append("</span> <span class=\"figure\">");
        HtmlText.append(out, bar.words());
        out.append("</span> <svg class=\"").append(key);
        out.append("\" width=\"100%\" height=\"18\" role=\"img\" aria-label=\"");
        HtmlText.append(out, bar.label() + ": " + bar.words());
        out.append("\">");
        rect("track", "", 0, 1000);
        if (bar.known()) {
            rect("sure", "", 0, bar.low());
            rect("may", " fill=\"url(#hatch-" + key + ")\"", bar.low(), bar.high());
            // A share of nothing, and an interval of one value, are seen all the same.
            out.append("<rect class=\"end\" x=\"").append(percent(Math.min(bar.high(), 994)));
            out.append("\" width=\"3\" height=\"100%\"/>");
        }
        for (Bars.Mark mark : marks) {
            if (mark.tenths() > 0) {
                String at = percent(mark.tenths());
                out.append("<line x1=\"").append(at).append("\" x2=\"").append(at);
                out.append("\" y1=\"0\" y2=\"100%\"/>");
            }
        }
        out.append("</svg></li>\n");
    }

    private void rect(String name, String fill, long from, long until) {
        if (until > from) {
            out.append("<rect class=\"")
                    .append(name)
                    .append('"')
                    .append(fill)
                    .append(" x=\"")
                    .append(percent(from));
            out.append("\" width=\"").append(percent(until - from)).append("\" height=\"100%\"/>");
        }
    }

    /** Tenths of a percent as a share of the width. */
    private static String percent(long tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
    }
}
