package org.tandem.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Document;
import org.tandem.model.Audience;
import org.tandem.render.Format;
import org.tandem.render.Screen;

/** The way every single report goes: narrow to the audience, analyse, render, write, tell, gate. */
public final class ReportPipeline {
    private ReportPipeline() {}

    /**
     * Writes the report that {@code feature} makes of an opened workspace.
     *
     * @param meeting the audience of the meeting the report is for; null when it is for none
     * @param feature from the visible workspace to the report
     */
    public static ExitCode run(
            Session session,
            ReportCommand command,
            Opened opened,
            @Nullable Audience meeting,
            Function<Analyses, Produced> feature) {
        Format format = command.report().format(session);
        opened.refuseAsOutput(command.report().output);
        Audience audience = opened.audience(meeting);
        Analyses analyses = new Analyses(opened.visible(audience), command.scope());
        Produced produced = feature.apply(analyses);
        Findings findings = opened.findingsFor(audience, produced.findings());
        boolean closed = Gate.closed(command.common().failOn, findings, produced.measures());
        write(session, command.report().output, command.common(), format, produced.document());
        command.tell(session, findings, opened.check(audience), closed);
        return closed ? ExitCode.GATE : ExitCode.DONE;
    }

    /** To a file or a pipe in the format asked for; to people at a terminal as it can show it. */
    static void write(Session session, @Nullable Path output, CommonOptions common, Format format, Document document) {
        if (format == Format.MD && session.outTerminal() && Output.standard(output)) {
            Screen screen = new Screen(TerminalWidth.of(session), common.paintOfOutput(session));
            Output.writeBytes(session, output, out -> Format.show(document, screen, out));
        } else {
            Output.writeBytes(session, output, out -> format.write(document, out));
        }
    }
}
