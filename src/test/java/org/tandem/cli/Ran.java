package org.tandem.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A command that was run inside the test, with what it said. */
public record Ran(int exit, String out, String err) {
    /** Runs {@code arguments} in {@code folder}, on 15 June 2014, without a terminal. */
    public static Ran in(Path folder, String... arguments) {
        return with(folder, "", arguments);
    }

    /** The same with something on standard input. */
    public static Ran with(Path folder, String input, String... arguments) {
        return run(folder, input, Map.of(), false, arguments);
    }

    /** The same where somebody reads standard error on a terminal, with these environment variables. */
    static Ran onTerminal(Path folder, Map<String, String> env, String... arguments) {
        return run(folder, "", env, true, arguments);
    }

    /** The same where somebody reads reports on a terminal, too. */
    static Ran onTerminals(Path folder, Map<String, String> env, String... arguments) {
        return run(folder, "", env, true, true, arguments);
    }

    private static Ran run(
            Path folder, String input, Map<String, String> env, boolean errTerminal, String... arguments) {
        return run(folder, input, env, false, errTerminal, arguments);
    }

    private static Ran run(
            Path folder,
            String input,
            Map<String, String> env,
            boolean outTerminal,
            boolean errTerminal,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                env,
                folder.toAbsolutePath(),
                null,
                () -> LocalDate.of(2014, 6, 15),
                false,
                outTerminal,
                errTerminal);
        int exit = Cli.run(session, arguments).code();
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same where reports go to {@code out}. */
    static Ran to(OutputStream out, Path folder, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                folder.toAbsolutePath(),
                null,
                () -> LocalDate.of(2014, 6, 15),
                false,
                false,
                false);
        return new Ran(Cli.run(session, arguments).code(), "", err.toString(StandardCharsets.UTF_8));
    }
}
