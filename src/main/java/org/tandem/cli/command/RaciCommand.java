package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.EditedLetters;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.document.Document;
import org.tandem.load.EditedMatrix;
import org.tandem.model.Directory;
import org.tandem.model.Plan;
import org.tandem.responsibility.EditedChanges;
import org.tandem.responsibility.LawNotes;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.MatrixOptions;
import org.tandem.responsibility.ResponsibilityReport;
import org.tandem.responsibility.RowKind;

/** {@code tandem raci}. */
public final class RaciCommand implements TandemCommand {
    private final Session session;

    private final ReportCommand arguments = new ReportCommand();

    private String layout = "wide";

    private List<String> actors = new ArrayList<>();

    private List<String> rows = new ArrayList<>();

    private @Nullable Path from;

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
                "  tandem raci --rows all",
                "  tandem raci --from responsibilities.csv",
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
                        "--actor")
                .words(
                        "ROWS",
                        "activities, gaps, requests, tasks, functions or all; repeatable; default: activities,gaps,requests",
                        ",",
                        () -> rows,
                        typed -> rows = typed,
                        "--rows")
                .value(
                        Path.class,
                        "FILE",
                        "a matrix as CSV that was edited: its letters count as set by people",
                        typed -> from = typed,
                        "--from");
    }

    @Override
    public Integer call() {
        CommonOptions.oneOf("--layout", layout, List.of("wide", "long"));
        ResponsibilityReport.Layout wanted =
                layout.equals("long") ? ResponsibilityReport.Layout.LONG : ResponsibilityReport.Layout.WIDE;
        Set<RowKind> asked = asked();
        Opened opened = arguments.open(session);
        return ReportPipeline.run(session, arguments, opened, null, analyses -> {
                    List<Finding> findings = new ArrayList<>();
                    Map<String, Map<String, Plan.Pin>> pins = Map.of();
                    if (from != null) {
                        EditedMatrix.Edited edited = EditedLetters.read(session, arguments, from, analyses);
                        findings.addAll(edited.findings());
                        pins = edited.rows();
                    }
                    Matrix whole = analyses.matrix(new MatrixOptions(asked, pins));
                    Matrix matrix = actors.isEmpty()
                            ? whole
                            : whole.heldBy(known(analyses.visible().workspace().directory()));
                    findings.addAll(matrix.findings());
                    Document page = ResponsibilityReport.document(
                            matrix, analyses.visible(), wanted, LawNotes.of(analyses.legal()));
                    if (from != null) {
                        Matrix before = analyses.matrix(new MatrixOptions(asked, Map.of()));
                        String file = String.valueOf(from.getFileName());
                        page = EditedChanges.told(page, before, whole, pins.keySet(), file, analyses.visible());
                    }
                    return new Produced(page, matrix.measures(), findings);
                })
                .code();
    }

    /** Where the rows come from that are asked for. */
    private Set<RowKind> asked() {
        if (rows.isEmpty()) {
            return RowKind.USUAL;
        }
        Set<RowKind> asked = EnumSet.noneOf(RowKind.class);
        for (String typed : rows) {
            CommonOptions.oneOf("--rows", typed, Choices.Rows.words());
            if (typed.equals(Choices.Rows.ALL)) {
                asked.addAll(EnumSet.allOf(RowKind.class));
            }
            RowKind.of(typed).ifPresent(asked::add);
        }
        return asked;
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
