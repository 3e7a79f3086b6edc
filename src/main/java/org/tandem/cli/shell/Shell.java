package org.tandem.cli.shell;

import java.io.IOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.SyntaxError;
import org.jline.reader.UserInterruptException;
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

    /** Runs until {@code exit} or the end of the input; ends as the last command did. */
    public ExitCode run() {
        try (Lines lines = session.inTerminal() && session.outTerminal()
                ? TypedLines.open(session)
                : new PipedLines(session.in())) {
            return loop(lines);
        } catch (IOException e) {
            throw Ending.input("the shell's input cannot be read: " + e.getMessage());
        }
    }

    private ExitCode loop(Lines lines) throws IOException {
        ExitCode last = ExitCode.DONE;
        while (true) {
            try {
                List<String> words = lines.next();
                if (words.isEmpty() || words.get(0).startsWith("#")) {
                    continue;
                }
                if (words.get(0).equals("exit") || words.get(0).equals("quit")) {
                    return last;
                }
                last = run(words);
            } catch (UserInterruptException lineGivenUp) {
                session.err().flush();
            } catch (EndOfFileException ended) {
                return last;
            } catch (SyntaxError e) {
                session.tell("tandem: a quote is not closed");
                last = ExitCode.USAGE;
            }
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
}
