package org.tandem.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Collects findings in bounded memory: of each rule in each file the first {@code keep} stay whole, the rest are counted.
 */
public final class Findings implements Consumer<Finding> {
    /** What is kept of one rule in one file unless all are asked for. */
    public static final int KEEP = 200;

    private final int keep;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> keptByRuleAndFile = new TreeMap<>();
    private final Map<String, Integer> totals = new TreeMap<>();
    private final Map<Severity, Integer> bySeverity = new TreeMap<>();

    public Findings() {
        this(KEEP);
    }

    /** Keeps the first {@code keep} findings of each rule in each file. */
    public Findings(int keep) {
        this.keep = keep;
    }

    @Override
    public void accept(Finding finding) {
        String rule = finding.rule().id();
        totals.merge(rule, 1, Integer::sum);
        bySeverity.merge(finding.severity(), 1, Integer::sum);
        String place = rule + "\n" + finding.origin().file();
        if (keptByRuleAndFile.merge(place, 1, Integer::sum) <= keep) {
            kept.add(finding);
        }
    }

    /** Those kept, by file, line, column, rule. */
    public List<Finding> sorted() {
        return kept.stream().sorted(Finding.ORDER).toList();
    }

    /** True totals by rule id, kept or not. */
    public Map<String, Integer> totals() {
        return Map.copyOf(totals);
    }

    /** How many of {@code severity} there were. */
    public int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    /** How many there were in all. */
    public int count() {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
