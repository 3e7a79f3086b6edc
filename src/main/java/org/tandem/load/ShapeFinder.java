package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvRow;

/** Recognises how a table is laid out, from its first rows. */
final class ShapeFinder {
    /** Rows within which a tag row or the headings must stand. */
    static final int ROWS = 25;

    /** Name of the shape with a tag row. */
    static final String TAGS = "HXL tags";

    private ShapeFinder() {}

    /**
     * The layout that fits best; what it lacks is for the caller to judge.
     *
     * @param rows the first rows of the file, at least one
     * @param hint what people say of the file; null when they say nothing
     */
    static TableShape find(List<CsvRow> rows, TableKind kind, @Nullable FileHint hint) {
        int headerRows = hint == null ? 0 : hint.headerRows();
        TableShape shape = layout(rows, kind, headerRows);
        boolean stated = hint != null && hint.columns().keySet().stream().anyMatch(ShapeFinder::ofOneFigure);
        boolean complete = shape.columns().missing(kind).isEmpty();
        boolean repeated = kind == TableKind.NEEDS
                && shape.name().equals(TAGS)
                && HxlTags.repeat(rows.get(shape.header()).cells());
        if (!stated && (repeated || !complete)) {
            List<TableForm> forms = complete ? List.of(new TaggedFigures()) : TableForms.of(kind);
            shape = other(new TableTop(rows, headerRows), kind, forms, shape);
        }
        return hint == null ? shape : with(hint, rows, shape);
    }

    /** Whether people say which column tells {@code field}, of which tables with a column per sector have several. */
    private static boolean ofOneFigure(String field) {
        return field.equals(Field.SECTOR.heading()) || field.equals(Field.PEOPLE_IN_NEED.heading());
    }

    /** The first of the forms that have no column for each field and fit; {@code plain} where none does. */
    private static TableShape other(TableTop top, TableKind kind, List<TableForm> forms, TableShape plain) {
        for (TableForm form : forms) {
            TableShape shape = form.recognise(top, kind);
            if (shape != null) {
                return shape;
            }
        }
        return plain;
    }

    private static TableShape with(FileHint hint, List<CsvRow> rows, TableShape shape) {
        hint.columns()
                .forEach((field, heading) -> Field.of(field).ifPresent(known -> {
                    int index = stated(rows, shape, heading);
                    if (index >= 0) {
                        shape.columns().override(known, index);
                    }
                }));
        return hint.columns().isEmpty() ? shape : shape.named("columns stated in tandem.yaml");
    }

    /** The column that people mean by {@code heading}: as it stands in the lowest row of headings, or below that of its group; -1 where there is none. */
    static int stated(List<CsvRow> rows, TableShape shape, String heading) {
        int index = index(shape.headings(), heading);
        if (index < 0 && shape.header() >= 0 && shape.header() < rows.size()) {
            index = index(rows.get(shape.header()).cells(), heading);
        }
        List<String> joined = rows.get(0).cells();
        for (int i = 1; i <= shape.header() && index < 0; i++) {
            joined = joined(joined, rows.get(i).cells());
            index = index(joined, heading);
        }
        return index;
    }

    /** The column headed {@code heading}; -1 where there is none. */
    static int index(List<String> headings, String heading) {
        String wanted = Headings.compact(heading);
        for (int i = 0; i < headings.size(); i++) {
            if (Headings.compact(headings.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static TableShape layout(List<CsvRow> rows, TableKind kind, int headerRows) {
        int last = Math.min(rows.size(), ROWS);
        for (int i = 0; i < last; i++) {
            List<String> cells = rows.get(i).cells();
            if (HxlTags.tagRow(cells)) {
                List<String> above =
                        i == 0 ? cells : HxlTags.padded(rows.get(i - 1).cells(), cells.size());
                return new TableShape(TAGS, above, HxlTags.columns(cells, kind), i + 1, i);
            }
        }
        if (headerRows > 0) {
            int header = Math.min(headerRows, rows.size()) - 1;
            List<String> joined = rows.get(0).cells();
            for (int i = 1; i <= header; i++) {
                joined = joined(joined, rows.get(i).cells());
            }
            TableShape bottom = plain(rows.get(header).cells(), kind, header);
            return header == 0 ? bottom : better(bottom, plain(joined, kind, header), kind);
        }
        TableShape best = plain(rows.get(0).cells(), kind, 0);
        for (int i = 1; i < last; i++) {
            best = better(best, plain(rows.get(i).cells(), kind, i), kind);
        }
        for (int i = 1; i < last && !best.columns().missing(kind).isEmpty(); i++) {
            List<String> two = joined(rows.get(i - 1).cells(), rows.get(i).cells());
            best = better(best, plain(two, kind, i), kind);
        }
        if (kind.required().stream().noneMatch(best.columns()::tells)) {
            int row = fullest(rows, last);
            return plain(rows.get(row).cells(), kind, row);
        }
        return best;
    }

    /** The first of the rows with the most filled cells: below titles, and where no heading is known most likely the headings. */
    private static int fullest(List<CsvRow> rows, int last) {
        int fullest = 0;
        long most = 0;
        for (int i = 0; i < last; i++) {
            long filled =
                    rows.get(i).cells().stream().filter(cell -> !cell.isBlank()).count();
            if (filled > most) {
                most = filled;
                fullest = i;
            }
        }
        return fullest;
    }

    private static TableShape plain(List<String> headings, TableKind kind, int row) {
        Columns columns = HeadingMatch.of(headings, kind);
        return new TableShape(ShapeNames.of(headings, columns, kind), List.copyOf(headings), columns, row + 1, row);
    }

    /** The layout that lacks less, then the one that tells more, then the first. */
    private static TableShape better(TableShape a, TableShape b, TableKind kind) {
        int lacks = Integer.compare(
                b.columns().missing(kind).size(), a.columns().missing(kind).size());
        if (lacks != 0) {
            return lacks < 0 ? b : a;
        }
        return b.columns().used().size() > a.columns().used().size() ? b : a;
    }

    /** Headings of two rows as one; a heading of the upper row holds for the blanks after it. */
    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i).strip() : "";
            String below = i < lower.size() ? lower.get(i).strip() : "";
            group = above.isEmpty() ? group : above;
            joined.add(below.isEmpty() ? above : (group + " " + below).strip());
        }
        return joined;
    }
}
