package org.tandem.convert;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;

/** What the rows of all tables of HAPI begin and end with. */
final class HapiRow {
    /** The finest level HAPI knows. */
    static final int FINEST = 2;

    private static final List<String> FIRST = List.of(
            "location_code",
            "has_hrp",
            "in_gho",
            "provider_admin1_name",
            "provider_admin2_name",
            "admin1_code",
            "admin1_name",
            "admin2_code",
            "admin2_name",
            "admin_level");
    private static final List<String> LAST = List.of(
            "reference_period_start", "reference_period_end", "dataset_hdx_id", "resource_hdx_id", "warning", "error");

    private final Places places;
    private final Cell country;

    HapiRow(Places places, String country) {
        this.places = places;
        this.country = new Cell.Text(country);
    }

    static List<List<String>> heads(List<String> between) {
        List<String> headings = new ArrayList<>(FIRST);
        headings.addAll(between);
        headings.addAll(LAST);
        return List.of(List.copyOf(headings));
    }

    boolean says(String area) {
        return places.level(area) <= FINEST;
    }

    /** A row with {@code between} in its own columns. What only the provider or HDX knows stays blank. */
    List<Cell> row(String area, List<Cell> between, Cell start, Cell end, String warnings, String errors) {
        List<Cell> row = new ArrayList<>(FIRST.size() + between.size() + LAST.size());
        row.add(country);
        row.add(Cell.BLANK);
        row.add(Cell.BLANK);
        row.add(Cell.BLANK);
        row.add(Cell.BLANK);
        for (int level = 1; level <= FINEST; level++) {
            row.add(places.code(area, level));
            row.add(places.name(area, level));
        }
        row.add(new Cell.Count(places.level(area)));
        row.addAll(between);
        row.add(start);
        row.add(end);
        row.add(Cell.BLANK);
        row.add(Cell.BLANK);
        row.add(Cells.text(warnings));
        row.add(Cells.text(errors));
        return row;
    }
}
