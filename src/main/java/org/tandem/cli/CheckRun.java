package org.tandem.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tandem.alignment.AlignmentChecks;
import org.tandem.coverage.DecisionChecks;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.legal.Legal;
import org.tandem.load.AssessmentsConflict;
import org.tandem.load.BoundariesLoader;
import org.tandem.load.Loaded;
import org.tandem.load.RowWatch;
import org.tandem.meeting.MeetingChecks;
import org.tandem.model.Audience;
import org.tandem.model.Decisions;
import org.tandem.model.FileIntake;
import org.tandem.model.Policy;
import org.tandem.model.Workspace;
import org.tandem.render.Excerpt;
import org.tandem.render.FindingFormat;
import org.tandem.render.FindingsReport;
import org.tandem.render.FindingsText;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.SmallCounts;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;

/** Reads a workspace for its problems alone: those of its files, and those of its plan and meetings. */
public final class CheckRun {
    private final Session session;
    private final CommonOptions common;
    private final @Nullable String format;
    private final @Nullable Path output;
    private final @Nullable Path rejects;
    private final boolean all;

    public CheckRun(
            Session session,
            CommonOptions common,
            @Nullable String format,
            @Nullable Path output,
            @Nullable Path rejects,
            boolean all) {
        this.session = session;
        this.common = common;
        this.format = format;
        this.output = output;
        this.rejects = rejects;
        this.all = all;
    }

    /** Exit 1 where there are errors, or where the gate that was asked for failed. */
    public ExitCode run(@Nullable Path typed) {
        common.validate();
        FindingFormat chosen = format();
        Extension.csv("--rejects", rejects, "rows set aside are");
        Path folder = CommonOptions.folder(session, typed);
        refuseOneFileForBoth(chosen);
        try (Rejects rows = rejects == null ? null : Rejects.open()) {
            int keep = every(chosen) ? Findings.ALL : Findings.KEEP;
            Loaded loaded = Opened.load(session, common, folder, keep, rows == null ? RowWatch.NONE : rows);
            try (Findings read = loaded.findings()) {
                loaded.workspace().ifPresent(workspace -> BoundariesLoader.load(folder, workspace.areas(), read));
                return tell(loaded.workspace().orElse(null), read, rows, folder, chosen);
            }
        } catch (UncheckedIOException e) {
            throw Ending.output("cannot set findings or rows aside in the folder for temporary files: "
                    + Output.why(Output.cause(e)) + "; without `--all` and `--rejects` none is needed");
        }
    }

    /** Whether no finding is left out: a CSV has no place to say that some are. */
    private boolean every(FindingFormat chosen) {
        return all || chosen == FindingFormat.CSV;
    }

    private void refuseOneFileForBoth(FindingFormat chosen) {
        boolean findingsOut = output == null
                ? chosen != FindingFormat.TEXT
                : output.toString().equals("-");
        boolean same = rejects != null
                && (rejects.toString().equals("-")
                        ? findingsOut
                        : output != null && InputFiles.same(session, rejects, output));
        if (same) {
            throw Ending.usage("findings and rejects cannot both go to `" + rejects + "`; name two files");
        }
    }

    private ExitCode tell(
            @Nullable Workspace workspace, Findings read, @Nullable Rejects rows, Path folder, FindingFormat chosen) {
        List<FileIntake> files = workspace == null ? List.of() : workspace.files();
        InputFiles.refuse(session, folder, files, output);
        InputFiles.refuse(session, folder, files, rejects);
        Audience audience = audience(workspace);
        Visible visible = workspace == null ? null : Sharing.visible(workspace, audience);
        Findings findings = FindingsFor.audience(
                read,
                visible == null ? List.of() : ofTheWhole(workspace, visible, folder),
                audience,
                HiddenNames.of(workspace, audience));
        findings.settle(RuleCatalogue.all());
        boolean closed = Gate.closed(common.failOn, findings, Map.of());
        FindingsReport report = new CheckReport(session, common, folder)
                .of(findings, every(chosen) ? Integer.MAX_VALUE : FindingsReport.SHOWN, visible, audience);
        if (chosen == FindingFormat.TEXT && output == null) {
            boolean excerpts = session.errTerminal() && audience == Audience.INTERNAL;
            new Told(session, common).text(report, excerpts ? excerpts(folder, findings, every(chosen)) : Map.of());
        } else {
            Output.write(session, output, out -> chosen.write(report, out));
            if (!common.quiet && chosen != FindingFormat.TEXT) {
                report.cut().forEach(session::tell);
            }
        }
        if (rows != null) {
            Policy policy = workspace == null ? Policy.DEFAULT : workspace.policy();
            write(rows, audience, SmallCounts.of(audience, policy), HiddenNames.of(workspace, audience), folder);
        }
        tell(findings, visible);
        new Told(session, common).gate(closed);
        return closed || findings.count(Severity.ERROR) > 0 ? ExitCode.GATE : ExitCode.DONE;
    }

    private void write(Rejects rows, Audience audience, SmallCounts small, HiddenNames hidden, Path folder) {
        AtomicReference<String> words = new AtomicReference<>("");
        Output.write(session, rejects, (Output.Body) out ->
                words.set(rows.write(out, audience, small, hidden, folder).words()));
        if (!common.quiet) {
            session.tell("wrote " + rejects + ": " + words);
        }
    }

    /** For the first of each rule, even where all are told: each excerpt is held until it is shown. */
    private static Map<Origin, Excerpt> excerpts(Path folder, Findings findings, boolean all) {
        FindingsReport first = FindingsReport.ofText(findings, FindingsReport.SHOWN);
        return Excerpts.of(folder, all ? first.shown() : first.told());
    }

    private FindingFormat format() {
        if (format != null) {
            String typed = format;
            return FindingFormat.of(typed)
                    .orElseThrow(() -> Ending.usage("`--format " + typed + "` is not a format of findings"
                            + CommonOptions.nearest(typed, FindingFormat.codes())));
        }
        Path named = output;
        String extension = named == null ? "" : Extension.of(named);
        return named == null || extension.isEmpty()
                ? FindingFormat.TEXT
                : FindingFormat.ofExtension(extension)
                        .orElseThrow(() -> Extension.unknown(named, extension, "findings", FindingFormat.extensions()));
    }

    private Audience audience(@Nullable Workspace workspace) {
        Audience asked = common.audience();
        Audience own = workspace == null ? null : workspace.operation().audience();
        return asked != null ? asked : own != null ? own : Audience.INTERNAL;
    }

    /** What only shows when all that the audience may see is taken together: letters, meetings, records that differ in level. */
    static List<Finding> ofTheWhole(Visible visible) {
        return ofTheWhole(new Analyses(visible, new ScopeOptions()));
    }

    /** The same by {@code analyses}, which may be asked for more. */
    static List<Finding> ofTheWhole(Analyses analyses) {
        Visible visible = analyses.visible();
        List<Finding> found = new ArrayList<>();
        if (sharesOutWork(visible.workspace())) {
            found.addAll(analyses.letters());
        }
        found.addAll(analyses.requests().findings());
        found.addAll(DecisionChecks.of(visible.workspace()));
        found.addAll(Legal.check(visible));
        found.addAll(MeetingChecks.of(visible.workspace()));
        found.addAll(AlignmentChecks.of(visible));
        Workspace workspace = visible.workspace();
        AssessmentsConflict.acrossLevels(
                workspace.needs().stream()
                        .filter(need -> !visible.small().small(need.inNeed()))
                        .toList(),
                new Decisions(workspace.plan().decisions()),
                workspace.operation().asOf(),
                workspace.policy(),
                found::add);
        return found;
    }

    /**
     * Whether anybody is described who can hold a letter, or work is planned. Of tables alone every row of the matrix lacks nearly
     * all, which tells a planner who has only begun nothing of her files.
     */
    private static boolean sharesOutWork(Workspace workspace) {
        return workspace.mission() != null
                || !workspace.organisations().isEmpty()
                || !workspace.plan().activities().isEmpty();
    }

    /** The same, with what the scenarios of the workspace assume of it. */
    private List<Finding> ofTheWhole(@Nullable Workspace workspace, Visible visible, Path folder) {
        List<Finding> found = ofTheWhole(visible);
        found.addAll(Scenarios.findings(session, common, folder, workspace, visible));
        return found;
    }

    private void tell(Findings findings, @Nullable Visible visible) {
        if (common.quiet) {
            return;
        }
        session.tell(
                visible == null
                        ? "no other file was looked at, for `tandem.yaml` says what they are read by; mend it and check again"
                        : IntakeWords.of(visible));
        session.tell(FindingsText.summary(findings) + "; `tandem explain RULE` tells what a rule means");
    }
}
