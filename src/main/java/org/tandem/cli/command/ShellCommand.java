package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.cli.shell.Shell;

/** {@code tandem shell}. */
public final class ShellCommand implements TandemCommand {
    private final Session session;

    private @Nullable Path workspace;

    private boolean noInput;

    public ShellCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Interactive session: the same commands, with completion of areas, actors and sectors.",
                "",
                "Examples:",
                "  tandem shell examples/south-sudan",
                "  echo 'gaps --sector EDU' | tandem shell examples/south-sudan",
                "",
                "TAB completes, the up arrow recalls, `exit` or Ctrl-D ends.",
                "");
        options.workspace(typed -> workspace = typed)
                .flag("never wait for anything typed: refuse to start", typed -> noInput = typed, "--no-input");
    }

    @Override
    public Integer call() {
        if (noInput) {
            throw Ending.usage("a shell without input has nothing to do; leave out `shell` or `--no-input`");
        }
        return new Shell(session.in(CommonOptions.folder(session, workspace)))
                .run()
                .code();
    }
}
