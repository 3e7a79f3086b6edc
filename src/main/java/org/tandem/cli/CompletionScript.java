package org.tandem.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Completion scripts, made from the command tree. */
public enum CompletionScript {
    BASH,
    ZSH,
    FISH;

    /** The script for the shell called {@code name}. */
    public static Optional<CompletionScript> of(String name) {
        return Stream.of(values()).filter(script -> script.shell().equals(name)).findFirst();
    }

    /** The shells there is a script for. */
    public static List<String> shells() {
        return Stream.of(values()).map(CompletionScript::shell).toList();
    }

    private String shell() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file it stands in below {@code completions/}. */
    public String file() {
        return switch (this) {
            case BASH -> "tandem.bash";
            case ZSH -> "_tandem";
            case FISH -> "tandem.fish";
        };
    }

    /** The script's text. */
    public String text(Session session) {
        CommandLine tree = CommandTree.of(session, Commands.ALL);
        return switch (this) {
            case BASH -> AutoComplete.bash("tandem", tree).replace("\r\n", "\n");
            case ZSH -> ZshCompletion.text(tree);
            case FISH -> FishCompletion.text(tree);
        };
    }
}
