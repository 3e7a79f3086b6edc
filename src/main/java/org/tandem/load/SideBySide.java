package org.tandem.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.source.CsvRow;

/** Recognises tables of needs with a column, or a few, for each sector: JIAF's, and those with targets and reached side by side. */
final class SideBySide implements TableForm {
    /** Sectors that a row of headings names before they are taken for columns of figures. */
    private static final int LEAST = 3;

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        TableShape best = null;
        int most = 0;
        for (int row = top.first(); row < top.end(); row++) {
            List<FigureColumn> figures = figures(top, row);
            if (sectors(figures) >= LEAST && figures.size() > most) {
                TableShape shape = shape(top, row, figures);
                if (shape.columns().tells(Field.AREA)) {
                    best = shape;
                    most = figures.size();
                }
            }
        }
        return best;
    }

    private static TableShape shape(TableTop top, int row, List<FigureColumn> figures) {
        List<String> headings = top.filled(row);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        figures.forEach(figure -> fields.add(figure.field()));
        String name = fields.equals(EnumSet.of(Field.SEVERITY))
                ? "JIAF severity"
                : fields.equals(EnumSet.of(Field.PEOPLE_IN_NEED)) ? "JIAF people in need" : "figures by sector";
        boolean parts = name.startsWith("JIAF");
        FigureColumns read = FigureColumns.of(figures, headings);
        Columns columns = HeadingMatch.of(headings, TableKind.NEEDS);
        columns.supply(Field.SECTOR, Field.PEOPLE_IN_NEED);
        figures.forEach(figure -> columns.remove(figure.index()));
        read.figures().forEach(figure -> columns.also(figure.index()));
        return new TableShape(name, List.copyOf(headings), columns, top.data(row), row)
                .remarking(read.remarks())
                .decoded((shape, context, cells) -> new SideBySideTable(shape, context, cells, read.figures(), parts));
    }

    /** The columns of figures under the headings that end with {@code row}; empty where they do not say of what. */
    private static List<FigureColumn> figures(TableTop top, int row) {
        List<FigureColumn> figures = new ArrayList<>();
        if (named(top, row) < LEAST) {
            return figures;
        }
        Field ofAll = ofAll(top, row);
        for (int i = 0; i < top.width(row); i++) {
            FigureColumn column = figure(top.above(row, i), i, ofAll);
            if (column != null) {
                figures.add(column);
            }
        }
        return figures;
    }

    /** How many cells of a row of headings, or of the one above, name a sector: most rows of data end here. */
    private static int named(TableTop top, int row) {
        int most = 0;
        for (int at = Math.max(0, row - 2); at <= row; at++) {
            Set<String> named = new HashSet<>();
            for (String cell : top.cells(at)) {
                String sector =
                        cell.length() > 80 ? "" : FigureHeading.read(cell).sector();
                if (!sector.isEmpty()) {
                    named.add(sector);
                }
            }
            most = Math.max(most, named.size());
        }
        return most;
    }

    private static @Nullable FigureColumn figure(List<String> above, int index, @Nullable Field ofAll) {
        if (above.get(0).isEmpty()) {
            return null;
        }
        FigureHeading own = FigureHeading.read(above.get(0));
        String sector = own.sector();
        Field field = own.field();
        if (sector.isEmpty() && field == null) {
            return null;
        }
        for (String text : above.subList(1, above.size())) {
            if (ShareHeading.is(text)) {
                return null; // sectors under `% of the population`
            }
            FigureHeading group = FigureHeading.read(text);
            sector = sector.isEmpty() ? group.sector() : sector;
            field = field == null ? group.field() : field;
        }
        Field figure = field == null ? ofAll : field;
        return figure == null
                ? null
                : new FigureColumn(sector.isEmpty() ? FigureHeading.ALL : sector, Group.EVERYBODY, figure, index);
    }

    /** The one figure that the headings, or a title above them, speak of, where a column does not say which it holds. */
    private static @Nullable Field ofAll(TableTop top, int row) {
        for (int at = row; at >= 0; at--) {
            Set<Field> named = EnumSet.noneOf(Field.class);
            for (String cell : top.cells(at)) {
                Field field = FigureHeading.read(cell).field();
                if (field != null) {
                    named.add(field);
                }
            }
            if (!named.isEmpty()) {
                return named.size() == 1 ? named.iterator().next() : null;
            }
        }
        return null;
    }

    /** What such a table lacks, in words after a message; empty where the rows are not headed by sectors. */
    static String lacking(List<CsvRow> rows, TableKind kind) {
        TableTop top = new TableTop(rows, 0);
        for (int row = top.first(); row < top.end() && kind == TableKind.NEEDS; row++) {
            if (named(top, row) >= LEAST) {
                return "; it is nearest to a table with a column for each sector, but lacks "
                        + (figures(top, row).isEmpty()
                                ? "a heading that says what they hold, as `PiN` or `severity`"
                                : "a column of areas");
            }
        }
        return "";
    }

    private static long sectors(List<FigureColumn> figures) {
        return figures.stream().map(FigureColumn::sector).distinct().count();
    }
}
