package org.tandem.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvOptions;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;

/** Tells from the first rows of a file which table it is. */
public final class TableGuess {
    private TableGuess() {}

    /**
     * The tables that {@code file} can be read as: both where it has all that needs and presence require, areas only where it
     * tells of no sector, partner or people in need; else the one of which it lacks least, so that what it lacks can be told.
     */
    public static List<String> of(Path file) {
        List<CsvRow> rows = head(file);
        if (rows.isEmpty()) {
            return List.of(TableKind.NEEDS.word());
        }
        List<TableKind> kinds =
                gazetteer(rows) ? List.of(TableKind.AREAS) : List.of(TableKind.NEEDS, TableKind.PRESENCE);
        int least = kinds.stream().mapToInt(kind -> missing(rows, kind)).min().orElseThrow();
        List<String> fit = kinds.stream()
                .filter(kind -> missing(rows, kind) == least)
                .map(TableKind::word)
                .toList();
        return least == 0 ? fit : fit.subList(0, 1);
    }

    /** Codes and names of areas stand in every table. */
    private static boolean gazetteer(List<CsvRow> rows) {
        Columns needs = ShapeFinder.find(rows, TableKind.NEEDS, null).columns();
        Columns presence = ShapeFinder.find(rows, TableKind.PRESENCE, null).columns();
        return missing(rows, TableKind.AREAS) == 0
                && !needs.tells(Field.SECTOR)
                && !needs.tells(Field.PEOPLE_IN_NEED)
                && !presence.tells(Field.ORGANISATION);
    }

    private static int missing(List<CsvRow> rows, TableKind kind) {
        return ShapeFinder.find(rows, kind, null).columns().missing(kind).size();
    }

    private static List<CsvRow> head(Path file) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader reader = CsvReader.open(file, "", CsvOptions.DETECT)) {
            for (CsvItem item = reader.next(); item != null && rows.size() < ShapeFinder.ROWS; item = reader.next()) {
                if (item instanceof CsvRow row) {
                    rows.add(row.keep());
                }
            }
        }
        return rows;
    }
}
