package org.tandem.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.NamesApart;
import org.tandem.model.Workspace;

/** Who answers for a point and is not in the room, in lines: whom to invite, and whom only to ask before. */
final class Absences {
    private final AgendaResult agenda;
    private final NamesApart names;
    private final ItemNumbers numbers;
    private final Room room;
    private final MeetingKind kind;

    Absences(AgendaResult agenda, Workspace workspace, NamesApart names) {
        this.agenda = agenda;
        this.names = names;
        this.numbers = new ItemNumbers(agenda.items(), agenda.annex());
        this.room = new Room(workspace, agenda.occurrence().meeting());
        this.kind = MeetingKinds.standard().find(agenda.occurrence().meeting().kind());
    }

    /** Those missed at items of the meeting. */
    List<Line> head() {
        Set<String> absent = absent(agenda.items());
        List<Line> lines = new ArrayList<>();
        String invite = list(absent, agenda.items(), id -> room.welcomes(id, kind));
        if (!invite.isEmpty()) {
            lines.add(AgendaReport.line(
                    "To invite",
                    "who answers for an item and is not in the room, or their word before: " + invite + "."));
        }
        String ask = list(absent, agenda.items(), id -> !room.welcomes(id, kind));
        if (!ask.isEmpty()) {
            lines.add(AgendaReport.line(
                    "To ask before, not to invite",
                    "who answers for an item; a force comes to no such meeting, "
                            + (kind.consentForUniforms() ? "anybody of the mission" : "military and police")
                            + " only where its members agreed: " + ask + "."));
        }
        return lines;
    }

    /** Those missed at what did not fit: they are written to, for nobody meets about it. */
    List<Block> annex() {
        String write = list(absent(agenda.annex()), agenda.annex(), id -> true);
        return write.isEmpty()
                ? List.of()
                : List.of(Block.paragraph("Not in the room, and to write to for a written decision: " + write + "."));
    }

    private static Set<String> absent(List<AgendaItem> items) {
        Set<String> absent = new LinkedHashSet<>();
        items.forEach(item -> absent.addAll(item.absent()));
        return absent;
    }

    private String list(Set<String> absent, List<AgendaItem> items, Predicate<String> which) {
        return absent.stream()
                .filter(which)
                .map(id ->
                        names.of(id) + ", " + numbers.of(item -> item.absent().contains(id) && items.contains(item)))
                .collect(Collectors.joining("; "));
    }
}
