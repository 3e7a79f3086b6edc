package org.tandem.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.coverage.Gap;
import org.tandem.meeting.MeetingKind.Holds;
import org.tandem.meeting.MeetingKind.StandingItem;
import org.tandem.model.Action;
import org.tandem.model.Meeting;
import org.tandem.requests.Waiting;
import org.tandem.responsibility.Matrix;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/** Makes the agenda of a meeting: what stands on it always, then what is most urgent, within its minutes. */
public final class Agenda {
    private final Visible visible;
    private final Meeting meeting;
    private final MeetingKinds kinds;
    private final Leads leads;

    private Agenda(Visible visible, Meeting meeting) {
        this.visible = visible;
        this.meeting = meeting;
        this.kinds = MeetingKinds.standard();
        this.leads = new Leads(visible.workspace(), meeting);
    }

    /**
     * The agenda of {@code occurrence} from what its audience may see.
     *
     * @param gaps the gaps, ranked; the worst that ask for a decision come on the agenda
     * @param requests the requests on which somebody has to decide or to confirm, the most urgent first
     */
    public static AgendaResult of(
            Visible visible, Occurrence occurrence, List<Gap> gaps, Matrix matrix, List<Waiting> requests) {
        return new Agenda(visible, occurrence.meeting()).result(occurrence, gaps, matrix, requests);
    }

    private AgendaResult result(Occurrence occurrence, List<Gap> gaps, Matrix matrix, List<Waiting> requests) {
        Remit remit = Remit.of(visible.workspace(), meeting, kind());
        List<Gap> ours = gaps.stream().filter(gap -> remit.holds(gap.sector())).toList();
        List<Gap> worst = Points.worst(ours, visible.workspace().policy().worstGaps());
        OwnActions open = OwnActions.of(
                Points.carriedOver(visible.workspace()), meeting, kind(), new Room(visible.workspace(), meeting));
        List<Action> carriedOver = open.ours();
        Points points = new Points(visible, leads);
        List<AgendaItem> decisions = points.gaps(worst, matrix);
        List<AgendaItem> asked = kind().decidesOnRequests() ? points.requests(requests) : List.of();
        List<AgendaItem> responsibilities = points.responsibilities(worst, matrix, remit);
        List<AgendaItem> actions = points.actions(carriedOver);

        Map<Holds, List<AgendaItem>> lists = new LinkedHashMap<>();
        lists.put(Holds.GAPS, decisions);
        lists.put(Holds.REQUESTS, asked);
        lists.put(Holds.RESPONSIBILITIES, responsibilities);
        lists.put(Holds.ACTIONS, actions);
        lists.values().removeIf(List::isEmpty);
        List<Holds> waiting = List.copyOf(lists.keySet());
        List<Slot> slots = meeting.items().isEmpty() ? usual(waiting) : own(waiting);
        int fixed = slots.stream().mapToInt(Slot::fixedMinutes).sum();
        Fitting.Fit fit = Fitting.into(minutes() - fixed, List.copyOf(lists.values()));

        List<AgendaItem> items = new ArrayList<>();
        slots.forEach(slot -> items.addAll(slot.filled(fit, waiting)));
        List<AgendaItem> annex = new ArrayList<>();
        fit.rest().forEach(annex::addAll);
        return new AgendaResult(
                occurrence,
                minutes(),
                List.copyOf(items),
                List.copyOf(annex),
                remit,
                LeftToOthers.of(gaps, matrix, remit, open.others()),
                carriedOver,
                label(items, annex),
                visible.workspace().operation().asOf(),
                MeetingChecks.of(visible.workspace(), meeting, kinds));
    }

    private int minutes() {
        return meeting.minutes() > 0 ? meeting.minutes() : kind().minutes();
    }

    private MeetingKind kind() {
        return kinds.find(meeting.kind());
    }

    /** A place on the agenda: an item that stands there, or room for points of some kinds. */
    private record Slot(List<AgendaItem> standing, List<Holds> holds) {
        int fixedMinutes() {
            return standing.stream().mapToInt(AgendaItem::minutes).sum();
        }

        List<AgendaItem> filled(Fitting.Fit fit, List<Holds> kinds) {
            List<AgendaItem> items = new ArrayList<>(standing);
            holds.forEach(kind -> items.addAll(fit.fits().get(kinds.indexOf(kind))));
            return items;
        }
    }

    /** The usual items of the kind; one that holds points gives way to them. What has no place of its own comes before the end. */
    private List<Slot> usual(List<Holds> waiting) {
        List<StandingItem> usual = kind().itemsIn(minutes());
        List<Slot> slots = new ArrayList<>();
        List<Holds> homeless = new ArrayList<>(waiting);
        for (StandingItem item : usual) {
            if (waiting.contains(item.holds())) {
                homeless.remove(item.holds());
                slots.add(new Slot(List.of(), List.of(item.holds())));
            } else {
                // where no point waits there is something to talk about, and nothing to decide
                Purpose purpose = item.holds() == Holds.NOTHING ? item.purpose() : Purpose.DISCUSS;
                slots.add(new Slot(
                        List.of(standing(item.title(), purpose, leads.standing(item.lead()), item.minutes())),
                        List.of()));
            }
        }
        return withBeforeEnd(slots, usual.get(usual.size() - 1).title(), homeless);
    }

    private List<Slot> own(List<Holds> waiting) {
        List<Slot> slots = new ArrayList<>();
        for (Meeting.Item item : meeting.items()) {
            Leads.Lead lead = item.lead().isEmpty() ? leads.chair() : leads.named(item.lead());
            Purpose purpose = Purpose.of(item.purpose()).orElse(Purpose.DISCUSS);
            slots.add(new Slot(List.of(standing(item.title(), purpose, lead, item.minutes())), List.of()));
        }
        return withBeforeEnd(
                slots, meeting.items().get(meeting.items().size() - 1).title(), waiting);
    }

    /** Points come after the standing items, but not after the one that closes the meeting. */
    private List<Slot> withBeforeEnd(List<Slot> slots, String lastTitle, List<Holds> points) {
        int place = kinds.closes(lastTitle) ? slots.size() - 1 : slots.size();
        slots.add(place, new Slot(List.of(), points));
        return slots;
    }

    private AgendaItem standing(String title, Purpose purpose, Leads.Lead lead, int minutes) {
        return new AgendaItem(
                title, purpose, lead.id(), lead.absent(), minutes, List.of(), meeting.sensitivity(), "", "");
    }

    private Sensitivity label(List<AgendaItem> items, List<AgendaItem> annex) {
        Sensitivity label = meeting.sensitivity();
        for (AgendaItem item : items) {
            label = label.highest(item.label());
        }
        for (AgendaItem item : annex) {
            label = label.highest(item.label());
        }
        return label;
    }
}
