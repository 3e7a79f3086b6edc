package org.tandem.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Action;
import org.tandem.source.Sensitivity;

/**
 * The agenda of one meeting.
 *
 * @param minutes length of the slot
 * @param items in the order of the meeting
 * @param annex what did not fit, the most urgent first
 * @param remit which sectors it is about
 * @param left what is of other sectors, or comes back to other meetings
 * @param carriedOver every action of the meeting that is not closed, overdue ones first
 * @param label the highest level of what stands on the agenda
 * @param asOf the day from which actions are overdue
 */
public record AgendaResult(
        Occurrence occurrence,
        int minutes,
        List<AgendaItem> items,
        List<AgendaItem> annex,
        Remit remit,
        LeftToOthers left,
        List<Action> carriedOver,
        Sensitivity label,
        LocalDate asOf,
        List<Finding> findings) {

    /** When the item at {@code index} begins, in local time of the meeting. */
    public LocalDateTime start(int index) {
        return occurrence.after(
                items.subList(0, index).stream().mapToInt(AgendaItem::minutes).sum());
    }

    public long overdue() {
        return carriedOver.stream().filter(action -> action.overdue(asOf)).count();
    }

    /** What a gate may ask about, by name. */
    public Map<String, Long> measures() {
        Map<String, Long> measures = new TreeMap<>();
        measures.put("actions.open", (long) carriedOver.size());
        measures.put("actions.overdue", overdue());
        measures.put("agenda.annex", (long) annex.size());
        measures.put("agenda.items", (long) items.size());
        return measures;
    }
}
