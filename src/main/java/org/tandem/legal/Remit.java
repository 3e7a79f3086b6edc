package org.tandem.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.model.Gazetteer;
import org.tandem.model.Period;

/**
 * How far a task reaches: the days without a mandate, and the terms that forbid what the mission would do or hold elsewhere.
 *
 * @param cited the task that is named
 * @param chain that task with those it carries on and that carry it on
 * @param inForce whether any of them is in force on a day asked for
 * @param uncovered days asked for on which none of them is in force
 * @param forbidding those in force on a day asked for whose verb does not let the mission do it; where none is in force, the named one
 * @param outside areas asked for in which such a term does not hold, by term
 */
record Remit(
        Terms.Term cited,
        List<Terms.Term> chain,
        boolean inForce,
        List<Period> uncovered,
        List<Terms.Term> forbidding,
        Map<Terms.Term, List<String>> outside) {

    /**
     * The remit of the task {@code cited}.
     *
     * @param act what the mission would do, as {@code deliver}
     * @param areas in which it would
     * @param wanted on which days, with the first and the last
     */
    static Remit of(
            Terms.Term cited, Terms terms, Acts acts, String act, List<String> areas, Period wanted, Gazetteer map) {
        List<Terms.Term> chain = terms.chain(cited);
        List<Terms.Term> then =
                chain.stream().filter(term -> term.period().meets(wanted)).toList();
        List<Terms.Term> asked = then.isEmpty() ? List.of(cited) : then;
        Map<Terms.Term, List<String>> outside = new LinkedHashMap<>();
        for (Terms.Term term : asked) {
            List<String> not = areas.stream()
                    .filter(area -> !lies(area, term.task().areas(), map))
                    .toList();
            if (!not.isEmpty()) {
                outside.put(term, not);
            }
        }
        return new Remit(
                cited,
                chain,
                !then.isEmpty(),
                Days.without(wanted, chain.stream().map(Terms.Term::period).toList()),
                asked.stream()
                        .filter(term -> !acts.allows(term.task(), act).orElse(true))
                        .toList(),
                outside);
    }

    /** As {@code S/RES/1996 (2011), in force 2011-07-09 to 2014-05-26 (superseded by S/RES/2155 (2014))}, for each of the chain. */
    String inForceWords() {
        return chain.stream()
                .map(term -> term.mandate().resolution() + ", in force " + Days.words(term.period())
                        + (term.mandate().supersededBy().isEmpty()
                                ? ""
                                : " (superseded by " + term.mandate().supersededBy() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** Whether {@code area} lies in one of {@code within}; true where that is everywhere. */
    private static boolean lies(String area, List<String> within, Gazetteer map) {
        return within.isEmpty() || within.stream().anyMatch(each -> map.within(area, each));
    }
}
