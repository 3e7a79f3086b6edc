package org.tandem.sharing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Action;
import org.tandem.model.Directory;
import org.tandem.model.Mandate;
import org.tandem.model.Measure;
import org.tandem.model.Meeting;
import org.tandem.model.Mission;
import org.tandem.model.Notification;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/**
 * Takes out of visible records what points at withheld ones. Where an id is expected, only one that is seen stays; where
 * words are allowed too (the owner of an action), words that name something withheld go.
 */
final class References {
    private final Set<String> seen;
    private final Set<String> hidden = new TreeSet<>();
    private final Set<String> objectives = new TreeSet<>();
    /** Ids of requests for an escort, of which wider audiences read only an outline. */
    private final Set<String> escorts = new TreeSet<>();

    private final Map<String, Sensitivity> levels = new HashMap<>();

    References(Workspace all, @Nullable Mission mission, List<Organisation> organisations, Sensitivity limit) {
        this.seen = new TreeSet<>(new Directory(mission, organisations).ids());
        all.organisations().forEach(each -> levels.put(each.id(), each.sensitivity()));
        Stream.concat(
                        Stream.ofNullable(mission).map(Mission::stance),
                        organisations.stream().map(Organisation::stance))
                .flatMap(stance -> stance.objectives().stream())
                .forEach(each -> objectives.add(each.id()));
        Set<String> told = RecordIds.ofActors(mission, organisations);
        Stream<String> ofActors =
                RecordIds.ofActors(all.mission(), all.organisations()).stream().filter(id -> !told.contains(id));
        Stream<String> names = all.organisations().stream()
                .filter(each -> !each.sensitivity().atMost(limit))
                .flatMap(each -> Stream.concat(Stream.of(each.name(), each.acronym()), each.aliases().stream()));
        Stream<String> meetings = all.meetings().stream()
                .filter(each -> !each.sensitivity().atMost(limit))
                .map(Meeting::title);
        Stream<String> mandates = Stream.ofNullable(all.mission())
                .flatMap(any -> any.mandates().stream())
                .filter(each -> !each.sensitivity().atMost(limit))
                .map(Mandate::resolution);
        Stream.of(ofActors, names, meetings, mandates, RecordIds.above(limit, all))
                .flatMap(words -> words)
                .map(References::fold)
                .filter(words -> !words.isEmpty())
                .forEach(hidden::add);
        Stream.concat(
                        Stream.ofNullable(all.mission()).flatMap(any -> any.requests().stream()),
                        all.organisations().stream().flatMap(each -> each.requests().stream()))
                .filter(Resource::escort)
                .map(Resource::id)
                .forEach(escorts::add);
    }

    Mission visible(Mission mission) {
        return new Mission(
                mission.id(),
                mission.name(),
                mission.host(),
                mission.posture(),
                mission.strategy(),
                mission.mandates().stream().map(this::visible).toList(),
                mission.agreements(),
                mission.posts(),
                mission.units(),
                mission.priorities(),
                mission.offers(),
                requests(mission.requests()),
                mission.settings(),
                mission.stance(),
                mission.origin());
    }

    private Mandate visible(Mandate mandate) {
        return mandate.with(mandate.tasks().stream()
                        .map(task -> task.continuing(shownUnlessHidden(task.continues())))
                        .toList())
                .superseded(shownUnlessHidden(mandate.supersededBy()));
    }

    /** Without the cluster, those who gain and the papers that are withheld; an escort in outline. */
    private List<Resource> requests(List<Resource> requests) {
        return requests.stream()
                .map(each -> each.inOutline(Visible.NOT_SHOWN))
                .map(each -> each.on(each.terms()
                        .referring(
                                id(each.terms().asked().cluster()),
                                shownUnlessHidden(each.terms().asked().mandateTask()),
                                words(each.terms().asked().consent()),
                                ids(each.terms().asked().benefits()))))
                .toList();
    }

    Notification visible(Notification notification, String area) {
        return notification.inOutline(
                area,
                id(notification.focalPoint()),
                notification.parties().stream()
                        .filter(told -> seen.contains(told.party()))
                        .toList());
    }

    /** How sensitive it is to name this partner; LOW when it has no profile. */
    Sensitivity levelOf(String partner) {
        return levels.getOrDefault(partner, Sensitivity.LOW);
    }

    Organisation visible(Organisation organisation) {
        return new Organisation(
                organisation.id(),
                organisation.name(),
                organisation.acronym(),
                organisation.kind(),
                organisation.aliases(),
                organisation.sectors(),
                ids(organisation.lead()),
                organisation.areas(),
                organisation.relation(),
                organisation.conditions(),
                organisation.legal(),
                organisation.posts(),
                organisation.priorities(),
                organisation.offers(),
                requests(organisation.requests()),
                organisation.stance(),
                organisation.sensitivity(),
                organisation.origin());
    }

    Plan.Activity visible(Plan.Activity activity, List<String> areas) {
        Map<String, Plan.Pin> letters = new LinkedHashMap<>(activity.letters());
        letters.keySet().retainAll(seen);
        return new Plan.Activity(
                activity.id(),
                activity.title(),
                activity.kind(),
                activity.sector(),
                areas,
                activity.period(),
                shownUnlessHidden(activity.mandateTask()),
                words(activity.request()),
                letters,
                activity.legal()
                        .benefiting(ids(activity.legal().benefits()))
                        .citing(activity.legal().cites().stream()
                                .filter(cited -> !hides(cited.text()))
                                .toList()),
                activity.sensitivity(),
                activity.origin());
    }

    /**
     * As far as it is seen; what it says of one area says nothing of a larger one, and of an escort it says nothing in words.
     *
     * @param inNeed the people in need that it sets, as they may be told
     */
    Plan.Decision visible(Plan.Decision decision, String about, Measure inNeed) {
        boolean outline = escorts.contains(decision.about());
        return new Plan.Decision(
                decision.id(),
                decision.on(),
                words(about),
                outline ? outlined(decision.text()) : decision.text(),
                id(decision.by()),
                outline ? outlined(decision.reason()) : decision.reason(),
                decision.about().equals(about) ? decision.assessedOn() : null,
                decision.about().equals(about) ? inNeed : Measure.UNKNOWN,
                new Plan.Ruling(
                        decision.ruling().outcome(),
                        words(decision.ruling().offer()),
                        decision.ruling().quantity()),
                decision.sensitivity(),
                decision.origin());
    }

    Meeting visible(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.kind(),
                meeting.title(),
                meeting.starts(),
                meeting.zone(),
                meeting.every(),
                meeting.minutes(),
                id(meeting.chair()),
                ids(meeting.invited()),
                meeting.sectors(),
                meeting.audience(),
                meeting.items().stream()
                        .map(item -> new Meeting.Item(
                                item.title(), item.purpose(), id(item.lead()), item.minutes(), item.origin()))
                        .toList(),
                meeting.sensitivity(),
                meeting.origin());
    }

    /** An action whose owner is withheld keeps its text and its day: the work is still to be done. */
    Action visible(Action action) {
        return new Action(
                action.id(),
                action.action(),
                hides(action.owner()) ? Visible.NOT_SHOWN : action.owner(),
                action.due(),
                action.status(),
                action.opened(),
                action.closed(),
                words(action.source()),
                action.evidence(),
                action.label(),
                action.sensitivity(),
                action.origin());
    }

    /** {@code id} where it is seen, else a word for what is there and not shown. */
    String shown(String id) {
        return seen.contains(id) ? id : Visible.NOT_SHOWN;
    }

    /** The objectives, those that are not seen by a word for what is there and not shown. */
    List<String> objectives(List<String> ids) {
        return ids.stream()
                .map(id -> objectives.contains(id) ? id : Visible.NOT_SHOWN)
                .toList();
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().filter(seen::contains).toList();
    }

    private String id(String id) {
        return seen.contains(id) ? id : "";
    }

    private static String outlined(String words) {
        return words.isEmpty() ? "" : Visible.NOT_SHOWN;
    }

    /** What points at a record of which it has to be known that there is one. */
    private String shownUnlessHidden(String id) {
        return hides(id) ? Visible.NOT_SHOWN : id;
    }

    private String words(String words) {
        return hides(words) ? "" : words;
    }

    private boolean hides(String words) {
        return hidden.contains(fold(words));
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
