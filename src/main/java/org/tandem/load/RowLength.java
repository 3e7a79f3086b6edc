package org.tandem.load;

import java.util.TreeSet;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/** Compares the length of rows with that of the header. */
final class RowLength {
    private final int width;
    private final int needed;

    RowLength(TableShape shape, TableKind kind) {
        this.width = shape.width();
        this.needed = needed(shape.columns(), kind);
    }

    /** How many cells a row needs so that no required column lies behind its end. */
    private static int needed(Columns columns, TableKind kind) {
        TreeSet<Integer> required = new TreeSet<>();
        kind.required().forEach(field -> required.add(columns.of(field)));
        columns.levels().forEach(level -> required.add(level.code()));
        return required.isEmpty() ? 0 : required.last() + 1;
    }

    /** Whether the row can be read: its cells stand under the headings they belong to. */
    boolean check(CsvRow row, RowNotes notes) {
        int length = row.size();
        if (length == width) {
            return true;
        }
        if (length > width) {
            for (int i = width; i < length; i++) {
                if (!row.cells().get(i).isBlank()) {
                    notes.tell(
                            ShapeRules.ROW_LENGTH,
                            -1,
                            message(length),
                            "one cell per heading; look for a delimiter in a cell without quotes");
                    return false;
                }
            }
            return true;
        }
        if (length < needed) {
            notes.tell(
                    ShapeRules.ROW_LENGTH,
                    -1,
                    message(length),
                    "one cell per heading; look for a line break in a cell without quotes");
            return false;
        }
        notes.tell(new Finding(
                ShapeRules.ROW_LENGTH,
                Severity.WARNING,
                row.origin(),
                message(length) + "; the missing ones are read as blank",
                "one cell per heading",
                "",
                Sensitivity.LOW));
        return true;
    }

    private String message(int length) {
        return "the row has " + length + (length == 1 ? " cell" : " cells") + " under " + width + " headings";
    }
}
