package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.ConvertRun;
import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem convert}. */
public final class ConvertCommand implements TandemCommand {
    private final Session session;

    private @Nullable String file;

    private @Nullable Path workspace;

    private String target = "own";

    private @Nullable Path output;

    private @Nullable Path log;

    private @Nullable String table;

    private @Nullable String country;

    private final CommonOptions common = new CommonOptions();

    public ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "One table as Tandem read it, cleaned: in its own columns, with HXL tags or in the shape of HAPI.",
                "",
                "Examples:",
                "  tandem convert needs/education.csv -o education-clean.csv --log cleaning.csv",
                "  tandem convert needs/education.csv -w examples/south-sudan --to hxl",
                "  tandem convert downloads/3w.csv --country SOM --to hapi -o presence.csv",
                "",
                "Every value that was repaired or could not be used, and every row set aside, is a line of the log.",
                "Exit 3 when not one row can be used.",
                "");
        options.argument(
                        "0..1",
                        "FILE",
                        "a table of the workspace, by its path there or from here; or any table outside one",
                        null,
                        typed -> file = typed)
                .value(
                        Path.class,
                        "DIR",
                        "the workspace whose areas and settings hold (default: the one FILE lies in, else the nearest)",
                        typed -> workspace = typed,
                        "-w",
                        "--workspace")
                .choice(
                        "FORM",
                        "own, hxl or hapi (default: own)",
                        new Choices.Targets(),
                        typed -> target = typed,
                        "--to")
                .value(
                        Path.class,
                        "OUT",
                        "write the table here, whole or not at all (default: standard output)",
                        typed -> output = typed,
                        "-o",
                        "--output")
                .value(Path.class, "LOG", "write the cleaning log here, as CSV", typed -> log = typed, "--log")
                .choice(
                        "KIND",
                        "needs, presence or areas (default: from the folder it lies in, else recognised)",
                        new Choices.Tables(),
                        typed -> table = typed,
                        "--table")
                .word(
                        "ISO3",
                        "country of a table outside any workspace, as SSD",
                        typed -> country = typed,
                        "--country");
        common.declare(options);
    }

    @Override
    public Integer call() {
        if (file == null) {
            throw Ending.usage("name the table to convert, as in `tandem convert needs/education.csv`");
        }
        return new ConvertRun(session, common, new ConvertRun.Wish(target, table, country, output, log))
                .run(Path.of(file), workspace)
                .code();
    }
}
