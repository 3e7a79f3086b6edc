package org.tandem.meeting;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.model.Directory;
import org.tandem.model.Meeting;
import org.tandem.sharing.Handling;
import org.tandem.sharing.HandlingLabel;
import org.tandem.sharing.Visible;

/** The agenda as people read it, with the table that machines read. */
public final class AgendaReport {
    private final AgendaResult agenda;
    private final Visible visible;
    private final Meeting meeting;
    private final Directory directory;
    private final AgendaTables tables;

    private AgendaReport(AgendaResult agenda, Visible visible) {
        this.agenda = agenda;
        this.visible = visible;
        this.meeting = agenda.occurrence().meeting();
        this.directory = visible.workspace().directory();
        this.tables = new AgendaTables(agenda);
    }

    public static Document document(AgendaResult agenda, Visible visible) {
        return new AgendaReport(agenda, visible).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(head(), false));
        blocks.add(Block.heading("Agenda"));
        blocks.add(new Block.Grid(tables.items()));
        sought(blocks);
        carriedOver(blocks);
        annex(blocks);
        toPutRight(blocks);
        return new Document(
                "agenda",
                "Agenda: " + title() + ", " + agenda.occurrence().start().toLocalDate(),
                Handling.of(visible, agenda.label()),
                facts(),
                List.copyOf(blocks),
                tables.main());
    }

    private String title() {
        return meeting.title().isBlank() ? meeting.id() : meeting.title();
    }

    private Map<String, Cell> facts() {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("meeting", new Cell.Text(meeting.id()));
        facts.put("date", new Cell.Date(agenda.occurrence().start().toLocalDate()));
        facts.put(
                "start",
                new Cell.Text(AgendaTables.clock(agenda.occurrence().start().toLocalTime())));
        facts.put("time_zone", new Cell.Text(meeting.zone().getId()));
        facts.put("minutes", new Cell.Count(agenda.minutes()));
        facts.put("actions_carried_over", new Cell.Count(agenda.carriedOver().size()));
        facts.put("actions_overdue", new Cell.Count(agenda.overdue()));
        facts.put("items_in_annex", new Cell.Count(agenda.annex().size()));
        return facts;
    }

    private List<Line> head() {
        LocalDateTime start = agenda.occurrence().start();
        LocalDateTime end = agenda.occurrence().after(agenda.minutes());
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "When",
                start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + start.toLocalDate() + ", "
                        + AgendaTables.clock(start.toLocalTime()) + " to " + AgendaTables.clock(end.toLocalTime())
                        + " (" + meeting.zone().getId() + "), " + agenda.minutes() + " minutes"));
        lines.add(line("Chair", meeting.chair().isEmpty() ? "not named" : name(meeting.chair())));
        lines.add(line(
                "Invited",
                meeting.invited().isEmpty()
                        ? "nobody named"
                        : String.join(
                                "; ", meeting.invited().stream().map(this::name).toList())));
        lines.add(
                line("Handling", HandlingLabel.of(agenda.label()) + ". " + HandlingLabel.caveat(agenda.label()) + "."));
        if (MeetingKinds.standard().find(meeting.kind()).civilMilitary()) {
            lines.add(line(
                    "Civil-military forum",
                    "no personal data, no protection cases, no positions or movements beyond what was notified; the record"
                            + " names no organisation beside a security statement."));
        }
        if (visible.presenceWithheld()) {
            lines.add(line(
                    "Not everything may be shown",
                    "where nobody is named as present, somebody who may not be named here may be."));
        }
        return lines;
    }

    private static Line line(String what, String words) {
        return Line.empty().strong(what + ":").plain(" " + words);
    }

    private String name(String id) {
        String name = directory.name(id);
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    private void sought(List<Block> blocks) {
        blocks.add(Block.heading("Decisions sought"));
        List<String> decisions = agenda.items().stream()
                .map(AgendaItem::sought)
                .filter(words -> !words.isEmpty())
                .toList();
        blocks.add(
                decisions.isEmpty()
                        ? Block.paragraph("None follows from the gaps, the responsibility matrix or the actions.")
                        : new Block.Points(decisions.stream().map(Line::of).toList(), true));
    }

    private void carriedOver(List<Block> blocks) {
        blocks.add(Block.heading("Actions carried over"));
        int open = agenda.carriedOver().size();
        if (open == 0) {
            blocks.add(Block.paragraph("No action is open."));
            return;
        }
        blocks.add(Block.paragraph((open == 1 ? "1 action is" : open + " actions are") + " open, " + agenda.overdue()
                + " overdue on " + agenda.asOf() + ". Each comes back until it is done or cancelled."));
        blocks.add(new Block.Grid(tables.carriedOver(directory)));
    }

    private void annex(List<Block> blocks) {
        if (agenda.annex().isEmpty()) {
            return;
        }
        blocks.add(Block.heading("Annex: what did not fit"));
        blocks.add(Block.paragraph("In the order of urgency, for a written decision or the next meeting."));
        blocks.add(new Block.Grid(tables.annex()));
        List<String> sought = agenda.annex().stream()
                .map(AgendaItem::sought)
                .filter(words -> !words.isEmpty())
                .toList();
        if (!sought.isEmpty()) {
            blocks.add(Block.points(sought));
        }
    }

    private void toPutRight(List<Block> blocks) {
        if (!agenda.findings().isEmpty()) {
            blocks.add(Block.heading("To put right before the meeting"));
            blocks.add(Block.points(
                    agenda.findings().stream().map(AgendaReport::words).toList()));
        }
    }

    private static String words(Finding finding) {
        return finding.expected().isEmpty()
                ? finding.message()
                : finding.message() + "; expected " + finding.expected();
    }
}
