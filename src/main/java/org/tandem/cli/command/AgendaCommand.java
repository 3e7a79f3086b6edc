package org.tandem.cli.command;

import org.jspecify.annotations.Nullable;
import org.tandem.cli.Declared;
import org.tandem.cli.Meetings;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.meeting.AgendaReport;
import org.tandem.meeting.AgendaResult;
import org.tandem.meeting.Occurrence;

/** {@code tandem agenda}. */
public final class AgendaCommand implements TandemCommand {
    private final Session session;

    private final ReportCommand arguments = new ReportCommand();

    private @Nullable String meeting;

    public AgendaCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "The next meeting's agenda: decisions sought, open and overdue actions, in the minutes there are.",
                "",
                "Examples:",
                "  tandem agenda examples/south-sudan",
                "  tandem agenda --meeting cmcoord-malakal --as-of 2014-06-17",
                "  tandem agenda --format csv -o agenda.csv",
                "");
        arguments.declare(options);
        options.word(
                "ID",
                "a series of meetings.yaml (default: the next meeting on or after the reference date)",
                typed -> meeting = typed,
                "--meeting");
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
