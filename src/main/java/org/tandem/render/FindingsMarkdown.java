package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Origin;

/** Findings as a page to read and paste: how many of each, then file by file what was found and what to do. */
final class FindingsMarkdown {
    private FindingsMarkdown() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        out.write(Markdown.handling(report.handling()) + "\n\n# Findings\n\n");
        out.write("Found " + report.summary()
                + ". An error is a cell or row that could not be used; a warning was used,\n");
        out.write("but repaired or doubtful; a note is information.\n");
        if (report.findings().count() == 0) {
            return;
        }
        out.write("\n## How many of each\n\n");
        for (Map.Entry<String, Integer> total : report.findings().totals().entrySet()) {
            out.write("- " + DisplayText.number(total.getValue()) + " × " + MarkdownText.code(total.getKey()) + ": "
                    + MarkdownText.escape(
                            report.rules().apply(total.getKey()).rule().title())
                    + (total.getValue() > report.most() ? "; the first " + report.most() + " are shown" : "") + "\n");
        }
        Files files = new Files(out);
        report.each(files::add);
    }

    /** Writes a heading where the next file begins. */
    private static final class Files {
        private final Writer out;
        private String open = "";

        Files(Writer out) {
            this.out = out;
        }

        void add(Finding finding) throws IOException {
            String file = finding.origin().file();
            String heading = file.isEmpty() ? "The workspace as a whole" : MarkdownText.code(file);
            if (!heading.equals(open)) {
                out.write("\n## " + heading + "\n\n");
                open = heading;
            }
            out.write("- **" + finding.severity().word() + "**" + place(finding.origin()) + ": "
                    + words(finding.message()) + " ("
                    + MarkdownText.code(finding.rule().id()) + ")\n");
            if (!finding.expected().isEmpty()) {
                for (String line : finding.expected().strip().split("\n", -1)) {
                    out.write("  - expected: " + words(line) + "\n");
                }
            }
            if (!finding.nearest().isEmpty()) {
                out.write("  - nearest: " + MarkdownText.code(finding.nearest()) + "\n");
            }
        }
    }

    private static String place(Origin origin) {
        String line = origin.line() == 0 ? "" : " line " + origin.line();
        return line + (origin.column() == 0 ? "" : ", column " + origin.column());
    }

    /** Words in which values stand in backticks: these stay code, all else is made safe. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1 && !parts[i].isBlank();
            out.append(code ? MarkdownText.code(parts[i]) : MarkdownText.escape(parts[i]));
        }
        return out.toString();
    }
}
