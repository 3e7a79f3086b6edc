package org.tandem.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.cli.command.AgendaCommand;
import org.tandem.cli.command.BriefCommand;
import org.tandem.cli.command.CheckCommand;
import org.tandem.cli.command.CompletionCommand;
import org.tandem.cli.command.ConvertCommand;
import org.tandem.cli.command.ExplainCommand;
import org.tandem.cli.command.GapsCommand;
import org.tandem.cli.command.RaciCommand;
import org.tandem.cli.command.SchemaCommand;
import org.tandem.cli.command.ShellCommand;

/** Every command, in the order of a planner's week. A command's class is loaded only when it is named. */
public final class Commands {
    /**
     * A command.
     *
     * @param group the heading it stands under in help
     * @param summary one line for help
     * @param make its picocli object
     */
    public record Entry(String name, String group, String summary, Function<Session, TandemCommand> make) {}

    /** All of them. */
    public static final List<Entry> ALL = List.of(
            new Entry("check", "Prepare", "every problem in every file", session -> new CheckCommand(session)),
            new Entry(
                    "gaps",
                    "Analyse",
                    "coverage gaps, ranked, with what is not known",
                    session -> new GapsCommand(session)),
            new Entry(
                    "raci",
                    "Agree",
                    "responsibility matrix, a reason for every letter",
                    session -> new RaciCommand(session)),
            new Entry("agenda", "Meet", "the next meeting's agenda", session -> new AgendaCommand(session)),
            new Entry(
                    "brief",
                    "Share",
                    "the whole pack for one meeting, in one folder",
                    session -> new BriefCommand(session)),
            new Entry(
                    "convert",
                    "Share",
                    "one table, cleaned: own columns, HXL or HAPI, with a log",
                    session -> new ConvertCommand(session)),
            new Entry(
                    "explain",
                    "Help",
                    "a rule, the policy in force, or a line of a file",
                    session -> new ExplainCommand(session)),
            new Entry(
                    "schema", "Help", "JSON Schema of a YAML file, for editors", session -> new SchemaCommand(session)),
            new Entry("shell", "Help", "interactive session with completion", session -> new ShellCommand(session)),
            new Entry(
                    "completion",
                    "Help",
                    "completion script for bash, zsh or fish",
                    session -> new CompletionCommand(session)));

    private Commands() {}

    public static Optional<Entry> find(String name) {
        return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The names in order. */
    public static List<String> names() {
        return ALL.stream().map(Entry::name).toList();
    }
}
