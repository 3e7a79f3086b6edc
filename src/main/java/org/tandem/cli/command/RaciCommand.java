package org.tandem.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Directory;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.ResponsibilityReport;

/** {@code tandem raci}. */
public final class RaciCommand implements TandemCommand {
    private final Session session;

    private final ReportCommand arguments = new ReportCommand();

    private String layout = "wide";

    private List<String> actors = new ArrayList<>();

    public RaciCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Responsibility matrix: who does, answers for, is consulted and informed, with a reason for every letter.",
                "",
                "Examples:",
                "  tandem raci examples/south-sudan",
                "  tandem raci --format csv --layout long -o responsibilities.csv",
                "  tandem raci --actor cimic-malakal",
                "  tandem raci --fail-on accountable-missing",
                "");
        arguments.declare(options);
        options.choice(
                        "LAYOUT",
                        "of CSV and JSON: wide (a column per actor) or long (a row per letter); default: wide",
                        new Choices.Layouts(),
                        typed -> layout = typed,
                        "--layout")
                .words(
                        "ID",
                        "only rows in which this post or organisation holds a letter; repeatable",
                        ",",
                        () -> actors,
                        typed -> actors = typed,
                        "--actor");
    }

    @Override
    public Integer call() {
        CommonOptions.oneOf("--layout", layout, List.of("wide", "long"));
        ResponsibilityReport.Layout wanted =
                layout.equals("long") ? ResponsibilityReport.Layout.LONG : ResponsibilityReport.Layout.WIDE;
        Opened opened = arguments.open(session);
        return ReportPipeline.run(session, arguments, opened, null, analyses -> {
                    Matrix matrix = actors.isEmpty()
                            ? analyses.matrix()
                            : analyses.matrix()
                                    .heldBy(known(analyses.visible().workspace().directory()));
                    return new Produced(
                            ResponsibilityReport.document(matrix, analyses.visible(), wanted),
                            matrix.measures(),
                            matrix.findings());
                })
                .code();
    }

    /** The actors asked for, an organisation with its posts. */
    private Set<String> known(Directory directory) {
        Set<String> held = new TreeSet<>();
        for (String typed : actors) {
            if (!directory.knows(typed)) {
                throw Ending.usage("`--actor " + typed + "` is not a post or organisation of this workspace"
                        + Suggestion.nearest(typed, directory.ids())
                                .map(near -> "; did you mean `" + near + "`?")
                                .orElse(""));
            }
            held.add(typed);
            directory.posts().stream()
                    .filter(post -> post.organisation().equals(typed))
                    .forEach(post -> held.add(post.id()));
        }
        return held;
    }
}
