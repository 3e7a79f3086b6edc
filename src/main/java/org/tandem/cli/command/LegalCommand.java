package org.tandem.cli.command;

import org.tandem.cli.Declared;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.legal.LegalReport;
import org.tandem.legal.LegalResult;

/** {@code tandem legal}. */
public final class LegalCommand implements TandemCommand {
    private final Session session;

    private final ReportCommand arguments = ReportCommand.ofPlaces();

    public LegalCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Legal register: by what right each joint activity is done, what is not in order, and what decision is sought.",
                "",
                "Examples:",
                "  tandem legal examples/south-sudan",
                "  tandem legal --area SS0707 --format html -o legal.html",
                "  tandem legal --format csv -o register.csv",
                "  tandem legal --fail-on mandate-not-in-force",
                "",
                "What Tandem knows of a mission's mandates is told by `explain mandate`.",
                "");
        arguments.declare(options);
    }

    @Override
    public Integer call() {
        return ReportPipeline.run(session, arguments, arguments.open(session), null, analyses -> {
                    LegalResult result = analyses.legal();
                    return new Produced(
                            LegalReport.document(result, analyses.visible()), result.measures(), result.findings());
                })
                .code();
    }
}
