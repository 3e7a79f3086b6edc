package org.tandem.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Interval;
import org.tandem.model.JointPolicy;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** All sectors together, by area, with what people are to look at before they agree. */
final class JointSection {
    private static final int AREAS = 30;
    private static final int AREA_WIDTH = 30;
    private static final int NAMED = 3;
    private static final int OUTSIDE = 10;
    /** Above ten times a figure the number says no more: the lower one is next to nothing. */
    private static final int MOST_PERCENT = 1000;

    private final Joint joint;
    private final boolean byMissionArea;
    private final Visible visible;
    private final JointPolicy policy;
    private final boolean agreed;
    private final int below;
    private final YearQuestion year;

    private JointSection(CoverageResult result, Visible visible, @Nullable Since since) {
        this.year = new YearQuestion(result, visible, since);
        this.joint = result.joint();
        this.agreed = Quoted.of(result.headline()) == Quoted.AGREED;
        this.byMissionArea = result.options().byMissionArea();
        this.visible = visible;
        this.policy = visible.workspace().policy().joint();
        this.below = visible.suppressBelow();
    }

    /** The section; nothing where the report is about some sectors only, or there is but one. */
    static List<Block> of(CoverageResult result, Visible visible, @Nullable Since since) {
        boolean several = result.options().sectors().isEmpty()
                && result.headline().sectors().size() > 1;
        return several ? new JointSection(result, visible, since).blocks() : List.of();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("All sectors together, by " + (byMissionArea ? "mission area" : "area")));
        blocks.add(Block.paragraph("People in need are those of the highest sector of each area. " + aboutSeverity()));
        if (rated() && joint.severe().known() && !suppressed(joint.severe())) {
            blocks.add(
                    new Block.Paragraph(
                            Line.empty()
                                    .strong("In areas of preliminary severity " + policy.severityFrom() + " or more: "
                                            + Wording.between(joint.severe()) + ".")
                                    .plain(
                                            agreed
                                                    ? " Worked out from the highest sector of each area, and no part of the figure that was agreed."
                                                    : " Since the 2026 planning cycle only these count as people in need of a country.")));
        }
        if (!joint.parts().isEmpty()) {
            blocks.add(new Block.Grid(parts()));
            blocks.addAll(outside());
        } else {
            blocks.add(new Block.Grid(units()));
            blocks.addAll(remarks());
        }
        return blocks;
    }

    private boolean suppressed(Interval people) {
        return Wording.people(people, below) instanceof Cell.Suppressed;
    }

    /** Whether there are sectors enough for a severity, and one is rated. */
    private boolean rated() {
        return joint.units().stream().anyMatch(unit -> unit.severity().known());
    }

    private String aboutSeverity() {
        if (!rated()) {
            return "No severity of all sectors together is given: that takes four sectors whose severity is rated.";
        }
        return "Severity is preliminary, worked out from that of "
                + joint.sectors().size()
                + " sectors; bounds mean that the answer hangs on sectors not rated there. People decide on both.";
    }

    private Table parts() {
        boolean rated = rated();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("area", byMissionArea ? "Mission area" : "Area"),
                Column.number("units", "Units"),
                Column.number("population", "Population"),
                Column.number("people_in_need", "In need"),
                Column.number("share", "Share %")));
        if (rated) {
            columns.add(Column.number("in_severe_units", "In severity " + policy.severityFrom() + "+"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Joint.Part part : joint.parts()) {
            List<Cell> row = new ArrayList<>(List.of(
                    area(part.area(), ""),
                    new Cell.Count(part.units()),
                    Wording.people(part.population(), below),
                    Wording.people(part.inNeed(), below),
                    share(part.inNeed(), part.population())));
            if (rated) {
                row.add(Wording.people(part.severe(), below));
            }
            rows.add(row);
        }
        return new Table("joint_parts", columns, rows);
    }

    /** Which areas no mission area holds. */
    private List<Block> outside() {
        MissionAreas areas = new MissionAreas(visible.workspace().areas());
        List<String> outside = joint.units().stream()
                .map(JointUnit::area)
                .filter(area -> byMissionArea && areas.name(area).equals(MissionAreas.NONE))
                .map(visible.workspace().areas()::label)
                .sorted()
                .toList();
        return outside.isEmpty()
                ? List.of()
                : List.of(Block.paragraph("In no mission area: " + Wording.some(outside, OUTSIDE) + "."));
    }

    private Table units() {
        boolean rated = rated();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("area", "Area"),
                Column.number("population", "Population"),
                Column.number("people_in_need", "In need"),
                Column.number("share", "Share %"),
                Column.text("highest_sector", "Highest sector")));
        if (rated) {
            columns.add(Column.text("severity", "Severity"));
        }
        columns.add(Column.text("questions", "Questions"));
        List<List<Cell>> rows = new ArrayList<>();
        for (JointUnit unit :
                joint.units().subList(0, Math.min(AREAS, joint.units().size()))) {
            List<Cell> row = new ArrayList<>(List.of(
                    area(unit.area(), unit.whole() ? ", as a whole" : ""),
                    Wording.people(unit.population(), below),
                    Wording.people(unit.inNeed(), below),
                    share(unit.inNeed(), unit.population()),
                    new Cell.Text(Wording.some(unit.highest(), NAMED))));
            if (rated) {
                row.add(severity(unit.severity()));
            }
            row.add(new Cell.Listing(
                    year.asked(unit).stream().map(JointSection::words).toList()));
            rows.add(row);
        }
        return new Table("joint", columns, rows);
    }

    private Cell area(String code, String more) {
        return new Cell.Text(Wording.area(visible.workspace().areas().label(code), AREA_WIDTH) + more);
    }

    private Cell share(Measure inNeed, Measure population) {
        boolean few = new Suppression(below).small(inNeed) || new Suppression(below).small(population);
        if (!few && inNeed.exceeds(0) && population.equals(Measure.of(0))) {
            return new Cell.Unknown("of nobody");
        }
        return few || !inNeed.known() || !population.exceeds(0)
                ? Cell.BLANK
                : new Cell.Decimal(Wording.percent(Measure.of(Bands.tenths(inNeed.orElse(0), population.orElse(1)))));
    }

    private static Cell severity(Interval severity) {
        return severity.known() ? new Cell.Text(Wording.range(severity)) : new Cell.Unknown("not rated");
    }

    private static String words(JointQuestion.Asked asked) {
        long percent = asked.percent().orElse(-1);
        return asked.question()
                + (percent < 0 ? "" : percent > MOST_PERCENT ? " over " + MOST_PERCENT + " %" : " " + percent + " %");
    }

    private List<Block> remarks() {
        List<Block> blocks = new ArrayList<>();
        if (joint.units().size() > AREAS) {
            blocks.add(Block.paragraph(
                    "The first " + AREAS + " of " + Wording.count(joint.units().size()) + " areas."));
        }
        if (joint.units().stream().anyMatch(JointUnit::whole)) {
            blocks.add(Block.paragraph(
                    "A larger area stands here where a sector states more people for it as a whole than all"
                            + " sectors do for its parts; the total takes that figure instead of theirs."));
        }
        Map<JointQuestion, Integer> areas = new TreeMap<>();
        joint.units()
                .forEach(unit -> year.asked(unit).forEach(asked -> areas.merge(asked.question(), 1, Integer::sum)));
        if (!areas.isEmpty()) {
            List<Line> lines = new ArrayList<>();
            areas.forEach((question, count) -> lines.add(Line.empty()
                    .strong(question + ", " + Wording.count(count, "area", "areas"))
                    .plain(": " + asks(question))));
            blocks.add(
                    Block.paragraph("Questions for those who agree on the figures, none of them an error by itself:"));
            blocks.add(new Block.Points(lines, false));
        }
        blocks.addAll(year.blocks());
        return blocks;
    }

    private String asks(JointQuestion question) {
        return switch (question) {
            case F1 ->
                policy.sectorsBlank()
                        + " or more sectors state nobody in need, or nothing; was nobody in need, or nobody asked?";
            case F2 ->
                "the highest sector stands " + percent(policy.aboveSecond())
                        + " % or more above the next lower figure; is it right?";
            case F3 ->
                "the highest sector stands " + percent(policy.aboveThird())
                        + " % or more above the figure below that; is it right?";
            case F4 ->
                "the highest sector counts a part of the people only (" + String.join(", ", policy.partOfPeople())
                        + "); how many of the others are in need?";
            case F5 ->
                percent(policy.ofPopulation())
                        + " % of the population or more are in need; are they all, and is the population right? Over 100 %, or of"
                        + " nobody, one of the two is wrong";
            case F6 -> year.words(percent(policy.changeOnYear()));
        };
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
