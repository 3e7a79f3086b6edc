package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.source.CsvRow;
import org.tandem.source.Origin;

/** What is to be told about the columns of a table. */
final class ShapeFindings {
    private static final int SHOWN = 8;

    private final TableShape shape;
    private final TableKind kind;
    private final List<CsvRow> rows;
    private final Consumer<Finding> findings;
    private int[] firsts = new int[0];

    ShapeFindings(TableShape shape, TableKind kind, List<CsvRow> rows, Consumer<Finding> findings) {
        this.shape = shape;
        this.kind = kind;
        this.rows = rows;
        this.findings = findings;
    }

    /**
     * Tells what is wrong with the columns and closes those about persons.
     *
     * @return whether the table can be read
     */
    boolean check(@Nullable FileHint hint) {
        ShapeRemark refusal = shape.refusal();
        if (refusal != null) {
            tell(refusal);
            return false;
        }
        shape.remarks().forEach(this::tell);
        Set<Integer> personal = personal();
        personal.forEach(shape.columns()::remove);
        List<Field> missing = shape.columns().missing(kind);
        if (!missing.isEmpty() && header().origin().file().equals(WorkspaceFolder.AREAS_MAP)) {
            noMap();
            return false;
        }
        if (!missing.isEmpty() && !recognised(missing)) {
            notRecognised();
            return false;
        }
        stated(hint);
        if (missing.isEmpty()) {
            duplicates();
        }
        unknown(personal);
        missing.forEach(this::missing);
        return missing.isEmpty();
    }

    private void tell(ShapeRemark remark) {
        CsvRow row = remark.row() < 0 ? header() : rows.get(remark.row());
        Origin origin = remark.column() < 0 ? row.origin() : row.origin(remark.column());
        findings.accept(Finding.of(remark.rule(), origin, remark.message()).expecting(remark.expected()));
    }

    private boolean recognised(List<Field> missing) {
        int found = kind.required().size() - missing.size();
        return shape.name().equals(ShapeFinder.TAGS)
                || missing.size() == 1
                || (found > 0 && shape.columns().used().size() >= 3);
    }

    private Origin place(int column) {
        return header().origin(column);
    }

    private CsvRow header() {
        return rows.get(shape.header());
    }

    private Set<Integer> personal() {
        Set<Integer> personal = new TreeSet<>();
        List<CsvRow> sample = rows.subList(Math.min(shape.firstRow(), rows.size()), rows.size());
        for (int i = 0; i < shape.width(); i++) {
            boolean named = PersonalData.heading(shape.headings().get(i)) || PersonalData.heading(header().cell(i));
            boolean read = shape.columns().used().contains(i);
            if (named || (!read && PersonalData.cells(sample, i))) {
                personal.add(i);
                findings.accept(
                        Finding.of(ShapeRules.PERSONAL_DATA_COLUMN, place(i), "data about persons" + shape.where(i))
                                .expecting(
                                        "no names, phone numbers, addresses or accounts of persons in a planning file; delete the column"));
            }
        }
        return personal;
    }

    private void stated(@Nullable FileHint hint) {
        if (hint == null) {
            return;
        }
        hint.columns().forEach((field, heading) -> {
            if (ShapeFinder.stated(rows, shape, heading) < 0) {
                findings.accept(Finding.of(
                                ShapeRules.COLUMN_MISSING,
                                header().origin(),
                                "no column is headed `" + heading + "`, which `files:` in `tandem.yaml` gives for `"
                                        + field + "`")
                        .expecting("one of the headings of the file")
                        .nearest(Suggestion.nearest(heading, shape.headings()).orElse("")));
            }
        });
    }

    private void duplicates() {
        for (int i = 0; i < shape.width(); i++) {
            if (duplicate(i) && !shape.columns().used().contains(i)) {
                String heading = shape.headings().get(i);
                int first = firsts()[i];
                findings.accept(Finding.of(
                                ShapeRules.HEADER_DUPLICATE,
                                place(i),
                                "column " + (i + 1) + " is headed `" + heading.strip() + "` like column " + (first + 1))
                        .expecting("each heading once; the first of the two columns is read"));
            }
        }
    }

    /** Whether column {@code i} is headed like an earlier one that is read. */
    private boolean duplicate(int i) {
        int first = firsts()[i];
        return first < i && shape.columns().used().contains(first);
    }

    /** For each column the first that is headed like it; itself where its heading is blank. Worked out once: a table may have thousands. */
    private int[] firsts() {
        if (firsts.length != shape.width()) {
            Map<String, Integer> seen = new HashMap<>();
            firsts = new int[shape.width()];
            for (int i = 0; i < firsts.length; i++) {
                String heading = shape.headings().get(i);
                Integer before = heading.isBlank() ? null : seen.putIfAbsent(Headings.compact(heading), i);
                firsts[i] = before == null ? i : before;
            }
        }
        return firsts;
    }

    private void unknown(Set<Integer> personal) {
        List<String> candidates = Headings.standard().of(kind).keySet().stream()
                .filter(field -> !shape.columns().has(field))
                .map(Field::heading)
                .toList();
        List<String> told = new ArrayList<>();
        String nearest = "";
        int first = -1;
        int count = 0;
        Set<Integer> used = shape.columns().used();
        for (int i = 0; i < shape.width(); i++) {
            String heading = shape.headings().get(i).strip();
            if (heading.isEmpty() || used.contains(i) || personal.contains(i) || duplicate(i)) {
                continue;
            }
            first = first < 0 ? i : first;
            Optional<String> near =
                    shape.name().equals(ShapeFinder.TAGS) ? Optional.empty() : Suggestion.nearest(heading, candidates);
            nearest = nearest.isEmpty() ? near.orElse("") : nearest;
            if (++count <= SHOWN) {
                told.add("`" + heading + "`"
                        + near.map(name -> " (nearest: `" + name + "`)").orElse(""));
            }
        }
        if (count > 0) {
            String more = count > SHOWN ? " and " + (count - SHOWN) + " more" : "";
            findings.accept(Finding.of(
                            ShapeRules.COLUMN_UNKNOWN,
                            place(first),
                            (count == 1 ? "column " : "columns ") + String.join(", ", told) + more
                                    + (count == 1 ? " is" : " are") + " not read")
                    .expecting("nothing to do, unless a heading is misspelt")
                    .nearest(nearest));
        }
    }

    private void missing(Field field) {
        List<String> headings =
                shape.headings().stream().filter(heading -> !heading.isBlank()).toList();
        findings.accept(Finding.of(
                        ShapeRules.COLUMN_MISSING, header().origin(), "no column tells `" + field.heading() + "`")
                .expecting("a column headed `" + field.heading() + "`, or its heading in `tandem.yaml`: " + entry())
                .nearest(Suggestion.nearest(field.heading(), headings).orElse("")));
    }

    /** Its columns have names of their own, which {@code files:} cannot give. */
    private void noMap() {
        findings.accept(Finding.of(
                        ShapeRules.TABLE_NOT_RECOGNISED,
                        header().origin(),
                        "no row of headings with an old and a new code of areas in the first " + ShapeFinder.ROWS
                                + " rows; line " + header().line() + " has " + seen())
                .expecting("the headings `old_code` and `new_code` over the two columns of codes"));
    }

    private String seen() {
        return shape.headings().stream()
                .filter(heading -> !heading.isBlank())
                .limit(SHOWN)
                .map(heading -> "`" + heading.strip() + "`")
                .collect(Collectors.joining(", "));
    }

    private void notRecognised() {
        String needed = kind.required().stream()
                .map(field -> "`" + field.heading() + "`")
                .collect(Collectors.joining(", "));
        findings.accept(Finding.of(
                        ShapeRules.TABLE_NOT_RECOGNISED,
                        header().origin(),
                        "no row of headings with " + needed + " in the first " + ShapeFinder.ROWS + " rows; line "
                                + header().line() + " has " + seen() + SideBySide.lacking(rows, kind))
                .expecting("the columns of a table of " + kind.word()
                        + "; where they have other headings, add to `tandem.yaml`: " + entry()));
    }

    /** The column that tells {@code field}, of an area the finest; -1 where there is none. */
    private int known(Field field) {
        List<AreaColumn> levels = shape.columns().levels();
        if (field == Field.AREA && !shape.columns().has(field) && !levels.isEmpty()) {
            return levels.get(0).code() >= 0
                    ? levels.get(0).code()
                    : levels.get(0).name();
        }
        return shape.columns().of(field);
    }

    /** A heading within double quotes of YAML; blanks make no difference to it. */
    private static String quoted(String heading) {
        return heading.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** An entry for {@code files:} on one line, ready to paste. */
    private String entry() {
        List<String> headings =
                shape.headings().stream().filter(heading -> !heading.isBlank()).toList();
        ColumnGuess guess = new ColumnGuess(shape, rows);
        String columns = kind.required().stream()
                .map(field -> {
                    int known = known(field);
                    String heading = known >= 0 ? shape.headings().get(known).strip() : guess.heading(field);
                    if (heading.isEmpty()) {
                        heading = Suggestion.nearest(field.heading(), headings)
                                .map(String::strip)
                                .orElse("ITS HEADING");
                    }
                    return field.heading() + ": \"" + quoted(heading) + "\"";
                })
                .collect(Collectors.joining(", "));
        return "files: {" + kind.word() + ": [{path: \"" + header().origin().file() + "\", header_rows: "
                + (shape.header() + 1) + ", columns: {" + columns + "}}]}";
    }
}
