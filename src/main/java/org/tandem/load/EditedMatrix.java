package org.tandem.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;
import org.tandem.model.Plan;
import org.tandem.source.CsvFault;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvOptions;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;
import org.tandem.source.Origin;

/** Reads a responsibility matrix that people edited: a column for each actor, or a row for each letter, as Tandem writes them. */
public final class EditedMatrix {
    private static final String ID = "id";
    private static final String ACTOR = "actor";
    private static final String LETTER = "letter";
    /** What Tandem writes beside the letters. */
    private static final Set<String> BESIDE = Set.of(ID, "activity", "area_code", "sector", "origin", "reason", "rule");

    private final String name;
    private final LetterModel model;
    private final Set<String> actors;
    private final Set<String> known;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Map<String, Plan.Pin>> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> silent = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private EditedMatrix(String name, LetterModel model, Set<String> actors, Set<String> known) {
        this.name = name;
        this.model = model;
        this.actors = actors;
        this.known = known;
    }

    /**
     * What an edited matrix says.
     *
     * @param rows letters by row and actor; a row without letters is there all the same
     * @param silent actors of whom the file says nothing in a row, by row: they have no column, or a cell that cannot be used
     * @param unusable why the file is no matrix of these rows and actors; empty where it is one
     */
    public record Edited(
            Map<String, Map<String, Plan.Pin>> rows,
            Map<String, Set<String>> silent,
            List<Finding> findings,
            String unusable) {}

    /**
     * What {@code file} says.
     *
     * @param name the file's name in findings
     * @param actors ids that may head a column
     * @param known ids of the rows there are
     */
    public static Edited read(Path file, String name, LetterModel model, Set<String> actors, Set<String> known) {
        EditedMatrix edited = new EditedMatrix(name, model, actors, known);
        String unusable;
        try (CsvReader reader = CsvReader.open(file, name, CsvOptions.DETECT)) {
            unusable = edited.read(reader);
        }
        return new Edited(edited.rows, edited.silent, edited.findings, unusable);
    }

    /** Why it is no matrix; empty where it is one. */
    private String read(CsvReader reader) {
        List<String> head = List.of();
        boolean below = false;
        for (CsvItem item = reader.next(); item != null; item = reader.next()) {
            if (item instanceof CsvFault fault) {
                findings.add(FaultFindings.of(fault, name));
            } else if (item instanceof CsvRow row && !row.blank()) {
                if (head.isEmpty()) {
                    head = head(row);
                    if (!head.contains(ID)) {
                        return "it has no column `id`";
                    }
                } else {
                    below = true;
                    row(head, row);
                }
            }
        }
        if (head.isEmpty()) {
            return "no table can be read in it";
        }
        if (!namesActors(head)) {
            return "none of its columns is headed by a post or organisation of this matrix";
        }
        // a matrix without rows has nothing below its headings either
        if (rows.isEmpty() && !(known.isEmpty() && !below)) {
            return below ? "none of its rows is a row of this matrix" : "it has no row below its headings";
        }
        return "";
    }

    /** Whether somebody known heads a column, or nobody does: a matrix in which no letter is set has no such column. */
    private boolean namesActors(List<String> head) {
        List<String> named = head.stream()
                .filter(column -> !column.isEmpty() && !BESIDE.contains(column))
                .toList();
        return letterByLetter(head) || named.isEmpty() || named.stream().anyMatch(actors::contains);
    }

    private List<String> head(CsvRow row) {
        List<String> head = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.cell(column).strip();
            String lower = cell.toLowerCase(Locale.ROOT);
            head.add(BESIDE.contains(lower) || lower.equals(ACTOR) || lower.equals(LETTER) ? lower : cell);
        }
        if (!head.contains(ID)) {
            findings.add(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            row.origin(),
                            "this is no responsibility matrix: no column `id`")
                    .expecting("a file as `tandem raci --format csv` writes it"));
            return head;
        }
        if (!letterByLetter(head)) {
            for (int column = 0; column < head.size(); column++) {
                String actor = head.get(column);
                if (!BESIDE.contains(actor) && !actor.isEmpty()) {
                    known(actor, actors, "actor", row.origin(column));
                    if (head.indexOf(actor) < column) {
                        findings.add(Finding.of(
                                        ProfileRules.VALUE_INVALID,
                                        row.origin(column),
                                        "`" + actor + "` heads two columns")
                                .expecting("each actor once; the first column is taken"));
                        head.set(column, "");
                    }
                }
            }
        }
        return head;
    }

    private static boolean letterByLetter(List<String> head) {
        return head.contains(ACTOR) && head.contains(LETTER);
    }

    private void row(List<String> head, CsvRow row) {
        String id = row.cell(head.indexOf(ID)).strip();
        if (!known(id, known, "row", row.origin(head.indexOf(ID)))) {
            return;
        }
        boolean byLetter = letterByLetter(head);
        Integer before = lines.putIfAbsent(id, row.line());
        if (before != null && !byLetter) {
            findings.add(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            row.origin(head.indexOf(ID)),
                            "row `" + id + "` stands in line " + before + " already")
                    .expecting("each row once; the first is taken"));
            return;
        }
        Map<String, Plan.Pin> pins = rows.computeIfAbsent(id, key -> new LinkedHashMap<>());
        if (byLetter) {
            int column = head.indexOf(ACTOR);
            String actor = row.cell(column).strip();
            if (known(actor, actors, "actor", row.origin(column))) {
                Optional<Plan.Pin> letter = letter(row, head.indexOf(LETTER));
                letter.ifPresent(pin -> once(id, actor, pin, pins));
                if (letter.isEmpty()) {
                    silent.computeIfAbsent(id, key -> new HashSet<>()).add(actor);
                }
            }
            return;
        }
        Set<String> saysNothing = silent.computeIfAbsent(id, key -> new HashSet<>(actors));
        saysNothing.removeAll(head);
        for (int column = 0; column < head.size(); column++) {
            String actor = head.get(column);
            if (!BESIDE.contains(actor) && actors.contains(actor) && !row.blank(column)) {
                letter(row, column).ifPresentOrElse(pin -> pins.put(actor, pin), () -> saysNothing.add(actor));
            }
        }
    }

    /** One letter for an actor: of several nobody knows which is meant. */
    private void once(String id, String actor, Plan.Pin pin, Map<String, Plan.Pin> pins) {
        Plan.Pin before = pins.putIfAbsent(actor, pin);
        if (before != null && before.letter() != pin.letter()) {
            findings.add(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            pin.origin(),
                            "`" + actor + "` holds `" + before.letter().code() + "` in `" + id + "` by line "
                                    + before.origin().line() + " already")
                    .expecting("one letter for an actor, or `A/R`; the first is taken"));
        }
    }

    private Optional<Plan.Pin> letter(CsvRow row, int column) {
        String text = row.cell(column).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Letter> letter = Letter.of(text).filter(model::knows);
        if (letter.isEmpty()) {
            findings.add(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            row.origin(column),
                            "`" + text + "` is not a letter of the model " + model.code())
                    .expecting("one of " + model.listed() + ", or a blank"));
        }
        return letter.map(found -> new Plan.Pin(found, row.origin(column)));
    }

    private boolean known(String id, Set<String> all, String what, Origin origin) {
        if (all.contains(id)) {
            return true;
        }
        findings.add(
                Finding.of(ProfileRules.REFERENCE_UNKNOWN, origin, "`" + id + "` is no " + what + " of this matrix")
                        .expecting("the id of " + (what.equals("row") ? "a row" : "a post or organisation")
                                + " as `tandem raci --format csv --rows all` writes it; its letters are left out")
                        .nearest(Suggestion.nearest(id, all).orElse("")));
        return false;
    }
}
