package org.tandem.cli.command;

import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.coverage.CoverageReport;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.DecisionChecks;

/** {@code tandem gaps}. */
public final class GapsCommand implements TandemCommand {
    private final Session session;

    private final ReportCommand arguments = new ReportCommand();

    public GapsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Coverage gaps: who is in need, who is reached, what is left.",
                "",
                "Examples:",
                "  tandem gaps examples/south-sudan",
                "  tandem gaps --area SS07 --sector EDU --format csv",
                "  tandem gaps examples/south-sudan -o gaps.html",
                "  tandem gaps --audience humanitarian -o gaps.md --fail-on 'gaps.critical>0'",
                "");
        arguments.declare(options);
    }

    @Override
    public Integer call() {
        Opened opened = arguments.open(session);
        if (opened.workspace().needs().isEmpty()) {
            throw Ending.input("there are no needs to report on; put an assessment into `needs/`, as needs/needs.csv");
        }
        return ReportPipeline.run(session, arguments, opened, null, analyses -> {
                    CoverageResult coverage = analyses.coverage();
                    return new Produced(
                            CoverageReport.document(coverage, analyses.visible()),
                            coverage.measures(),
                            DecisionChecks.of(analyses.visible().workspace()));
                })
                .code();
    }
}
