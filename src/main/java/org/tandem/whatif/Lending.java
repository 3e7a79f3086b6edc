package org.tandem.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Period;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;

/**
 * What is lent and asked for while somebody who leaves is still there. Requests are settled day by day, so that trucks wanted before
 * the day on which their owner leaves are not lost; all else speaks of the state once everything assumed has come about.
 */
final class Lending {
    private final Workspace before;
    private final List<Step> steps;

    private Lending(Workspace before, List<Step> steps) {
        this.before = before;
        this.steps = steps;
    }

    /** {@code after}, what becomes of {@code before} by {@code steps}, with what stands until the day before somebody leaves. */
    static Workspace of(Workspace before, Workspace after, List<Step> steps) {
        return new Lending(before, steps).workspace(after);
    }

    private Workspace workspace(Workspace after) {
        Draft draft = new Draft(after);
        List<Organisation> organisations = new ArrayList<>();
        for (Organisation was : before.organisations()) {
            Organisation is = after.organisations().stream()
                    .filter(each -> each.id().equals(was.id()))
                    .findFirst()
                    .orElse(null);
            Optional<LocalDate> day = leaves(was.id());
            List<Resource> offers = more(was.offers(), is == null ? List.of() : is.offers(), day, true);
            List<Resource> requests = more(was.requests(), is == null ? List.of() : is.requests(), day, false);
            if (is != null || !offers.isEmpty() || !requests.isEmpty()) {
                Organisation there = is == null ? was : is;
                organisations.add(there.holding(there.areas(), there.posts(), offers, requests));
            }
        }
        draft.organisations = organisations;
        Mission was = before.mission();
        Mission is = after.mission();
        if (was != null && is != null) {
            draft.mission = is.holding(is.posts(), is.units(), missionOffers(was, is));
        }
        return draft.workspace();
    }

    private List<Resource> missionOffers(Mission was, Mission is) {
        List<Resource> offers = new ArrayList<>(is.offers());
        for (Resource offer : was.offers()) {
            if (!ids(is.offers()).contains(offer.id())) {
                rotates(offer.id()).flatMap(day -> until(offer, day, true)).ifPresent(offers::add);
            }
        }
        return offers;
    }

    /** What is left in {@code is}, with what of {@code was} stands until {@code day}. */
    private List<Resource> more(List<Resource> was, List<Resource> is, Optional<LocalDate> day, boolean cut) {
        Set<String> left = ids(is);
        return Stream.concat(
                        is.stream(),
                        was.stream()
                                .filter(each -> !left.contains(each.id()))
                                .flatMap(each -> day.flatMap(first -> until(each, first, cut)).stream()))
                .toList();
    }

    private static Set<String> ids(List<Resource> resources) {
        return resources.stream().map(Resource::id).collect(Collectors.toSet());
    }

    /**
     * Until the day before {@code day}; empty where that is over.
     *
     * @param cut whether a part of the time is as good: an offer lends less long, a request that is not wanted to its end is none
     */
    private Optional<Resource> until(Resource each, LocalDate day, boolean cut) {
        LocalDate last = day.minusDays(1);
        LocalDate until = each.period().until();
        LocalDate from = each.period().from();
        boolean whole = until != null && !until.isAfter(last);
        if (!whole
                && (!cut
                        || (from != null && from.isAfter(last))
                        || last.isBefore(before.operation().asOf()))) {
            return Optional.empty();
        }
        return Optional.of(
                whole
                        ? each
                        : new Resource(
                                each.id(),
                                each.kind(),
                                each.quantity(),
                                each.unit(),
                                each.area(),
                                new Period(from, last),
                                each.need(),
                                each.alternatives(),
                                each.terms(),
                                each.sensitivity(),
                                each.origin()));
    }

    /** The first day on which {@code organisation} is gone; empty where none is stated. */
    private Optional<LocalDate> leaves(String organisation) {
        return first(steps.stream()
                .filter(step -> step instanceof Step.Departure departure
                        && departure.partner().equals(organisation))
                .map(step -> ((Step.Departure) step).said().from()));
    }

    private Optional<LocalDate> rotates(String offer) {
        return first(steps.stream()
                .filter(step -> step instanceof Step.Rotation rotation
                        && rotation.said().offers().contains(offer))
                .map(step -> ((Step.Rotation) step).said().from()));
    }

    /** The first; of several of which one is not stated, none. */
    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        List<LocalDate> all = days.collect(Collectors.toCollection(ArrayList::new));
        return all.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : all.stream().min(LocalDate::compareTo);
    }
}
