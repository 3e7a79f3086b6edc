package org.tandem.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh: a function that hands each command's options to {@code _arguments}. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String text(CommandLine tree) {
        StringBuilder out = new StringBuilder("#compdef tandem\n");
        out.append("# Completion of tandem for zsh; made by `tandem completion zsh`.\n\n_tandem() {\n");
        out.append("  local -a commands=(\n");
        for (Commands.Entry entry : Commands.ALL) {
            out.append("    ")
                    .append(quoted(entry.name() + ":" + entry.summary()))
                    .append('\n');
        }
        out.append("  )\n  if (( CURRENT == 2 )); then\n    _describe 'command' commands\n    return\n  fi\n");
        out.append("  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n");
        for (Commands.Entry entry : Commands.ALL) {
            out.append("    ").append(entry.name()).append(")\n      _arguments -S");
            CommandSpec command = CommandTree.spec(tree, entry);
            for (OptionSpec option : command.options()) {
                for (String name : option.names()) {
                    out.append(" \\\n        ").append(quoted(option(name, option)));
                }
            }
            for (PositionalParamSpec argument : command.positionalParameters()) {
                out.append(" \\\n        ").append(quoted(argument(argument)));
            }
            out.append("\n      ;;\n");
        }
        return out.append(
                        "  esac\n}\n\nif [[ $funcstack[1] == _tandem ]]; then\n  _tandem \"$@\"\nelse\n  compdef _tandem tandem\nfi\n")
                .toString();
    }

    private static String option(String name, OptionSpec option) {
        String told = "[" + escaped(String.join(" ", option.description())) + "]";
        String repeat = option.isMultiValue() ? "*" : "";
        if (option.arity().max() == 0) {
            return repeat + name + told;
        }
        String form = name.startsWith("--") ? name + "=" : name;
        List<String> values = FishCompletion.values(option.completionCandidates());
        return repeat + form + told + ":" + option.paramLabel() + ":"
                + (values.isEmpty() ? "_files" : "(" + String.join(" ", values) + ")");
    }

    private static String argument(PositionalParamSpec argument) {
        List<String> values = FishCompletion.values(argument.completionCandidates());
        int place = argument.index().min() + 1;
        return place + ":" + argument.paramLabel() + ":"
                + (!values.isEmpty() ? "(" + String.join(" ", values) + ")" : place == 1 ? "_files -/" : "");
    }

    private static String escaped(String words) {
        return words.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "'\\''") + "'";
    }
}
