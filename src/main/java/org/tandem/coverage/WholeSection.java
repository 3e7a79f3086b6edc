package org.tandem.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Measure;
import org.tandem.model.Workspace;
import org.tandem.vocabulary.Vocabulary;

/** Where files state a figure for a larger area and for its parts: both, which of them counts, and by how much they differ. */
final class WholeSection {
    private static final int SECTOR_WIDTH = 24;

    private WholeSection() {}

    static List<Block> of(Headline headline, Workspace workspace) {
        List<Headline.Whole> wholes = headline.wholes();
        if (wholes.isEmpty()) {
            return List.of();
        }
        Headline.Whole most = wholes.get(0);
        boolean whole = workspace.policy().wholeCounts();
        Line line = Line.empty()
                .strong("Stated for a whole and for its parts.")
                .plain(" Files state " + Wording.count(wholes.size(), "figure", "figures")
                        + " for a larger area and for areas in it. They are never added; the totals here count "
                        + (whole ? "what is stated for the whole" : "the parts") + " (")
                .code("policy: totals")
                .plain("). "
                        + (most.tenths() == 0
                                ? "They agree but for rounding."
                                : "They differ most for " + workspace.areas().label(most.area()) + ", "
                                        + sector(most) + ", " + words(most.figure()) + ": "
                                        + Wording.count(most.stated().orElse(0)) + " for the whole, "
                                        + Wording.count(most.parts().orElse(0)) + " in "
                                        + Wording.count(most.counted(), "area", "areas") + " in it ("
                                        + percent(most).toPlainString()
                                        + " %). Areas that nobody assessed are in the whole alone."));
        List<Headline.Whole> differing =
                wholes.stream().filter(each -> each.tenths() > 0).toList();
        if (differing.isEmpty()) {
            return List.of(new Block.Paragraph(line));
        }
        return List.of(
                new Block.Paragraph(line),
                new Block.Folded(
                        "Figures stated for a whole and for its parts",
                        List.of(new Block.Grid(table(differing, workspace)))));
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case POPULATION -> "population";
            case PEOPLE_IN_NEED -> "in need";
            case TARGETED -> "targeted";
            case REACHED -> "reached";
        };
    }

    private static String sector(Headline.Whole whole) {
        return Vocabulary.standard().sectors().name(whole.sector());
    }

    private static BigDecimal percent(Headline.Whole whole) {
        return Wording.percent(Measure.of(whole.tenths()));
    }

    private static Table table(List<Headline.Whole> wholes, Workspace workspace) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Headline.Whole whole : wholes) {
            rows.add(List.of(
                    new Cell.Text(Wording.shortened(workspace.areas().label(whole.area()), SECTOR_WIDTH)),
                    new Cell.Text(Wording.shortened(sector(whole), SECTOR_WIDTH)),
                    new Cell.Text(words(whole.figure())),
                    new Cell.Count(whole.stated().orElse(0)),
                    new Cell.Count(whole.parts().orElse(0)),
                    new Cell.Count(whole.counted()),
                    new Cell.Count(whole.without()),
                    new Cell.Decimal(percent(whole))));
        }
        return new Table(
                "wholes",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.text("figure", "Figure"),
                        Column.number("stated", "Stated"),
                        Column.number("parts", "Parts"),
                        Column.number("counted", "In areas"),
                        Column.number("without", "Not in"),
                        Column.number("difference", "Differ %")),
                rows);
    }
}
