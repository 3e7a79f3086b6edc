package org.tandem.render;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tandem.document.Tone;
import org.tandem.document.Trend;

/** Figures over days as small drawings, each as wide as its place allows. A day of which nothing is known has a question mark. */
final class HtmlTrend {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 156;
    /** Where the first and the last day stand, and the lines of most and of nothing. */
    private static final int LEFT = 26;

    private static final int RIGHT = WIDTH - 26;
    private static final int TOP = 24;
    private static final int BASE = 132;
    private static final int WIDEST = 30;
    /** So far from each other stand two dates, and two numbers, that can both be read. */
    private static final int DATE = 78;

    /** The width of a digit, near enough. */
    private static final int DIGIT = 7;

    /** The least of a column that holds a letter. */
    private static final int LETTER = 13;

    private final StringBuilder out;
    private final Trend trend;
    private final int[] places;
    private final int column;

    HtmlTrend(StringBuilder out, Trend trend) {
        this.out = out;
        this.trend = trend;
        this.places = places();
        this.column = column();
    }

    void append() {
        out.append("<figure class=\"trend\">\n<figcaption>");
        HtmlText.append(out, trend.caption());
        out.append("</figcaption>\n<div class=\"panels\">\n");
        long most = trend.panels().stream()
                .flatMap(panel -> panel.points().stream())
                .mapToLong(point -> Math.max(point.whole().high(), point.part().high()))
                .max()
                .orElse(0);
        counts();
        trend.panels().forEach(panel -> panel(panel, Math.max(1, most)));
        out.append("</div>\n");
        HtmlHeat.legend(out, trend.counts().kinds());
        out.append("</figure>\n");
    }

    /** Days as far from each other as they are; evenly where two states are of one day. */
    private int[] places() {
        int count = trend.days().size();
        int[] found = new int[count];
        long span = ChronoUnit.DAYS.between(trend.days().get(0), trend.days().get(count - 1));
        boolean even = trend.days().stream().distinct().count() < count;
        for (int i = 0; i < count; i++) {
            long days =
                    ChronoUnit.DAYS.between(trend.days().get(0), trend.days().get(i));
            found[i] = count == 1
                    ? (LEFT + RIGHT) / 2
                    : LEFT + (int) (even ? (RIGHT - LEFT) * (long) i / (count - 1) : (RIGHT - LEFT) * days / span);
        }
        return found;
    }

    private int column() {
        int narrowest = WIDEST * 10 / 7;
        for (int i = 1; i < places.length; i++) {
            narrowest = Math.min(narrowest, places[i] - places[i - 1]);
        }
        return Math.max(2, narrowest * 7 / 10);
    }

    private void open(String title, String words) {
        out.append("<figure><figcaption>");
        HtmlText.append(out, title);
        out.append("</figcaption>\n<svg role=\"img\" aria-label=\"");
        HtmlText.append(out, title + ". " + words);
        out.append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT).append("\">\n");
        out.append("<path class=\"base\" d=\"M0 ")
                .append(BASE)
                .append('H')
                .append(WIDTH)
                .append("\"/>\n");
        int last = places[places.length - 1];
        int before = -DATE;
        for (int i = 0; i < places.length; i++) {
            boolean room = places[i] - before >= DATE && last - places[i] >= DATE;
            if (i == 0 || i == places.length - 1 || room) {
                before = places[i];
                text(i, BASE + 17, "", trend.days().get(i).toString());
            }
        }
    }

    /** At a day's place; at the ends it leans inwards, so that nothing is cut off. */
    private void text(int day, int y, String kind, String words) {
        int x = places[day];
        int half = words.length() * DIGIT / 2;
        String anchor = x < half ? "start" : x > WIDTH - half ? "end" : "middle";
        int at = anchor.equals("start") ? 0 : anchor.equals("end") ? WIDTH : x;
        out.append("<text").append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
        out.append(" x=\"")
                .append(at)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor);
        out.append("\">");
        HtmlText.append(out, words);
        out.append("</text>\n");
    }

    private void panel(Trend.Panel panel, long most) {
        open(panel.title(), panel.words());
        List<Trend.Point> points = panel.points();
        String worst = HtmlColour.of(Tone.WORST).key();
        out.append("<g class=\"").append(worst).append("\">");
        for (int i = 0; i < points.size(); i++) {
            Trend.Range part = points.get(i).part();
            if (part.known()) {
                rect(" class=\"sure\"", i, y(part.low(), most), BASE);
                rect(" class=\"may\" fill=\"url(#hatch-" + worst + ")\"", i, y(part.high(), most), y(part.low(), most));
            }
        }
        out.append("</g>\n");
        line(points, most);
        for (int i = 0; i < points.size(); i++) {
            Trend.Range whole = points.get(i).whole();
            if (whole.known()) {
                out.append("<circle cx=\"").append(places[i]).append("\" cy=\"").append(y(whole.low(), most));
                out.append("\" r=\"4\"/>\n");
            }
            if (!whole.known() || (panel.parts() && !points.get(i).part().known())) {
                out.append("<text class=\"none\" x=\"")
                        .append(places[i])
                        .append("\" y=\"")
                        .append(BASE - 6);
                out.append("\" text-anchor=\"middle\">?</text>\n");
            }
        }
        numbers(points, most);
        out.append("</svg></figure>\n");
    }

    /** From one known figure to the next, and nowhere across a day of which nothing is known. */
    private void line(List<Trend.Point> points, long most) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Trend.Range whole = points.get(i).whole();
            if (whole.known()) {
                boolean on = i > 0 && points.get(i - 1).whole().known();
                path.append(on ? 'L' : 'M').append(places[i]).append(' ').append(y(whole.low(), most));
            }
        }
        if (path.indexOf("L") > 0) {
            out.append("<path class=\"whole\" d=\"").append(path).append("\"/>\n");
        }
    }

    /** The first and the last known figure. */
    private void numbers(List<Trend.Point> points, long most) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).whole().known()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            number(points, last, most);
        }
        if (first >= 0 && places[last] - places[first] >= DATE) {
            number(points, first, most);
        }
    }

    private void number(List<Trend.Point> points, int day, long most) {
        long people = points.get(day).whole().low();
        text(day, y(people, most) - 9, "number", DisplayText.number(people));
    }

    private void counts() {
        Trend.Counts counts = trend.counts();
        long most = counts.days().stream()
                .mapToLong(day -> day.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
        open(counts.title(), counts.words());
        for (int i = 0; i < counts.days().size(); i++) {
            long below = 0;
            for (int kind = 0; kind < counts.kinds().size(); kind++) {
                long count = counts.days().get(i).get(kind);
                if (count > 0) {
                    int bottom = y(below, Math.max(1, most));
                    below += count;
                    int top = y(below, Math.max(1, most));
                    out.append("<g class=\"")
                            .append(HtmlColour.of(counts.kinds().get(kind).tone())
                                    .key())
                            .append("\">");
                    rect(" class=\"sure\"", i, top, bottom);
                    letter(counts.kinds().get(kind).letter(), i, top, bottom);
                    out.append("</g>\n");
                }
            }
            text(i, y(below, Math.max(1, most)) - 6, "number", DisplayText.number(below));
        }
        out.append("</svg></figure>\n");
    }

    private void letter(String letter, int day, int top, int bottom) {
        if (bottom - top >= LETTER && column >= LETTER) {
            out.append("<text class=\"letter\" x=\"").append(places[day]).append("\" y=\"");
            out.append((top + bottom) / 2 + 4).append("\" text-anchor=\"middle\">");
            HtmlText.append(out, letter);
            out.append("</text>");
        }
    }

    private void rect(String more, int day, int top, int bottom) {
        if (bottom > top) {
            out.append("<rect").append(more).append(" x=\"").append(places[day] - column / 2);
            out.append("\" y=\"").append(top).append("\" width=\"").append(column);
            out.append("\" height=\"").append(bottom - top).append("\"/>");
        }
    }

    private static int y(long value, long most) {
        return BASE - (int) Math.round((double) (BASE - TOP) * value / most);
    }
}
