package org.tandem.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Meetings;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.meeting.AgendaReport;
import org.tandem.meeting.AgendaResult;
import org.tandem.meeting.Occurrence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem agenda}. */
@Command(
        name = "agenda",
        header = "The next meeting's agenda: decisions sought, open and overdue actions, in the minutes there are.",
        description = {
            "",
            "Examples:",
            "  tandem agenda examples/south-sudan",
            "  tandem agenda --meeting cmcoord-malakal --as-of 2014-06-17",
            "  tandem agenda --format csv -o agenda.csv",
            ""
        })
public final class AgendaCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReportCommand arguments = new ReportCommand();

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            description = "a series of meetings.yaml (default: the next meeting on or after the reference date)")
    private @Nullable String meeting;

    public AgendaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Opened opened = arguments.open(session);
        Occurrence next = Meetings.next(opened.workspace(), meeting);
        return ReportPipeline.run(session, arguments, opened, next.meeting().audience(), analyses -> {
                    AgendaResult agenda = analyses.agenda(Meetings.visible(next, analyses.visible()));
                    return new Produced(
                            AgendaReport.document(agenda, analyses.visible()), agenda.measures(), agenda.findings());
                })
                .code();
    }
}
