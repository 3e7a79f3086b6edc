package org.tandem.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.coverage.CoverageReport;
import org.tandem.coverage.CoverageResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tandem gaps}. */
@Command(
        name = "gaps",
        header = "Coverage gaps: who is in need, who is reached, what is left.",
        description = {
            "",
            "Examples:",
            "  tandem gaps examples/south-sudan",
            "  tandem gaps --area SS07 --sector EDU --format csv",
            "  tandem gaps --audience humanitarian -o gaps.md --fail-on 'gaps.critical>0'",
            ""
        })
public final class GapsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportCommand arguments = new ReportCommand();

    public GapsCommand(Session session) {
        this.session = session;
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
                            CoverageReport.document(coverage, analyses.visible()), coverage.measures(), List.of());
                })
                .code();
    }
}
