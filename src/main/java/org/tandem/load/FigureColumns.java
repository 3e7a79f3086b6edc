package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.vocabulary.Aliases;

/**
 * The columns of figures that are read, and what is to be told where two hold the same figure of one sector.
 *
 * @param figures without the columns of a general part of a sector that has a column of its own
 */
record FigureColumns(List<FigureColumn> figures, List<ShapeRemark> remarks) {

    static FigureColumns of(List<FigureColumn> found, List<String> headings) {
        Map<String, List<FigureColumn>> byFigure = new HashMap<>();
        for (FigureColumn column : found) {
            byFigure.computeIfAbsent(key(column), key -> new ArrayList<>()).add(column);
        }
        List<FigureColumn> read = new ArrayList<>();
        List<ShapeRemark> remarks = new ArrayList<>();
        for (FigureColumn column : found) {
            List<FigureColumn> same = byFigure.getOrDefault(key(column), List.of());
            boolean general = general(headings.get(column.index()));
            if (general && same.stream().anyMatch(other -> !general(headings.get(other.index())))) {
                continue;
            }
            read.add(column);
            FigureColumn first = same.get(0);
            if (!first.equals(column) && !general(headings.get(first.index()))) {
                remarks.add(twice(first, column, headings));
            }
        }
        return new FigureColumns(List.copyOf(read), remarks);
    }

    private static String key(FigureColumn column) {
        return column.sector() + '\u001f' + column.group().code() + '\u001f' + column.field();
    }

    /** Protection as such beside general protection: the second is what is left of the first without its special parts. */
    private static boolean general(String heading) {
        String folded = Aliases.fold(heading);
        return folded.startsWith("general ") || folded.endsWith(" generale") || folded.endsWith(" general");
    }

    private static ShapeRemark twice(FigureColumn first, FigureColumn column, List<String> headings) {
        return new ShapeRemark(
                ShapeRules.SECTOR_TWICE,
                column.index(),
                "columns `" + headings.get(first.index()).strip() + "` and `"
                        + headings.get(column.index()).strip() + "` are both `"
                        + column.field().heading()
                        + "` of sector `" + column.sector() + "`; in each row the larger is used",
                "one column per sector and figure; the two are not added, since the same people may stand in both");
    }
}
