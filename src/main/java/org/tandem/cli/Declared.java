package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options and arguments of one command, declared in code. Picocli would also find them by annotations, but reading those by
 * reflection takes a sixth of the time of a small command.
 */
public final class Declared {
    private final CommandSpec spec;

    /** What {@code command} takes. */
    Declared(TandemCommand command) {
        spec = CommandSpec.wrapWithoutInspection(command);
        command.declare(this);
    }

    CommandSpec spec() {
        return spec;
    }

    /** One line on what the command is for; then its examples, and what else is to be said. */
    public Declared about(String header, String... lines) {
        spec.usageMessage().header(header).description(lines);
        return this;
    }

    /** The workspace as the first argument, which may be left out. */
    public Declared workspace(Consumer<Path> to) {
        return argument("0", "0..1", "WORKSPACE", Words.WORKSPACE, Path.class, null, to);
    }

    /** A folder as the first argument, which may be left out. */
    public Declared folder(String label, String description, Consumer<Path> to) {
        return argument("0", "0..1", label, description, Path.class, null, to);
    }

    /** An argument that is a word. */
    public Declared argument(
            String arity,
            String label,
            String description,
            @Nullable Iterable<String> candidates,
            Consumer<String> to) {
        return argument("0", arity, label, description, String.class, candidates, to);
    }

    /** A second argument, which is a word and may be left out. */
    public Declared second(String label, String description, Consumer<String> to) {
        return argument("1", "0..1", label, description, String.class, null, to);
    }

    /** A third argument, which is a word and may be left out. */
    public Declared third(String label, String description, Consumer<String> to) {
        return argument("2", "0..1", label, description, String.class, null, to);
    }

    /** Folders, as many as are typed. */
    public Declared folders(String label, String description, Consumer<List<Path>> to) {
        List<Path> none = new ArrayList<>();
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel(label)
                .description(description)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .getter(getter(() -> none))
                .setter(setter(to))
                .build());
        return this;
    }

    /** An argument of {@code type}. */
    private <T> Declared argument(
            String index,
            String arity,
            String label,
            String description,
            Class<T> type,
            @Nullable Iterable<String> candidates,
            Consumer<T> to) {
        PositionalParamSpec.Builder argument = PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .paramLabel(label)
                .description(description)
                .type(type)
                .setter(setter(to));
        if (candidates != null) {
            argument.completionCandidates(candidates);
        }
        spec.addPositional(argument.build());
        return this;
    }

    /** An option with a word as its value. */
    public Declared word(String label, String description, Consumer<String> to, String... names) {
        return value(String.class, label, description, to, names);
    }

    /** An option with one of a few words as its value. */
    public Declared choice(
            String label, String description, Iterable<String> candidates, Consumer<String> to, String... names) {
        spec.addOption(option(String.class, label, description, names)
                .completionCandidates(candidates)
                .setter(setter(to))
                .build());
        return this;
    }

    /** An option with a value of {@code type}. */
    public <T> Declared value(Class<T> type, String label, String description, Consumer<T> to, String... names) {
        spec.addOption(
                option(type, label, description, names).setter(setter(to)).build());
        return this;
    }

    /**
     * An option that may be repeated.
     *
     * @param split what stands between several values of one word; empty where a word is one value
     */
    public Declared words(
            String label,
            String description,
            String split,
            Supplier<List<String>> from,
            Consumer<List<String>> to,
            String... names) {
        OptionSpec.Builder option = OptionSpec.builder(names)
                .paramLabel(label)
                .description(description)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .getter(getter(from))
                .setter(setter(to));
        spec.addOption((split.isEmpty() ? option : option.splitRegex(split)).build());
        return this;
    }

    /** An option without a value. */
    public Declared flag(String description, Consumer<Boolean> to, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .description(description)
                .arity("0")
                .type(boolean.class)
                .setter(setter(to))
                .build());
        return this;
    }

    private static OptionSpec.Builder option(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .description(description)
                .arity("1")
                .type(type);
    }

    private static <V> CommandLine.Model.IGetter getter(Supplier<List<V>> from) {
        return new CommandLine.Model.IGetter() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T> T get() {
                return (T) from.get();
            }
        };
    }

    /** Picocli knows values as objects of the type that was declared, and sets null where nothing was typed: what is there stays. */
    private static <V> CommandLine.Model.ISetter setter(Consumer<V> to) {
        return new CommandLine.Model.ISetter() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T> @Nullable T set(T value) {
                if (value != null) {
                    to.accept((V) value);
                }
                return null;
            }
        };
    }
}
