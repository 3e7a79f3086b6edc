package org.tandem;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.tandem.cli.Cli;
import org.tandem.cli.Session;

/** Starts Tandem from the command line. */
public final class Tandem {
    private Tandem() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Tidying());
        Map<String, String> env = System.getenv();
        String terminals = env.getOrDefault("TANDEM_TERMINALS", "");
        Session session = new Session(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                env,
                Path.of("").toAbsolutePath(),
                null,
                new Today(),
                terminals.contains("in"),
                terminals.contains("out"),
                terminals.contains("err"));
        int code = Cli.run(session, args).code();
        session.err().flush();
        System.exit(code);
    }
}
