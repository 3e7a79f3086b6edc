package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.responsibility.Matrix.Row;

/** The matrix as a meeting reads it: what to settle first, the letters, why they stand there, what the checks say. */
final class MatrixPage {
    /** Actor columns of one printed table: with the activity beside them it stays below 120 columns. */
    private static final int ACROSS = 7;

    private static final int ACTIVITY_WIDTH = 48;

    /** Findings of one rule told in full. */
    private static final int TOLD = 20;

    private MatrixPage() {}

    static List<Block> blocks(Matrix matrix, Actors actors) {
        if (matrix.rows().isEmpty()) {
            return List.of(Block.paragraph(
                    "There is nothing to share out: the plan holds no activity and no need is known to be unmet."));
        }
        ActorKeys keys = new ActorKeys(matrix, actors);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("What to settle first"));
        blocks.addAll(first(matrix));
        blocks.add(Block.heading("Who does what"));
        blocks.add(Block.paragraph("R does the work, A answers for the result and signs it off, C is consulted before, "
                + "I is informed after. Letters that people pinned stand in brackets; the others are proposals."));
        grids(matrix, keys).forEach(table -> blocks.add(new Block.Grid(table)));
        blocks.add(Block.heading("Who is who"));
        blocks.add(new Block.Grid(keys.legend()));
        blocks.add(Block.heading("Why each letter stands there"));
        blocks.addAll(reasons(matrix, actors));
        blocks.add(Block.heading("What the checks say"));
        blocks.addAll(checks(matrix.findings()));
        blocks.add(Block.heading("How letters are proposed, and what they are not"));
        blocks.add(Block.points(METHOD));
        return blocks;
    }

    private static List<Block> first(Matrix matrix) {
        Set<Line> lines = new LinkedHashSet<>();
        matrix.distinctionFaults().forEach(fault -> lines.add(told(fault)));
        for (Row row : matrix.rowsWithoutAccountable()) {
            lines.add(Line.empty()
                    .strong("Nobody answers for")
                    .plain(" \"" + row.activity() + "\" (")
                    .code(row.id())
                    .plain("): name a post that can sign the result off."));
        }
        matrix.findings().stream()
                .filter(finding -> finding.rule().id().equals("accountable-several"))
                .forEach(finding -> lines.add(told(finding)));
        return lines.isEmpty()
                ? List.of(Block.paragraph("Every row has one who answers for it, and no letter mixes humanitarian and "
                        + "military roles. What is left is to confirm the proposals."))
                : List.of(new Block.Points(List.copyOf(lines), true));
    }

    private static List<Table> grids(Matrix matrix, ActorKeys keys) {
        List<Table> tables = new ArrayList<>();
        for (int start = 0; start < matrix.actors().size(); start += ACROSS) {
            List<String> actors = matrix.actors()
                    .subList(start, Math.min(start + ACROSS, matrix.actors().size()));
            tables.add(grid(matrix, actors, keys, "matrix_" + (tables.size() + 1)));
        }
        return tables;
    }

    private static Table grid(Matrix matrix, List<String> actors, ActorKeys keys, String key) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number("number", "No."));
        columns.add(Column.text("activity", "Activity"));
        actors.forEach(actor -> columns.add(Column.text(actor, keys.key(actor))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Count(rows.size() + 1L));
            cells.add(new Cell.Text(shortened(row.activity())));
            actors.forEach(
                    actor -> cells.add(row.of(actor).map(MatrixPage::letter).orElse(Cell.BLANK)));
            rows.add(cells);
        }
        return new Table(key, columns, rows);
    }

    private static Cell letter(Assignment letter) {
        String code = letter.letter().code();
        return new Cell.Text(letter.pinned() ? "(" + code + ")" : code);
    }

    private static List<Block> reasons(Matrix matrix, Actors actors) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Row row : matrix.rows()) {
            number++;
            blocks.add(new Block.Heading(3, number + ". " + row.activity()));
            List<Line> lines = new ArrayList<>();
            for (Assignment letter : row.assignments()) {
                String state = letter.pinned() ? "" : MatrixTables.origin(letter) + ": ";
                lines.add(Line.empty()
                        .strong(letter.letter().code())
                        .plain(" " + actors.name(letter.actor()) + ", " + state + letter.reason()));
            }
            blocks.add(lines.isEmpty() ? Block.paragraph("No letter.") : new Block.Points(lines, false));
        }
        return blocks;
    }

    private static List<Block> checks(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of(Block.paragraph("No fault in any row or column."));
        }
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .forEach(each -> byRule.computeIfAbsent(each.rule().id(), rule -> new ArrayList<>())
                        .add(each));
        List<Line> lines = new ArrayList<>();
        byRule.forEach((rule, found) -> {
            found.stream().limit(TOLD).forEach(each -> lines.add(told(each)));
            if (found.size() > TOLD) {
                lines.add(
                        Line.empty().plain((found.size() - TOLD) + " more of ").code(rule));
            }
        });
        return List.of(new Block.Points(lines, false));
    }

    private static Line told(Finding finding) {
        String expected = finding.expected().isEmpty() ? "" : "; expected: " + finding.expected();
        String text = finding.message().replace("`", "") + expected.replace("`", "") + " ";
        return Line.empty()
                .strong(finding.severity().word())
                .plain(" " + text)
                .code(finding.rule().id());
    }

    private static String shortened(String activity) {
        int length = activity.codePointCount(0, activity.length());
        return length <= ACTIVITY_WIDTH
                ? activity
                : activity.substring(0, activity.offsetByCodePoints(0, ACTIVITY_WIDTH - 1))
                                .strip() + "…";
    }

    private static final List<String> METHOD = List.of(
            "Letters are proposals for people to decide; a letter pinned in plan.yaml is kept as it is, and checked all the same.",
            "Posts hold letters, not persons. An organisation holds one itself only where it lists no post for the area.",
            "Accountability for delivery, assessment, targeting and data of people assisted is proposed to humanitarian roles "
                    + "alone; for security and force to the mission or the host State; for requests for assistance to the "
                    + "Humanitarian Coordinator; for notification to OCHA.",
            "No letter is proposed for an armed actor or a party to the conflict; an authority is informed or asked, never given "
                    + "humanitarian work.",
            "Among several who fit, the one with more people reached comes first, then the nearest area, the order of the rule, "
                    + "fewer pinned letters, and the id.",
            "Activities whose disclosure could do significant harm are not made known to mission or authorities by a proposal.");
}
