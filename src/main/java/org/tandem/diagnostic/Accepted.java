package org.tandem.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The findings that a workspace accepts, apart for each acceptance: where there are more than it accepts, all are told. */
final class Accepted {
    private final Checks checks;
    private final Map<Integer, Findings> byAcceptance = new TreeMap<>();
    private final Map<Integer, Integer> exceeded = new TreeMap<>();
    private final Set<Integer> over = new TreeSet<>();

    Accepted(Checks checks) {
        this.checks = checks;
    }

    Checks checks() {
        return checks;
    }

    /** Whether {@code finding} is accepted; it is then counted here, as {@code levelled}. */
    boolean takes(Finding finding, Finding levelled) {
        int index = checks.acceptance(finding);
        if (index < 0) {
            return false;
        }
        if (checks.over(index)) {
            over.add(index);
            return false;
        }
        byAcceptance.computeIfAbsent(index, any -> new Findings(Findings.KEEP)).accept(levelled);
        return true;
    }

    /** Takes what is accepted of parts of a file. */
    void merge(List<Accepted> parts) {
        Map<Integer, List<Findings>> more = new TreeMap<>();
        for (Accepted part : parts) {
            part.byAcceptance.forEach((index, findings) ->
                    more.computeIfAbsent(index, any -> new ArrayList<>()).add(findings));
            over.addAll(part.over);
        }
        more.forEach((index, findings) -> byAcceptance
                .computeIfAbsent(index, any -> new Findings(Findings.KEEP))
                .merge(findings));
    }

    /** Whether {@code finding}, which came before, is still accepted. */
    boolean holds(Finding finding) {
        int index = checks.acceptance(finding);
        return index >= 0 && !checks.over(index) && !exceeded.containsKey(index);
    }

    /** The same with the findings as somebody may see them. */
    Accepted seen(UnaryOperator<Findings> how) {
        Accepted seen = new Accepted(checks);
        byAcceptance.forEach((index, findings) -> seen.byAcceptance.put(index, how.apply(findings)));
        seen.exceeded.putAll(exceeded);
        seen.over.addAll(over);
        return seen;
    }

    /** Takes back every acceptance of more findings than it allows; gives those findings. */
    List<Findings> revoke() {
        byAcceptance.forEach((index, findings) -> {
            int most = checks.get(index).atMost();
            if (most > 0 && findings.count() > most) {
                exceeded.putIfAbsent(index, findings.count());
            }
        });
        return exceeded.keySet().stream()
                .filter(byAcceptance::containsKey)
                .map(byAcceptance::remove)
                .toList();
    }

    /** What is wrong with what the workspace says of its findings. */
    List<Finding> findings(Collection<Rule> rules) {
        Set<Integer> matched = new TreeSet<>(byAcceptance.keySet());
        matched.addAll(exceeded.keySet());
        matched.addAll(over);
        return checks.findings(rules, matched, exceeded);
    }

    int count() {
        return byAcceptance.values().stream().mapToInt(Findings::count).sum();
    }
}
