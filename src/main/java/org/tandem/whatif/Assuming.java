package org.tandem.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Later;
import org.tandem.model.Capacity;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Resource;
import org.tandem.model.Scenario;
import org.tandem.model.Workspace;

/**
 * Puts assumptions on a workspace: from one workspace to another, and nothing else. Needs stay as they are assessed, for an
 * assumption about who works where says nothing of who is in need.
 */
final class Assuming {
    private static final Comparator<Presence> ORDER = Comparator.comparing(Presence::area)
            .thenComparing(Presence::sector)
            .thenComparing(Presence::partner)
            .thenComparing(Presence::group)
            .thenComparing(Presence::sensitivity);

    private final Workspace before;
    private final Set<String> gone = new HashSet<>();
    private List<Presence> presence;
    private List<Capacity> capacities;
    private List<Organisation> organisations;
    private @Nullable Mission mission;
    private int touched;

    private Assuming(Workspace before) {
        this.before = before;
        this.presence = before.presence();
        this.capacities = before.capacity().list();
        this.organisations = before.organisations();
        this.mission = before.mission();
    }

    /**
     * A workspace with one thing assumed of it.
     *
     * @param touched how many records it takes away, adds or changes
     */
    record Assumed(Workspace workspace, int touched) {}

    /** {@code before} with all of {@code steps}, one after the other. */
    static Workspace all(Workspace before, List<Step> steps) {
        Workspace workspace = before;
        for (Step step : steps) {
            workspace = one(workspace, step).workspace();
        }
        return workspace;
    }

    /** {@code before} with {@code step}. */
    static Assumed one(Workspace before, Step step) {
        Assuming assuming = new Assuming(before);
        if (step instanceof Step.Departure departure) {
            assuming.leave(departure);
        } else if (step instanceof Step.Rotation rotation) {
            assuming.rotate(rotation);
        } else if (step instanceof Step.Arrival arrival) {
            assuming.arrive(arrival);
        }
        return new Assumed(assuming.workspace(), assuming.touched);
    }

    private Workspace workspace() {
        return new Workspace(
                before.operation(),
                before.policy(),
                mission,
                organisations,
                before.areas(),
                before.needs(),
                presence,
                gone.isEmpty() ? before.plan() : plan(),
                before.meetings(),
                before.actions(),
                before.files(),
                before.aliases(),
                before.capacity().of(capacities),
                before.letters(),
                before.consultations(),
                before.tables());
    }

    private void leave(Step.Departure departure) {
        Scenario.Leaves said = departure.said();
        Predicate<String> place = places(said.areas());
        Predicate<Presence> leaves = record -> record.partner().equals(departure.partner())
                && sector(said.sectors(), record.sector())
                && place.test(record.area());
        int[] kept = new int[presence.size()];
        int count = 0;
        int index = 0;
        for (Presence record : presence) {
            if (!leaves.test(record)) {
                kept[count++] = index;
            }
            index++;
        }
        if (count < kept.length) {
            touched += kept.length - count;
            int[] left = Arrays.copyOf(kept, count);
            List<Presence> all = presence;
            presence = Later.each(count, at -> all.get(left[at]));
        }
        capacities = capacities.stream()
                .filter(each -> !each.partner().equals(departure.partner())
                        || !sector(said.sectors(), each.sector())
                        || !place.test(each.area()))
                .toList();
        if (said.sectors().isEmpty()) {
            List<Organisation> stay = new ArrayList<>();
            for (Organisation each : organisations) {
                if (!each.id().equals(departure.partner())) {
                    stay.add(each);
                } else if (said.areas().isEmpty()) {
                    goes(each.id());
                    each.posts().forEach(post -> goes(post.id()));
                    touched += each.posts().size()
                            + each.offers().size()
                            + each.requests().size();
                } else {
                    stay.add(without(each, place));
                }
            }
            organisations = stay.stream().map(this::led).toList();
        }
    }

    /** Whether a sector is one of {@code sectors} or a part of one; always where there are none. */
    private static boolean sector(List<String> sectors, String sector) {
        return sectors.isEmpty()
                || sectors.stream().anyMatch(each -> sector.equals(each) || sector.startsWith(each + "-"));
    }

    /** Whether an area is one of {@code areas} or lies in one; always where there are none. */
    private Predicate<String> places(List<String> areas) {
        if (areas.isEmpty()) {
            return area -> true;
        }
        Gazetteer gazetteer = before.areas();
        Map<String, Boolean> known = new HashMap<>();
        return area ->
                known.computeIfAbsent(area, code -> areas.stream().anyMatch(each -> gazetteer.within(code, each)));
    }

    /** What is tied to other places, or to none, stays. */
    private Organisation without(Organisation whole, Predicate<String> place) {
        List<String> areas =
                whole.areas().stream().filter(area -> !place.test(area)).toList();
        List<Post> posts =
                whole.posts().stream().filter(post -> !goes(post, place)).toList();
        List<Resource> offers = elsewhere(whole.offers(), place);
        List<Resource> requests = elsewhere(whole.requests(), place);
        return new Organisation(
                whole.id(),
                whole.name(),
                whole.acronym(),
                whole.kind(),
                whole.aliases(),
                whole.sectors(),
                whole.lead(),
                // none left would mean everywhere
                areas.isEmpty() ? whole.areas() : areas,
                whole.relation(),
                whole.conditions(),
                whole.legal(),
                posts,
                whole.priorities(),
                offers,
                requests,
                whole.stance(),
                whole.sensitivity(),
                whole.origin());
    }

    private boolean goes(Post post, Predicate<String> place) {
        boolean goes = !post.areas().isEmpty() && post.areas().stream().allMatch(place);
        if (goes) {
            goes(post.id());
            touched++;
        }
        return goes;
    }

    private void goes(String id) {
        gone.add(id);
    }

    private List<Resource> elsewhere(List<Resource> resources, Predicate<String> place) {
        List<Resource> left = resources.stream()
                .filter(resource -> resource.area().isEmpty() || !place.test(resource.area()))
                .toList();
        touched += resources.size() - left.size();
        return left;
    }

    /** A cluster without those who lead it no more. */
    private Organisation led(Organisation whole) {
        List<String> lead =
                whole.lead().stream().filter(id -> !gone.contains(id)).toList();
        if (lead.size() == whole.lead().size()) {
            return whole;
        }
        touched++;
        return new Organisation(
                whole.id(),
                whole.name(),
                whole.acronym(),
                whole.kind(),
                whole.aliases(),
                whole.sectors(),
                lead,
                whole.areas(),
                whole.relation(),
                whole.conditions(),
                whole.legal(),
                whole.posts(),
                whole.priorities(),
                whole.offers(),
                whole.requests(),
                whole.stance(),
                whole.sensitivity(),
                whole.origin());
    }

    private void rotate(Step.Rotation rotation) {
        Mission whole = mission;
        if (whole == null) {
            return;
        }
        Set<String> offers = new HashSet<>(rotation.said().offers());
        List<Mission.Unit> units = whole.units().stream()
                .filter(unit -> !rotation.ids().contains(unit.id()))
                .toList();
        List<Post> posts = whole.posts().stream()
                .filter(post -> !rotation.ids().contains(post.id()))
                .toList();
        List<Resource> left = whole.offers().stream()
                .filter(offer -> !offers.contains(offer.id()))
                .toList();
        rotation.ids().forEach(this::goes);
        touched += whole.units().size()
                - units.size()
                + whole.posts().size()
                - posts.size()
                + whole.offers().size()
                - left.size();
        mission = new Mission(
                whole.id(),
                whole.name(),
                whole.host(),
                whole.posture(),
                whole.strategy(),
                whole.mandates(),
                whole.agreements(),
                posts,
                units,
                whole.priorities(),
                left,
                whole.requests(),
                whole.settings(),
                whole.stance(),
                whole.origin());
    }

    private void arrive(Step.Arrival arrival) {
        Scenario.Adds said = arrival.said();
        boolean bounded =
                said.countedAsReached().known() || said.countedAsPlanned().known();
        Presence added = new Presence(
                arrival.partner(),
                arrival.name(),
                arrival.kind(),
                said.area(),
                said.sector(),
                said.group(),
                said.sensitivity(),
                arrival.caseload(),
                said.countedAsReached(),
                said.countedAsPlanned(),
                bounded ? Progress.UNDER_WAY : Progress.UNDER_WAY.openEnded(),
                said.origin());
        List<Presence> all = presence;
        int at = 0;
        while (at < all.size() && ORDER.compare(all.get(at), added) < 0) {
            at++;
        }
        int place = at;
        if (place < all.size() && ORDER.compare(all.get(place), added) == 0) {
            Presence there = all.get(place);
            Presence both = merged(there, added);
            touched += both.equals(there) ? 0 : 1;
            presence = Later.each(all.size(), index -> index == place ? both : all.get(index));
        } else {
            touched++;
            presence = Later.each(
                    all.size() + 1,
                    index -> index < place ? all.get(index) : index == place ? added : all.get(index - 1));
        }
    }

    /** Both rows of one partner, as a table's are put together: the largest figures, and the claim that promises least. */
    private static Presence merged(Presence there, Presence added) {
        return new Presence(
                there.partner(),
                there.name(),
                there.kind(),
                there.area(),
                there.sector(),
                there.group(),
                there.sensitivity(),
                there.caseload().leastSafe(added.caseload()),
                there.reached().max(added.reached()),
                there.planned().max(added.planned()),
                there.progress().with(added.progress()),
                there.origin());
    }

    /** The plan without the letters of those who are gone. */
    private Plan plan() {
        List<Plan.Activity> activities = new ArrayList<>();
        for (Plan.Activity each : before.plan().activities()) {
            Map<String, Plan.Pin> letters = new LinkedHashMap<>(each.letters());
            letters.keySet().removeAll(gone);
            touched += each.letters().size() - letters.size();
            activities.add(new Plan.Activity(
                    each.id(),
                    each.title(),
                    each.kind(),
                    each.sector(),
                    each.areas(),
                    each.period(),
                    each.mandateTask(),
                    each.request(),
                    letters,
                    each.legal(),
                    each.sensitivity(),
                    each.origin()));
        }
        return new Plan(
                activities,
                before.plan().decisions(),
                before.plan().accord(),
                before.plan().notifications());
    }
}
