package org.tandem.render;

import java.util.List;
import org.tandem.document.AreaMap;
import org.tandem.document.Heat;

/** Maps as SVG: every shape is written once, and each sheet takes it in the colour and with the letter of its figure. */
final class HtmlMap {
    /** So many cells keep the whole page well below two megabytes. */
    private static final int MOST_CELLS = 4000;
    /** Units that a letter needs beside and around it, on the large map and on the small ones. */
    private static final int ROOM = 22;

    private static final int ROOM_SMALL = 56;

    private final StringBuilder out;
    private final AreaMap map;
    private final String id;
    private final MapDrawing drawing;
    private final List<MapDrawing.Shape> shapes;

    HtmlMap(StringBuilder out, AreaMap map, int number) {
        this.out = out;
        this.map = map;
        this.id = "m" + number + "-";
        this.drawing = new MapDrawing(map.areas());
        this.shapes = drawing.shapes(map.areas());
    }

    void append() {
        out.append("<figure class=\"map\">\n<figcaption>");
        HtmlText.append(out, map.caption());
        out.append("</figcaption>\n");
        HtmlHeat.legend(out, map.legend());
        out.append("<svg class=\"hatches\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\n");
        for (int i = 0; i < shapes.size(); i++) {
            out.append("<path id=\"").append(id).append(i).append("\" fill-rule=\"evenodd\" d=\"");
            out.append(shapes.get(i).path()).append("\"/>\n");
        }
        out.append("</defs></svg>\n");
        int drawn = Math.min(map.sheets().size(), Math.max(1, MOST_CELLS / Math.max(1, shapes.size())));
        boolean large = map.sheets().size() == 1;
        out.append(large ? "<div>\n" : "<div class=\"sheets\">\n");
        for (AreaMap.Sheet sheet : map.sheets().subList(0, drawn)) {
            sheet(sheet, large);
        }
        out.append("</div>\n");
        if (drawn < map.sheets().size()) {
            out.append("<p>Not drawn, to keep the page light: ");
            HtmlText.append(
                    out,
                    String.join(
                            ", ",
                            map.sheets().subList(drawn, map.sheets().size()).stream()
                                    .map(AreaMap.Sheet::title)
                                    .toList()));
            out.append(".</p>\n");
        }
        out.append("</figure>\n");
    }

    private void sheet(AreaMap.Sheet sheet, boolean large) {
        String name = sheet.title().isEmpty() ? map.caption() : sheet.title();
        out.append("<figure>");
        if (!sheet.title().isEmpty()) {
            out.append("<figcaption>");
            HtmlText.append(out, sheet.title());
            out.append("</figcaption>");
        }
        out.append("\n<svg role=\"list\" aria-label=\"");
        HtmlText.append(out, name);
        out.append(large ? "\" class=\"large" : "");
        out.append("\" viewBox=\"0 0 ").append(drawing.width()).append(' ').append(drawing.height());
        out.append("\">\n");
        for (int i = 0; i < shapes.size(); i++) {
            area(i, sheet.cells().get(i));
        }
        for (int i = 0; i < shapes.size(); i++) {
            letter(shapes.get(i), sheet.cells().get(i), large);
        }
        out.append("</svg>\n</figure>\n");
    }

    private void area(int number, Heat.Cell cell) {
        out.append("<g role=\"listitem\" class=\"")
                .append(HtmlColour.of(cell.tone()).key());
        out.append("\"><title>");
        HtmlText.append(out, map.areas().get(number).label() + (cell.words().isEmpty() ? "" : ": " + cell.words()));
        out.append("</title><use href=\"#").append(id).append(number).append("\"/></g>\n");
    }

    /** Above all shapes, so that no neighbour covers it; the title of the shape below says the same to those who hear it. */
    private void letter(MapDrawing.Shape shape, Heat.Cell cell, boolean large) {
        int needed = (large ? ROOM : ROOM_SMALL) * Math.max(1, cell.letter().length());
        if (!cell.letter().isEmpty() && shape.room() >= needed) {
            out.append("<text aria-hidden=\"true\" class=\"")
                    .append(HtmlColour.of(cell.tone()).key());
            out.append("\" x=\"")
                    .append(shape.x())
                    .append("\" y=\"")
                    .append(shape.y())
                    .append("\">");
            HtmlText.append(out, cell.letter());
            out.append("</text>\n");
        }
    }
}
