package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Gazetteer;
import org.tandem.model.Letter;
import org.tandem.model.NamesApart;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.responsibility.Matrix.Row;

/** The table a meeting reads aloud: a row for each activity, and under each letter the names of those who hold it. */
final class WhoDoesWhat {
    /** Stands behind a name that people set, on the same line; no format takes it for markup. */
    private static final String PINNED = "\u00a0✓";

    private static final String MARKS = " ✓ marks what people have decided; every other name is a proposal to confirm.";

    private final Matrix matrix;
    private final Gazetteer areas;
    private final NamesApart names;

    WhoDoesWhat(Matrix matrix, Gazetteer areas, NamesApart names) {
        this.matrix = matrix;
        this.areas = areas;
        this.names = names;
    }

    /** What the letters mean, and what a mark behind a name. */
    String howToRead() {
        return Legend.sentence(matrix.model()) + MARKS;
    }

    Table table() {
        List<Legend> legend = Legend.of(matrix.model());
        List<Column> columns =
                new ArrayList<>(List.of(Column.number("number", "No."), Column.text("activity", "Activity")));
        legend.forEach(letter -> columns.add(Column.text(letter.key(), letter.heading())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Count(rows.size() + 1L), new Cell.Text(spoken(row))));
            legend.forEach(letter -> cells.add(who(row, letter.held())));
            rows.add(cells);
        }
        return new Table("who_does_what", columns, rows);
    }

    /** The activity without codes of areas, which nobody reads aloud. */
    private String spoken(Row row) {
        String words = row.activity();
        for (String area : row.area().split("; ", -1)) {
            words = area.isEmpty() ? words : words.replace(areas.label(area), areas.name(area));
        }
        return words;
    }

    /** The names, one after the other: a cell of several lines would not be Markdown. */
    private Cell who(Row row, Predicate<Letter> held) {
        String text = row.assignments().stream()
                .filter(each -> held.test(each.letter()))
                .map(this::name)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private String name(Assignment letter) {
        return names.of(letter.actor()) + (letter.pinned() ? PINNED : "");
    }
}
