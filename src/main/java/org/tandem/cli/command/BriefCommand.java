package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.BriefRun;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.ScopeOptions;
import org.tandem.cli.Session;
import org.tandem.cli.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tandem brief}. */
@Command(
        name = "brief",
        header = "The whole pack for one meeting: gaps, responsibilities, agenda and findings in one folder.",
        description = {
            "",
            "Examples:",
            "  tandem brief examples/south-sudan",
            "  tandem brief --meeting cmcoord-malakal -o packs/17-june",
            "  tandem brief --audience humanitarian --fail-on error",
            ""
        })
public final class BriefCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = Words.WORKSPACE)
    private @Nullable Path workspace;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "write the pack here (default: tandem-brief in the current folder)",
            defaultValue = "tandem-brief")
    private Path output = Path.of("tandem-brief");

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            description = "a series of meetings.yaml (default: the next meeting on or after the reference date)")
    private @Nullable String meeting;

    @Mixin
    private final ScopeOptions scope = new ScopeOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    public BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new BriefRun(session, common, scope, output, meeting)
                .run(workspace)
                .code();
    }
}
