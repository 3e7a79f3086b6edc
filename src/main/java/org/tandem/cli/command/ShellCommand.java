package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Ending;
import org.tandem.cli.Session;
import org.tandem.cli.Words;
import org.tandem.cli.shell.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tandem shell}. */
@Command(
        name = "shell",
        header = "Interactive session: the same commands, with completion of areas, actors and sectors.",
        description = {
            "",
            "Examples:",
            "  tandem shell examples/south-sudan",
            "  echo 'gaps --sector EDU' | tandem shell examples/south-sudan",
            "",
            "TAB completes, the up arrow recalls, `exit` or Ctrl-D ends.",
            ""
        })
public final class ShellCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = Words.WORKSPACE)
    private @Nullable Path workspace;

    @Option(names = "--no-input", description = "never wait for anything typed: refuse to start")
    private boolean noInput;

    public ShellCommand(Session session) {
        this.session = session;
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
