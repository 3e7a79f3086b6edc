package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Appeal;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** The figures that a plan is known by: population, affected, in need, targeted, reached, requirements, funding. */
final class HeadlineBlock {
    private static final String HIGHEST = "highest sector of each unit";
    private static final int SOURCE_WIDTH = 44;
    /** How the lines begin that nobody asks for first. */
    private static final List<String> NOT_FIRST = List.of("of these", "Requirements", "Funding");

    private final CoverageResult result;
    private final Visible visible;
    private final int below;
    private final List<List<Cell>> rows = new ArrayList<>();

    private HeadlineBlock(CoverageResult result, Visible visible) {
        this.result = result;
        this.visible = visible;
        this.below = visible.suppressBelow();
    }

    static Block of(CoverageResult result, Visible visible) {
        return new HeadlineBlock(result, visible).block();
    }

    /**
     * The same in a line, as {@code Population 1,795,000; targeted at least 875,000}, what is not known and what is too small to show
     * left out.
     *
     * @param inNeed whether with the people in need, which the figure to quote tells otherwise
     */
    static String inWords(CoverageResult result, Visible visible, boolean inNeed) {
        HeadlineBlock made = new HeadlineBlock(result, visible);
        made.fill();
        List<String> told = new ArrayList<>();
        for (List<Cell> row : made.rows) {
            String name = row.get(0) instanceof Cell.Text text ? text.text() : "";
            String value = row.get(1) instanceof Cell.Text text
                    ? text.text()
                    : row.get(1) instanceof Cell.Count count ? Wording.count(count.value()) : "";
            boolean kept =
                    name.startsWith("In need") ? inNeed : NOT_FIRST.stream().noneMatch(name::startsWith);
            if (kept && !value.isEmpty()) {
                told.add((told.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                        + " " + value);
            }
        }
        return told.isEmpty() ? "" : String.join("; ", told) + ".";
    }

    private Block block() {
        fill();
        return new Block.Grid(new Table(
                "headline",
                List.of(
                        Column.text("figure", "Figure"),
                        Column.number("value", "Value"),
                        Column.number("units_without", "Not stated in"),
                        Column.text("basis", "How")),
                rows));
    }

    private void fill() {
        Headline headline = result.headline();
        Headline.Figures figures = headline.figures();
        boolean one = headline.sectors().size() == 1;
        String sectors = one ? "stated for the sector" : HIGHEST;
        total("Population", figures.population(), "as assessed, else the gazetteer's");
        total("Affected", figures.affected(), added(figures.affected(), sectors));
        boolean agreedFirst = Quoted.of(headline) == Quoted.AGREED;
        if (agreedFirst) {
            agreed(headline);
        }
        Cell joint = people(headline.joint());
        row(
                one ? "In need" : "In need, all sectors jointly",
                (one && !unusable() && !ranges(headline)) || headline.rounded()
                        ? joint
                        : atLeast(headline.joint(), joint),
                Cell.BLANK,
                sectors);
        severe();
        if (headline.intersectoral().known() && !agreedFirst) {
            agreed(headline);
        }
        total("Targeted", figures.targeted(), added(figures.targeted(), sectors));
        String reached = result.options().basis() == Basis.PLANNED ? "Planned for" : "Reached";
        if (one) {
            Headline.SectorLine line = headline.sectors().get(0);
            boolean any = figures.reached().people().known()
                    || !figures.reached().of().isEmpty();
            row(
                    reached,
                    stated(Wording.people(line.reached(), below)),
                    new Cell.Count(any ? line.withoutReached() : line.units()),
                    any ? sectors : line.reached().known() ? "from who is there, without figures" : "");
        } else {
            total(reached, figures.reached(), added(figures.reached(), sectors));
        }
        without(one, sectors);
        money(Money.asked(result.options(), visible));
    }

    private void agreed(Headline headline) {
        row(
                "In need, stated for all sectors",
                people(headline.intersectoral()),
                new Cell.Count(headline.notAgreed()),
                "as assessments agree");
    }

    private void severe() {
        boolean several = result.options().sectors().isEmpty()
                && result.headline().sectors().size() > 1;
        Interval severe = several ? result.joint().severe() : Interval.UNKNOWN;
        if (severe.known()) {
            long from = visible.workspace().policy().joint().severityFrom();
            row(
                    "of these where severity is " + from + " or more",
                    Wording.people(severe, below),
                    Cell.BLANK,
                    "preliminary joint severity");
        }
    }

    /** The room asks it first, and the difference of two lines above is not the answer: each holds other sectors. */
    private void without(boolean one, String how) {
        Measure least = JointUnmet.atLeast(result, visible.workspace());
        Cell value = people(least);
        row(
                one ? "Without help" : "Without help in at least one sector",
                atLeast(least, value),
                Cell.BLANK,
                least.known() ? how : "");
    }

    /** What was added up: not the sectors where assessments state the figure for all of them together. */
    private static String added(Headline.Total total, String sectors) {
        return switch (total.added()) {
            case HIGHEST_SECTOR -> sectors;
            case TOGETHER -> "stated for all sectors together";
            case EITHER -> "all sectors together, else the " + (sectors.equals(HIGHEST) ? "highest" : "sector");
        };
    }

    private void total(String name, Headline.Total total, String how) {
        Cell value = people(total.people());
        row(
                name,
                total.atLeast() ? atLeast(total.people(), value) : value,
                new Cell.Count(total.without()),
                total.of().isEmpty()
                        ? total.people().known() ? how : ""
                        : "as stated for " + total.of() + " as a whole");
    }

    /** Whether groups of people may overlap somewhere, so that the least of a range counts. */
    private static boolean ranges(Headline headline) {
        return headline.sectors().stream().anyMatch(line -> !line.mostInNeed().equals(line.inNeed()));
    }

    /** Whether rows of needs could not be used, so that there are more people in need than those of the others. */
    private boolean unusable() {
        return visible.workspace().files().stream()
                .anyMatch(file -> file.table().equals("needs") && file.rowsUnusable() > 0);
    }

    /** The same as a number that the truth may pass, where it is shown at all. */
    private static Cell atLeast(Measure people, Cell value) {
        if (!(value instanceof Cell.Count)) {
            return value;
        }
        // that at least nobody is reached says nothing
        return people.orElse(0) == 0
                ? new Cell.Unknown("not known")
                : new Cell.Text("at least " + Wording.count(people.orElse(0)));
    }

    private Cell people(Measure people) {
        return stated(Wording.people(people, below));
    }

    private static Cell stated(Cell value) {
        return value.equals(Cell.BLANK) ? new Cell.Unknown("not stated") : value;
    }

    private void row(String name, Cell value, Cell without, String how) {
        rows.add(List.of(new Cell.Text(name), value, without, Wording.text(how)));
    }

    private void money(@Nullable Appeal appeal) {
        if (appeal == null) {
            row("Requirements", new Cell.Unknown("not stated"), Cell.BLANK, "");
            row("Funding", new Cell.Unknown("not stated"), Cell.BLANK, "");
            return;
        }
        String day = appeal.asOf() == null ? "no date" : "of " + appeal.asOf();
        String basis = appeal.illustrative()
                ? "illustrative, " + day
                : day + (appeal.source().isEmpty() ? "" : ", " + Wording.shortened(appeal.source(), SOURCE_WIDTH));
        row("Requirements", Money.cell(appeal.requirements(), appeal.currency()), Cell.BLANK, basis);
        row("Funding", Money.cell(appeal.funding(), appeal.currency()), Cell.BLANK, basis);
        Measure funded = Money.funded(appeal.requirements(), appeal.funding());
        row(
                "Funded",
                funded.known()
                        ? new Cell.Text(Wording.percent(funded).toPlainString() + " %")
                        : new Cell.Unknown("undefined"),
                Cell.BLANK,
                funded.known() ? "funding of requirements" : "needs both figures, and requirements above 0");
    }
}
