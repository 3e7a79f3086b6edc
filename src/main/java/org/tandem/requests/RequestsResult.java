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
