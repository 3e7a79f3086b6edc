package org.tandem.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.document.Line;
import org.tandem.model.Meeting;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** Which sectors a meeting is about, and how much of others is left to other meetings, in lines. */
final class SectorLines {
    private SectorLines() {}

    static List<Line> of(AgendaResult agenda, List<Meeting> meetings) {
        Sectors sectors = Vocabulary.standard().sectors();
        List<Line> lines = new ArrayList<>();
        Remit remit = agenda.remit();
        if (remit.missing()) {
            lines.add(
                    Line.empty()
                            .strong("About:")
                            .message(
                                    " all sectors, for this cluster's meeting does not say of which it is: name them under"
                                            + " `sectors` in meetings.yaml, as `sectors: [EDU]`, or let the cluster or one of its posts chair it."));
        }
        if (!remit.sectors().isEmpty()) {
            lines.add(AgendaReport.line(
                    "About", remit.sectors().stream().map(sectors::name).collect(Collectors.joining("; "))));
        }
        LeftToOthers left = agenda.left();
        List<String> parts = new ArrayList<>();
        if (!left.gaps().isEmpty()) {
            int gaps = left.allGaps();
            parts.add((gaps == 1 ? "1 gap" : gaps + " gaps") + " of other sectors to decide on ("
                    + left.gaps().entrySet().stream()
                            .map(each -> sectors.name(each.getKey()) + " " + each.getValue())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (left.rows() > 0) {
            parts.add((left.rows() == 1 ? "1 other row" : left.rows() + " other rows")
                    + " of the matrix that nobody, or more than one, answers for");
        }
        parts.addAll(OtherActions.parts(left.actions(), meetings, agenda.label()));
        if (!parts.isEmpty()) {
            lines.add(AgendaReport.line("Left to other meetings", String.join("; ", parts) + "."));
        }
        return lines;
    }
}
