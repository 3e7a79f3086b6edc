package org.tandem.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.RowWitness.Table;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Loaded;
import org.tandem.load.PathGuard;
import org.tandem.load.RowFate;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.model.Workspace;
import org.tandem.render.Plain;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.SmallCounts;
import org.tandem.sharing.Visible;
import org.tandem.source.LineParts;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Tells what became of one line of a file of a workspace. */
final class ExplainLine {
    private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,18})(?::[0-9]{1,18})?");

    private final Session session;
    private final CommonOptions common;

    ExplainLine(Session session, CommonOptions common) {
        this.session = session;
        this.common = common;
    }

    /** Whether {@code topic} names a line of a file, as {@code needs/wash.csv:14}. */
    static boolean asks(String topic) {
        return PLACE.matcher(topic).matches();
    }

    /** The workspace that is meant where none is named: that of the file, else the nearest. */
    static Path folder(Session session, String topic) {
        Path file = session.resolve(Path.of(place(topic).group(1)));
        Path holder = Files.exists(file) ? Workspaces.holding(file) : null;
        return holder == null ? Workspaces.nearest(session) : holder;
    }

    private static Matcher place(String topic) {
        Matcher place = PLACE.matcher(topic);
        if (!place.matches()) {
            throw new IllegalArgumentException(topic);
        }
        return place;
    }

    /** What became of the line, as the audience may know it. */
    String text(String topic, Path folder) {
        Matcher place = place(topic);
        String file = file(place.group(1), folder);
        long line = Long.parseLong(place.group(2));
        RowWitness witness = new RowWitness(file, (int) Math.min(line, Integer.MAX_VALUE));
        Loaded loaded = Opened.load(session, common, folder, Findings.ALL, witness);
        try (Findings found = loaded.findings()) {
            return text(witness, file, line, folder, loaded.workspace().orElse(null), found);
        } catch (UncheckedIOException e) {
            throw Ending.output(
                    "cannot set findings aside in the folder for temporary files: " + Output.why(Output.cause(e)));
        }
    }

    private String text(
            RowWitness witness, String file, long asked, Path folder, @Nullable Workspace workspace, Findings found) {
        if (workspace == null) {
            throw Ending.input("the workspace cannot be used; `tandem check` tells why");
        }
        List<String> files = workspace.files().stream().map(FileIntake::file).toList();
        if (!files.contains(file)) {
            List<String> seen = Sharing.visible(workspace, audience(workspace)).workspace().files().stream()
                    .map(FileIntake::file)
                    .toList();
            String meant = Suggestion.nearest(file, seen)
                    .map(near -> "; did you mean `" + near + "`?")
                    .orElse("");
            throw Ending.input("no file `" + file + "` of the workspace is read" + meant);
        }
        int line = line(file, asked, folder);
        Audience audience = audience(workspace);
        Optional<RowFate> fate = witness.fate();
        int begins = fate.map(row -> row.row().line()).orElse(line);
        Visible visible = Sharing.visible(workspace, audience);
        List<Finding> told = new ArrayList<>();
        each(
                FindingsFor.pack(found, CheckRun.ofTheWhole(visible), audience, HiddenNames.of(workspace, audience)),
                finding -> {
                    Origin origin = finding.origin();
                    if (origin.file().equals(file) && (origin.line() == line || origin.line() == begins)) {
                        told.add(finding);
                    }
                });
        StringBuilder out = new StringBuilder(file + ":" + line + ": ");
        RowStory story = new RowStory(out, workspace, visible);
        if (fate.isPresent()) {
            row(out, story, fate.get(), witness.table().orElseThrow(), told, workspace, visible);
        } else {
            out.append(otherwise(witness, file, line, folder, audience)).append('\n');
            story.findings(told);
        }
        return Plain.lines(out.toString());
    }

    private static void each(Findings findings, Findings.Taker taker) {
        try {
            findings.each(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line asked for; ends the command where the file has no such line. */
    private static int line(String file, long asked, Path folder) {
        int lines = PathGuard.open(folder, file, finding -> {})
                .map(ExplainLine::lines)
                .orElse(Integer.MAX_VALUE);
        if (asked < 1 || asked > lines) {
            throw Ending.usage("there is no line " + asked + " in `" + file + "`; "
                    + (lines == 0 ? "it is empty" : "it has lines 1 to " + lines));
        }
        return (int) asked;
    }

    private static int lines(Path path) {
        try {
            return LineParts.lines(path);
        } catch (IOException changedMeanwhile) {
            return Integer.MAX_VALUE;
        }
    }

    private static void row(
            StringBuilder out,
            RowStory story,
            RowFate fate,
            Table table,
            List<Finding> told,
            Workspace workspace,
            Visible visible) {
        Sensitivity level = fate.levelStated()
                        || !fate.needs().isEmpty()
                        || !fate.presence().isEmpty()
                ? fate.sensitivity()
                : Sensitivity.SEVERE;
        out.append("a row of ")
                .append(table.kind())
                .append(", recognised by ")
                .append(table.shape())
                .append('\n');
        HiddenNames hidden = HiddenNames.of(workspace, visible.audience());
        if (FindingsFor.sees(visible.audience(), level)
                && fate.row().cells().stream().noneMatch(hidden::in)
                && fate.presence().stream().noneMatch(row -> hidden.is(row.profile()))) {
            if (few(fate, visible.small())) {
                out.append("it holds a count too small to show to this audience, so it is not shown as it stands\n");
                return;
            }
            story.tell(fate, table.headings());
            story.together(told, fate);
        } else {
            out.append(
                    fate.levelStated()
                            ? "it holds a record above this audience's level\n"
                            : "its level is not stated: it is shown as it stands to the internal audience alone\n");
            story.findings(told);
        }
    }

    /** Whether a count of the row is too small to show. */
    private static boolean few(RowFate fate, SmallCounts small) {
        return fate.counts().stream().anyMatch(small::in)
                || fate.needs().stream()
                        .flatMap(row -> Stream.of(
                                row.population(), row.affected(), row.inNeed(), row.targeted(), row.reached()))
                        .anyMatch(small::small)
                || fate.needs().stream().anyMatch(row -> small.hides(row.inNeed(), row.reached()))
                || fate.presence().stream()
                        .flatMap(row -> Stream.of(row.targeted(), row.reached()))
                        .anyMatch(small::small);
    }

    private static String otherwise(RowWitness witness, String file, int line, Path folder, Audience audience) {
        if (file.endsWith(".yaml") || file.endsWith(".yml")) {
            return new YamlPlace(folder, file, audience).of(line);
        }
        if (witness.broken().isPresent()) {
            return "no row, for its quotes are broken; the line is set aside";
        }
        if (witness.table().isEmpty()) {
            return "the table was not recognised, so no row of it was read; `tandem check` tells what was seen";
        }
        if (new BrokenLines(folder).line(file, line).isBlank()) {
            return "the line is blank";
        }
        if (witness.aboveRows()) {
            return "a title, headings or tags: it stands above the first row\n  headings: "
                    + String.join(" | ", witness.table().get().headings());
        }
        return "cells of a row that holds nothing else, or a line that was not read";
    }

    private Audience audience(Workspace workspace) {
        Audience asked = common.audience();
        Audience own = workspace.operation().audience();
        return asked != null ? asked : own != null ? own : Audience.INTERNAL;
    }

    /** The path below the workspace: from the folder Tandem runs in where the file is there, else as typed. */
    private String file(String typed, Path folder) {
        Path here = session.resolve(Path.of(typed));
        boolean below = here.startsWith(folder) && Files.exists(here);
        Path inside = below ? folder.relativize(here) : Path.of(typed).normalize();
        return inside.toString().replace('\\', '/');
    }
}
