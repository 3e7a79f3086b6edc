package org.tandem.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tandem.source.Sensitivity;

/**
 * Collects findings in bounded memory: of each rule in each file and level the first {@code keep} stay whole, the rest are
 * counted. Levels are kept apart, so that what one reader may not see displaces nothing that the reader sees.
 */
public final class Findings implements Consumer<Finding> {
    /** What is kept of one rule in one file unless all are asked for. */
    public static final int KEEP = 200;

    private final int keep;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> keptByPlace = new TreeMap<>();
    private final Map<Sensitivity, Tally> tallies = new EnumMap<>(Sensitivity.class);

    /** True totals of one level, kept or not. */
    private record Tally(Map<String, Integer> byRule, Map<Severity, Integer> bySeverity) {
        Tally() {
            this(new TreeMap<>(), new EnumMap<>(Severity.class));
        }

        void add(Tally other) {
            other.byRule.forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
            other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Integer::sum));
        }
    }

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
        Tally tally = tallies.computeIfAbsent(finding.sensitivity(), level -> new Tally());
        tally.byRule.merge(rule, 1, Integer::sum);
        tally.bySeverity.merge(finding.severity(), 1, Integer::sum);
        String place = rule + "\n" + finding.origin().file() + "\n" + finding.sensitivity();
        if (keptByPlace.merge(place, 1, Integer::sum) <= keep) {
            kept.add(finding);
        }
    }

    /** Only what speaks of records up to {@code limit}, with the totals of these. */
    public Findings upTo(Sensitivity limit) {
        Findings some = new Findings(keep);
        kept.stream().filter(finding -> finding.sensitivity().atMost(limit)).forEach(some.kept::add);
        tallies.forEach((level, tally) -> {
            if (level.atMost(limit)) {
                some.tallies.computeIfAbsent(level, each -> new Tally()).add(tally);
            }
        });
        some.keptByPlace.putAll(keptByPlace);
        return some;
    }

    /** Each kept finding as {@code words} puts it, with the same totals. */
    public Findings told(UnaryOperator<Finding> words) {
        Findings same = new Findings(keep);
        kept.stream().map(words).forEach(same.kept::add);
        tallies.forEach((level, tally) ->
                same.tallies.computeIfAbsent(level, each -> new Tally()).add(tally));
        same.keptByPlace.putAll(keptByPlace);
        return same;
    }

    /** Those kept, by file, line, column, rule. */
    public List<Finding> sorted() {
        return kept.stream().sorted(Finding.ORDER).toList();
    }

    /** True totals by rule id, kept or not. */
    public Map<String, Integer> totals() {
        return Map.copyOf(whole().byRule);
    }

    /** How many of {@code severity} there were. */
    public int count(Severity severity) {
        return whole().bySeverity.getOrDefault(severity, 0);
    }

    /** How many there were in all. */
    public int count() {
        return whole().byRule.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Tally whole() {
        Tally whole = new Tally();
        tallies.values().forEach(whole::add);
        return whole;
    }
}
