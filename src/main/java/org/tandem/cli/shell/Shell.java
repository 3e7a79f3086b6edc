package org.tandem.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.SyntaxError;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Cli;
import org.tandem.cli.Ending;
import org.tandem.cli.ExitCode;
import org.tandem.cli.Session;

/** Reads command lines one after another and runs each as if it had been typed behind {@code tandem}. */
public final class Shell {
    private final Session session;

    public Shell(Session session) {
        this.session = session;
    }

    /** Runs until {@code exit} or the end of the input. */
    public ExitCode run() {
        try (Terminal terminal = terminal()) {
            LineReaderBuilder builder = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("tandem")
                    .parser(new DefaultParser().escapeChars(null))
                    .completer(new ShellCompleter(session))
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
            Path history = history();
            if (history != null) {
                builder.variable(LineReader.HISTORY_FILE, history);
                session.tell("history is kept in " + history);
            }
            return loop(builder.build());
        } catch (IOException e) {
            throw Ending.input("no terminal can be opened here: " + e.getMessage());
        }
    }

    private Terminal terminal() throws IOException {
        return session.outTerminal()
                ? TerminalBuilder.builder().system(true).dumb(true).build()
                : TerminalBuilder.builder()
                        .system(false)
                        .streams(session.in(), OutputStream.nullOutputStream())
                        .type("dumb")
                        .build();
    }

    private ExitCode loop(LineReader reader) {
        String prompt = session.outTerminal() ? "tandem> " : "";
        ExitCode last = ExitCode.DONE;
        while (true) {
            try {
                reader.readLine(prompt);
            } catch (UserInterruptException e) {
                continue;
            } catch (EndOfFileException e) {
                return last;
            } catch (SyntaxError e) {
                session.tell("tandem: a quote is not closed");
                last = ExitCode.USAGE;
                continue;
            }
            ParsedLine line = reader.getParsedLine();
            List<String> words =
                    line.words().stream().filter(word -> !word.isEmpty()).toList();
            if (words.isEmpty() || words.get(0).startsWith("#")) {
                continue;
            }
            if (words.get(0).equals("exit") || words.get(0).equals("quit")) {
                return last;
            }
            last = run(words);
        }
    }

    private ExitCode run(List<String> words) {
        List<String> command = words.get(0).equals("tandem") ? words.subList(1, words.size()) : words;
        if (!command.isEmpty() && command.get(0).equals("shell")) {
            session.tell("tandem: this is the shell already; `exit` leaves it");
            return ExitCode.USAGE;
        }
        return Cli.run(session, command.toArray(new String[0]));
    }

    /** Where lines are remembered; nowhere without a home, or when they do not come from a person. */
    private @Nullable Path history() {
        String state = session.env().getOrDefault("XDG_STATE_HOME", "");
        String home = session.env().getOrDefault("HOME", session.env().getOrDefault("USERPROFILE", ""));
        if (!session.outTerminal() || (state.isEmpty() && home.isEmpty())) {
            return null;
        }
        Path folder = (state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("tandem");
        try {
            Files.createDirectories(folder);
            return folder.resolve("history");
        } catch (IOException e) {
            session.tell("no history is kept: `" + folder + "` cannot be written");
            return null;
        }
    }
}
