package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help of every command, those of later days too: it is a walk over the list of commands. */
class HelpTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    static List<String> commands() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsTheSameByEveryWay(String command) {
        Ran help = Ran.in(HERE, command, "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(Ran.in(HERE, command, "-h")).isEqualTo(help);
        assertThat(Ran.in(HERE, "help", command)).isEqualTo(help);
        assertThat(Ran.in(HERE, command, "--as-of", "nonsense", "--help")).isEqualTo(help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpLeadsWithWhatTheCommandIsForAndExamples(String command) {
        String help = Ran.in(HERE, command, "--help").out();

        assertThat(spec(command).usageMessage().header()).isNotEmpty();
        assertThat(help).doesNotStartWith("Usage").doesNotStartWith("\n");
        assertThat(help.indexOf("\nExamples:\n")).isPositive().isLessThan(help.indexOf("\nUsage: tandem " + command));
        assertThat(help).contains("\nExit codes: ");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsACommandLineThatParses(String command) {
        List<List<String>> examples = examples(Ran.in(HERE, command, "--help").out());

        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        for (List<String> example : examples) {
            CommandLine tree = CommandTree.of(session(), Commands.ALL);
            assertThatCode(() -> tree.parseArgs(example.toArray(String[]::new)))
                    .as(String.join(" ", example))
                    .doesNotThrowAnyException();
            assertThat(example.get(0)).isEqualTo(command);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndArgumentIsDescribed(String command) {
        CommandSpec spec = spec(command);
        List<ArgSpec> all = new ArrayList<>(spec.options());
        all.addAll(spec.positionalParameters());

        assertThat(all)
                .allSatisfy(argument -> assertThat(argument.description())
                        .as(argument.paramLabel())
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(words).isNotBlank()));
        assertThat(spec.options())
                .as("each option has a long form")
                .allSatisfy(option -> assertThat(option.longestName()).startsWith("--"));
    }

    @Test
    void anOptionMeansTheSameInEveryCommand() {
        // of these the subject differs with the command: a file or a folder, a report or findings, an operation or a
        // table
        List<String> own = List.of("--output", "--format", "--workspace", "--country");
        List<String> meanings = Commands.names().stream()
                .flatMap(command -> spec(command).options().stream())
                .filter(option -> !own.contains(option.longestName()))
                .filter(option -> !option.longestName().equals("--no-input"))
                .map(option -> option.longestName() + ": " + String.join(" ", option.description()))
                .distinct()
                .toList();

        assertThat(meanings.stream().map(meaning -> meaning.substring(0, meaning.indexOf(':'))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstHelpNamesEveryCommandBelowItsExamples() {
        Ran help = Ran.in(HERE, "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out().indexOf("Examples:")).isLessThan(help.out().indexOf("Usage: "));
        assertThat(Commands.ALL)
                .allSatisfy(entry -> assertThat(help.out()).contains("\n  " + entry.name() + " ", entry.summary()));
        assertThat(Ran.in(HERE, "-h")).isEqualTo(help);
        assertThat(Ran.in(HERE, "help")).isEqualTo(help);
    }

    @Test
    void withNothingAskedTheHelpGoesToStandardErrorAndTheExitCodeSaysSo() {
        assertThat(Ran.in(HERE)).isEqualTo(new Ran(2, "", Ran.in(HERE, "--help").out()));
    }

    @Test
    void theVersionNamesBuildAndJava() {
        assertThat(Ran.in(HERE, "--version").out())
                .startsWith("tandem ")
                .contains("Java " + Runtime.version().feature());
        assertThat(Ran.in(HERE, "--version", "--json").out()).startsWith("{").contains("\"java\"");
    }

    /** The lines behind "Examples:" that call tandem, as arguments. */
    private static List<List<String>> examples(String help) {
        return Stream.of(help.substring(help.indexOf("Examples:\n") + 10)
                        .split("\n\n", 2)[0]
                        .split("\n"))
                .map(line -> line.substring(line.indexOf("tandem ") + 7).replaceAll("\\)$| > .*$", ""))
                .map(line -> Stream.of(line.split(" "))
                        .map(word -> word.replace("'", ""))
                        .toList())
                .toList();
    }

    private static CommandSpec spec(String command) {
        Commands.Entry entry = Commands.find(command).orElseThrow();
        return CommandTree.spec(CommandTree.of(session(), List.of(entry)), entry);
    }

    private static Session session() {
        return new Session(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
                java.util.Map.of(),
                HERE,
                null,
                () -> java.time.LocalDate.of(2014, 6, 15),
                false,
                false,
                false);
    }
}
