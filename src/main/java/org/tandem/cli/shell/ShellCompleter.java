package org.tandem.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CommandTree;
import org.tandem.cli.Commands;
import org.tandem.cli.Session;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completes commands, their options, and what may follow an option in the open workspace. */
final class ShellCompleter implements Completer {
    private final Map<String, CommandLine> commands;
    private final WorkspaceValues values;

    ShellCompleter(Session session) {
        this.commands = new TreeMap<>(CommandTree.of(session, Commands.ALL).getSubcommands());
        this.values = new WorkspaceValues(session);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            Commands.ALL.stream()
                    .filter(entry -> !entry.name().equals("shell"))
                    .forEach(entry -> candidates.add(described(entry.name(), entry.summary())));
            candidates.add(described("exit", "leave the shell"));
            return;
        }
        CommandLine command = commands.get(line.words().get(0));
        if (command == null) {
            return;
        }
        OptionSpec option =
                command.getCommandSpec().optionsMap().get(line.words().get(line.wordIndex() - 1));
        if (option != null && option.arity().max() > 0) {
            following(option).forEach((value, told) -> candidates.add(described(value, told)));
        } else if (line.word().startsWith("-")) {
            command.getCommandSpec().optionsMap().forEach((name, spec) -> {
                if (name.startsWith("--")) {
                    candidates.add(described(name, String.join(" ", spec.description())));
                }
            });
        } else {
            for (PositionalParamSpec argument : command.getCommandSpec().positionalParameters()) {
                stated(argument.completionCandidates()).forEach(value -> candidates.add(described(value, "")));
            }
        }
    }

    private Map<String, String> following(OptionSpec option) {
        return switch (option.longestName()) {
            case "--area" -> values.areas();
            case "--sector" -> values.sectors();
            case "--actor" -> values.actors();
            case "--meeting" -> values.meetings();
            default -> {
                Map<String, String> plain = new TreeMap<>();
                stated(option.completionCandidates()).forEach(value -> plain.put(value, ""));
                yield plain;
            }
        };
    }

    private static List<String> stated(@Nullable Iterable<String> candidates) {
        List<String> all = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(all::add);
        }
        return all;
    }

    private static Candidate described(String value, String told) {
        return new Candidate(value, value, null, told.isEmpty() ? null : told, null, null, true);
    }
}
