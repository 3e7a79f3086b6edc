package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Origin;

/**
 * Findings for a terminal and for editors: one line each that editors can jump to, help indented below it, the totals last. What comes
 * again and again in a column is told once, unless all are asked for.
 */
public final class FindingsText {
    private FindingsText() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        write(report, Paint.PLAIN, Map.of(), out);
    }

    /** With an excerpt of the source below each finding whose place is a key of {@code excerpts}. */
    public static void write(FindingsReport report, Paint paint, Map<Origin, Excerpt> excerpts, Writer out)
            throws IOException {
        List<String> cut = report.cut();
        if (report.most() == Integer.MAX_VALUE) {
            report.each(finding -> out.write(text(finding, paint, excerpts.get(finding.origin()))));
        } else {
            FindingsTold told = FindingsTold.of(report.findings(), report.most());
            for (FindingsTold.Entry entry : told.entries()) {
                Finding finding = entry.finding();
                out.write(text(finding, paint, excerpts.get(finding.origin())));
                out.write(entry.others() == 0 ? "" : "  " + entry.more() + "\n");
            }
            cut = report.cut(told.counts());
        }
        for (String line : cut) {
            out.write(line + "\n");
        }
    }

    private static String text(Finding finding, Paint paint, @Nullable Excerpt excerpt) {
        StringBuilder out = new StringBuilder();
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
        return out.toString();
    }

    /** {@code 2 errors, 1 warning, no notes; 12 accepted}. */
    public static String summary(Findings findings) {
        return count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING) + ", "
                + count(findings, Severity.NOTE)
                + (findings.accepted() == 0 ? "" : "; " + DisplayText.number(findings.accepted()) + " accepted");
    }

    private static String count(Findings findings, Severity severity) {
        int count = findings.count(severity);
        return (count == 0 ? "no" : DisplayText.number(count)) + " " + severity.word() + (count == 1 ? "" : "s");
    }
}
