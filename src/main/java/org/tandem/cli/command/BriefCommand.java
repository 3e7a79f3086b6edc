package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.BriefRun;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.ScopeOptions;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem brief}. */
public final class BriefCommand implements TandemCommand {
    private final Session session;

    private @Nullable Path workspace;

    private Path output = Path.of("tandem-brief");

    private @Nullable String meeting;

    private final ScopeOptions scope = new ScopeOptions();

    private final CommonOptions common = new CommonOptions();

    public BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "The whole pack for one meeting: gaps, responsibilities, agenda and findings in one folder.",
                "",
                "Examples:",
                "  tandem brief examples/south-sudan",
                "  tandem brief --meeting cmcoord-malakal -o packs/17-june",
                "  tandem brief --audience humanitarian --fail-on error",
                "");
        options.workspace(typed -> workspace = typed)
                .value(
                        Path.class,
                        "FOLDER",
                        "write the pack here (default: tandem-brief in the current folder)",
                        typed -> output = typed,
                        "-o",
                        "--output")
                .word(
                        "ID",
                        "a series of meetings.yaml (default: the next meeting on or after the reference date)",
                        typed -> meeting = typed,
                        "--meeting");
        scope.declare(options);
        common.declare(options);
    }

    @Override
    public Integer call() {
        return new BriefRun(session, common, scope, output, meeting)
                .run(workspace)
                .code();
    }
}
