package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.Letter;
import org.tandem.model.NamesApart;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.responsibility.Matrix.Row;

/** The matrix as a meeting reads it: what to settle first, who does what, why, and what the checks say. */
final class MatrixPage {
    /** Findings of one rule told in full. */
    private static final int TOLD = 20;

    /** What a meeting asks about a row, in this order. */
    private static final List<Letter> ORDER =
            List.of(Letter.A, Letter.AR, Letter.R, Letter.D, Letter.V, Letter.S, Letter.C, Letter.I);

    private final Matrix matrix;
    private final Actors actors;
    private final NamesApart names;
    private final LawNotes law;
    private final boolean all;

    private MatrixPage(Matrix matrix, Actors actors, LawNotes law, boolean all) {
        this.all = all;
        this.law = law;
        this.matrix = matrix;
        this.actors = actors;
        this.names = new NamesApart(matrix.actors(), actors::name, actors::areasOf, actors.areas());
    }

    /** @param all whether nothing is withheld: of rows that are not shown nothing can be said */
    static List<Block> blocks(Matrix matrix, Actors actors, LawNotes law, boolean all) {
        if (matrix.rows().isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(
                    Block.paragraph(
                            matrix.elsewhere() > 0
                                    ? "Nothing is to be shared out in the areas asked for; " + matrix.elsewhere()
                                            + (matrix.elsewhere() == 1 ? " row is" : " rows are")
                                            + " of other areas, or without a place."
                                    : "There is nothing to share out: the plan holds no activity and no need is known to be unmet."));
            blocks.addAll(without(matrix));
            return blocks;
        }
        return new MatrixPage(matrix, actors, law, all).blocks();
    }

    private List<Block> blocks() {
        MatrixGrids grids = new MatrixGrids(matrix, actors, names);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("What to settle first"));
        blocks.addAll(first());
        blocks.add(Block.heading("Who does what"));
        WhoDoesWhat who = new WhoDoesWhat(matrix, actors.areas(), names);
        blocks.add(new Block.Grid(who.table()));
        blocks.add(Block.paragraph(who.howToRead()));
        blocks.addAll(without(matrix));
        leftOut().ifPresent(blocks::add);
        elsewhere().ifPresent(blocks::add);
        blocks.add(Block.heading("The matrix"));
        blocks.addAll(grids.blocks());
        blocks.add(Block.heading("Why"));
        blocks.addAll(reasons());
        blocks.add(Block.heading("What the checks of rows and columns say"));
        blocks.addAll(checks(matrix.findings()));
        blocks.add(Block.heading("How many letters each holds"));
        blocks.add(Block.paragraph("An id is what plan.yaml and the CSV call the post or organisation."));
        blocks.add(new Block.Grid(grids.holdings()));
        blocks.add(Block.heading("How letters are proposed"));
        blocks.add(Block.points(METHOD));
        blocks.add(Block.heading("What this matrix cannot say"));
        List<String> limits = new ArrayList<>(LIMITS);
        if (!actors.workspace().consultations().known()) {
            limits.add(
                    actors.workspace().consultations().kept()
                            ? "Whether the people of an area were asked of late: what the register of consultations says of it is not told here."
                            : "Whether the people of an area were asked of late: no register of consultations is kept"
                                    + " (registers/consultations.csv).");
        }
        blocks.add(Block.points(limits));
        return blocks;
    }

    /** What somebody may look for in the table and not find. */
    private static List<Block> without(Matrix matrix) {
        return matrix.without().isEmpty()
                ? List.of()
                : List.of(
                        Block.paragraph("What has no row:"),
                        new Block.Points(
                                matrix.without().stream().map(Line::ofMessage).toList(), false));
    }

    private List<Block> first() {
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
                .filter(finding -> finding.severity() == Severity.ERROR
                        || finding.rule().id().equals("accountable-several"))
                .filter(finding -> !finding.rule().id().equals("accountable-missing"))
                .forEach(finding -> lines.add(told(finding)));
        matrix.rows().stream()
                .filter(row -> law.forbidden().contains(row.id()))
                .forEach(row -> lines.add(Line.empty()
                        .strong("Not in order by law:")
                        .plain(" \"" + row.activity() + "\" (")
                        .code(row.id())
                        .plain("): ")
                        .plain(String.join(", ", law.broken().getOrDefault(row.id(), List.of())))
                        .plain("; ")
                        .code("tandem legal")
                        .plain(" tells what is missing.")));
        return lines.isEmpty()
                ? List.of(Block.paragraph((all ? "Every row" : "Every row shown here")
                        + " has one who answers for it and no letter mixes humanitarian and "
                        + "military roles; what is left is to confirm the proposals" + further() + "."))
                : List.of(new Block.Points(List.copyOf(lines), true));
    }

    /** What stands further down and is worth a look before that. */
    private String further() {
        long warnings = matrix.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        long unsettled = matrix.rows().stream()
                .filter(row -> this.law.broken().containsKey(row.id()))
                .count();
        String told = warnings == 0
                ? ""
                : (unsettled == 0 ? " and to look at " : ", to look at ") + warnings
                        + (warnings == 1 ? " warning" : " warnings") + " below";
        return told
                + (unsettled == 0
                        ? ""
                        : (warnings == 0 ? " and" : ", and") + " to settle by what right " + unsettled
                                + (unsettled == 1 ? " activity is" : " activities are") + " done");
    }

    /** What more there would be to share out, so that nobody takes the table for all there is. */
    private Optional<Block> leftOut() {
        if (matrix.leftOut().isEmpty()) {
            return Optional.empty();
        }
        String kinds = matrix.leftOut().entrySet().stream()
                .map(entry -> entry.getKey().counted(entry.getValue()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Block.Paragraph(
                Line.of("Left out: " + kinds + ". ").code("--rows all").plain(" shows all.")));
    }

    private Optional<Block> elsewhere() {
        int rows = matrix.elsewhere();
        return rows == 0
                ? Optional.empty()
                : Optional.of(Block.paragraph(rows + (rows == 1 ? " row" : " rows")
                        + " of other areas, or without a place, " + (rows == 1 ? "is" : "are")
                        + " not shown; letters held there count as load all the same."));
    }

    private List<Block> reasons() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Row row : matrix.rows()) {
            number++;
            blocks.add(new Block.Heading(3, number + ". " + row.activity() + " (" + row.id() + ")"));
            List<Line> lines = row.assignments().stream()
                    .sorted(Comparator.comparing(letter -> ORDER.indexOf(letter.letter())))
                    .map(this::reason)
                    .toList();
            blocks.add(lines.isEmpty() ? Block.paragraph("No letter.") : new Block.Points(lines, false));
            law.about(row.id())
                    .ifPresent(
                            note -> blocks.add(new Block.Paragraph(Line.of("A letter permits nothing; " + note + " (")
                                    .code("tandem legal")
                                    .plain(")."))));
        }
        return blocks;
    }

    private Line reason(Assignment letter) {
        return Line.empty()
                .strong(letter.letter().code())
                .plain(" " + names.of(letter.actor()) + ": " + letter.reason());
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
        return Line.empty()
                .strong(finding.severity().word())
                .message(" " + finding.message() + expected + " (")
                .code(finding.rule().id())
                .plain(")");
    }

    private static final List<String> METHOD = List.of(
            "Posts hold letters, not persons. An organisation holds one itself only where it lists no post for the "
                    + "area and the sector.",
            "A row is an activity of plan.yaml, the closing of one of the worst gaps, or a request on which something is left to decide,"
                    + " whoever asks; if asked"
                    + " for, also a task of the mandate with a humanitarian side, or a standing function of coordination.",
            "Accountability for delivery, assessment, targeting and data of people assisted is proposed to humanitarian roles "
                    + "alone; for security and force to the mission or the host State; for requests for assistance to the "
                    + "Humanitarian Coordinator; for notification to OCHA.",
            "Among several who fit, whoever has fewer than " + Loads.FULL
                    + " rows to do or to answer for comes first; then more"
                    + " people reached, the nearest area, the order of the rule, fewer rows so far, and the id. "
                    + "For any row it can be told step by step: tandem explain letter, with the row's id, which stands in brackets under Why.",
            "No letter is proposed for an armed actor or a party to the conflict; an authority is informed or asked, never given "
                    + "humanitarian work.");

    private static final List<String> LIMITS = List.of(
            "That anybody has agreed: letters are proposals for people to decide. A letter pinned in plan.yaml is kept as it is, and"
                    + " checked all the same.",
            "Whether a post is filled, able or willing: it knows only what profiles and plans state.",
            "Who should know of an activity whose disclosure could do significant harm: no proposal makes it known to mission or"
                    + " authorities.");
}
