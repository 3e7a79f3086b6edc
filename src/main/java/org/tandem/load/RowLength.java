package org.tandem.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/** Compares the length of rows with that of the header. */
final class RowLength {
    /** What may stand between cells, and how it is called. */
    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars");
    /** A sentence easily holds one comma, whatever the table's width. */
    private static final int FEWEST = 2;

    private final int width;
    private final int needed;
    private final char delimiter;

    /** @param delimiter what stands between the table's cells */
    RowLength(TableShape shape, TableKind kind, char delimiter) {
        this.delimiter = delimiter;
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

    /** Whether the row's cells all stand in one, since another delimiter is between them than in the table; then that is told. */
    boolean otherDelimiter(CsvRow row, RowNotes notes) {
        String only = Footnote.only(row);
        if (only.isEmpty() || Footnote.begins(only)) {
            return false;
        }
        for (Map.Entry<Character, String> other : new TreeMap<>(DELIMITERS).entrySet()) {
            char character = other.getKey();
            long count = only.chars().filter(c -> c == character).count();
            if (character != delimiter && count >= Math.max(FEWEST, width - 1)) {
                notes.tell(
                        ShapeRules.ROW_LENGTH,
                        -1,
                        "the row has one filled cell under " + width + " headings: " + other.getValue()
                                + " stand between its cells, and "
                                + DELIMITERS.getOrDefault(delimiter, "another character") + " in the table",
                        "the same delimiter in every row");
                return true;
            }
        }
        return false;
    }

    private String message(int length) {
        return "the row has " + length + (length == 1 ? " cell" : " cells") + " under " + width + " headings";
    }
}
