package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises a table of another kind, as a 3W among the needs, and says where it belongs. */
final class Misplaced implements TableForm {
    private static final List<TableKind> KINDS = List.of(TableKind.PRESENCE, TableKind.NEEDS, TableKind.AREAS);

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (TableKind other : KINDS) {
            TableShape shape = other == kind ? null : found(top, other);
            if (shape != null) {
                return shape.refused(new ShapeRemark(
                        ShapeRules.TABLE_MISPLACED,
                        -1,
                        "this looks like a table of " + other.word() + ", not of " + kind.word(),
                        where(top, other)));
            }
        }
        return null;
    }

    /** Of which kind a table is that stands in none of their folders; null where it is not recognised. */
    static @Nullable TableKind kind(TableTop top) {
        for (TableKind kind : KINDS) {
            if (found(top, kind) != null) {
                return kind;
            }
        }
        return null;
    }

    private static String where(TableTop top, TableKind other) {
        return where(top.rows().get(0).origin().file(), other);
    }

    /** What to do with {@code file}, a table of the kind {@code other}. */
    static String where(String file, TableKind other) {
        return other == TableKind.AREAS
                ? "the gazetteer is `areas.csv`; or add to `tandem.yaml`: files: {areas: [{path: \"" + file + "\"}]}"
                : "move it to `" + other.word() + "/`";
    }

    /** The table as one of {@code kind}, in full. */
    private static @Nullable TableShape found(TableTop top, TableKind kind) {
        int tags = top.tags();
        if (tags >= 0) {
            Columns columns = HxlTags.columns(top.cells(tags), kind);
            List<String> headings = tags == 0 ? top.cells(0) : HxlTags.padded(top.cells(tags - 1), top.width(tags));
            return enough(columns, kind) ? new TableShape(ShapeFinder.TAGS, headings, columns, tags + 1, tags) : null;
        }
        for (int row = top.first(); row < top.end(); row++) {
            List<String> headings = new ArrayList<>(top.filled(row));
            Columns columns = HeadingMatch.of(headings, kind);
            if (enough(columns, kind)) {
                return new TableShape(ShapeNames.of(headings, columns, kind), headings, columns, row + 1, row);
            }
        }
        if (kind == TableKind.NEEDS) {
            for (TableForm form : List.of(new TaggedFigures(), new SideBySide(), new IpcForm())) {
                TableShape shape = form.recognise(top, kind);
                if (shape != null) {
                    return shape;
                }
            }
        }
        return null;
    }

    /** Nearly every table has codes and names of areas; a gazetteer or table of population has nothing else. */
    private static boolean enough(Columns columns, TableKind kind) {
        return columns.missing(kind).isEmpty()
                && (kind != TableKind.AREAS
                        || columns.has(Field.POPULATION)
                        || columns.has(Field.PARENT)
                        || columns.has(Field.VALID_FROM));
    }
}
