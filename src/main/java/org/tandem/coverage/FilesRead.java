package org.tandem.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.FileIntake;
import org.tandem.model.Need;
import org.tandem.model.Workspace;

/** What the report is made of: files, rows used and set aside, the newest assessment. */
final class FilesRead {
    private static final int FILES = 15;

    private final List<FileIntake> files;
    private final Map<String, LocalDate> newest = new TreeMap<>();

    FilesRead(Workspace workspace) {
        this.files = workspace.files().stream()
                .filter(file ->
                        file.table().equals("needs") || file.table().equals("presence") || file.rowsSetAside() > 0)
                .filter(file -> file.rowsUsed() + file.rowsSetAside() > 0)
                .toList();
        for (Need need : workspace.needs()) {
            LocalDate on = need.assessedOn();
            if (on != null) {
                newest.merge(need.origin().file(), on, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
    }

    /** Those of needs and presence, and others of which rows could not be used. */
    List<FileIntake> files() {
        return files;
    }

    /** How many rows could not be used. */
    int unusable() {
        return files.stream().mapToInt(FileIntake::rowsUnusable).sum();
    }

    /** The counts in one sentence. */
    String sentence() {
        long used = files.stream().mapToLong(FileIntake::rowsUsed).sum();
        long repaired = files.stream().mapToLong(FileIntake::rowsRepaired).sum();
        String last = newest.values().stream()
                .max(LocalDate::compareTo)
                .map(day -> "; the newest assessment is of " + day)
                .orElse("");
        return "Made of " + Wording.count(files.size(), "file", "files") + ": "
                + Wording.count(used, "row used", "rows used")
                + (repaired == 0 ? "" : ", " + Wording.count(repaired) + " of them repaired") + last + ".";
    }

    /** File by file. */
    List<Block> blocks() {
        Block table = new Block.Grid(table());
        String more = Wording.count(files.size() - FILES, "more file is", "more files are") + " not listed.";
        List<Block> evidence = files.size() > FILES ? List.of(table, Block.paragraph(more)) : List.of(table);
        return List.of(
                Block.heading("Sources and what was read"),
                files.isEmpty() ? Block.paragraph("No table was read.") : new Block.Folded(sentence(), evidence));
    }

    private Table table() {
        List<List<Cell>> rows = files.stream().limit(FILES).map(this::row).toList();
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

    private List<Cell> row(FileIntake file) {
        LocalDate on = newest.get(file.file());
        return List.of(
                new Cell.Text(file.file()),
                new Cell.Text(file.table()),
                new Cell.Count(file.rowsUsed()),
                new Cell.Count(file.rowsRepaired()),
                new Cell.Count(file.rowsUnusable()),
                on == null ? Cell.BLANK : new Cell.Date(on));
    }
}
