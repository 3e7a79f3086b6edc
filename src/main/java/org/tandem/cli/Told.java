package org.tandem.cli;

import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.render.FindingsText;

/** What is said about the input on standard error, beside the report. */
final class Told {
    private final Session session;
    private final CommonOptions options;

    Told(Session session, CommonOptions options) {
        this.session = session;
        this.options = options;
    }

    /** All findings, whatever was asked for: nothing else will be written. */
    void all(Findings findings, List<Finding> sorted) {
        session.err().print(FindingsText.render(findings, sorted, FindingsText.SHOWN, options.paint(session)));
        session.err().flush();
    }

    /** Every finding with {@code -v}; else one line where something is wrong; nothing with {@code -q}. */
    void beside(Findings findings) {
        if (options.quiet) {
            return;
        }
        if (options.verbose) {
            all(findings, findings.sorted());
        }
        if (findings.count(Severity.ERROR) + findings.count(Severity.WARNING) > 0) {
            session.tell(FindingsText.summary(findings) + " in the input; `tandem check` lists them");
        }
    }

    /** That the gate the user asked for failed. */
    void gate(boolean closed) {
        if (closed && !options.quiet) {
            session.tell("`--fail-on " + String.join(" --fail-on ", options.failOn) + "` matched");
        }
    }
}
