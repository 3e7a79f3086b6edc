package org.tandem.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.document.Document;

/**
 * What a report of findings is made of.
 *
 * @param findings as their audience may read them
 * @param most how many of one rule are shown; the totals are true all the same
 * @param files every file that was read, by path below the workspace
 * @param base what leads from the folder Tandem runs in to the workspace, as {@code examples/south-sudan/}; may be empty
 * @param rules a rule and its page, by id
 * @param fails which findings close the gate
 * @param handling who the report is for
 * @param version of Tandem
 */
public record FindingsReport(
        Findings findings,
        int most,
        List<String> files,
        String base,
        Function<String, RuleHelp> rules,
        Predicate<Finding> fails,
        Document.Handling handling,
        String version) {

    /** How many findings of one rule are shown unless all are asked for. */
    public static final int SHOWN = 20;

    /** Where what is about no file in particular is said to stand, for readers that want a file. */
    private static final String WORKSPACE = "tandem.yaml";

    /** A rule and its page in Markdown. */
    public record RuleHelp(Rule rule, String page) {}

    /** One that is only told in words, of which no more than the findings is needed. */
    public static FindingsReport ofText(Findings findings, int most) {
        return new FindingsReport(
                findings,
                most,
                List.of(),
                "",
                id -> {
                    throw new IllegalStateException("words need no page of a rule");
                },
                finding -> false,
                new Document.Handling("", "", 0, ""),
                "");
    }

    /** Hands over those to be shown, in order. */
    void each(Findings.Taker taker) throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        findings.each(finding -> {
            if (seen.merge(finding.rule().id(), 1, Integer::sum) <= most) {
                taker.take(finding);
            }
        });
    }

    /** Those to be shown, as a list in memory. */
    public List<Finding> shown() {
        List<Finding> shown = new ArrayList<>();
        try {
            each(shown::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    /** The same where what comes again and again in a column is told once: the first of each. */
    public List<Finding> told() {
        try {
            return FindingsTold.of(findings, most).entries().stream()
                    .map(FindingsTold.Entry::finding)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of which not all are shown, each as {@code showing 20 of 1,234 [rule]}. */
    public List<String> cut() {
        return findings.totals().entrySet().stream()
                .filter(total -> total.getValue() > most)
                .map(total -> cut(total, most))
                .toList();
    }

    /** The same where as many as {@code told} says are told of each rule, alone or together. */
    List<String> cut(Map<String, Integer> told) {
        return findings.totals().entrySet().stream()
                .filter(total -> total.getValue() > told.getOrDefault(total.getKey(), 0))
                .map(total -> cut(total, told.getOrDefault(total.getKey(), 0)))
                .toList();
    }

    private static String cut(Map.Entry<String, Integer> total, int shown) {
        return "showing " + DisplayText.number(shown) + " of " + DisplayText.number(total.getValue()) + " ["
                + total.getKey() + "]; `--all` shows all";
    }

    /** The path of a finding's file from the folder Tandem runs in. */
    String path(Finding finding) {
        String file = finding.origin().file();
        return base + (file.isEmpty() ? WORKSPACE : file);
    }

    /** What was found, what was expected and the nearest valid value, a line each. */
    static String words(Finding finding) {
        StringBuilder words = new StringBuilder(finding.message());
        if (!finding.expected().isEmpty()) {
            words.append("\nexpected: ").append(finding.expected());
        }
        if (!finding.nearest().isEmpty()) {
            words.append("\nnearest: `").append(finding.nearest()).append('`');
        }
        return words.toString();
    }

    /** {@code 2 errors, 1 warning, no notes}. */
    String summary() {
        return FindingsText.summary(findings);
    }

    int count(Severity severity) {
        return findings.count(severity);
    }
}
