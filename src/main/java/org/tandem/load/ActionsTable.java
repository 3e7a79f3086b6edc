package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Action;
import org.tandem.model.Action.Status;
import org.tandem.model.Period;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the action register. */
final class ActionsTable implements RowDecoder {
    private static final List<String> STATUSES = List.of("open", "in_progress", "done", "cancelled");

    private final RowReaders cells;
    private final List<Action> actions = new ArrayList<>();
    private final Map<String, Integer> lineById = new HashMap<>();

    ActionsTable(RowReaders cells) {
        this.cells = cells;
    }

    /** The actions in the order of the file. */
    List<Action> actions() {
        return actions;
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        Sensitivity sensitivity = cells.sensitivity(row, notes, DefaultSensitivity.PLANNING);
        notes.sensitivity(sensitivity);
        String id = cells.text(row, Field.ID);
        String text = cells.text(row, Field.ACTION);
        if (id.isEmpty() || text.isEmpty()) {
            Field blank = id.isEmpty() ? Field.ID : Field.ACTION;
            notes.tell(
                    ShapeRules.CELL_BLANK,
                    cells.column(blank),
                    "no `" + blank.heading() + "` is stated",
                    "an id of its own and what is to be done");
            return RowOutcome.SET_ASIDE;
        }
        Integer before = lineById.putIfAbsent(id, row.line());
        if (before != null) {
            notes.tell(
                    TableRules.ID_DUPLICATE,
                    cells.column(Field.ID),
                    "`" + id + "` is the id of the action in line " + before,
                    "an id of its own for each action");
            return RowOutcome.SET_ASIDE;
        }
        Period open = RowFaults.period(
                cells.day(row, Field.OPENED, notes),
                cells.day(row, Field.CLOSED, notes),
                cells.column(Field.CLOSED),
                notes);
        actions.add(new Action(
                id,
                text,
                cells.text(row, Field.OWNER),
                cells.day(row, Field.DUE, notes),
                status(row, notes),
                open.from(),
                open.until(),
                cells.text(row, Field.SOURCE),
                cells.text(row, Field.EVIDENCE),
                cells.text(row, Field.LABEL),
                sensitivity,
                notes.origin(cells.column(Field.ID))));
        return RowOutcome.USED;
    }

    private Status status(CsvRow row, RowNotes notes) {
        String text = cells.text(row, Field.STATUS);
        Optional<Status> status = Status.of(text.replace(' ', '_').replace('-', '_'));
        if (status.isEmpty() && !text.isEmpty()) {
            String near = Suggestion.nearest(text, STATUSES).orElse("");
            notes.tell(
                    new Reading.Bad<>(
                            TableRules.STATUS_INVALID,
                            "`" + text + "` is not the status of an action",
                            "`open`, `in_progress`, `done` or `cancelled`; the action counts as open",
                            near),
                    cells.column(Field.STATUS));
        }
        return status.orElse(Status.OPEN);
    }
}
