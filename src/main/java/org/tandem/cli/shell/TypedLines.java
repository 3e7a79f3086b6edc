package org.tandem.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Session;

/** Command lines that a person types at a terminal, with history and completion. */
final class TypedLines implements Lines {
    private final Terminal terminal;
    private final LineReader reader;

    private TypedLines(Terminal terminal, LineReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    static TypedLines open(Session session) throws IOException {
        Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("tandem")
                .parser(Lines.parser())
                .completer(new ShellCompleter(session))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        Path history = history(session);
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history);
            session.tell("history is kept in " + history);
        }
        return new TypedLines(terminal, builder.build());
    }

    @Override
    public List<String> next() {
        reader.readLine("tandem> ");
        return Lines.words(reader.getParsedLine());
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    /** Where lines are remembered; nowhere without a home. */
    private static @Nullable Path history(Session session) {
        String state = session.env().getOrDefault("XDG_STATE_HOME", "");
        String home = session.env().getOrDefault("HOME", session.env().getOrDefault("USERPROFILE", ""));
        if (state.isEmpty() && home.isEmpty()) {
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
