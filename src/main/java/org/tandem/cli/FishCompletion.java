package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for fish: a line for each command and each option. */
final class FishCompletion {
    private FishCompletion() {}

    static String text(CommandLine tree) {
        StringBuilder out = new StringBuilder("# Completion of tandem for fish; made by `tandem completion fish`.\n");
        out.append("complete -c tandem -n __fish_use_subcommand -f\n");
        out.append("complete -c tandem -n __fish_use_subcommand -l help -s h -d 'help'\n");
        out.append("complete -c tandem -n __fish_use_subcommand -l version -d 'version, build and Java'\n");
        for (Commands.Entry entry : Commands.ALL) {
            out.append("complete -c tandem -n __fish_use_subcommand -a ").append(entry.name());
            out.append(" -d ").append(quoted(entry.summary())).append('\n');
        }
        for (Commands.Entry entry : Commands.ALL) {
            CommandSpec command = CommandTree.spec(tree, entry);
            for (OptionSpec option : command.options()) {
                out.append(option(entry.name(), option)).append('\n');
            }
            for (PositionalParamSpec argument : command.positionalParameters()) {
                // Fish does not ask which word it is, so only the first is completed.
                if (argument.index().min() > 0) {
                    continue;
                }
                out.append(argument(entry.name(), argument)).append('\n');
            }
        }
        return out.toString();
    }

    private static String option(String command, OptionSpec option) {
        StringBuilder line = new StringBuilder(seen(command));
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        List<String> values = values(option.completionCandidates());
        if (!values.isEmpty()) {
            line.append(" -x -a ").append(quoted(String.join(" ", values)));
        } else if (option.arity().max() > 0) {
            line.append(" -r");
        }
        return line.append(" -d ")
                .append(quoted(String.join(" ", option.description())))
                .toString();
    }

    private static String argument(String command, PositionalParamSpec argument) {
        List<String> values = values(argument.completionCandidates());
        return values.isEmpty()
                ? seen(command) + " -f -a '(__fish_complete_directories)'"
                : seen(command) + " -f -a " + quoted(String.join(" ", values));
    }

    private static String seen(String command) {
        return "complete -c tandem -n '__fish_seen_subcommand_from " + command + "'";
    }

    static List<String> values(@Nullable Iterable<String> candidates) {
        List<String> values = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(values::add);
        }
        return values;
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
