package org.tandem.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Table;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** Puts a responsibility matrix into a report. */
public final class ResponsibilityReport {
    private ResponsibilityReport() {}

    /** How the main table stands. */
    public enum Layout {
        /** A row for each activity, a column for each actor. */
        WIDE,
        /** A row for each letter, with its reason. */
        LONG
    }

    /** The report; {@code visible} is the workspace the matrix was made from, {@code law} what the law says of its activities. */
    public static Document document(Matrix matrix, Visible visible, Layout layout, LawNotes law) {
        Actors actors = new Actors(visible);
        Table main = layout == Layout.WIDE ? MatrixTables.wide(matrix) : MatrixTables.longTable(matrix, law);
        return new Document(
                "raci",
                "Responsibility matrix: " + visible.workspace().operation().name(),
                Handling.of(visible),
                facts(matrix),
                MatrixPage.blocks(matrix, actors, law, visible.withheld() == 0),
                main);
    }

    /** The columns of its CSV; the wide layout goes on with one for each actor, headed by its id. */
    public static List<Column> columns(Layout layout) {
        return layout == Layout.WIDE
                ? MatrixTables.ROW
                : Stream.concat(MatrixTables.ROW.stream(), MatrixTables.LETTER.stream())
                        .toList();
    }

    private static Map<String, Cell> facts(Matrix matrix) {
        List<Matrix.Assignment> letters = matrix.rows().stream()
                .flatMap(row -> row.assignments().stream())
                .toList();
        long pinned = letters.stream().filter(Matrix.Assignment::pinned).count();
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("model", new Cell.Text(matrix.model().code()));
        facts.put("rows", new Cell.Count(matrix.rows().size()));
        facts.put("actors", new Cell.Count(matrix.actors().size()));
        facts.put("letters_pinned", new Cell.Count(pinned));
        facts.put("letters_proposed", new Cell.Count(letters.size() - pinned));
        facts.put(
                "rows_without_accountable",
                new Cell.Count(matrix.rowsWithoutAccountable().size()));
        facts.put(
                "distinction_faults", new Cell.Count(matrix.distinctionFaults().size()));
        facts.put("without_row", new Cell.Listing(matrix.without()));
        facts.put("findings", new Cell.Count(matrix.findings().size()));
        return facts;
    }
}
