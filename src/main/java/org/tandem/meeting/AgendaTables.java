package org.tandem.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Action;
import org.tandem.model.Directory;
import org.tandem.sharing.HandlingLabel;

/** The tables of an agenda. */
final class AgendaTables {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<Column> AGENDA = List.of(
            Column.number("number", "No."),
            Column.text("start", "Start"),
            Column.number("minutes", "Minutes"),
            Column.text("title", "Item"),
            Column.text("purpose", "Purpose"),
            Column.text("lead", "Lead"),
            Column.text("papers", "Papers"),
            Column.text("label", "Label"),
            Column.text("reference", "Reference"));

    private final AgendaResult agenda;

    AgendaTables(AgendaResult agenda) {
        this.agenda = agenda;
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The items, then the annex: its items have a number, but neither start nor minutes, for they have no place in the slot. */
    Table main() {
        List<List<Cell>> rows = new ArrayList<>(timed());
        rows.addAll(untimed());
        return new Table("agenda", AGENDA, rows);
    }

    Table items() {
        return new Table("agenda", AGENDA, timed());
    }

    Table annex() {
        return new Table("annex", AGENDA, untimed());
    }

    private List<List<Cell>> timed() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int index = 0; index < agenda.items().size(); index++) {
            AgendaItem item = agenda.items().get(index);
            Cell start = new Cell.Text(clock(agenda.start(index).toLocalTime()));
            rows.add(row(index + 1, start, new Cell.Count(item.minutes()), item));
        }
        return rows;
    }

    private List<List<Cell>> untimed() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int index = 0; index < agenda.annex().size(); index++) {
            int number = agenda.items().size() + index + 1;
            rows.add(row(number, Cell.BLANK, Cell.BLANK, agenda.annex().get(index)));
        }
        return rows;
    }

    private static List<Cell> row(int number, Cell start, Cell minutes, AgendaItem item) {
        return List.of(
                new Cell.Count(number),
                start,
                minutes,
                new Cell.Text(item.title()),
                new Cell.Text(item.purpose().code()),
                new Cell.Text(item.lead()),
                new Cell.Listing(item.papers()),
                new Cell.Text(HandlingLabel.tlp(item.label())),
                new Cell.Text(item.reference()));
    }

    Table carriedOver(Directory directory) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Action action : agenda.carriedOver()) {
            LocalDate due = action.due();
            rows.add(List.of(
                    new Cell.Text(action.id()),
                    new Cell.Text(action.action()),
                    action.owner().isBlank()
                            ? new Cell.Unknown("no owner")
                            : new Cell.Text(directory.name(action.owner())),
                    due == null ? new Cell.Unknown("no due date") : new Cell.Date(due),
                    due != null && action.overdue(agenda.asOf())
                            ? new Cell.Text(Points.days(due, agenda.asOf()))
                            : Cell.BLANK,
                    new Cell.Text(action.status().code())));
        }
        return new Table(
                "actions",
                List.of(
                        Column.text("id", "Action"),
                        Column.text("action", "What"),
                        Column.text("owner", "Owner"),
                        Column.text("due", "Due"),
                        Column.text("overdue", "Overdue"),
                        Column.text("status", "Status")),
                rows);
    }
}
