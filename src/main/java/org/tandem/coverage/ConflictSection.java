package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Measure;
import org.tandem.model.Plan.Decision;
import org.tandem.sharing.Visible;

/** Where assessments differ: both figures, which one counts and why, and what people decided. Nothing where none differ. */
final class ConflictSection {
    private static final int SHOWN = 15;

    private final Visible visible;

    /** Cells of which one group is too small to show: it would come out of the figures of the others. */
    private final Set<CellKey> fewInGroups = new HashSet<>();

    private ConflictSection(Visible visible) {
        this.visible = visible;
        Suppression suppression = new Suppression(visible.suppressBelow());
        if (suppression.below() > 0) {
            visible.workspace().needs().stream()
                    .filter(need -> !need.group().everybody() && suppression.small(need.inNeed()))
                    .forEach(need -> fewInGroups.add(new CellKey(need.area(), need.sector())));
        }
    }

    static List<Block> of(CoverageResult result, Visible visible) {
        return result.conflicts().isEmpty() ? List.of() : new ConflictSection(visible).blocks(result.conflicts());
    }

    private List<Block> blocks(List<Conflict> conflicts) {
        long open = conflicts.stream().filter(each -> each.decision() == null).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Where assessments differ"));
        blocks.add(Block.paragraph("Two assessments differ by more than "
                + visible.workspace()
                        .policy()
                        .conflictRatio()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " % of the larger in " + Wording.count(conflicts.size(), "cell", "cells") + "; "
                + (open == 0
                        ? "all is decided"
                        : open == conflicts.size()
                                ? "nobody has decided yet"
                                : Wording.count(open) + " not decided yet")
                + ". They are never averaged: the truth may be either."));
        List<List<Cell>> rows = new ArrayList<>();
        List<Line> decided = new ArrayList<>();
        for (Conflict conflict : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
            rows.add(row(conflict));
            Decision decision = conflict.decision();
            if (decision != null) {
                decided.add(words(conflict, decision));
            }
        }
        blocks.add(new Block.Grid(new Table(
                "conflicts",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.text("group", "Group"),
                        Column.text("used", "In need, used"),
                        Column.text("other", "The other says"),
                        Column.text("why", "Why the one is used")),
                rows)));
        if (conflicts.size() > SHOWN) {
            blocks.add(Block.paragraph(
                    Wording.count(conflicts.size() - SHOWN, "more cell", "more cells") + " not listed."));
        }
        if (!decided.isEmpty()) {
            blocks.add(new Block.Points(decided, false));
        }
        return blocks;
    }

    private List<Cell> row(Conflict conflict) {
        Decision decision = conflict.decision();
        String used = decision != null && decision.inNeed().known()
                ? people(decision.inNeed()) + " as decided; assessed " + figure(conflict, conflict.used())
                : figure(conflict, conflict.used());
        return List.of(
                new Cell.Text(Wording.area(visible.workspace().areas().label(conflict.area()), 26)),
                new Cell.Text(conflict.sector()),
                new Cell.Text(conflict.group().code()),
                new Cell.Text(used),
                new Cell.Text(figure(conflict, conflict.other())),
                new Cell.Text(
                        decision != null
                                ? "decided: " + decision.id()
                                : conflict.why().words()));
    }

    private String figure(Conflict conflict, Conflict.Figure figure) {
        boolean unsaid =
                !conflict.group().everybody() && fewInGroups.contains(new CellKey(conflict.area(), conflict.sector()));
        String day =
                figure.assessedOn() == null ? "no date" : figure.assessedOn().toString();
        String grade = figure.grade().code();
        return (unsaid ? "not shown" : people(figure.people())) + " (" + day + (grade.isEmpty() ? "" : ", " + grade)
                + ")";
    }

    private String people(Measure people) {
        int below = visible.suppressBelow();
        return new Suppression(below).small(people) ? "<" + below : Wording.count(people.orElse(0));
    }

    private Line words(Conflict conflict, Decision decision) {
        String by = decision.by().isEmpty()
                ? ""
                : " by " + visible.workspace().directory().name(decision.by());
        String on = decision.on() == null ? "" : " on " + decision.on();
        return Line.empty()
                .strong(decision.id())
                .plain(" (" + conflict.area() + ", " + conflict.sector() + "): " + decision.text() + "; decided" + by
                        + on + (decision.reason().isEmpty() ? "" : ", because: " + decision.reason()) + ".");
    }
}
