package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Origin;

/** Findings as the workflow commands by which GitHub Actions annotates files. Its word for a note is {@code notice}. */
final class FindingsGithub {
    private FindingsGithub() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        report.each(finding -> out.write(command(report, finding)));
        for (String line : report.cut()) {
            out.write("::notice title=tandem check::" + data(line) + "\n");
        }
    }

    private static String command(FindingsReport report, Finding finding) {
        Origin origin = finding.origin();
        StringBuilder out = new StringBuilder("::");
        out.append(
                finding.severity() == Severity.NOTE
                        ? "notice"
                        : finding.severity().word());
        out.append(" file=").append(property(report.path(finding)));
        if (origin.line() > 0) {
            out.append(",line=").append(origin.line());
            if (origin.column() > 0) {
                out.append(",col=").append(origin.column());
            }
        }
        out.append(",title=").append(property(finding.rule().id()));
        return out.append("::")
                .append(data(FindingsReport.words(finding)))
                .append('\n')
                .toString();
    }

    /** Line by line without control characters: the log is shown on terminals too. */
    private static String data(String text) {
        String clean = text.lines().map(DisplayText::clean).collect(Collectors.joining("\n"));
        return clean.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
