package org.tandem.convert;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.vocabulary.Sectors;

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
    private final Sectors sectors;
    private final Cell country;
    private final Losses losses;
    private final List<String> between;

    /** @param between the headings of the table's own columns */
    HapiRow(Places places, Sectors sectors, String country, Losses losses, List<String> between) {
        this.places = places;
        this.sectors = sectors;
        this.country = new Cell.Text(country);
        this.losses = losses;
        this.between = between;
    }

    List<List<String>> heads() {
        List<String> headings = new ArrayList<>(FIRST);
        headings.addAll(between);
        headings.addAll(LAST);
        return List.of(List.copyOf(headings));
    }

    /** Whether HAPI has a place for {@code area}; a record of a finer one is left out, which is told. */
    boolean says(String area) {
        boolean says = places.level(area) <= FINEST;
        if (!says) {
            losses.left("below admin 2");
        }
        return says;
    }

    int level(String area) {
        return places.level(area);
    }

    /** The code and the name of a sector, in a column each. */
    List<Cell> sector(String code) {
        return List.of(Cells.text(code), Cells.text(sectors.name(code)));
    }

    /** A row with {@code own} in the table's own columns. What only the provider or HDX knows stays blank. */
    List<Cell> row(String area, List<Cell> own, Cell start, Cell end, String warnings, String errors) {
        List<Cell> row = new ArrayList<>(FIRST.size() + own.size() + LAST.size());
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
        row.addAll(own);
        row.add(start);
        row.add(end);
        row.add(Cell.BLANK);
        row.add(Cell.BLANK);
        row.add(Cells.text(warnings));
        row.add(Cells.text(errors));
        return row;
    }
}
