package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.ReadAhead;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** From the words of a command line to an exit code. */
public final class Cli {
    /** Options that need no command, but for {@code -h}: a letter is near to every other. */
    private static final List<String> ALONE = List.of("--help", "--version");

    private Cli() {}

    /** Runs one command; no exception leaves it, and a bug ends in a report file. */
    public static ExitCode run(Session session, String... arguments) {
        try {
            return dispatch(session, List.of(arguments));
        } catch (Ending ending) {
            session.tell("tandem: " + ending.words());
            return ending.code();
        } catch (StackOverflowError | RuntimeException bug) {
            return BugReport.write(session, bug);
        } catch (OutOfMemoryError tooMuch) {
            session.tell("tandem: the memory of this Java is not enough for this workspace; give it more, as in"
                    + " TANDEM_JAVA_OPTS=-Xmx2g");
            return ExitCode.INPUT;
        }
    }

    private static ExitCode dispatch(Session session, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (first.isEmpty()) {
            session.err().print(HelpText.text());
            return ExitCode.USAGE;
        }
        if (first.equals("--help") || first.equals("-h")) {
            Output.write(session, null, HelpText.text());
            return ExitCode.DONE;
        }
        if (first.equals("--version")) {
            Output.write(session, null, arguments.contains("--json") ? Version.json() : Version.text());
            return ExitCode.DONE;
        }
        if (first.equals("help")) {
            String topic = arguments.size() > 1 ? arguments.get(1) : "";
            Output.write(session, null, topic.isEmpty() ? HelpText.text() : CommandTree.help(session, command(topic)));
            return ExitCode.DONE;
        }
        return execute(session, command(first), arguments);
    }

    private static Commands.Entry command(String name) {
        return Commands.find(name).orElseThrow(() -> {
            if (name.startsWith("-")) {
                return Suggestion.nearest(name, ALONE)
                        .map(near -> Ending.usage("there is no option `" + name + "` without a command; did you mean"
                                + " `tandem " + near + "`?"))
                        .orElseGet(() -> Ending.usage(
                                "`" + name + "` must stand behind a command, as in `tandem gaps " + name + "`"));
            }
            Optional<String> meant = Suggestion.nearest(name, Commands.names());
            return Ending.usage("there is no command `" + name + "`"
                    + meant.map(near -> "; did you mean `tandem " + near + "`?").orElse("")
                    + " (`tandem --help` lists them)");
        });
    }

    private static ExitCode execute(Session session, Commands.Entry entry, List<String> arguments) {
        List<String> rest = arguments.subList(1, arguments.size());
        int end = rest.indexOf("--");
        List<String> options = end < 0 ? rest : rest.subList(0, end);
        if (options.contains("--help") || options.contains("-h")) {
            Output.write(session, null, CommandTree.help(session, entry));
            return ExitCode.DONE;
        }
        if (entry.opensWorkspace()) {
            ReadAhead.begin();
        }
        TandemCommand command = entry.make(session);
        parse(CommandTree.alone(entry, command), rest);
        // picocli's own execute() prints a stack trace and ends with 1 whatever a command throws
        int ended = command.call();
        for (ExitCode known : ExitCode.values()) {
            if (ended == known.code()) {
                return known;
            }
        }
        throw new IllegalStateException("a command ended with " + ended);
    }

    /** Hands the command what is asked of it. */
    private static void parse(CommandLine command, List<String> arguments) {
        try {
            refuseEmptyLists(command.parseArgs(arguments.toArray(new String[0])));
        } catch (ParameterException wrong) {
            throw Ending.usage(words(wrong));
        }
    }

    /** A list with nothing in it, as {@code ,}, is not the same as none. */
    private static void refuseEmptyLists(ParseResult typed) {
        for (OptionSpec option : typed.matchedOptions()) {
            for (String text : option.isMultiValue() ? option.originalStringValues() : List.<String>of()) {
                if (text.indexOf(',') >= 0 && text.replace(",", "").isBlank()) {
                    throw Ending.usage("`" + option.longestName() + " " + text + "` names no " + option.paramLabel()
                            + "; name one or leave the option out");
                }
            }
        }
    }

    /** What is wrong with a command line, with the nearest option there is. */
    private static String words(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandName();
        String see = " (`tandem " + command + " --help` tells more)";
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String typed = unmatched.getUnmatched().get(0);
            if (!typed.startsWith("-")) {
                return "`" + typed + "` is one argument too many" + see;
            }
            String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
            List<String> known = new ArrayList<>(
                    wrong.getCommandLine().getCommandSpec().optionsMap().keySet());
            if (known.contains(name)) {
                return "`" + name + "` stands behind `--`, where nothing is an option; options must stand before it"
                        + see;
            }
            return "`" + name + "` is not an option of `tandem " + command + "`"
                    + Suggestion.nearest(name, known)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse("")
                    + see;
        }
        if (wrong instanceof MissingParameterException nothing
                && !nothing.getMissing().isEmpty()) {
            ArgSpec missing = nothing.getMissing().get(0);
            return missing instanceof OptionSpec option
                    ? "`" + option.longestName() + "` needs a value: " + missing.description()[0] + see
                    : missing.paramLabel() + " is missing: " + missing.description()[0] + see;
        }
        if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null) {
            return "`" + option.longestName() + " " + wrong.getValue() + "` cannot be read; expected "
                    + option.description()[0] + see;
        }
        String message = String.valueOf(wrong.getMessage());
        return Character.toLowerCase(message.charAt(0)) + message.substring(1) + see;
    }
}
