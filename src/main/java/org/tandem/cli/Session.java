package org.tandem.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything outside that a command may touch, so that tests can hand in their own.
 *
 * @param out reports, as bytes
 * @param err everything else, UTF-8
 * @param env environment variables
 * @param folder the current folder
 * @param workspace the workspace that holds where a command names none; null outside a shell
 * @param today the day, for want of a stated reference date
 * @param inTerminal whether somebody types {@code in}
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 */
public record Session(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> env,
        Path folder,
        @Nullable Path workspace,
        Supplier<LocalDate> today,
        boolean inTerminal,
        boolean outTerminal,
        boolean errTerminal) {

    /** A path as the user typed it, from the current folder. */
    public Path resolve(Path typed) {
        return folder.resolve(typed).normalize();
    }

    /** A line for people. */
    public void tell(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** The same session inside the shell of {@code workspace}. */
    public Session in(Path workspace) {
        return new Session(in, out, err, env, folder, workspace, today, inTerminal, outTerminal, errTerminal);
    }
}
