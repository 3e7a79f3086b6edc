package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Gap;
import org.tandem.document.Block;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Presence;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** Tells what there is of a cell of which the report has no row. */
final class NoRowStory {
    private final CellTopic cell;
    private final CoverageResult result;
    private final Visible visible;
    private final CellRows rows;
    private final Gazetteer areas;
    private final GapFigures figures;

    NoRowStory(CellTopic cell, CoverageResult result, Visible visible, CellRows rows) {
        this.cell = cell;
        this.result = result;
        this.visible = visible;
        this.rows = rows;
        this.areas = visible.workspace().areas();
        this.figures = new GapFigures(visible.suppressBelow());
    }

    Document document() {
        List<Line> lines = new ArrayList<>();
        List<String> above =
                areas.lineage(cell.area()).stream().skip(1).map(Area::code).toList();
        for (Gap gap : result.gaps()) {
            if (gap.sector().equals(cell.sector()) && above.contains(gap.area())) {
                lines.add(row("It is stated only for a larger area", gap));
            } else if (gap.sector().equals(cell.sector()) && areas.within(gap.area(), cell.area())) {
                lines.add(row("It is stated for an area in it", gap));
            }
        }
        int level = areas.find(cell.area()).map(Area::level).orElse(-1);
        boolean below = result.gaps().stream()
                .anyMatch(gap -> gap.sector().equals(cell.sector())
                        && !gap.area().equals(cell.area())
                        && areas.within(gap.area(), cell.area()));
        if (below && result.options().level().isEmpty() && level >= 0) {
            lines.add(Line.of("Brought up to its level it has a row (")
                    .code("tandem explain gap " + cell.reference() + " --level " + level)
                    .plain(")"));
        }
        rows.needs()
                .forEach(row -> lines.add(Line.of(GapFigures.at(row.origin())
                        + " states " + figures.people(row.inNeed())
                        + " people in need for the area as a whole; figures of areas in it come before that")));
        String partners = visible.workspace().presence().stream()
                .filter(record -> !record.kind().armed()
                        && record.sector().equals(cell.sector())
                        && areas.within(record.area(), cell.area()))
                .map(Presence::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!partners.isEmpty()) {
            lines.add(Line.of(
                    "Somebody works there" + (lines.isEmpty() ? ", though no need is assessed: " : ": ") + partners));
        }
        for (CellRows.Aside row : rows.aside(true)) {
            lines.add(Line.of(GapFigures.at(row.origin()) + " was set aside [" + String.join(", ", row.rules()) + "]"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.empty()
                .strong("The report has no row for it.")
                .plain(
                        lines.isEmpty()
                                ? " Nothing that may be shown to this audience is assessed or done there in this sector."
                                : "")));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Points(List.copyOf(lines), false));
        }
        return new Document(
                "explain",
                GapStory.title(cell, visible),
                Handling.of(visible),
                Map.of(),
                blocks,
                new Table("none", List.of(), List.of()));
    }

    private Line row(String how, Gap gap) {
        return Line.of(how + ": " + areas.label(gap.area()) + ", " + figures.people(gap.inNeed()) + " people in need (")
                .code("tandem explain gap " + gap.reference())
                .plain(")");
    }
}
