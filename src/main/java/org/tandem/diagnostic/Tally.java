package org.tandem.diagnostic;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many findings there were, by rule and by severity. */
final class Tally {
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

    void count(Finding finding) {
        count(finding.rule().id(), finding.severity(), 1);
    }

    void count(String rule, Severity severity, int many) {
        byRule.merge(rule, many, Integer::sum);
        bySeverity.merge(severity, many, Integer::sum);
    }

    void add(Tally other) {
        other.byRule.forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
        other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Integer::sum));
    }

    /** By rule id, in the order of ids. */
    Map<String, Integer> byRule() {
        return new TreeMap<>(byRule);
    }

    int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }
}
