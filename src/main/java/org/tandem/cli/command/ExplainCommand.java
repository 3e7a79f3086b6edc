package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.ExplainRun;
import org.tandem.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tandem explain}. */
@Command(
        name = "explain",
        header = "What a rule means and what to do; the policy in force.",
        description = {
            "",
            "Examples:",
            "  tandem explain severity-out-of-range",
            "  tandem explain policy -w examples/south-sudan",
            "  tandem explain",
            "",
            "Without a topic it lists every rule.",
            ""
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "TOPIC",
            completionCandidates = Choices.Topics.class,
            description = "a rule id, or policy")
    private @Nullable String topic;

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "the workspace whose policy is meant (default: the nearest from here upward)")
    private @Nullable Path workspace;

    public ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new ExplainRun(session).run(topic, workspace).code();
    }
}
