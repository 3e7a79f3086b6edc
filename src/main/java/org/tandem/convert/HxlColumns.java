package org.tandem.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tandem.document.Cell;
import org.tandem.vocabulary.Sectors;

/** Tandem's own columns as HXL has them: a column per administrative level in the place of the area, and the sector's name. */
final class HxlColumns {
    private HxlColumns() {}

    /**
     * The columns of {@code own} with places told by level.
     *
     * @param depth the finest level that any record names
     * @param country ISO 3166 alpha-3 code
     */
    static <R> List<OutColumn<R>> of(
            List<OutColumn<R>> own,
            Function<R, String> area,
            Function<R, String> sector,
            Places places,
            Sectors sectors,
            int depth,
            String country) {
        List<OutColumn<R>> columns = new ArrayList<>();
        Cell whole = new Cell.Text(country);
        columns.add(new OutColumn<>("country_code", "#country+code", item -> whole));
        for (int at = 1; at <= depth; at++) {
            int level = at;
            columns.add(new OutColumn<>(
                    "admin" + level + "_code", "#adm" + level + "+code", item -> places.code(area.apply(item), level)));
            columns.add(new OutColumn<>(
                    "admin" + level + "_name", "#adm" + level + "+name", item -> places.name(area.apply(item), level)));
        }
        for (OutColumn<R> column : own) {
            if (!column.heading().equals("area")) {
                columns.add(column);
            }
            if (column.heading().equals("sector")) {
                columns.add(new OutColumn<>(
                        "sector_name", "#sector+name", item -> Cells.text(sectors.name(sector.apply(item)))));
            }
        }
        return List.copyOf(columns);
    }
}
