package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.tandem.model.Gazetteer;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.model.Seat;

/** Finds the partners whose work in a cell makes them fit to do it. */
final class Partners {
    private final Actors actors;
    private final Loads loads;
    private final int suppressBelow;

    Partners(Actors actors, Loads loads, int suppressBelow) {
        this.actors = actors;
        this.loads = loads;
        this.suppressBelow = suppressBelow;
    }

    /** Partners at work in the task's areas or below them; the one that reaches most people first. */
    List<Candidate> in(Seat seat, Task task, BiFunction<String, Task, String> holder) {
        return found(seat, task, holder, area -> anyArea(task, wanted -> areas().within(area, wanted)));
    }

    /** Partners at work in an area that holds the task's. */
    List<Candidate> near(Seat seat, Task task, BiFunction<String, Task, String> holder) {
        return found(
                seat,
                task,
                holder,
                area -> anyArea(task, wanted -> !wanted.equals(area) && areas().within(wanted, area)));
    }

    private List<Candidate> found(
            Seat seat, Task task, BiFunction<String, Task, String> holder, Predicate<String> place) {
        Map<String, Presence> largest = new TreeMap<>();
        for (Presence presence : actors.workspace().presence()) {
            if (presence.current()
                    && task.sectorHolds(presence.sector())
                    && presence.kind() != OrganisationKind.DONOR
                    && place.test(presence.area())) {
                largest.merge(presence.partner(), presence, Partners::larger);
            }
        }
        List<Candidate> found = new ArrayList<>();
        largest.forEach((partner, presence) ->
                found.add(candidate(seat, task, holder.apply(partner, task), presence, largest.size())));
        return found;
    }

    private Candidate candidate(Seat seat, Task task, String actor, Presence presence, int partners) {
        String figures = Reasons.reached(presence.reached(), suppressBelow, areas().label(presence.area()));
        String others = partners > seat.most() ? ", of " + partners + " partners at work there" : "";
        int fit = actors.fit(List.of(presence.area()), task).orElse(Integer.MAX_VALUE);
        long merit = presence.reached().orElse(-1);
        String reason = Reasons.fill(seat.reason(), Map.of("figures", figures + others));
        return new Candidate(actor, merit, fit, 0, loads.of(actor), reason);
    }

    /** The record with more people reached; of equals the one that stands first by area, sector, group. */
    private static Presence larger(Presence one, Presence other) {
        Comparator<Presence> order = Comparator.<Presence>comparingLong(
                        presence -> -presence.reached().orElse(-1))
                .thenComparing(Presence::area)
                .thenComparing(Presence::sector)
                .thenComparing(Presence::group)
                .thenComparing(Presence::sensitivity);
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static boolean anyArea(Task task, Predicate<String> test) {
        return task.areas().stream().anyMatch(test);
    }

    private Gazetteer areas() {
        return actors.areas();
    }
}
