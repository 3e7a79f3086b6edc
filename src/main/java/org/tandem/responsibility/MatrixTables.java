package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.responsibility.Matrix.Row;

/** The matrix as tables of data: the {@code raci} columns of the file formats. */
final class MatrixTables {
    static final String KEY = "responsibilities";

    /** The columns that say what a row is about. */
    static final List<Column> ROW = List.of(
            Column.text("id", "Row")
                    .holding("id of the activity, or `gap:AREA/SECTOR`, `request:ID`, `task:ID` or `function:ID`"),
            Column.text("activity", "Activity").holding("what is to be done"),
            Column.text("area_code", "Area").holding("P-codes; blank where it has no place"),
            Column.text("sector", "Sector").holding("code of the sector; blank where it has none"));

    /** The columns of the long layout that say who holds what. */
    static final List<Column> LETTER = List.of(
            Column.text("actor", "Actor").holding("id of a post or organisation"),
            Column.text("letter", "Letter").holding("of the declared model, as `A`, `R` or `A/R`"),
            Column.text("origin", "Origin").holding("`pinned` where people set it, `proposed` where Tandem does"),
            Column.text("reason", "Reason")
                    .holding("why, as a meeting reads it; of who answers also what `legal` finds against the activity"),
            Column.text("rule", "Rule").holding("the seat of raci-rules.yaml that a proposal comes from"));

    private MatrixTables() {}

    /** A row for each activity, a column for each actor, headed by its id. */
    static Table wide(Matrix matrix) {
        List<Column> columns = head();
        matrix.actors().forEach(actor -> columns.add(Column.text(actor, actor)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            List<Cell> cells = head(row);
            matrix.actors().forEach(actor -> cells.add(letter(row, actor)));
            rows.add(cells);
        }
        return new Table(KEY, columns, rows);
    }

    /** A row for each letter. */
    static Table longTable(Matrix matrix, LawNotes law) {
        List<Column> columns = head();
        columns.addAll(LETTER);
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            for (Assignment letter : row.assignments()) {
                List<Cell> cells = head(row);
                cells.add(text(letter.actor()));
                cells.add(text(letter.letter().code()));
                cells.add(text(origin(letter)));
                cells.add(text(reason(row, letter, law)));
                cells.add(text(letter.rule()));
                rows.add(cells);
            }
        }
        return new Table(KEY, columns, rows);
    }

    /** Whoever answers for what the law stands against reads it beside the letter. */
    private static String reason(Row row, Assignment letter, LawNotes law) {
        return letter.letter().accountable()
                ? letter.reason() + law.about(row.id()).map(note -> "; " + note).orElse("")
                : letter.reason();
    }

    /** Whether people set a letter or Tandem proposes it, in a word. */
    static String origin(Assignment letter) {
        return letter.pinned() ? "pinned" : "proposed";
    }

    /** What {@code actor} is to the activity; a blank where it is nothing. */
    static Cell letter(Row row, String actor) {
        return row.of(actor).map(letter -> text(letter.letter().code())).orElse(Cell.BLANK);
    }

    private static List<Column> head() {
        return new ArrayList<>(ROW);
    }

    private static List<Cell> head(Row row) {
        return new ArrayList<>(List.of(text(row.id()), text(row.activity()), text(row.area()), text(row.sector())));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
