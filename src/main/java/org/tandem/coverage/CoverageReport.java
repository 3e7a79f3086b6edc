package org.tandem.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Table;
import org.tandem.model.Measure;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** The coverage-gap report. */
public final class CoverageReport {
    private CoverageReport() {}

    public static Document document(CoverageResult result, Visible visible) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Gap gap : result.gaps()) {
            rows.add(List.of(
                    new Cell.Count(gap.rank()),
                    new Cell.Text(gap.area()),
                    new Cell.Text(gap.sector()),
                    number(gap.inNeed()),
                    number(gap.unmet().high()),
                    new Cell.Text(gap.band().code())));
        }
        Table table = new Table(
                "gaps",
                List.of(
                        Column.number("rank", "Rank"),
                        Column.text("area_code", "Area"),
                        Column.text("sector", "Sector"),
                        Column.number("people_in_need", "In need"),
                        Column.number("unmet_need_high", "Without"),
                        Column.text("band", "Band")),
                rows);
        return new Document(
                "gaps", "Coverage gaps", Handling.of(visible), Map.of(), List.of(new Block.Grid(table)), table);
    }

    static Cell number(Measure measure) {
        return measure instanceof Measure.Known known ? new Cell.Count(known.value()) : Cell.BLANK;
    }

    static Cell percent(Measure tenths) {
        return tenths instanceof Measure.Known known
                ? new Cell.Decimal(BigDecimal.valueOf(known.value(), 1))
                : Cell.BLANK;
    }
}
