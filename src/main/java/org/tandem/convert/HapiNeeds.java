package org.tandem.convert;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.load.NeedRow;
import org.tandem.model.Measure;
import org.tandem.vocabulary.DefaultSensitivity;
import org.tandem.vocabulary.Sectors;

/** HAPI's humanitarian needs: a row for each figure that is known, with the status of the people it counts. */
final class HapiNeeds implements Form<NeedItem> {
    private static final List<String> COLUMNS =
            List.of("sector_code", "sector_name", "category", "population_status", "population");

    private final HapiRow row;
    private final Losses losses;

    HapiNeeds(Places places, Sectors sectors, String country, Losses losses) {
        this.row = new HapiRow(places, sectors, country, losses, COLUMNS);
        this.losses = losses;
    }

    @Override
    public List<List<String>> heads() {
        return row.heads();
    }

    @Override
    public List<List<Cell>> rows(NeedItem item) {
        NeedRow need = item.row();
        if (!row.says(need.area())) {
            return List.of();
        }
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, item, "all", need.population());
        add(rows, item, "AFF", need.affected());
        add(rows, item, "INN", need.inNeed());
        add(rows, item, "TGT", need.targeted());
        add(rows, item, "REA", need.reached());
        if (rows.isEmpty()) {
            losses.left("without a figure");
        } else {
            tell(item);
        }
        return rows;
    }

    private void add(List<List<Cell>> rows, NeedItem item, String status, Measure figure) {
        if (figure.known()) {
            NeedRow need = item.row();
            List<Cell> own = new ArrayList<>(row.sector(need.sector()));
            own.add(
                    need.group().everybody()
                            ? Cell.BLANK
                            : Cells.text(need.group().code()));
            own.add(new Cell.Text(status));
            own.add(Cells.count(figure));
            rows.add(row.row(
                    need.area(), own, Cells.day(need.assessedOn()), Cell.BLANK, item.warnings(), item.errors()));
        }
    }

    private void tell(NeedItem item) {
        NeedRow need = item.row();
        losses.lost("severity", need.severity().known());
        losses.lost("source", !need.source().isEmpty());
        losses.lost("method", !need.method().isEmpty());
        losses.lost("source_grade", !need.grade().source().isEmpty());
        losses.lost("info_grade", !need.grade().information().isEmpty());
        losses.lost("sensitivity", need.sensitivity() != DefaultSensitivity.need(row.level(need.area()), need.group()));
        losses.lost("note", !item.note().isEmpty());
    }
}
