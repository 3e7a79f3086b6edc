package org.tandem.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Action;
import org.tandem.model.NamesApart;
import org.tandem.sharing.HandlingLabel;

/** The tables of an agenda. */
final class AgendaTables {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** The reference of a gap, {@code AREA/SECTOR}. */
    private static final Pattern GAP = Pattern.compile("[^/:]+/[^/:]+");

    /** How {@link Points} begins the title of an action: its id, whether it is overdue, and a date. */
    private static final Pattern ACTION =
            Pattern.compile("^([^,]+)(?:(, overdue) since [-0-9]+|, due [-0-9]+|, open, no due date): ");

    private static final int AFTER_TITLE = 4;
    private static final int AFTER_LEAD = 7;
    private static final List<Column> AGENDA = List.of(
            Column.number("number", "No."),
            Column.text("start", "Start"),
            Column.number("minutes", "Min."),
            Column.text("title", "Item"),
            Column.text("purpose", "Purpose"),
            Column.text("lead", "Lead"),
            Column.text("papers", "Papers"),
            Column.text("label", "Label"),
            Column.text("reference", "Reference"));

    /** Characters a printed line may take. */
    private static final int PAGE = 119;

    /** What number, start, minutes, purpose and the bars between columns take of it. */
    private static final int BESIDE = 38;

    /** The same without start and minutes. */
    private static final int BESIDE_UNTIMED = 23;

    /** A title shorter than this says too little, however long the leads' names. */
    private static final int LEAST = 40;

    private final AgendaResult agenda;
    private final NamesApart names;

    AgendaTables(AgendaResult agenda, NamesApart names) {
        this.agenda = agenda;
        this.names = names;
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

    /** What people read of the items; papers, labels and references stand elsewhere on the page. */
    Table items() {
        return printed("agenda", agenda.items(), timed(), Set.of("number", "start", "minutes", "purpose"), BESIDE);
    }

    Table annex() {
        return printed("annex", agenda.annex(), untimed(), Set.of("number", "purpose"), BESIDE_UNTIMED);
    }

    /** The same rows with the lead by name and a title that leaves the table on the page; all else in data formats only. */
    private Table printed(String key, List<AgendaItem> items, List<List<Cell>> rows, Set<String> shown, int beside) {
        int widest = items.stream()
                .mapToInt(item -> names.of(item.lead()).length())
                .max()
                .orElse(0);
        int room = Math.max(LEAST, PAGE - beside - widest);
        List<Column> columns = new ArrayList<>();
        AGENDA.forEach(column -> columns.add(shown.contains(column.key()) ? column : column.dataOnly()));
        columns.add(AFTER_TITLE, Column.text("item", "Item"));
        columns.add(AFTER_LEAD, Column.text("lead_name", "Lead"));
        List<List<Cell>> printed = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            AgendaItem item = items.get(index);
            List<Cell> cells = new ArrayList<>(rows.get(index));
            cells.add(AFTER_TITLE, new Cell.Text(title(item, room)));
            cells.add(AFTER_LEAD, new Cell.Text(names.of(item.lead())));
            printed.add(cells);
        }
        return new Table(key, columns, printed);
    }

    /**
     * What people read of a title. A gap is told by what it is about, for the decision sought says the rest; an action without its
     * date; anything told in full further down the page goes up to the last whole word that fits.
     */
    private static String title(AgendaItem item, int room) {
        String title = item.title();
        if (!item.reference().isEmpty() && title.startsWith(item.reference() + ", ")) {
            title = ACTION.matcher(title).replaceFirst("$1$2: ");
        }
        if (GAP.matcher(item.reference()).matches()) {
            return title.replaceFirst(": [^:]*$", "");
        }
        if (item.reference().isEmpty() || title.length() <= room) {
            return title;
        }
        int end = title.lastIndexOf(' ', room - 1);
        return title.substring(0, end > 0 ? end : title.offsetByCodePoints(0, room / 2)) + "…";
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

    Table carriedOver() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Action action : agenda.carriedOver()) {
            LocalDate due = action.due();
            rows.add(List.of(
                    new Cell.Text(action.id()),
                    new Cell.Text(action.action()),
                    action.owner().isBlank() ? new Cell.Unknown("no owner") : new Cell.Text(names.of(action.owner())),
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
