package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.DiffRun;
import org.tandem.cli.ReportOptions;
import org.tandem.cli.ScopeOptions;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem diff}. */
public final class DiffCommand implements TandemCommand {
    private final Session session;

    private List<Path> folders = new ArrayList<>();

    private List<String> revisions = new ArrayList<>();

    private @Nullable Path workspace;

    private final ReportOptions report = new ReportOptions();

    private final ScopeOptions scope = new ScopeOptions();

    private final CommonOptions common = new CommonOptions();

    public DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "What changed since: gaps new, closed, persistent and re-opened, figures, partners, letters, owners.",
                "",
                "Examples:",
                "  tandem diff may june",
                "  tandem diff april may june --format csv -o changes.csv",
                "  tandem diff --rev HEAD~4 --fail-on 'diff.new>0'",
                "",
                "Older states come first, the newest last; figures are held against the state before the newest, and",
                "the age of a gap counts through all. A gap can only be told as re-opened with three states or more.",
                "Every state keeps its own reference date; --as-of sets that of the newest.",
                "");
        options.folders(
                        "STATE",
                        "older states, then the newest (one alone: against -w, or the nearest workspace); with --rev the workspace",
                        typed -> folders = typed)
                .value(
                        Path.class,
                        "DIR",
                        "the newest state; every STATE is an older one then",
                        typed -> workspace = typed,
                        "-w",
                        "--workspace")
                .words(
                        "REV",
                        "the workspace at this git revision is an older state; repeatable, oldest first",
                        "",
                        () -> revisions,
                        typed -> revisions = typed,
                        "--rev");
        report.declare(options);
        scope.declare(options);
        common.declare(options);
    }

    @Override
    public Integer call() {
        return new DiffRun(session, report, scope, common)
                .run(new DiffRun.Wish(folders, revisions, workspace))
                .code();
    }
}
