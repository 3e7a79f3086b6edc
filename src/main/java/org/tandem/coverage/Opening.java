package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.FileIntake;
import org.tandem.model.Need;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** What the report is made of: files, rows used and set aside, the newest assessment. */
final class Opening {
    private static final int FILES = 15;

    private Opening() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        Workspace workspace = visible.workspace();
        List<FileIntake> files = workspace.files().stream()
                .filter(file ->
                        file.table().equals("needs") || file.table().equals("presence") || file.rowsSetAside() > 0)
                .filter(file -> file.rowsUsed() + file.rowsSetAside() > 0)
                .toList();
        List<Block> blocks = new ArrayList<>();
        int setAside = files.stream().mapToInt(FileIntake::rowsUnusable).sum();
        if (setAside > 0) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("Part of the input could not be used:")
                    .plain(" " + Wording.count(setAside, "row was", "rows were") + " set aside; ")
                    .code("tandem check")
                    .plain(" names each with its line.")));
        }
        if (visible.presenceWithheld()) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("Some records of who works where may not be shown to this audience.")
                    .plain(" Where the report says that nobody works somewhere, it means nobody that may be shown.")));
        }
        blocks.add(Block.paragraph(scope(result, workspace)));
        if (!result.reason().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.empty().strong("No rows:").plain(" " + result.reason() + ".")));
        }
        if (!files.isEmpty()) {
            blocks.add(files(files, newest(workspace)));
        }
        return blocks;
    }

    private static Block files(List<FileIntake> files, Map<String, LocalDate> newest) {
        List<Block> evidence = new ArrayList<>();
        evidence.add(new Block.Grid(table(files, newest)));
        if (files.size() > FILES) {
            evidence.add(Block.paragraph(
                    Wording.count(files.size() - FILES, "more file is", "more files are") + " not listed."));
        }
        long used = files.stream().mapToLong(FileIntake::rowsUsed).sum();
        String last = newest.values().stream()
                .max(Comparator.naturalOrder())
                .map(day -> "; newest assessment of " + day)
                .orElse("");
        return new Block.Folded(
                "Made of " + Wording.count(files.size(), "file", "files") + ", "
                        + Wording.count(used, "row used", "rows used") + last,
                evidence);
    }

    private static String scope(CoverageResult result, Workspace workspace) {
        CoverageOptions options = result.options();
        List<String> only = new ArrayList<>();
        options.areas().stream().sorted().map(workspace.areas()::label).forEach(only::add);
        options.sectors().stream().sorted().forEach(only::add);
        String limited = only.isEmpty() ? "" : ", only " + String.join(", ", only);
        String level = options.level().isPresent()
                ? ", brought up to admin level " + options.level().getAsInt()
                : ", at the finest level stated";
        return "Coverage by people " + (options.basis() == Basis.PLANNED ? "planned for" : "reached") + limited + level
                + ". " + Wording.count(result.gaps().size(), "row", "rows") + ".";
    }

    private static Map<String, LocalDate> newest(Workspace workspace) {
        Map<String, LocalDate> newest = new TreeMap<>();
        for (Need need : workspace.needs()) {
            LocalDate on = need.assessedOn();
            if (on != null) {
                newest.merge(need.origin().file(), on, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return newest;
    }

    private static Table table(List<FileIntake> files, Map<String, LocalDate> newest) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FileIntake file : files.subList(0, Math.min(FILES, files.size()))) {
            LocalDate on = newest.get(file.file());
            rows.add(List.of(
                    new Cell.Text(file.file()),
                    new Cell.Text(file.table()),
                    new Cell.Count(file.rowsUsed()),
                    new Cell.Count(file.rowsRepaired()),
                    new Cell.Count(file.rowsUnusable()),
                    on == null ? Cell.BLANK : new Cell.Date(on)));
        }
        return new Table(
                "files",
                List.of(
                        Column.text("file", "File"),
                        Column.text("table", "Holds"),
                        Column.number("used", "Rows used"),
                        Column.number("repaired", "of these repaired"),
                        Column.number("set_aside", "Set aside"),
                        Column.text("newest", "Newest assessment")),
                rows);
    }
}
