package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.change.Change;
import org.tandem.change.ChangeReport;
import org.tandem.change.ChangeResult;
import org.tandem.change.State;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Document;
import org.tandem.document.Once;
import org.tandem.model.Audience;
import org.tandem.render.Format;

/** Holds older states of a workspace against the newest, every one as the same audience may know it. */
public final class DiffRun {
    private final Session session;
    private final ReportOptions report;
    private final ScopeOptions scope;
    private final CommonOptions common;

    public DiffRun(Session session, ReportOptions report, ScopeOptions scope, CommonOptions common) {
        this.session = session;
        this.report = report;
        this.scope = scope;
        this.common = common;
    }

    /**
     * What was named on the command line.
     *
     * @param folders of states, oldest first; with revisions, of the workspace
     * @param revisions of the git repository of the workspace, oldest first
     * @param workspace the newest state, where it is named apart
     */
    public record Wish(
            List<Path> folders,
            List<String> revisions,
            @Nullable Path workspace) {}

    /** Reads, compares, writes and tells. */
    public ExitCode run(Wish wish) {
        Format format = report.format(session);
        scope.validate();
        common.validate();
        List<Path> older = older(wish);
        Path newest = newest(wish);
        Opened opened = Opened.open(session, common, newest);
        opened.refuseAsOutput(report.output);
        older.forEach(folder -> InputFiles.refuse(session, Workspaces.at(session, folder), List.of(), report.output));
        Audience audience = opened.audience(null);
        Analyses analyses = new Analyses(opened.visible(audience), scope);
        List<String> names = names(older, opened.folder());
        List<State> earlier = new ArrayList<>();
        OlderState reader = new OlderState(session, common, opened, analyses);
        for (int i = older.size() - 1; i >= 0; i--) {
            earlier.add(0, reader.folder(older.get(i), names.get(i)));
        }
        for (int i = wish.revisions().size() - 1; i >= 0; i--) {
            earlier.add(0, reader.revision(opened.folder(), wish.revisions().get(i)));
        }
        State now = State.newest(
                names.get(names.size() - 1), analyses.visible(), analyses.coverage(), Once.of(analyses::matrix));
        refuse(earlier, now);
        ChangeResult result = Change.of(earlier, now);
        Document document = ChangeReport.document(result);
        Findings findings = opened.findingsFor(audience, List.of());
        boolean closed = Gate.closed(common.failOn, findings, result.measures());
        ReportPipeline.write(session, report.output, common, format, document);
        new Told(session, common).beside(findings, opened.check(audience));
        if (report.output != null && !report.output.toString().equals("-") && !common.quiet) {
            session.tell("wrote " + report.output);
        }
        new Told(session, common).gate(closed);
        return closed ? ExitCode.GATE : ExitCode.DONE;
    }

    /** The folders of older states. */
    private static List<Path> older(Wish wish) {
        int folders = wish.folders().size();
        if (!wish.revisions().isEmpty()) {
            if (folders > (wish.workspace() == null ? 1 : 0)) {
                throw Ending.usage("with `--rev` there is one workspace, and its older states are revisions; name the"
                        + " workspace once");
            }
            return List.of();
        }
        if (folders == 0) {
            throw Ending.usage("name the older state and the newer, as in `tandem diff may june`, or a revision, as in"
                    + " `tandem diff --rev HEAD~4`");
        }
        return wish.workspace() != null || folders == 1
                ? wish.folders()
                : wish.folders().subList(0, folders - 1);
    }

    private static @Nullable Path newest(Wish wish) {
        List<Path> folders = wish.folders();
        if (wish.workspace() != null) {
            return wish.workspace();
        }
        boolean named = !folders.isEmpty() && (!wish.revisions().isEmpty() || folders.size() > 1);
        return named ? folders.get(folders.size() - 1) : null;
    }

    /** The last part of each folder's path, with more of it where two are the same; never a whole path. */
    private List<String> names(List<Path> older, Path newest) {
        List<Path> folders = new ArrayList<>();
        older.forEach(folder -> folders.add(Workspaces.at(session, folder)));
        folders.add(newest);
        int parts = 1;
        while (parts < 4 && distinct(folders) > distinct(named(folders, parts))) {
            parts++;
        }
        return named(folders, parts);
    }

    private static List<String> named(List<Path> folders, int parts) {
        return folders.stream()
                .map(folder -> {
                    int count = folder.getNameCount();
                    return count == 0
                            ? "workspace"
                            : folder.subpath(Math.max(0, count - parts), count)
                                    .toString()
                                    .replace('\\', '/');
                })
                .toList();
    }

    private static int distinct(List<?> items) {
        Set<Object> different = new HashSet<>(items);
        return different.size();
    }

    /** A comparison of nothing would say that all is well. */
    private static void refuse(List<State> earlier, State now) {
        OlderState.inOrder(earlier, now);
        List<State> all = new ArrayList<>(earlier);
        all.add(now);
        if (all.stream().allMatch(state -> state.visible().workspace().needs().isEmpty())) {
            throw Ending.input("no state has needs to compare; put assessments into `needs/`");
        }
    }
}
