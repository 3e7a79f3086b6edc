package org.tandem.cli;

/** The first help a user meets; written from the list of commands without loading any of them. */
public final class HelpText {
    private static final int NAME_WIDTH = 12;

    private HelpText() {}

    /** What {@code tandem --help} prints. */
    public static String text() {
        StringBuilder out = new StringBuilder();
        out.append(
                "Tandem plans joint work of UN peacekeepers and NGOs: from plain files to the papers of the next meeting.\n\n");
        out.append("Examples:\n");
        out.append("  tandem brief examples/south-sudan       the whole pack for the next meeting\n");
        out.append("  tandem check                            what is wrong in the files of this workspace\n");
        out.append("  tandem gaps --sector EDU -o gaps.csv    one sector's gaps for a spreadsheet\n\n");
        out.append("Usage: tandem COMMAND [WORKSPACE] [OPTIONS]\n");
        String group = "";
        for (Commands.Entry entry : Commands.ALL) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                out.append('\n').append(group).append(":\n");
            }
            out.append("  ").append(entry.name());
            out.append(" ".repeat(NAME_WIDTH - entry.name().length()))
                    .append(entry.summary())
                    .append('\n');
        }
        out.append("\nOptions:\n");
        out.append("  -h, --help         this text; `tandem COMMAND --help` tells more\n");
        out.append("      --version      version, build and Java; with --json for scripts\n\n");
        out.append("A workspace is a folder with a tandem.yaml; without one named, the nearest from here upward.\n");
        out.append("Exit codes: 0 done, 1 gate failed, 2 wrong command line, 3 unusable input, 4 unwritable output,\n");
        out.append("70 a bug in Tandem, 130 interrupted.\n");
        return out.toString();
    }
}
