package org.tandem.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds the picocli tree: whole for help and completion, or the one command that was named, which starts much sooner. */
public final class CommandTree {
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_FOOTER);

    static {
        // Picocli would look for the converters of types that no option here has, and load dates and SQL for them.
        System.setProperty("picocli.converters.excludes", "java[.]time[.].*,java[.]sql[.].*");
    }

    private CommandTree() {}

    /** The tree with {@code entries} below {@code tandem}. */
    public static CommandLine of(Session session, List<Commands.Entry> entries) {
        CommandSpec spec = CommandSpec.create().name("tandem");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("help")
                .build());
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("version, build and Java")
                .build());
        for (Commands.Entry entry : entries) {
            spec.addSubcommand(entry.name(), alone(entry, entry.make(session)));
        }
        CommandLine tree = new CommandLine(spec);
        // a file whose name begins with @ is a file, not a list of arguments
        tree.setExpandAtFiles(false);
        return tree;
    }

    /** What {@code entry} takes without the tree around it, which is all that reading its command line needs. */
    static CommandLine alone(Commands.Entry entry, TandemCommand command) {
        CommandLine line = new CommandLine(new Declared(command).spec().name(entry.name()));
        line.setExpandAtFiles(false);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("this text")
                        .build());
        line.getCommandSpec()
                .usageMessage()
                .width(100)
                .abbreviateSynopsis(true)
                .sortOptions(false)
                // examples before the synopsis: they say sooner what a command is for
                .sectionKeys(SECTIONS)
                .parameterListHeading("%n")
                .footer(
                        "",
                        "Exit codes: 0 done, 1 gate failed, 2 wrong command line, 3 unusable input, 4 unwritable output.");
        return line;
    }

    /** What {@code tree} holds of a command that it was built with. */
    static CommandSpec spec(CommandLine tree, Commands.Entry entry) {
        return Objects.requireNonNull(tree.getSubcommands().get(entry.name()), entry.name())
                .getCommandSpec();
    }

    /** Help of one command, without colour. */
    public static String help(Session session, Commands.Entry entry) {
        CommandLine tree = of(session, List.of(entry));
        return spec(tree, entry)
                .commandLine()
                .getUsageMessage(CommandLine.Help.Ansi.OFF)
                .replace(System.lineSeparator(), "\n")
                .replaceAll("[ \t]+\n", "\n");
    }
}
