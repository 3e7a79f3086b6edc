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

    static final String HOW_TO_READ =
            "A answers for the result and signs it off, R does the work, C is consulted before, "
                    + "I is informed after. ✓ marks what people have decided in plan.yaml; every other name is a proposal to confirm.";

    private final Matrix matrix;
    private final Gazetteer areas;
    private final NamesApart names;

    WhoDoesWhat(Matrix matrix, Gazetteer areas, NamesApart names) {
        this.matrix = matrix;
        this.areas = areas;
        this.names = names;
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            rows.add(List.of(
                    new Cell.Count(rows.size() + 1L),
                    new Cell.Text(spoken(row)),
                    who(row, Letter::accountable),
                    who(row, Letter::responsible),
                    who(row, letter -> letter == Letter.C),
                    who(row, letter -> letter == Letter.I)));
        }
        return new Table(
                "who_does_what",
                List.of(
                        Column.number("number", "No."),
                        Column.text("activity", "Activity"),
                        Column.text("accountable", "Answers for it (A)"),
                        Column.text("responsible", "Does the work (R)"),
                        Column.text("consulted", "Consulted (C)"),
                        Column.text("informed", "Informed (I)")),
                rows);
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
