package org.tandem.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.CompletionScript;
import org.tandem.cli.Ending;
import org.tandem.cli.ExitCode;
import org.tandem.cli.Output;
import org.tandem.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tandem completion}. */
@Command(
        name = "completion",
        header = "Completion script for a shell.",
        description = {
            "",
            "Examples:",
            "  source <(tandem completion bash)",
            "  tandem completion zsh > ~/.zsh/completions/_tandem",
            "  tandem completion fish > ~/.config/fish/completions/tandem.fish",
            ""
        })
public final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1",
            paramLabel = "SHELL",
            completionCandidates = Choices.Shells.class,
            description = "bash, zsh or fish")
    private @Nullable String shell;

    public CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String wanted = shell == null ? "" : shell;
        CompletionScript script = CompletionScript.of(wanted)
                .orElseThrow(() -> Ending.usage("there is no completion for `" + wanted + "`"
                        + CommonOptions.nearest(wanted, CompletionScript.shells())));
        Output.write(session, null, script.text(session));
        return ExitCode.DONE.code();
    }
}
