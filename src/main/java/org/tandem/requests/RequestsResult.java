package org.tandem.requests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;

/**
 * What becomes of all requests.
 *
 * @param requests in the order in which they were served
 * @param offers what is offered, in id order, with what is left of it
 */
public record RequestsResult(List<Settled> requests, List<Left> offers, List<Finding> findings) {
    /** What is left of an offer on every day of its time, once all requests are served. */
    record Left(Offered offered, long free) {}

    /**
     * Who is to decide on a request.
     *
     * @param of ids, or words where no post is listed; nobody where no decision is sought
     * @param military whether it comes down to military or armed means
     * @param givers ids of those who give, or would, what no last-resort test stands before
     * @param decided whether somebody decided and nothing is left to decide
     */
    public record Sought(List<String> of, boolean military, List<String> givers, boolean decided) {
        private static final Sought NOTHING = new Sought(List.of(), true, List.of(), false);
    }

    public RequestsResult {
        requests = List.copyOf(requests);
    }

    long count(Outcome outcome) {
        return requests.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** Those on which somebody has to decide, the first needed first. */
    List<Settled> waiting() {
        return requests.stream().filter(each -> !each.sought().isEmpty()).toList();
    }

    /** Who is to decide on the request {@code id}; of one that is not among them everything is open. */
    public Sought sought(String id) {
        return requests.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> new Sought(
                        each.of().isEmpty() ? List.of() : List.of(each.of().split("; ", -1)),
                        each.military(),
                        each.freeGivers(),
                        each.sought().isEmpty()))
                .orElse(Sought.NOTHING);
    }

    /** Ids of the requests, in order. */
    public List<String> ids() {
        return requests.stream().map(Settled::id).sorted().toList();
    }

    /** The same of one request alone. */
    public RequestsResult only(String id) {
        return new RequestsResult(
                requests.stream().filter(each -> each.id().equals(id)).toList(), offers, findings);
    }

    /** All that is given. */
    public List<Allotment> allotments() {
        return requests.stream().flatMap(each -> each.allotments().stream()).toList();
    }

    /** What {@code --fail-on} can ask of it. */
    public Map<String, Long> measures() {
        Map<String, Long> measures = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            measures.put("requests." + outcome.word().replace(' ', '_'), count(outcome));
        }
        return measures;
    }
}
