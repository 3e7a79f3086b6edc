package org.tandem.cli.command;

import org.tandem.alignment.AlignmentReport;
import org.tandem.alignment.AlignmentResult;
import org.tandem.cli.Declared;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem align}. */
public final class AlignCommand implements TandemCommand {
    private final Session session;

    private final ReportCommand arguments = ReportCommand.toldBy();

    public AlignCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Where priorities, objectives and protocols of mission, NGOs and communities part, and what need says.",
                "",
                "Examples:",
                "  tandem align examples/south-sudan",
                "  tandem align --area SS07 --sector EDU",
                "  tandem align --format csv -o alignment.csv",
                "  tandem align --fail-on 'align.unowned>0'",
                "");
        arguments.declare(options);
    }

    @Override
    public Integer call() {
        return ReportPipeline.run(session, arguments, arguments.open(session), null, analyses -> {
                    AlignmentResult result = analyses.alignment();
                    return new Produced(
                            AlignmentReport.document(result, analyses.visible()), result.measures(), result.findings());
                })
                .code();
    }
}
