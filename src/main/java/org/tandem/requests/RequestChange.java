package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;

/**
 * What becomes of a request when offers, or those who decide, are no longer there.
 *
 * @param id of the request
 * @param what who asks for what, where and when, without what for
 * @param before the result as it is, with how much can be met
 * @param after the same as it would be, with the decision sought then
 * @param loses what it was to get and would not, each with whose it is and on which days
 * @param gains what it would get instead
 */
public record RequestChange(
        String id, String what, String before, String after, List<String> loses, List<String> gains) {
    private static final String GONE = "no longer asked for";

    /** The requests of {@code known} of which {@code assumed} says something else, in the order served; {@code workspace} is the known one. */
    public static List<RequestChange> between(RequestsResult known, RequestsResult assumed, Workspace workspace) {
        Map<String, Settled> then = new HashMap<>();
        assumed.requests().forEach(each -> then.put(each.id(), each));
        Deciders deciders = new Deciders(workspace.directory());
        List<RequestChange> changes = new ArrayList<>();
        for (Settled was : known.requests()) {
            Settled is = then.get(was.id());
            String what = Waiting.movement(was, workspace, deciders);
            if (is == null) {
                changes.add(new RequestChange(was.id(), what, state(was), GONE, List.of(), List.of()));
                continue;
            }
            List<String> loses = less(was, is, deciders);
            List<String> gains = less(is, was, deciders);
            if (!state(was).equals(state(is)) || !loses.isEmpty() || !gains.isEmpty()) {
                String sought = is.sought().isEmpty()
                        ? ""
                        : ". " + is.sought().replace("`", "") + ". Sought of: " + deciders.names(is.of());
                changes.add(new RequestChange(was.id(), what, state(was), state(is) + sought, loses, gains));
            }
        }
        return List.copyOf(changes);
    }

    /** As {@code met if confirmed, 6 of 6 trucks}. */
    private static String state(Settled each) {
        return each.words()
                + (each.met().known()
                        ? ", " + each.met().orElse(0) + " of "
                                + Sentences.asked(each.wanted().request())
                        : "");
    }

    /** What {@code one} is given and {@code other} is not, offer by offer. */
    private static List<String> less(Settled one, Settled other, Deciders deciders) {
        List<String> offers =
                one.allotments().stream().map(Allotment::offer).distinct().toList();
        return offers.stream()
                .flatMap(offer -> less(of(offer, one), of(offer, other), deciders).stream())
                .toList();
    }

    private static List<Allotment> of(String offer, Settled each) {
        return each.allotments().stream()
                .filter(given -> given.offer().equals(offer))
                .toList();
    }

    /** How much less, as {@code 6 trucks of pr-trucks (PR), from 2005-10-24 to 2005-12-10}; empty where nothing is. */
    private static Optional<String> less(List<Allotment> had, List<Allotment> has, Deciders deciders) {
        Allotment first = had.get(0);
        String of = " of " + first.offer() + " (" + deciders.name(first.owner()) + ")";
        if (first.consumable()) {
            long less = sum(had) - sum(has);
            return less > 0 ? Optional.of(UnitWords.counted(less, first.unit()) + of) : Optional.empty();
        }
        Cover was = cover(had);
        Cover is = cover(has);
        long from =
                had.stream().mapToLong(each -> each.from().toEpochDay()).min().orElse(0);
        long until =
                had.stream().mapToLong(each -> each.until().toEpochDay()).max().orElse(0);
        TreeSet<Long> steps = new TreeSet<>(was.steps(from, until));
        steps.addAll(is.steps(from, until));
        long most = 0;
        long least = Long.MAX_VALUE;
        long begins = until;
        long ends = from;
        for (long day : steps) {
            long less = was.on(day) - is.on(day);
            if (less > 0) {
                Long next = steps.higher(day);
                most = Math.max(most, less);
                least = Math.min(least, less);
                begins = Math.min(begins, day);
                ends = next == null ? until : next - 1;
            }
        }
        return most == 0
                ? Optional.empty()
                : Optional.of((least < most ? "up to " : "") + UnitWords.counted(most, first.unit()) + of + ", from "
                        + LocalDate.ofEpochDay(begins) + " to " + LocalDate.ofEpochDay(ends));
    }

    private static long sum(List<Allotment> given) {
        return given.stream().mapToLong(Allotment::quantity).sum();
    }

    private static Cover cover(List<Allotment> given) {
        Cover cover = new Cover();
        given.forEach(each -> cover.add(new Cover.Piece(
                each.quantity(), each.from().toEpochDay(), each.until().toEpochDay())));
        return cover;
    }
}
