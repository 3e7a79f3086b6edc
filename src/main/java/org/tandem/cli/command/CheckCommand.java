package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CheckRun;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem check}. */
public final class CheckCommand implements TandemCommand {
    private final Session session;

    private @Nullable Path workspace;

    private @Nullable String format;

    private @Nullable Path output;

    private @Nullable Path rejects;

    private boolean all;

    private final CommonOptions common = new CommonOptions();

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Every problem in every file: file, line, column, what was expected, nearest valid value.",
                "",
                "Examples:",
                "  tandem check examples/south-sudan",
                "  tandem check --fail-on warning",
                "  tandem check -o findings.sarif",
                "  tandem check --rejects rejects.csv",
                "",
                "Findings go to standard error as text, to standard output in any other format. Exit 1 when there are",
                "errors.",
                "");
        options.workspace(typed -> workspace = typed)
                .choice(
                        "FORMAT",
                        "text, json, sarif, github, junit, csv, md, or accepted for tandem.yaml (default: the extension of the output file, else text)",
                        new Choices.FindingFormats(),
                        typed -> format = typed,
                        "-f",
                        "--format")
                .value(Path.class, "FILE", "write here, whole or not at all", typed -> output = typed, "-o", "--output")
                .value(
                        Path.class,
                        "FILE",
                        "write the rows that were set aside here, as they stood, with the reasons, as CSV",
                        typed -> rejects = typed,
                        "--rejects")
                .flag(
                        "show every finding, not only the first 20 of a rule (CSV always does)",
                        typed -> all = typed,
                        "--all");
        common.declare(options);
    }

    @Override
    public Integer call() {
        return new CheckRun(session, common, format, output, rejects, all)
                .run(workspace)
                .code();
    }
}
