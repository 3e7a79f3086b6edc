package org.tandem.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Audience;
import org.tandem.render.FindingsReport;
import org.tandem.render.FindingsText;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.Visible;

/** The page of a pack that says what is wrong in the files. Errors come first: they are what was left out. */
final class FindingsPage {
    private FindingsPage() {}

    /**
     * Of {@code findings}.
     *
     * @param ofPages how many of them only pages of the pack raise
     * @param check the command that lists the others
     */
    static Document document(Findings findings, int ofPages, String check, Visible visible) {
        Table table = table(findings);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                "Found " + FindingsText.summary(findings) + ". An error is a cell or row that could not be"
                        + " used; a warning was used, but repaired or doubtful; a note is information."));
        blocks.add(new Block.Paragraph(others(ofPages, check, visible)));
        if (!table.rows().isEmpty()) {
            blocks.add(Block.heading("How many of each"));
            blocks.add(new Block.Grid(totals(findings)));
            blocks.add(Block.heading("Where"));
            blocks.add(new Block.Grid(table));
        }
        return new Document("findings", "Findings", FindingsFor.handling(visible, findings), Map.of(), blocks, table);
    }

    /** Why {@code check} may tell another number: a room that holds both must not wonder. */
    private static Line others(int ofPages, String check, Visible visible) {
        Line line = Line.empty().code(check).plain(" tells the same");
        if (ofPages > 0) {
            line = line.plain(", but for " + ofPages + " that only " + (ofPages == 1 ? "arises" : "arise")
                    + " with what this pack adds: letters it proposes and the agenda of its meeting");
        }
        return line.plain(
                visible.audience() == Audience.INTERNAL
                        ? "."
                        : ". What is found on records that may not be shown to this audience is left out here; there it is told by its"
                                + " line alone. Another audience is told another number.");
    }

    private static Table totals(Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        findings.totals().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(total -> rows.add(List.of(
                        new Cell.Text(total.getKey()), title(total.getKey()), new Cell.Count(total.getValue()))));
        return new Table(
                "totals",
                List.of(
                        Column.text("rule", "Rule"),
                        Column.text("title", "What is wrong"),
                        Column.number("count", "Count")),
                rows);
    }

    private static Cell title(String rule) {
        return new Cell.Text(
                RuleCatalogue.find(rule).map(found -> found.title()).orElse(""));
    }

    /** The first of each rule, the worst first and then in the order of files. */
    private static Table table(Findings findings) {
        Map<String, Integer> shown = new TreeMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Finding> worstFirst = findings.sorted().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : worstFirst) {
            if (shown.merge(finding.rule().id(), 1, Integer::sum) <= FindingsReport.SHOWN) {
                String place = finding.origin().toString();
                rows.add(List.of(
                        new Cell.Text(finding.severity().word()),
                        new Cell.Text(place.isEmpty() ? "workspace" : place),
                        new Cell.Text(finding.message().replace('`', '"')),
                        new Cell.Text(finding.rule().id())));
            }
        }
        return new Table(
                "findings",
                List.of(
                        Column.text("severity", "Severity"),
                        Column.text("place", "Where"),
                        Column.text("message", "What was found"),
                        Column.text("rule", "Rule")),
                rows);
    }
}
