package org.tandem.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.render.Excerpt;
import org.tandem.render.FindingsReport;
import org.tandem.render.FindingsText;
import org.tandem.source.Origin;

/** What is said about the input on standard error, beside the report. */
final class Told {
    private final Session session;
    private final CommonOptions options;

    Told(Session session, CommonOptions options) {
        this.session = session;
        this.options = options;
    }

    /** All findings, whatever was asked for: nothing else will be written. */
    void all(Findings findings) {
        text(FindingsReport.ofText(findings, FindingsReport.SHOWN), Map.of());
    }

    /** The findings of {@code report} as people read them. */
    void text(FindingsReport report, Map<Origin, Excerpt> excerpts) {
        try {
            Writer err = new BufferedWriter(new OutputStreamWriter(session.err(), StandardCharsets.UTF_8));
            FindingsText.write(report, options.paint(session), excerpts, err);
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every finding with {@code -v}; else one line where something is wrong; nothing with {@code -q}.
     *
     * @param check the command that lists them all
     */
    void beside(Findings findings, String check) {
        if (options.quiet) {
            return;
        }
        if (options.verbose) {
            all(findings);
        }
        if (findings.count(Severity.ERROR) + findings.count(Severity.WARNING) > 0) {
            session.tell(FindingsText.summary(findings) + " in the input; `" + check + "` lists them");
        }
    }

    /** One line where something is wrong with an older state; nothing with {@code -q}. */
    void older(String name, Findings findings) {
        if (!options.quiet && findings.count(Severity.ERROR) + findings.count(Severity.WARNING) > 0) {
            session.tell(FindingsText.summary(findings) + " in the older state `" + name + "`");
        }
    }

    /** That the gate the user asked for failed. */
    void gate(boolean closed) {
        if (closed && !options.quiet) {
            session.tell("`--fail-on " + String.join(" --fail-on ", options.failOn) + "` matched");
        }
    }
}
