package org.tandem.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Findings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments every command that writes one report takes, as one group. */
public final class ReportCommand {
    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = Words.WORKSPACE)
    @Nullable
    Path workspace;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final ScopeOptions scope = new ScopeOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    public ReportOptions report() {
        return report;
    }

    public ScopeOptions scope() {
        return scope;
    }

    public CommonOptions common() {
        return common;
    }

    /** Reads the workspace once the command line has been found right. */
    public Opened open(Session session) {
        report.format();
        scope.validate();
        return Opened.open(session, common, workspace);
    }

    /** What stands on standard error when the report is written. */
    void tell(Session session, Findings findings, boolean closed) {
        new Told(session, common).beside(findings);
        if (report.output != null && !report.output.toString().equals("-") && !common.quiet) {
            session.tell("wrote " + report.output);
        }
        new Told(session, common).gate(closed);
    }
}
