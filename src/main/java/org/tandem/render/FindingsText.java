package org.tandem.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Origin;

/**
 * Findings for a terminal and for editors: one line each that editors can jump to, help indented below it, the totals last.
 */
public final class FindingsText {
    /** How many findings of one rule are shown unless all are asked for. */
    public static final int SHOWN = 20;

    private FindingsText() {}

    /** Findings in order, at most {@code most} a rule with the true total. */
    public static String render(Findings findings, List<Finding> sorted, int most, Paint paint) {
        return render(findings, sorted, most, paint, Map.of());
    }

    /** The same with an excerpt of the source below each finding whose place is a key of {@code excerpts}. */
    public static String render(
            Findings findings, List<Finding> sorted, int most, Paint paint, Map<Origin, Excerpt> excerpts) {
        StringBuilder out = new StringBuilder();
        Map<String, Integer> shown = new TreeMap<>();
        for (Finding finding : shown(sorted, most)) {
            shown.merge(finding.rule().id(), 1, Integer::sum);
            append(out, finding, paint, excerpts.get(finding.origin()));
        }
        findings.totals().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(total -> {
            int told = shown.getOrDefault(total.getKey(), 0);
            if (told < total.getValue()) {
                out.append("showing ").append(told).append(" of ").append(DisplayText.number(total.getValue()));
                out.append(" [").append(total.getKey()).append("]; `--all` shows all\n");
            }
        });
        return out.toString();
    }

    /** The first {@code most} of each rule. */
    public static List<Finding> shown(List<Finding> sorted, int most) {
        Map<String, Integer> seen = new TreeMap<>();
        return sorted.stream()
                .filter(finding -> seen.merge(finding.rule().id(), 1, Integer::sum) <= most)
                .toList();
    }

    private static void append(StringBuilder out, Finding finding, Paint paint, @Nullable Excerpt excerpt) {
        String place = finding.origin().toString();
        out.append(place.isEmpty() ? "workspace" : DisplayText.clean(place)).append(": ");
        out.append(paint.severity(finding.severity())).append(": ");
        out.append(DisplayText.clean(finding.message()));
        out.append(" [").append(finding.rule().id()).append("]\n");
        if (excerpt != null) {
            out.append(excerpt.text());
        }
        if (!finding.expected().isEmpty()) {
            for (String line : finding.expected().split("\n", -1)) {
                out.append(line.isEmpty() ? "" : "  help: " + DisplayText.clean(line))
                        .append('\n');
            }
        }
        if (!finding.nearest().isEmpty()) {
            out.append("  nearest: `")
                    .append(DisplayText.clean(finding.nearest()))
                    .append("`\n");
        }
    }

    /** {@code 2 errors, 1 warning, no notes}. */
    public static String summary(Findings findings) {
        return count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING) + ", "
                + count(findings, Severity.NOTE);
    }

    private static String count(Findings findings, Severity severity) {
        int count = findings.count(severity);
        return (count == 0 ? "no" : DisplayText.number(count)) + " " + severity.word() + (count == 1 ? "" : "s");
    }
}
