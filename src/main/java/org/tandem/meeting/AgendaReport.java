package org.tandem.meeting;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.model.Directory;
import org.tandem.model.Meeting;
import org.tandem.model.NamesApart;
import org.tandem.model.Post;
import org.tandem.model.Workspace;
import org.tandem.sharing.Handling;
import org.tandem.sharing.HandlingLabel;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/** The agenda as people read it, with the table that machines read. */
public final class AgendaReport {
    private final AgendaResult agenda;
    private final Visible visible;
    private final Meeting meeting;
    private final NamesApart names;
    private final ItemNumbers numbers;
    private final AgendaTables tables;
    private final Absences absences;

    private AgendaReport(AgendaResult agenda, Visible visible) {
        this.agenda = agenda;
        this.visible = visible;
        this.meeting = agenda.occurrence().meeting();
        this.numbers = new ItemNumbers(agenda.items(), agenda.annex());
        this.names = names(agenda, visible.workspace());
        this.tables = new AgendaTables(agenda, names);
        this.absences = new Absences(agenda, visible.workspace(), names);
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
        blocks.addAll(AgendaMethod.blocks(visible.workspace().policy()));
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
        lines.add(line("Chair", meeting.chair().isEmpty() ? "not named" : names.of(meeting.chair())));
        lines.add(line(
                "Invited",
                meeting.invited().isEmpty()
                        ? "nobody named"
                        : String.join(
                                "; ", meeting.invited().stream().map(names::of).toList())));
        lines.addAll(absences.head());
        lines.addAll(SectorLines.of(agenda, visible.workspace().meetings()));
        lines.addAll(papers());
        lines.add(line("Handling", handling()));
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

    static Line line(String what, String words) {
        return Line.empty().strong(what + ":").plain(" " + words);
    }

    /** What everybody on the page is called, so that no two are called the same. */
    private static NamesApart names(AgendaResult agenda, Workspace workspace) {
        Meeting meeting = agenda.occurrence().meeting();
        Directory directory = workspace.directory();
        List<String> ids = new ArrayList<>(meeting.invited());
        ids.add(meeting.chair());
        Stream.concat(agenda.items().stream(), agenda.annex().stream()).forEach(item -> {
            ids.add(item.lead());
            ids.addAll(item.absent());
        });
        agenda.carriedOver().forEach(action -> ids.add(action.owner()));
        return new NamesApart(
                ids, directory::name, id -> directory.post(id).map(Post::areas).orElse(List.of()), workspace.areas());
    }

    private String handling() {
        StringBuilder words =
                new StringBuilder(HandlingLabel.of(agenda.label()) + ". " + HandlingLabel.caveat(agenda.label()) + ".");
        for (Sensitivity level : Sensitivity.values()) {
            String which = numbers.of(item -> item.label() == level);
            if (level != agenda.label() && !which.isEmpty()) {
                words.append(" Taken alone, ")
                        .append(which)
                        .append(which.startsWith("items") ? " are " : " is ")
                        .append(HandlingLabel.tlp(level))
                        .append('.');
            }
        }
        return words.toString();
    }

    private List<Line> papers() {
        return Stream.concat(agenda.items().stream(), agenda.annex().stream())
                .flatMap(item -> item.papers().stream())
                .distinct()
                .sorted()
                .map(paper -> Line.empty()
                        .strong("To read before:")
                        .plain(" ")
                        .code(paper)
                        .plain(" for " + numbers.of(item -> item.papers().contains(paper))))
                .toList();
    }

    /** What {@code items} of which {@code which} is true seek, each with the number of its item; {@code before} stand before them. */
    private static List<Line> sought(List<AgendaItem> items, int before, Predicate<AgendaItem> which) {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            if (!items.get(index).sought().isEmpty() && which.test(items.get(index))) {
                lines.add(Line.empty()
                        .strong("Item " + (before + index + 1) + ":")
                        .message(" " + items.get(index).sought()));
            }
        }
        return lines;
    }

    private void sought(List<Block> blocks) {
        Predicate<AgendaItem> decides = item -> item.purpose() == Purpose.DECIDE;
        blocks.add(Block.heading("Decisions sought"));
        List<Line> decisions = sought(agenda.items(), 0, decides);
        blocks.add(
                decisions.isEmpty()
                        ? Block.paragraph(
                                "None follows from the gaps, the requests, the responsibility matrix or the actions.")
                        : new Block.Points(decisions, false));
        List<Line> heard = sought(agenda.items(), 0, decides.negate());
        if (!heard.isEmpty()) {
            blocks.add(Block.paragraph("Not for this room to decide:"));
            blocks.add(new Block.Points(heard, false));
        }
    }

    private void carriedOver(List<Block> blocks) {
        blocks.add(Block.heading("Actions carried over"));
        int open = agenda.carriedOver().size();
        if (open == 0) {
            blocks.add(Block.paragraph(
                    agenda.left().actions().isEmpty()
                            ? "No action is open."
                            : "No action of this meeting is open; those of others are counted at the head."));
            return;
        }
        blocks.add(Block.paragraph((open == 1 ? "1 action is" : open + " actions are") + " open, " + agenda.overdue()
                + " overdue on " + agenda.asOf() + ". Each comes back until it is done or cancelled."));
        blocks.add(new Block.Grid(tables.carriedOver()));
    }

    private void annex(List<Block> blocks) {
        if (agenda.annex().isEmpty()) {
            return;
        }
        blocks.add(Block.heading("Annex: what did not fit"));
        blocks.add(Block.paragraph("In the order of urgency, for a written decision or the next meeting."));
        blocks.add(new Block.Grid(tables.annex()));
        List<Line> decisions = sought(agenda.annex(), agenda.items().size(), item -> true);
        if (!decisions.isEmpty()) {
            blocks.add(new Block.Points(decisions, false));
        }
        blocks.addAll(absences.annex());
    }

    private void toPutRight(List<Block> blocks) {
        if (!agenda.findings().isEmpty()) {
            blocks.add(Block.heading("To put right before the meeting"));
            blocks.add(new Block.Points(
                    agenda.findings().stream()
                            .map(AgendaReport::words)
                            .map(Line::ofMessage)
                            .toList(),
                    false));
        }
    }

    private static String words(Finding finding) {
        return finding.expected().isEmpty()
                ? finding.message()
                : finding.message() + "; expected " + finding.expected();
    }
}
