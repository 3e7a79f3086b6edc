package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.BriefRun;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.ReportOptions;
import org.tandem.cli.ScopeOptions;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.render.Format;

/** {@code tandem brief}. */
public final class BriefCommand implements TandemCommand {
    private final Session session;

    private @Nullable Path workspace;

    private Path output = Path.of("tandem-brief");

    private @Nullable String meeting;

    private String format = Format.MD.code();

    private boolean sources;

    private final ScopeOptions scope = new ScopeOptions();

    private final CommonOptions common = new CommonOptions();

    public BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "The whole pack for one meeting in one folder: gaps, responsibilities, by what right, requests, alignment, agenda, findings.",
                "",
                "Examples:",
                "  tandem brief examples/south-sudan",
                "  tandem brief --meeting cmcoord-malakal -o packs/17-june",
                "  tandem brief --audience humanitarian --format html --fail-on error",
                "");
        options.workspace(typed -> workspace = typed)
                .value(
                        Path.class,
                        "FOLDER",
                        "write the pack here (default: tandem-brief in the current folder)",
                        typed -> output = typed,
                        "-o",
                        "--output")
                .choice(
                        "FORMAT",
                        "of the pages: md or html (default: md); tables are written as CSV beside them",
                        new Choices.Pages(),
                        typed -> format = typed,
                        "-f",
                        "--format")
                .word(
                        "ID",
                        "a series of meetings.yaml (default: the next meeting on or after the reference date)",
                        typed -> meeting = typed,
                        "--meeting")
                .flag(ReportOptions.SOURCES, typed -> sources = typed, "--sources");
        scope.declare(options);
        common.declare(options);
    }

    @Override
    public Integer call() {
        CommonOptions.oneOf("--format", format, List.of(Format.MD.code(), Format.HTML.code()));
        Format pages = format.equals(Format.HTML.code()) ? Format.HTML : Format.MD;
        return new BriefRun(session, common, scope, output, meeting, pages, sources)
                .run(workspace)
                .code();
    }
}
