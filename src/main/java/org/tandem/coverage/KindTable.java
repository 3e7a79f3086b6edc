package org.tandem.coverage;

import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/** Who works where by kind of organisation: the table that data formats hold, and the section people read. */
final class KindTable {
    private KindTable() {}

    static Table of(List<KindLine> kinds, int below) {
        return new Table(
                "kinds",
                List.of(
                        Column.text("organisation_kind", "Kind"),
                        Column.number("organisations", "Organisations"),
                        Column.number("cells", "Cells"),
                        Column.number("only_kind", "Only kind"),
                        Column.number("single_partner", "Only partner"),
                        Column.number("without_figure", "No figure"),
                        Column.number("reached_low", "Reached, at least"),
                        Column.number("reached_high", "Reached, at most")),
                kinds.stream().map(kind -> row(kind, below)).toList());
    }

    private static List<Cell> row(KindLine kind, int below) {
        boolean few = Wording.people(kind.reached(), below) instanceof Cell.Suppressed;
        return List.of(
                new Cell.Text(kind.kind().code()),
                new Cell.Count(kind.organisations()),
                new Cell.Count(kind.cells()),
                new Cell.Count(kind.onlyKind()),
                new Cell.Count(kind.solePartner()),
                new Cell.Count(kind.withoutFigure()),
                few ? new Cell.Suppressed(below) : Wording.people(kind.reached().low(), 0),
                few ? new Cell.Suppressed(below) : Wording.people(kind.reached().high(), 0));
    }

    static List<Block> section(List<KindLine> kinds, int below) {
        return List.of(
                Block.heading("Who works there, by kind of organisation"),
                kinds.isEmpty() ? Block.paragraph("No organisation is reported.") : new Block.Grid(of(kinds, below)),
                Block.paragraph(
                        "A cell is an area and a sector. Only kind: nobody of another kind is there; only partner: one"
                                + " organisation alone. Reached are people in need, as partners report them: at least those of the"
                                + " highest sector of each area, at most the sum over sectors, which may hold the same people. Armed"
                                + " forces are not counted."));
    }
}
