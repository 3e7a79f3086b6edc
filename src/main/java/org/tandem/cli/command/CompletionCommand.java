package org.tandem.cli.command;

import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.CompletionScript;
import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.ExitCode;
import org.tandem.cli.Output;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem completion}. */
public final class CompletionCommand implements TandemCommand {
    private final Session session;

    private @Nullable String shell;

    public CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Completion script for a shell.",
                "",
                "Examples:",
                "  source <(tandem completion bash)",
                "  tandem completion zsh > ~/.zsh/completions/_tandem",
                "  tandem completion fish > ~/.config/fish/completions/tandem.fish",
                "");
        options.argument("1", "SHELL", "bash, zsh or fish", new Choices.Shells(), typed -> shell = typed);
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
