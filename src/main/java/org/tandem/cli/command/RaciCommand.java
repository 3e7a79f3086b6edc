package org.tandem.cli.command;

import java.util.concurrent.Callable;
import org.tandem.cli.Choices;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.ResponsibilityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem raci}. */
@Command(
        name = "raci",
        header =
                "Responsibility matrix: who does, answers for, is consulted and informed, with a reason for every letter.",
        description = {
            "",
            "Examples:",
            "  tandem raci examples/south-sudan",
            "  tandem raci --format csv --layout long -o responsibilities.csv",
            "  tandem raci --fail-on accountable-missing",
            ""
        })
public final class RaciCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportCommand arguments = new ReportCommand();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = Choices.Layouts.class,
            description = "of CSV and JSON: wide (a column per actor) or long (a row per letter); default: wide",
            defaultValue = "wide")
    private String layout = "wide";

    public RaciCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ResponsibilityReport.Layout wanted = switch (layout) {
            case "wide" -> ResponsibilityReport.Layout.WIDE;
            case "long" -> ResponsibilityReport.Layout.LONG;
            default -> throw Ending.usage("`--layout " + layout + "` is neither wide nor long");
        };
        Opened opened = arguments.open(session);
        return ReportPipeline.run(session, arguments, opened, null, analyses -> {
                    Matrix matrix = analyses.matrix();
                    return new Produced(
                            ResponsibilityReport.document(matrix, analyses.visible(), wanted),
                            matrix.measures(),
                            matrix.findings());
                })
                .code();
    }
}
