package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.load.Loaded;
import org.tandem.meeting.MeetingChecks;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.model.Workspace;
import org.tandem.render.FindingsJson;
import org.tandem.render.FindingsText;
import org.tandem.render.Paint;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** Reads a workspace for its problems alone: those of its files, and those of its plan and meetings. */
public final class CheckRun {
    private final Session session;
    private final CommonOptions common;
    private final @Nullable String format;
    private final @Nullable Path output;
    private final boolean all;

    public CheckRun(
            Session session, CommonOptions common, @Nullable String format, @Nullable Path output, boolean all) {
        this.session = session;
        this.common = common;
        this.format = format;
        this.output = output;
        this.all = all;
    }

    /** Exit 1 where there are errors, or where the gate that was asked for failed. */
    public ExitCode run(@Nullable Path typed) {
        common.validate();
        boolean json = json();
        Path folder = CommonOptions.folder(session, typed);
        Loaded loaded = Opened.load(session, common, folder, all ? Integer.MAX_VALUE : Findings.KEEP);
        Workspace workspace = loaded.workspace().orElse(null);
        InputFiles.refuse(session, folder, workspace == null ? List.of() : workspace.files(), output);
        Audience audience = audience(workspace);
        Visible visible = workspace == null ? null : Sharing.visible(workspace, audience);
        Findings findings =
                FindingsFor.audience(loaded.findings(), visible == null ? List.of() : ofTheWhole(visible), audience);
        boolean closed = Gate.closed(common.failOn, findings, Map.of());
        List<Finding> sorted = findings.sorted();
        int most = all ? Integer.MAX_VALUE : FindingsText.SHOWN;
        if (json) {
            Output.write(session, output, FindingsJson.render(findings, sorted, most));
        } else if (output != null) {
            Output.write(session, output, FindingsText.render(findings, sorted, most, Paint.PLAIN));
        } else {
            boolean excerpts = session.errTerminal() && audience == Audience.INTERNAL;
            session.err()
                    .print(FindingsText.render(
                            findings,
                            sorted,
                            most,
                            common.paint(session),
                            excerpts ? Excerpts.of(folder, FindingsText.shown(sorted, most)) : Map.of()));
        }
        tell(findings, visible);
        new Told(session, common).gate(closed);
        return closed || findings.count(Severity.ERROR) > 0 ? ExitCode.GATE : ExitCode.DONE;
    }

    private boolean json() {
        String asked =
                format != null ? format : output != null && output.toString().endsWith(".json") ? "json" : "text";
        if (!asked.equals("json") && !asked.equals("text")) {
            throw Ending.usage("`--format " + asked + "` is not a format of findings"
                    + CommonOptions.nearest(asked, List.of("text", "json")));
        }
        return asked.equals("json");
    }

    private Audience audience(@Nullable Workspace workspace) {
        Audience asked = common.audience();
        Audience own = workspace == null ? null : workspace.operation().audience();
        return asked != null ? asked : own != null ? own : Audience.INTERNAL;
    }

    /** What only shows when all that the audience may see is taken together: letters and meetings. */
    private static List<Finding> ofTheWhole(Visible visible) {
        List<Finding> found = new ArrayList<>(
                new Analyses(visible, new ScopeOptions()).matrix().findings());
        found.addAll(MeetingChecks.of(visible.workspace()));
        return found;
    }

    private void tell(Findings findings, @Nullable Visible visible) {
        if (common.quiet) {
            return;
        }
        if (visible != null) {
            List<FileIntake> files = visible.workspace().files();
            String withheld = visible.withheld() == 0 ? "" : "; " + counted(visible.withheld(), "record") + " withheld";
            session.tell(String.format(
                    Locale.ROOT,
                    "%s: %s used, %,d of them repaired, %,d set aside%s",
                    counted(files.size(), "file"),
                    counted(files.stream().mapToInt(FileIntake::rowsUsed).sum(), "row"),
                    files.stream().mapToInt(FileIntake::rowsRepaired).sum(),
                    files.stream().mapToInt(FileIntake::rowsSetAside).sum(),
                    withheld));
        }
        session.tell(FindingsText.summary(findings) + "; `tandem explain RULE` tells what a rule means");
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
    }
}
