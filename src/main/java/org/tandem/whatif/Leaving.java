package org.tandem.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tandem.document.Later;
import org.tandem.model.Gazetteer;
import org.tandem.model.Organisation;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Resource;
import org.tandem.model.Scenario;

/** An organisation leaves, wholly, or some of its sectors or areas. */
final class Leaving {
    private final Draft draft;
    private final Step.Departure departure;

    Leaving(Draft draft, Step.Departure departure) {
        this.draft = draft;
        this.departure = departure;
    }

    void apply() {
        Scenario.Leaves said = departure.said();
        Predicate<String> place = places(said.areas());
        Predicate<Presence> leaves = record -> record.partner().equals(departure.partner())
                && sector(said.sectors(), record.sector())
                && place.test(record.area());
        int[] kept = new int[draft.presence.size()];
        int count = 0;
        int index = 0;
        for (Presence record : draft.presence) {
            if (!leaves.test(record)) {
                kept[count++] = index;
            }
            index++;
        }
        if (count < kept.length) {
            draft.touched += kept.length - count;
            int[] left = Arrays.copyOf(kept, count);
            List<Presence> all = draft.presence;
            draft.presence = Later.each(count, at -> all.get(left[at]));
        }
        draft.capacities = draft.capacities.stream()
                .filter(each -> !each.partner().equals(departure.partner())
                        || !sector(said.sectors(), each.sector())
                        || !place.test(each.area()))
                .toList();
        if (said.sectors().isEmpty()) {
            List<Organisation> stay = new ArrayList<>();
            for (Organisation each : draft.organisations) {
                if (!each.id().equals(departure.partner())) {
                    stay.add(each);
                } else if (said.areas().isEmpty()) {
                    draft.goes(each.id());
                    each.posts().forEach(post -> draft.goes(post.id()));
                    draft.touched += each.posts().size()
                            + each.offers().size()
                            + each.requests().size();
                } else {
                    stay.add(without(each, place));
                }
            }
            draft.organisations = stay.stream().map(this::led).toList();
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
        Gazetteer gazetteer = draft.before.areas();
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
        // no area left would mean everywhere
        return whole.holding(areas.isEmpty() ? whole.areas() : areas, posts, offers, requests);
    }

    private boolean goes(Post post, Predicate<String> place) {
        boolean goes = !post.areas().isEmpty() && post.areas().stream().allMatch(place);
        if (goes) {
            draft.goes(post.id());
            draft.touched++;
        }
        return goes;
    }

    private List<Resource> elsewhere(List<Resource> resources, Predicate<String> place) {
        List<Resource> left = resources.stream()
                .filter(resource -> resource.area().isEmpty() || !place.test(resource.area()))
                .toList();
        draft.touched += resources.size() - left.size();
        return left;
    }

    /** A cluster without those who lead it no more. */
    private Organisation led(Organisation whole) {
        List<String> lead = whole.lead().stream().filter(id -> !draft.gone(id)).toList();
        if (lead.size() == whole.lead().size()) {
            return whole;
        }
        draft.touched++;
        return whole.ledBy(lead);
    }
}
