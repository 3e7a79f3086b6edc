package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CheckRun;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Session;
import org.tandem.cli.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tandem check}. */
@Command(
        name = "check",
        header = "Every problem in every file: file, line, column, what was expected, nearest valid value.",
        description = {
            "",
            "Examples:",
            "  tandem check examples/south-sudan",
            "  tandem check --fail-on warning",
            "  tandem check --format json -o findings.json",
            "",
            "Findings go to standard error as text, to standard output as JSON. Exit 1 when there are errors.",
            ""
        })
public final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = Words.WORKSPACE)
    private @Nullable Path workspace;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Choices.FindingFormats.class,
            description = "text or json (default: the extension of the output file, else text)")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write here, whole or not at all")
    private @Nullable Path output;

    @Option(names = "--all", description = "show every finding, not only the first 20 of a rule")
    private boolean all;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new CheckRun(session, common, format, output, all).run(workspace).code();
    }
}
