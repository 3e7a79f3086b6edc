package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.InitFiles;
import org.tandem.cli.InitQuestions;
import org.tandem.cli.InitRun;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem init}. */
public final class InitCommand implements TandemCommand {
    private final Session session;

    private final CommonOptions common = new CommonOptions();

    private Path folder = Path.of(".");

    private @Nullable String operation;

    private @Nullable String country;

    private @Nullable String mission;

    private @Nullable String ngo;

    private @Nullable String sector;

    private boolean noInput;

    private boolean dry;

    private boolean quiet;

    public InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "A new workspace: the least that makes useful profiles, with every other key as a comment to take up.",
                "",
                "Examples:",
                "  tandem init upper-nile",
                "  tandem init upper-nile --operation Schools --country SSD --mission UNMISS",
                "  tandem init --operation Trial --country SSD --dry-run",
                "",
                "It asks at a terminal for what no option says. It never overwrites: where one of the files is there, none is written.",
                "");
        options.folder("FOLDER", "where it is to stand (default: the current folder)", typed -> folder = typed)
                .word("TEXT", "what the operation is called", typed -> operation = typed, "--operation")
                .word("CODE", "the country, ISO code of three letters", typed -> country = typed, "--country")
                .word(
                        "NAME",
                        "the mission; without one no mission.yaml is written",
                        typed -> mission = typed,
                        "--mission")
                .word("NAME", "the first NGO; without one no file of ngos is written", typed -> ngo = typed, "--ngo")
                .word("SECTOR", "the sector the NGO works in (default: EDU)", typed -> sector = typed, "--ngo-sector");
        common.declareDate(options);
        options.flag("tell which files would be written", typed -> dry = typed, "-n", "--dry-run")
                .flag("never wait for anything typed", typed -> noInput = typed, "--no-input")
                .flag("say nothing but what was asked for", typed -> quiet = typed, "-q", "--quiet");
    }

    @Override
    public Integer call() {
        String date = common.stated();
        InitQuestions ask = new InitQuestions(session, noInput);
        String called = ask.operation(operation);
        String code = ask.country(country);
        String force = ask.name(mission, "Which peacekeeping mission? (Enter for none)");
        String first = ask.name(ngo, "Which NGO is the first? (Enter for none)");
        String works = first.isEmpty() && sector == null ? "EDU" : ask.sector(sector);
        return new InitRun(session, quiet)
                .run(folder, new InitFiles(called, code, date, force, first, works), dry)
                .code();
    }
}
