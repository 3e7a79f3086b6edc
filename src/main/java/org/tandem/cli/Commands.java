package org.tandem.cli;

import java.util.List;
import java.util.Optional;
import org.tandem.cli.command.AgendaCommand;
import org.tandem.cli.command.AlignCommand;
import org.tandem.cli.command.BriefCommand;
import org.tandem.cli.command.CheckCommand;
import org.tandem.cli.command.CompletionCommand;
import org.tandem.cli.command.ConvertCommand;
import org.tandem.cli.command.DiffCommand;
import org.tandem.cli.command.ExplainCommand;
import org.tandem.cli.command.GapsCommand;
import org.tandem.cli.command.InitCommand;
import org.tandem.cli.command.LegalCommand;
import org.tandem.cli.command.RaciCommand;
import org.tandem.cli.command.RequestsCommand;
import org.tandem.cli.command.SchemaCommand;
import org.tandem.cli.command.ShellCommand;

/** Every command, in the order of a planner's week. A command's class is loaded only when it is named. */
public final class Commands {
    /**
     * A command.
     *
     * @param group the heading it stands under in help
     * @param summary one line for help
     */
    public record Entry(String name, String group, String summary) {
        /** Whether it reads a workspace whatever it is asked for. */
        boolean opensWorkspace() {
            return !group.equals(HELP);
        }

        /** What runs when it is named; a switch, for a lambda of each would be linked at every start. */
        TandemCommand make(Session session) {
            return switch (name) {
                case "init" -> new InitCommand(session);
                case "check" -> new CheckCommand(session);
                case "gaps" -> new GapsCommand(session);
                case "align" -> new AlignCommand(session);
                case "diff" -> new DiffCommand(session);
                case "raci" -> new RaciCommand(session);
                case "requests" -> new RequestsCommand(session);
                case "legal" -> new LegalCommand(session);
                case "agenda" -> new AgendaCommand(session);
                case "brief" -> new BriefCommand(session);
                case "convert" -> new ConvertCommand(session);
                case "explain" -> new ExplainCommand(session);
                case "schema" -> new SchemaCommand(session);
                case "shell" -> new ShellCommand(session);
                case "completion" -> new CompletionCommand(session);
                default -> throw new IllegalStateException("no class for the command " + name);
            };
        }
    }

    private static final String HELP = "Help";

    /** All of them. */
    public static final List<Entry> ALL = List.of(
            new Entry("init", "Prepare", "a new workspace, with every key as a comment to take up"),
            new Entry("check", "Prepare", "every problem in every file"),
            new Entry("gaps", "Analyse", "coverage gaps, ranked, with what is not known"),
            new Entry("align", "Analyse", "where priorities, objectives and protocols part, and what need says"),
            new Entry("diff", "Analyse", "what changed since: gaps new, closed, persistent; partners; letters"),
            new Entry("raci", "Agree", "responsibility matrix, a reason for every letter"),
            new Entry("requests", "Agree", "offers and requests: met, not permitted, undecided; notification list"),
            new Entry("legal", "Agree", "by what right: mandate, consent, permits, law; what to decide first"),
            new Entry("agenda", "Meet", "the next meeting's agenda"),
            new Entry("brief", "Share", "the whole pack for one meeting, in one folder"),
            new Entry("convert", "Share", "one table, cleaned: own columns, HXL or HAPI, with a log"),
            new Entry("explain", HELP, "a rule, the policy in force, or a line of a file"),
            new Entry("schema", HELP, "JSON Schema of a YAML file, for editors"),
            new Entry("shell", HELP, "interactive session with completion"),
            new Entry("completion", HELP, "completion script for bash, zsh or fish"));

    private Commands() {}

    public static Optional<Entry> find(String name) {
        for (Entry entry : ALL) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The names in order. */
    public static List<String> names() {
        return ALL.stream().map(Entry::name).toList();
    }
}
