package org.tandem.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.diagnostic.Suggestion;

/** What {@code --fail-on} asks for, and whether it came to pass. */
final class Gate {
    private static final Pattern THRESHOLD = Pattern.compile("([a-z_]+\\.[a-z_]+)\\s*(>=|<=|==|=|>|<)\\s*(\\d{1,15})");

    /** What a threshold may speak of. */
    static final List<String> MEASURES = List.of(
            "gaps.critical",
            "gaps.low",
            "gaps.partial",
            "gaps.rows",
            "gaps.uncovered",
            "gaps.unknown",
            "raci.rows",
            "raci.without_accountable",
            "align.divergences",
            "align.findings",
            "align.protocols",
            "align.tensions",
            "align.unowned",
            "requests.met",
            "requests.not_permitted",
            "requests.partly",
            "requests.undecided",
            "legal.expiring",
            "legal.not_in_order",
            "legal.to_settle",
            "legal.without_task",
            "actions.open",
            "actions.overdue",
            "diff.better",
            "diff.changed",
            "diff.closed",
            "diff.new",
            "diff.newly_assessed",
            "diff.no_longer_assessed",
            "diff.no_longer_known",
            "diff.now_known",
            "diff.persistent",
            "diff.re_opened",
            "diff.worse");

    private Gate() {}

    /** Refuses a condition that could never be met. */
    static void validate(String condition) {
        Matcher threshold = THRESHOLD.matcher(condition.strip());
        if (threshold.matches()) {
            if (!MEASURES.contains(threshold.group(1))) {
                throw Ending.usage("`--fail-on " + condition + "`: nothing is called `" + threshold.group(1) + "`"
                        + CommonOptions.nearest(threshold.group(1), MEASURES));
            }
            return;
        }
        if (severity(condition) == null && RuleCatalogue.find(condition).isEmpty()) {
            List<String> words = Stream.concat(
                            Stream.of(Severity.values()).map(Severity::word),
                            RuleCatalogue.all().stream().map(Rule::id))
                    .toList();
            String meant = Suggestion.nearest(condition, words)
                    .map(word -> "; did you mean `" + word + "`?")
                    .orElse("");
            throw Ending.usage("`--fail-on " + condition
                    + "` is neither error, warning or note, nor a rule, nor a threshold such as gaps.critical>0"
                    + meant);
        }
    }

    /** Whether one of {@code conditions} holds; a measure this report does not have is 0. */
    static boolean closed(List<String> conditions, Findings findings, Map<String, Long> measures) {
        return conditions.stream().anyMatch(condition -> holds(condition.strip(), findings, measures));
    }

    /** Whether {@code finding} is one that {@code check} fails for: an error, or what one of {@code conditions} asks for. */
    static boolean closes(Finding finding, List<String> conditions) {
        return finding.severity() == Severity.ERROR
                || conditions.stream().anyMatch(condition -> {
                    Severity severity = severity(condition);
                    return severity == null
                            ? finding.rule().id().equals(condition.strip())
                            : finding.severity().compareTo(severity) <= 0;
                });
    }

    private static boolean holds(String condition, Findings findings, Map<String, Long> measures) {
        Matcher threshold = THRESHOLD.matcher(condition);
        if (threshold.matches()) {
            Long measured = measures.get(threshold.group(1));
            if (measured == null) {
                throw Ending.usage("`--fail-on " + condition + "`: this command does not measure `" + threshold.group(1)
                        + "`; "
                        + (measures.isEmpty()
                                ? "name error, warning, note or a rule here, or use it with `tandem gaps`"
                                : "it measures " + String.join(", ", measures.keySet())));
            }
            long limit = Long.parseLong(threshold.group(3));
            return switch (threshold.group(2)) {
                case ">" -> measured > limit;
                case ">=" -> measured >= limit;
                case "<" -> measured < limit;
                case "<=" -> measured <= limit;
                default -> measured == limit;
            };
        }
        Severity severity = severity(condition);
        if (severity == null) {
            return findings.totals().getOrDefault(condition, 0) > 0;
        }
        // A warning gate closes on an error too: it is worse.
        int count = 0;
        for (Severity worse : Severity.values()) {
            count += worse.compareTo(severity) <= 0 ? findings.count(worse) : 0;
        }
        return count > 0;
    }

    private static @Nullable Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        return null;
    }
}
