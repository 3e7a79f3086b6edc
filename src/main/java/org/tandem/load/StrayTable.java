package org.tandem.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Suggestion;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvOptions;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;

/**
 * A table beside {@code tandem.yaml} that is not read there: where it most likely belongs, by its headings or its name.
 *
 * @param nearest the name it should have; empty where another folder is its place
 * @param instead what to do with it
 */
record StrayTable(String nearest, String instead) {
    /** Names, without an ending, of tables that stand beside {@code tandem.yaml}. */
    private static final List<String> HERE = List.of("areas", "areas-map", "organisations");
    /** Names, without an ending, that people give to tables of a folder. */
    private static final Map<String, String> FOLDERS = Map.of(
            "needs", "needs",
            "presence", "presence",
            "3w", "presence",
            "4w", "presence",
            "5w", "presence",
            "actions", "registers",
            "consultations", "registers");
    /** Headings that stand over figures and findings of a report, and over nothing that people collect. */
    private static final Set<String> REPORTED =
            Set.of("rank", "band", "flags", "unmet_need_low", "unmet_low", "places_apart", "decision_sought");

    /** What {@code name} most likely is; null where nothing says that it is a table that would be read. */
    static @Nullable StrayTable of(Path workspace, String name) {
        List<CsvRow> rows = DataFiles.table(name) ? top(workspace, name) : List.of();
        if (!rows.isEmpty() && report(rows.get(0))) {
            return null;
        }
        String stem = DataFiles.stem(name);
        TableKind kind = rows.isEmpty() ? null : Misplaced.kind(new TableTop(rows, 0));
        Optional<String> here = Suggestion.nearest(stem, HERE).map(near -> near + ".csv");
        if (here.isPresent() && (kind == null || kind == TableKind.AREAS)) {
            return new StrayTable(
                    here.get(),
                    DataFiles.table(name)
                            ? "rename it to `" + here.get() + "`, or move it out of the workspace"
                            : "save it as `" + here.get() + "`");
        }
        if (kind != null) {
            return new StrayTable("", Misplaced.where(name, kind));
        }
        String folder = Suggestion.nearest(stem, FOLDERS.keySet())
                .filter(near -> near.length() > 2 || near.equals(stem))
                .map(FOLDERS::get)
                .orElse("");
        return folder.isEmpty()
                ? null
                : new StrayTable("", (DataFiles.sheet(name) ? "save it as CSV in `" : "move it to `") + folder + "/`");
    }

    /** Whether it is a report that Tandem wrote, as {@code gaps -o gaps.csv} does. */
    private static boolean report(CsvRow first) {
        Set<String> headings = new HashSet<>(first.cells());
        return headings.removeAll(REPORTED);
    }

    /** The first rows, in which titles and headings stand; none where the file cannot be read. */
    private static List<CsvRow> top(Path workspace, String name) {
        List<CsvRow> rows = new ArrayList<>();
        PathGuard.open(workspace, name, unheard -> {}).ifPresent(file -> {
            try (CsvReader reader = CsvReader.open(file, name, CsvOptions.DETECT)) {
                CsvItem item = reader.next();
                while (item != null && rows.size() < 2 * ShapeFinder.ROWS) {
                    if (item instanceof CsvRow row) {
                        rows.add(row.keep());
                    }
                    item = reader.next();
                }
            }
        });
        return rows;
    }
}
