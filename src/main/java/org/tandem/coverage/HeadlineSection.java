package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Interval;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** Headline figures in full: all sectors together, then each by itself. */
final class HeadlineSection {
    private static final int SECTOR_WIDTH = 24;
    private static final int NAMED = 3;

    private HeadlineSection() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        Headline headline = result.headline();
        int below = visible.suppressBelow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Headline figures"));
        blocks.add(HeadlineBlock.of(result, visible));
        if (headline.sectors().size() > 1 && !agreed(headline).isEmpty()) {
            blocks.add(Block.paragraph(agreed(headline)));
        }
        if (!headline.sectors().isEmpty()) {
            blocks.add(SectorBars.of(headline, visible));
            blocks.add(
                    new Block.Folded("Targeted and reached, by sector", List.of(new Block.Grid(table(result, below)))));
            blocks.add(Block.paragraph(
                    "Do not add the lines: the same people are in need in several sectors. The last three columns count units"
                            + " without a figure."
                            + (widened(result)
                                    ? " Two figures in a cell lie further apart than they do for those who may see all."
                                    : "")
                            + (headline.rounded()
                                    ? " A figure that is too small to show counts as "
                                            + visible.small().standIn()
                                            + " here, whatever it is, and sums are to the nearest ten: each such"
                                            + " figure may make a sum wrong by up to "
                                            + visible.small().error()
                                            + " people."
                                    : "")));
        }
        overlapping(headline).ifPresent(blocks::add);
        blocks.addAll(WholeSection.of(headline, visible.workspace()));
        return blocks;
    }

    /** Whether the ends of a range hold what may not be shown, in whatever row. */
    private static boolean widened(CoverageResult result) {
        return result.cells().stream()
                .anyMatch(gap -> gap.has(Flag.WIDENED) || gap.hidden().contains(Figure.REACHED));
    }

    /** Where the people in need are only known to lie between two numbers. */
    private static Optional<Block> overlapping(Headline headline) {
        List<String> cells = headline.overlapping();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(Line.empty()
                        .strong("In need at least: " + Wording.some(cells, NAMED) + ".")
                        .plain(
                                " There groups of people may hold each other or not, and no row tells everybody: at least so many are"
                                        + " in need as are told, and at most as many as the flag ")
                        .code("groups_may_overlap")
                        .plain(" says. Joint figures hold the least.")));
    }

    /** Why the two joint totals differ, where they do. */
    private static String agreed(Headline headline) {
        return headline.joint().exceeds(headline.intersectoral())
                ? "The highest-sector figure is more than the agreed one because in some areas one sector states more people than"
                        + " all sectors together do; the findings name them."
                : "";
    }

    private static Table table(CoverageResult result, int below) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Headline.SectorLine line : result.headline().sectors()) {
            boolean small = new Suppression(below).small(line.inNeed())
                    || Wording.people(line.reached(), below) instanceof Cell.Suppressed;
            rows.add(List.of(
                    new Cell.Text(
                            Wording.shortened(Vocabulary.standard().sectors().name(line.sector()), SECTOR_WIDTH)),
                    line.mostInNeed().equals(line.inNeed())
                            ? Wording.people(line.inNeed(), below)
                            : Wording.people(new Interval(line.inNeed(), line.mostInNeed()), below),
                    Wording.people(line.targeted(), below),
                    small ? new Cell.Suppressed(below) : Wording.people(line.reached(), below),
                    small ? Cell.BLANK : Wording.text(Wording.percent(line.coverage())),
                    new Cell.Count(line.units()),
                    new Cell.Count(line.withoutNeed()),
                    new Cell.Count(line.withoutTarget()),
                    new Cell.Count(line.withoutReached())));
        }
        boolean planned = result.options().basis() == Basis.PLANNED;
        return new Table(
                "sectors",
                List.of(
                        Column.text("sector", "Sector"),
                        Column.number("people_in_need", "In need"),
                        Column.number("targeted", "Targeted"),
                        Column.number("reached", planned ? "Planned for" : "Reached"),
                        Column.number("coverage", "Cover %"),
                        Column.number("units", "Units"),
                        Column.number("without_need", "Need ?"),
                        Column.number("without_target", "Target ?"),
                        Column.number("without_reached", "Reach ?")),
                rows);
    }
}
