package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** Puts the change on the year before to people as a question, with both figures; or tells why it cannot be put. */
final class YearQuestion {
    private static final int ROWS = 30;
    private static final int AREA_WIDTH = 30;

    private final CoverageResult result;
    private final Visible visible;
    private final @Nullable LocalDate then;
    private final boolean aYear;
    /** What changed much, by area. */
    private final Map<String, List<YearChange>> changes;

    /**
     * @param since the older state; null where nobody asked for one, and then there is nothing to say
     */
    YearQuestion(CoverageResult result, Visible visible, @Nullable Since since) {
        this.result = result;
        this.visible = visible;
        this.then = since == null ? null : since.asOf();
        this.aYear = since != null
                && YearChange.aYear(
                        since.asOf(), visible.workspace().operation().asOf());
        this.changes = since != null && aYear
                ? YearChange.of(
                        result.cells(), since.inNeed(), visible.workspace().policy())
                : Map.of();
    }

    /** The questions about a unit, this one last. */
    List<JointQuestion.Asked> asked(JointUnit unit) {
        List<YearChange> found = of(unit);
        if (found.isEmpty()) {
            return unit.asked();
        }
        List<JointQuestion.Asked> asked = new ArrayList<>(unit.asked());
        asked.add(new JointQuestion.Asked(
                JointQuestion.F6,
                Measure.maxOfKnown(found.stream().map(YearChange::percent).toList())));
        return asked;
    }

    private List<YearChange> of(JointUnit unit) {
        return unit.whole() ? List.of() : changes.getOrDefault(unit.area(), List.of());
    }

    /** What the question asks, where {@code percent} is the change from which it is asked. */
    String words(String percent) {
        return "people in need of the highest or second sector differ by " + percent + " % or more from "
                + (then == null ? "the year before" : then)
                + "; is the change on the ground, or in how it was assessed?";
    }

    List<Block> blocks() {
        if (then == null) {
            return List.of();
        }
        if (!aYear) {
            return List.of(Block.paragraph("F6, the change on the year before, is not asked: the older state is of "
                    + then + ", and it takes one of nine to fifteen months before."));
        }
        List<YearChange> all = result.joint().units().stream()
                .flatMap(unit -> of(unit).stream())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Grid(table(all, then))));
        if (all.size() > ROWS) {
            blocks.add(Block.paragraph("The first " + ROWS + " of " + Wording.count(all.size()) + " changes."));
        }
        return blocks;
    }

    private Table table(List<YearChange> all, LocalDate before) {
        int below = visible.suppressBelow();
        List<List<Cell>> rows = new ArrayList<>();
        for (YearChange change : all.subList(0, Math.min(ROWS, all.size()))) {
            rows.add(List.of(
                    new Cell.Text(Wording.area(visible.workspace().areas().label(change.area()), AREA_WIDTH)),
                    new Cell.Text(change.sector()),
                    Wording.people(change.then(), below),
                    Wording.people(change.now(), below),
                    change.percent().known() ? Wording.people(change.percent(), 0) : new Cell.Unknown("from nobody")));
        }
        return new Table(
                "joint_changes",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.number("people_in_need_old", "In need " + before),
                        Column.number("people_in_need", "In need now"),
                        Column.number("change", "Change %")),
                rows);
    }
}
