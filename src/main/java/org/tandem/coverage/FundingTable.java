package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Appeal;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** What each sector asks of donors and has received. */
final class FundingTable {
    private FundingTable() {}

    /** The table; nothing where the appeal says nothing of the sectors asked for. */
    static List<Block> of(CoverageResult result, Visible visible) {
        Appeal appeal = visible.workspace().operation().appeal();
        List<List<Cell>> rows = new ArrayList<>();
        if (appeal != null && result.options().areas().isEmpty()) {
            appeal.sectors().stream()
                    .filter(part -> result.options().asksFor(part.sector()))
                    .forEach(part -> rows.add(row(part, appeal.currency())));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid(new Table(
                        "funding",
                        List.of(
                                Column.text("sector", "Sector"),
                                Column.number("requirements", "Requirements"),
                                Column.number("funding", "Funding"),
                                Column.number("funded_percent", "Funded %")),
                        rows)));
    }

    private static List<Cell> row(Appeal.Part part, String currency) {
        Measure funded = Money.funded(part.requirements(), part.funding());
        return List.of(
                new Cell.Text(Vocabulary.standard().sectors().name(part.sector())),
                Money.cell(part.requirements(), currency),
                Money.cell(part.funding(), currency),
                funded.known() ? new Cell.Decimal(Wording.percent(funded)) : new Cell.Unknown("undefined"));
    }
}
