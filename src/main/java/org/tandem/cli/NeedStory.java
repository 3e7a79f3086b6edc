package org.tandem.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Figure;
import org.tandem.document.Block;
import org.tandem.document.Digits;
import org.tandem.document.Line;
import org.tandem.load.NeedRow;
import org.tandem.model.Area;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Workspace;

/** Tells where the people in need of a row come from: which assessment counts and why, and why each other one does not. */
final class NeedStory {
    private final Derivation derivation;
    private final Workspace workspace;
    private final CellRows rows;
    private final GapFigures figures;
    private final StandingBack standingBack;
    private final List<Line> lines = new ArrayList<>();

    NeedStory(Derivation derivation, Workspace workspace, CellRows rows, GapFigures figures) {
        this.derivation = derivation;
        this.workspace = workspace;
        this.rows = rows;
        this.figures = figures;
        this.standingBack = new StandingBack(derivation, workspace);
    }

    List<Block> blocks() {
        counting();
        GroupStory.overlapping(derivation.gap(), figures).ifPresent(lines::add);
        decision();
        rows.needs().forEach(this::other);
        recordsWithoutRows();
        disputed();
        coarser();
        for (CellRows.Aside row : rows.aside(true)) {
            lines.add(Line.of(GapFigures.at(row.origin()) + " was set aside; nothing of it counts ["
                    + String.join(", ", row.rules()) + "]"));
        }
        String figure = derivation.gap().hidden().contains(Figure.PEOPLE_IN_NEED)
                ? (derivation.gap().hidesForOthers() ? "not shown" : "fewer than " + figures.below())
                : figures.people(derivation.gap().inNeed());
        return List.of(Block.heading("People in need: " + figure), new Block.Points(List.copyOf(lines), false));
    }

    private void counting() {
        List<Need> counting = derivation.counting();
        for (Need need : counting) {
            lines.add(Line.empty()
                    .strong(figure(need))
                    .plain(group(need) + " counts: " + place(need) + ", " + circumstances(need)));
        }
        if (counting.size() > 1 && fewInParts()) {
            lines.add(
                    Line.of("No figure is stated for everybody, so groups are added that do not hold each other; one of"
                            + " them is too small to show, so none is told."));
        } else if (counting.size() > 1) {
            lines.add(Line.of("No figure is stated for everybody, so groups are added that do not hold each other: "
                    + counting.stream()
                            .map(need -> figures.people(need.inNeed()))
                            .collect(Collectors.joining(" + "))
                    + " = " + figures.people(derivation.gap().inNeed())));
        }
    }

    /** Whether a group, or one of the parts in which a file states a cell, is too small to show: then it comes out of the others. */
    private boolean fewInParts() {
        return derivation.records().stream()
                        .anyMatch(need -> !need.group().everybody() && !figures.shows(need.inNeed()))
                || rows.needs().stream()
                        .anyMatch(row -> (row.part() || !row.group().everybody()) && !figures.shows(row.inNeed()));
    }

    private String figure(Need need) {
        return need.group().everybody() ? figures.people(need.inNeed()) : part(need.inNeed());
    }

    private String part(Measure people) {
        return fewInParts() ? "not shown" : figures.people(people);
    }

    /** As its row tells them, for a record keeps what is the same for most. */
    private String circumstances(Need need) {
        return rows.needs().stream()
                .filter(row -> row.origin().equals(need.origin()) && row.group().equals(need.group()))
                .findFirst()
                .map(row -> GapFigures.circumstances(row.assessedOn(), row.source(), row.method(), row.grade()))
                .orElseGet(
                        () -> GapFigures.circumstances(need.assessedOn(), need.source(), need.method(), need.grade()));
    }

    /** Where its row or rows stand; more than one where a file states a cell in parts. */
    private String place(Need need) {
        List<NeedRow> parts = rows.needs().stream()
                .filter(row -> row.part() && sameRecord(row, need))
                .toList();
        return parts.isEmpty()
                ? GapFigures.at(need.origin())
                : "the parts "
                        + parts.stream()
                                .map(row -> GapFigures.at(row.origin()) + " (" + part(row.inNeed()) + ")")
                                .collect(Collectors.joining(" + "));
    }

    private static String group(Need need) {
        return need.group().everybody() ? "" : " (" + need.group().code() + ")";
    }

    private void decision() {
        if (derivation.decision().isEmpty()) {
            return;
        }
        Decision decision = derivation.decision().get();
        String who = "decision " + decision.id() + (decision.on() == null ? "" : " of " + decision.on())
                + (decision.by().isBlank() ? "" : ", by " + decision.by())
                + (decision.reason().isBlank() ? "" : ", for the reason \"" + decision.reason() + "\"")
                + " (" + GapFigures.at(decision.origin()) + ")";
        if (decision.inNeed().known()) {
            lines.add(Line.empty()
                    .strong(figures.people(decision.inNeed()))
                    .plain(" counts instead, for people decided so: " + who));
        } else if (decision.assessedOn() != null) {
            lines.add(Line.of("People decided for the assessment of " + decision.assessedOn() + ": " + who
                    + derivation
                            .passedOver()
                            .map(need -> "; without it " + figures.people(need.inNeed()) + " of "
                                    + GapFigures.at(need.origin()) + " would count")
                            .orElse("")));
        } else {
            lines.add(Line.of("A decision about the cell names no figure, so it does not choose one: " + who));
        }
    }

    private void other(NeedRow row) {
        boolean counts = derivation.counting().stream()
                .anyMatch(need -> need.origin().equals(row.origin()) || (row.part() && sameRecord(row, need)));
        if (!counts) {
            boolean part = row.part() || !row.group().everybody();
            lines.add(Line.of((part ? part(row.inNeed()) : figures.people(row.inNeed()))
                    + (row.group().everybody() ? "" : " (" + row.group().code() + ")") + " stands back: "
                    + GapFigures.at(row.origin()) + ", "
                    + GapFigures.circumstances(row.assessedOn(), row.source(), row.method(), row.grade()) + "; "
                    + standingBack.why(CellRows.need(row))));
        }
    }

    /** Records of several places or levels put together for the audience, of which no row may be quoted. */
    private void recordsWithoutRows() {
        for (Need need : derivation.records()) {
            boolean told = derivation.counting().contains(need)
                    || rows.needs().stream().anyMatch(row -> sameRecord(row, need));
            if (!told) {
                lines.add(Line.of(figure(need) + group(need) + " stands back: " + GapFigures.at(need.origin()) + "; "
                        + standingBack.why(need)));
            }
        }
    }

    private static boolean sameRecord(NeedRow row, Need need) {
        return row.group().equals(need.group())
                && row.sensitivity() == need.sensitivity()
                && row.origin().file().equals(need.origin().file());
    }

    /** The arithmetic behind the flags of a conflict. */
    private void disputed() {
        for (Need need : derivation.counting()) {
            need.rival().ifPresent(rival -> {
                Measure other = Measure.of(rival.inNeed());
                if (figures.shows(other) && figures.shows(need.inNeed())) {
                    lines.add(Line.ofMessage(dispute(need, rival)));
                }
            });
        }
    }

    private String dispute(Need need, Need.Rival rival) {
        BigDecimal ratio = workspace.policy().conflictRatio();
        long own = need.inNeed().orElse(0);
        long larger = Math.max(own, rival.inNeed());
        boolean settled = derivation.flags().containsKey("decided");
        return "The assessments differ by " + GapFigures.number(Math.abs(own - rival.inNeed())) + " ("
                + GapFigures.at(rival.origin()) + " says " + GapFigures.number(rival.inNeed()) + "), more than "
                + ratio.toPlainString() + " x " + GapFigures.number(larger) + " = "
                + Digits.grouped(new BigDecimal(ratio.multiply(BigDecimal.valueOf(larger))
                        .stripTrailingZeros()
                        .toPlainString()))
                + "; "
                + (settled
                        ? "the decision settles it"
                        : "nobody has decided between them, and a decision in plan.yaml about `"
                                + derivation.gap().reference() + "` would");
    }

    private void coarser() {
        if (rows.coarser().isEmpty()) {
            for (Need need : derivation.coarser()) {
                coarser(need);
            }
        } else {
            rows.coarser().forEach(row -> coarser(CellRows.need(row)));
        }
    }

    private void coarser(Need need) {
        String figure = derivation.fewNearby() ? "The figure" : figures.people(need.inNeed());
        lines.add(Line.of(figure + " of " + GapFigures.at(need.origin())
                + " stands back: it is for " + workspace.areas().label(need.area())
                + " as a whole, and this area has a figure of its own"));
    }

    /** What else the assessments say of the cell. */
    Line others() {
        Area area = workspace.areas().find(derivation.gap().area()).orElse(null);
        Measure stated = derivation.gap().population();
        boolean ofArea = area != null
                && stated.known()
                && derivation.records().stream()
                        .noneMatch(need -> need.population().known());
        if (derivation.rollUp().isPresent()) {
            return Line.of("Population " + figures.people(stated) + ", targeted "
                    + figures.people(derivation.gap().targeted()) + ", each added over its areas.");
        }
        return Line.of("Population " + figures.people(stated)
                + (ofArea ? " (of the table of areas)" : "")
                + ", targeted " + figures.people(derivation.gap().targeted()) + ".");
    }
}
