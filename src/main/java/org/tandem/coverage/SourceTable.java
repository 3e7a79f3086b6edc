package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.FileIntake;
import org.tandem.model.Need;
import org.tandem.model.Workspace;
import org.tandem.sharing.HandlingLabel;
import org.tandem.source.Sensitivity;

/** Every file with what a reader asks of a source: who assessed, how, how well and when, what became of its rows, its label. */
final class SourceTable {
    private final FilesRead files;
    private final Map<String, Said> said = new HashMap<>();

    /** What the assessments of a file that count say of themselves. */
    private static final class Said {
        private final Set<String> sources = new TreeSet<>();
        private final Set<String> methods = new TreeSet<>();
        private final Set<String> grades = new TreeSet<>();
        private @Nullable LocalDate oldest;
        private @Nullable LocalDate newest;

        void add(Need need) {
            add(sources, need.source());
            add(methods, need.method());
            add(grades, need.grade().code());
            LocalDate on = need.assessedOn();
            if (on != null) {
                oldest = oldest == null || on.isBefore(oldest) ? on : oldest;
                newest = newest == null || on.isAfter(newest) ? on : newest;
            }
        }

        private static void add(Set<String> words, String word) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
    }

    SourceTable(Workspace workspace, FilesRead files) {
        this.files = files;
        for (Need need : workspace.needs()) {
            said.computeIfAbsent(need.origin().file(), file -> new Said()).add(need);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Sources and what was read"));
        if (files.files().isEmpty()) {
            blocks.add(Block.paragraph("No table was read."));
            return blocks;
        }
        blocks.add(new Block.Grid(table()));
        List<Line> who = new ArrayList<>();
        for (FileIntake file : files.files()) {
            Said of = said.get(file.file());
            if (of != null) {
                who.add(Line.empty()
                        .strong(file.file())
                        .plain(": assessed by " + words(of.sources, "somebody not named") + "; method "
                                + words(of.methods, "not stated") + "; grade " + words(of.grades, "not given")));
            }
        }
        if (!who.isEmpty()) {
            blocks.add(new Block.Points(who, false));
        }
        blocks.add(Block.paragraph(
                "Of assessments those are told that count for a cell; a label is that of a file's most sensitive row"
                        + " shown here."));
        return blocks;
    }

    private static String words(Set<String> words, String none) {
        return words.isEmpty() ? none : String.join(", ", words);
    }

    private Table table() {
        return new Table(
                "sources",
                List.of(
                        Column.text("file", "File"),
                        Column.text("table", "Holds"),
                        Column.text("shape", "Recognised by").dataOnly(),
                        Column.number("used", "Used"),
                        Column.number("repaired", "Repaired"),
                        Column.number("set_aside", "Set aside"),
                        Column.text("oldest", "Oldest"),
                        Column.text("newest", "Newest"),
                        Column.text("assessed_by", "Assessed by").dataOnly(),
                        Column.text("methods", "Methods").dataOnly(),
                        Column.text("grades", "Grades").dataOnly(),
                        Column.text("label", "Label")),
                files.files().stream().map(this::row).toList());
    }

    private List<Cell> row(FileIntake file) {
        Said of = said.getOrDefault(file.file(), new Said());
        return List.of(
                new Cell.Text(file.file()),
                new Cell.Text(file.table()),
                Wording.text(file.shape()),
                new Cell.Count(file.rowsUsed()),
                new Cell.Count(file.rowsRepaired()),
                new Cell.Count(file.rowsUnusable()),
                day(of.oldest),
                day(of.newest),
                new Cell.Listing(List.copyOf(of.sources)),
                new Cell.Listing(List.copyOf(of.methods)),
                new Cell.Listing(List.copyOf(of.grades)),
                new Cell.Text(label(file)));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.BLANK : new Cell.Date(day);
    }

    private static String label(FileIntake file) {
        Sensitivity highest = Sensitivity.LOW;
        for (Map.Entry<Sensitivity, Integer> level : file.used().entrySet()) {
            highest = level.getValue() > 0 ? highest.highest(level.getKey()) : highest;
        }
        return HandlingLabel.of(highest);
    }
}
