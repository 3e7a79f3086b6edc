package org.tandem.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.document.Line;

/** How far results stand: a request is met, in part or in full, only once who decides has confirmed it. */
final class Confirmed {
    private Confirmed() {}

    /**
     * How many requests that are met in full or in part people have confirmed, or of how many who gives has still to confirm a part,
     * whatever else is decided on them.
     */
    static long count(RequestsResult result, boolean confirmed) {
        return confirmed
                ? given(result).filter(Settled::confirmed).count()
                : result.requests().stream()
                        .filter(each -> !each.toConfirm().isEmpty())
                        .count();
    }

    private static Stream<Settled> given(RequestsResult result) {
        return result.requests().stream()
                .filter(each -> each.outcome() == Outcome.MET || each.outcome() == Outcome.PARTLY);
    }

    /** As {@code 3 met if confirmed, of which 1 confirmed; 1 partly if confirmed; 1 not permitted by rule; 3 undecided}. */
    static String results(RequestsResult result) {
        return Stream.of(Outcome.values())
                .map(outcome -> words(result, outcome))
                .collect(Collectors.joining("; "));
    }

    private static String words(RequestsResult result, Outcome outcome) {
        List<Settled> all = result.requests().stream()
                .filter(each -> each.outcome() == outcome)
                .toList();
        long confirmed = all.stream().filter(Settled::confirmed).count();
        String counted = all.size() + " ";
        if (all.isEmpty() || outcome == Outcome.UNDECIDED) {
            return counted + outcome.word();
        }
        if (confirmed == 0 || confirmed == all.size()) {
            return counted + all.get(0).words();
        }
        return outcome == Outcome.NOT_PERMITTED
                ? counted + outcome.word() + ", of which " + confirmed + " refused and the rest by rule"
                : counted + outcome.word() + " if confirmed, of which " + confirmed + " confirmed";
    }

    /** That what nobody has confirmed is a proposal, and who has to confirm how many; empty where all is confirmed. */
    static Optional<Line> proposals(RequestsResult result, Deciders deciders) {
        Map<String, Long> sought = result.requests().stream()
                .flatMap(each -> each.toConfirm().stream().map(Allotment::owner).distinct())
                .collect(Collectors.groupingBy(deciders::name, TreeMap::new, Collectors.counting()));
        return sought.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.empty()
                        .strong("Not confirmed is a proposal by rule:")
                        .plain(" nobody has agreed to it yet. Confirmation is sought of "
                                + sought.entrySet().stream()
                                        .map(each -> each.getKey() + " (" + each.getValue() + ")")
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
