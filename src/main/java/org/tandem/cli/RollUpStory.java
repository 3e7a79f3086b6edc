package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.RollUp;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Gazetteer;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.sharing.Visible;

/** Tells how a row that is brought up to a level was added up from the areas in it. */
final class RollUpStory {
    /** More terms than these nobody adds up by hand; they stand in the table. */
    private static final int TERMS = 8;

    private final Derivation derivation;
    private final Gap gap;
    private final RollUp made;
    private final Gazetteer areas;
    private final GapFigures figures;

    RollUpStory(Derivation derivation, RollUp made, Visible visible, GapFigures figures) {
        this.derivation = derivation;
        this.gap = derivation.gap();
        this.made = made;
        this.areas = visible.workspace().areas();
        this.figures = figures;
    }

    /** The areas, and what their people in need come to. */
    List<Block> need() {
        List<Line> lines = new ArrayList<>();
        List<RollUp.Part> added = made.added();
        if (hidesAny()) {
            lines.add(Line.of("Some figures of its areas are too small to show, so the sum is not written out."));
        } else {
            lines.add(Line.of("Added over areas that do not hold each other: "
                    + sum(
                            added.stream()
                                    .map(part -> part.gap().inNeed())
                                    .filter(Measure::known)
                                    .map(people -> people.orElse(0))
                                    .toList(),
                            gap.inNeed().orElse(0))));
        }
        long blank = added.stream()
                .filter(part -> !part.gap().inNeed().known() && !hides(part))
                .count();
        if (blank > 0) {
            lines.add(Line.of((blank == 1 ? "1 area states" : GapFigures.number(blank) + " areas state")
                    + " no number of people in need and adds none; the true number may be higher."));
        }
        String doubtful = made.parts().stream()
                .filter(part -> !part.counted())
                .map(part -> areas.label(part.gap().area()))
                .collect(Collectors.joining(", "));
        if (!doubtful.isEmpty()) {
            lines.add(Line.of("Left out, known only from assessments graded as hardly to be believed: " + doubtful));
        }
        for (Need need : derivation.records()) {
            String figure = hidesAny() ? "The figure" : figures.people(need.inNeed());
            lines.add(Line.of(figure + " of " + GapFigures.at(need.origin())
                    + " stands back: it is for the area as a whole, and areas in it have figures of their own"));
        }
        String all = gap.hidden().contains(Figure.PEOPLE_IN_NEED)
                ? (gap.hidesForOthers() ? "not shown" : "fewer than " + figures.below())
                : figures.people(gap.inNeed());
        return List.of(
                Block.heading("People in need: " + all),
                new Block.Paragraph(Line.of("Made of the rows of the areas in it, each of which ")
                        .code("tandem explain gap AREA/" + gap.sector())
                        .plain(" explains.")),
                new Block.Grid(table()),
                new Block.Points(lines, false));
    }

    private boolean hidesAny() {
        return made.parts().stream().anyMatch(RollUpStory::hides)
                || !gap.hidden().isEmpty();
    }

    private static boolean hides(RollUp.Part part) {
        return !part.gap().hidden().isEmpty();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RollUp.Part part : made.parts()) {
            Gap row = part.gap();
            boolean few = row.hidden().contains(Figure.REACHED);
            rows.add(List.of(
                    new Cell.Text(areas.label(row.area())),
                    new Cell.Text(
                            row.hidden().contains(Figure.PEOPLE_IN_NEED)
                                    ? "fewer than " + figures.below()
                                    : figures.people(row.inNeed())),
                    reached(part, few),
                    number(row.severity()),
                    row.assessedOn() == null ? new Cell.Unknown("no date") : new Cell.Date(row.assessedOn()),
                    new Cell.Text(part.counted() ? "yes" : "no")));
        }
        return new Table(
                "parts",
                List.of(
                        Column.text("area", "Area"),
                        Column.number("people_in_need", "In need"),
                        Column.number("reached", gap.planned() ? "Planned for" : "Reached"),
                        Column.number("severity", "Sev"),
                        Column.text("assessed", "Assessed"),
                        Column.text("counted", "Added")),
                rows);
    }

    private static Cell reached(RollUp.Part part, boolean few) {
        if (few) {
            return new Cell.Unknown("not shown");
        }
        Interval own = part.own();
        if (!own.known()) {
            return new Cell.Unknown("not known");
        }
        String low = GapFigures.number(own.low().orElse(0));
        return new Cell.Text(
                own.exact() ? low : low + "-" + GapFigures.number(own.high().orElse(0)));
    }

    private static Cell number(Measure measure) {
        return measure instanceof Measure.Known known ? new Cell.Count(known.value()) : Cell.BLANK;
    }

    /** What the areas come to at each end, and what those add who are reported for none of them. */
    List<Block> reached() {
        String heading = (gap.planned() ? "Planned for: " : "Reached: ") + ReachedStory.heading(gap);
        List<Line> lines = new ArrayList<>();
        if (!made.partners().isEmpty()) {
            lines.add(Line.empty()
                    .strong(String.join(", ", made.partners()))
                    .plain(": reported for the area itself and for none of its rows"
                            + (hidesAny() ? "" : ", " + people(made.whole(), made.wholePartly()))));
        }
        if (hidesAny()) {
            lines.add(Line.of("Some figures of its areas are too small to show, so the sums are not written out."));
        } else if (gap.reached().known()) {
            lines.add(Line.of(least()));
            lines.add(Line.of(most()));
        } else {
            lines.add(Line.of("Of none of its areas anybody knows how many."));
        }
        return List.of(Block.heading(heading), new Block.Points(lines, false));
    }

    private static String people(Interval whole, boolean partly) {
        if (!whole.known()) {
            return "without a number";
        }
        String low = GapFigures.number(whole.low().orElse(0));
        return "at least " + low
                + (partly
                        ? ", and some of them give no number"
                        : whole.exact()
                                ? ""
                                : ", at most " + GapFigures.number(whole.high().orElse(0)));
    }

    private String least() {
        List<Long> terms = made.added().stream()
                .filter(part -> part.gap().inNeed().known())
                .map(part -> part.own().low().orElse(0))
                .toList();
        long added = terms.stream().mapToLong(Long::longValue).sum();
        long whole = made.whole().low().orElse(0);
        return "At least "
                + (whole > added
                        ? GapFigures.number(gap.reached().low().orElse(0))
                                + ": those reported for the area itself, who may serve the same people as the "
                                + sum(terms, added) + " in its areas"
                        : sum(terms, gap.reached().low().orElse(0))
                                + (unknown() ? "; an area of which nobody knows adds nothing" : ""))
                + ".";
    }

    private boolean unknown() {
        return made.added().stream().anyMatch(part -> !part.own().known());
    }

    private String most() {
        List<Long> terms = made.added().stream()
                .filter(part -> part.gap().inNeed().known())
                .map(part -> part.own().high().orElse(part.gap().inNeed().orElse(0)))
                .toList();
        long added = terms.stream().mapToLong(Long::longValue).sum();
        boolean everybody = !made.partners().isEmpty() && made.wholePartly();
        String most = GapFigures.number(gap.reached().high().orElse(0));
        if (everybody || (made.anyLarger() && !made.larger().known())) {
            return "At most everybody in need, " + most + ", for some of those reported for "
                    + (everybody ? "the area itself" : "a larger area") + " give no number.";
        }
        long whole = made.whole().high().orElse(0);
        long larger = made.larger().orElse(0);
        long all = added + whole + larger;
        return "At most " + most + ": " + sum(terms, added)
                + " in its areas"
                + (unknown() ? ", an area of which nobody knows adding all its people in need" : "")
                + (whole > 0 ? ", and " + GapFigures.number(whole) + " by those reported for the area itself" : "")
                + (larger > 0 ? ", and up to " + GapFigures.number(larger) + " by those of larger areas" : "")
                + (all > gap.inNeed().orElse(0)
                        ? "; never more than the "
                                + GapFigures.number(gap.inNeed().orElse(0)) + " in need"
                        : "")
                + ".";
    }

    private static String sum(List<Long> terms, long total) {
        if (terms.size() < 2) {
            return GapFigures.number(total);
        }
        return terms.size() > TERMS
                ? GapFigures.number(total) + ", the sum of " + terms.size() + " areas"
                : terms.stream().map(GapFigures::number).collect(Collectors.joining(" + ")) + " = "
                        + GapFigures.number(total);
    }
}
