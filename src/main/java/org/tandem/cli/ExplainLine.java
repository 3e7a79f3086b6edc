package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.RowWitness.Table;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Loaded;
import org.tandem.load.RowFate;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.model.Workspace;
import org.tandem.render.Plain;
import org.tandem.sharing.FindingsFor;
import org.tandem.source.Sensitivity;

/** Tells what became of one line of a file of a workspace. */
final class ExplainLine {
    private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,9})(?::[0-9]{1,9})?");

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

    /** What became of the line, as the audience may know it. */
    String text(String topic, Path folder) {
        Matcher place = PLACE.matcher(topic);
        if (!place.matches()) {
            throw new IllegalArgumentException(topic);
        }
        String file = file(place.group(1), folder);
        int line = Integer.parseInt(place.group(2));
        RowWitness witness = new RowWitness(file, line);
        Loaded loaded = Opened.load(session, common, folder, Findings.KEEP, witness);
        Workspace workspace = loaded.workspace()
                .orElseThrow(() -> Ending.input("the workspace cannot be used; `tandem check` tells why"));
        List<String> files = workspace.files().stream().map(FileIntake::file).toList();
        if (!files.contains(file)) {
            String meant = Suggestion.nearest(file, files)
                    .map(near -> "; did you mean `" + near + "`?")
                    .orElse("");
            throw Ending.input("no file `" + file + "` of the workspace is read" + meant);
        }
        Audience audience = audience(workspace);
        List<Finding> told = FindingsFor.audience(loaded.findings(), List.of(), audience).sorted().stream()
                .filter(finding ->
                        finding.origin().file().equals(file) && finding.origin().line() == line)
                .toList();
        StringBuilder out = new StringBuilder(file + ":" + line + ": ");
        RowStory story = new RowStory(out, workspace);
        Optional<RowFate> fate = witness.fate();
        if (fate.isPresent()) {
            Table table = witness.table().orElseThrow();
            row(out, story, fate.get(), table, told, audience);
        } else {
            out.append(otherwise(witness, file, line, folder)).append('\n');
            story.findings(told);
        }
        return Plain.lines(out.toString());
    }

    private static void row(
            StringBuilder out, RowStory story, RowFate fate, Table table, List<Finding> told, Audience audience) {
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
        if (FindingsFor.sees(audience, level)) {
            story.tell(fate, table.headings());
        } else {
            out.append(
                    fate.levelStated()
                            ? "it holds a record above this audience's level\n"
                            : "its level is not stated: it is shown as it stands to the internal audience alone\n");
            story.findings(told);
        }
    }

    private static String otherwise(RowWitness witness, String file, int line, Path folder) {
        if (file.endsWith(".yaml") || file.endsWith(".yml")) {
            return new YamlPlace(folder, file).of(line);
        }
        if (witness.broken().isPresent()) {
            return "no row, for its quotes are broken; the line is set aside";
        }
        if (witness.table().isEmpty()) {
            return "the table was not recognised, so no row of it was read; `tandem check` tells what was seen";
        }
        if (new BrokenLines(folder).line(file, line).isBlank()) {
            return "the line is blank, or the file ends before it";
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

    /** The path below the workspace: as typed, or from the folder Tandem runs in. */
    private String file(String typed, Path folder) {
        Path here = session.resolve(Path.of(typed));
        boolean below = here.startsWith(folder) && !folder.equals(session.folder());
        @Nullable Path inside = below ? folder.relativize(here) : null;
        return (inside == null ? Path.of(typed).normalize().toString() : inside.toString()).replace('\\', '/');
    }
}
