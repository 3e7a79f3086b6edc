package org.tandem.diagnostic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;

/**
 * What a workspace says of its findings: how bad those of a rule are, and which are accepted. It changes what is told and
 * never what is read: a row that cannot be used stays set aside. What is wrong in the file that says so is always told.
 */
public final class Checks {
    /** Nothing is said. */
    public static final Checks NONE = new Checks("", List.of(), List.of(), LocalDate.MIN);

    /** Rules that nobody may make smaller: each could let out what harms people. */
    private static final Set<String> FIXED =
            Set.of("sensitivity-invalid", "personal-data-column", "path-outside-workspace");

    /** Whether findings of {@code rule} can be neither accepted nor made smaller. */
    public static boolean fixed(String rule) {
        return FIXED.contains(rule);
    }

    /**
     * How bad the findings of a rule are.
     *
     * @param severity null where they are switched off; that holds for warnings and notes only
     * @param origin where it is stated
     */
    public record Level(String rule, @Nullable Severity severity, Origin origin) {}

    private final String file;
    private final LocalDate asOf;
    private final List<Level> stated;
    private final Map<String, Severity> levels = new HashMap<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final Map<String, List<Integer>> byRule = new HashMap<>();
    private final int switchedOffFrom;

    /**
     * @param file the file that says it
     * @param asOf the day on which acceptances hold or are over
     */
    public Checks(String file, List<Level> levels, List<Acceptance> accepted, LocalDate asOf) {
        this.file = file;
        this.asOf = asOf;
        this.stated = List.copyOf(levels);
        this.switchedOffFrom = accepted.size();
        acceptances.addAll(accepted);
        for (Level level : levels) {
            if (level.severity() == null) {
                acceptances.add(Acceptance.of(level.rule(), level.origin()));
            } else {
                this.levels.put(level.rule(), level.severity());
            }
        }
        for (int i = 0; i < acceptances.size(); i++) {
            byRule.computeIfAbsent(acceptances.get(i).rule(), rule -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Which acceptance speaks of {@code finding}, over or not; below 0 where none does. */
    int acceptance(Finding finding) {
        List<Integer> candidates = byRule.get(finding.rule().id());
        if (candidates == null
                || FIXED.contains(finding.rule().id())
                || finding.origin().file().equals(file)) {
            return -1;
        }
        for (int index : candidates) {
            boolean may = index < switchedOffFrom || finding.severity() != Severity.ERROR;
            if (may && acceptances.get(index).covers(finding)) {
                return index;
            }
        }
        return -1;
    }

    /** Whether findings of {@code rule} may be other than they come. */
    boolean speaksOf(Rule rule) {
        return levels.containsKey(rule.id()) || byRule.containsKey(rule.id());
    }

    Acceptance get(int index) {
        return acceptances.get(index);
    }

    boolean over(int index) {
        return acceptances.get(index).over(asOf);
    }

    /** The finding as bad as the workspace says it is. */
    Finding levelled(Finding finding) {
        Severity severity = levels.get(finding.rule().id());
        if (severity == null || finding.origin().file().equals(file)) {
            return finding;
        }
        boolean fixed = FIXED.contains(finding.rule().id()) && severity.compareTo(finding.severity()) > 0;
        return fixed ? finding : finding.as(severity);
    }

    /**
     * What is wrong with what is said itself.
     *
     * @param rules every rule there is
     * @param matched the acceptances that speak of a finding
     * @param exceeded those that speak of more than they accept, with their number
     */
    List<Finding> findings(Collection<Rule> rules, Set<Integer> matched, Map<Integer, Integer> exceeded) {
        List<Finding> found = new ArrayList<>();
        stated.forEach(level -> level(level, rules).ifPresent(found::add));
        for (int i = 0; i < switchedOffFrom; i++) {
            Acceptance acceptance = acceptances.get(i);
            Optional<Finding> useless = useless(acceptance.rule(), acceptance.origin(), rules);
            if (useless.isPresent()) {
                found.add(useless.get());
            } else if (!matched.contains(i)) {
                found.add(Finding.of(
                                CheckRules.ACCEPTANCE_UNUSED,
                                acceptance.origin(),
                                "no finding of " + acceptance.words() + " is accepted here")
                        .expecting("delete the entry where the matter is settled; else look at its words"));
            } else if (acceptance.over(asOf)) {
                found.add(Finding.of(
                                CheckRules.ACCEPTANCE_EXPIRED,
                                acceptance.origin(),
                                "findings of " + acceptance.words() + " were accepted until " + acceptance.until())
                        .expecting("settle the matter, or accept it anew with a later `until`"));
            } else if (exceeded.containsKey(i)) {
                found.add(Finding.of(
                                CheckRules.ACCEPTANCE_EXCEEDED,
                                acceptance.origin(),
                                exceeded.get(i) + " findings of " + acceptance.words() + " where at most "
                                        + acceptance.atMost() + (acceptance.atMost() == 1 ? " is" : " are")
                                        + " accepted; all are told")
                        .expecting("settle the new ones, or raise `at_most`"));
            }
        }
        return found;
    }

    private static Optional<Finding> level(Level level, Collection<Rule> rules) {
        Optional<Finding> useless = level.severity() == null
                ? useless(level.rule(), level.origin(), rules)
                : unknown(level.rule(), level.origin(), rules);
        Severity own = rules.stream()
                .filter(rule -> rule.id().equals(level.rule()))
                .map(Rule::severity)
                .findFirst()
                .orElse(Severity.NOTE);
        boolean smaller = level.severity() == null || level.severity().compareTo(own) > 0;
        if (useless.isEmpty() && smaller && FIXED.contains(level.rule())) {
            return Optional.of(fixed(level.rule(), level.origin()));
        }
        if (useless.isEmpty() && level.severity() == null && own == Severity.ERROR) {
            return Optional.of(Finding.of(
                            CheckRules.CHECK_FIXED,
                            level.origin(),
                            "findings of `" + level.rule() + "` are errors, and errors cannot be switched off")
                    .expecting("`note`, or an entry under `accepted:` with a reason"));
        }
        return useless;
    }

    private static Optional<Finding> useless(String rule, Origin origin, Collection<Rule> rules) {
        return FIXED.contains(rule) ? Optional.of(fixed(rule, origin)) : unknown(rule, origin, rules);
    }

    private static Finding fixed(String rule, Origin origin) {
        return Finding.of(
                        CheckRules.CHECK_FIXED,
                        origin,
                        "findings of `" + rule + "` can be neither accepted nor made less: they are told all the same")
                .expecting("delete the entry and mend what the findings tell of");
    }

    private static Optional<Finding> unknown(String rule, Origin origin, Collection<Rule> rules) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        return ids.contains(rule)
                ? Optional.empty()
                : Optional.of(Finding.of(CheckRules.RULE_UNKNOWN, origin, "there is no rule `" + rule + "`")
                        .expecting("a rule id; `tandem explain` lists them all")
                        .nearest(Suggestion.nearest(rule, ids).orElse("")));
    }
}
