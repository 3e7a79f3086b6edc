package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Heat;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.document.Trend;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.vocabulary.Vocabulary;

/** Figures over the states of a workspace: all sectors together, rows by band, and each sector by itself. */
public final class TrendSection {
    private static final int SECTOR_WIDTH = 30;

    /** From the bottom of a column to its top; what is over or not needed counts where it is looked for. */
    private static final List<Band> BANDS =
            List.of(Band.CRITICAL, Band.LOW, Band.PARTIAL, Band.ADEQUATE, Band.OVER, Band.UNKNOWN, Band.NO_NEED);

    /**
     * A state of the workspace.
     *
     * @param below counts below it are not shown to the audience
     */
    public record Moment(LocalDate asOf, CoverageResult coverage, int below) {
        private Headline headline() {
            return coverage.headline();
        }

        private Headline.@Nullable SectorLine line(String sector) {
            return headline().sectors().stream()
                    .filter(line -> line.sector().equals(sector))
                    .findFirst()
                    .orElse(null);
        }

        private Map<Band, Long> bands() {
            Map<Band, Long> bands = new EnumMap<>(Band.class);
            coverage.gaps().forEach(gap -> bands.merge(gap.band(), 1L, Long::sum));
            return bands;
        }
    }

    private final List<Moment> moments;
    private final Collection<String> sectors = new TreeSet<>();
    private final boolean planned;

    private TrendSection(List<Moment> moments) {
        this.moments = moments;
        moments.forEach(moment -> moment.headline().sectors().forEach(line -> sectors.add(line.sector())));
        this.planned = moments.get(moments.size() - 1).coverage().options().basis() == Basis.PLANNED;
    }

    /**
     * The section over {@code moments}, oldest first; nothing where there is one, or no sector in any.
     *
     * @param sectors what the totals of sectors hold no more, or for the first time
     */
    public static List<Block> of(List<Moment> moments, List<Line> sectors) {
        if (moments.size() < 2) {
            return List.of();
        }
        TrendSection section = new TrendSection(moments);
        return section.sectors.isEmpty() ? List.of() : section.blocks(sectors);
    }

    private List<Block> blocks(List<Line> stated) {
        List<List<Long>> counts = new ArrayList<>();
        for (Moment moment : moments) {
            Map<Band, Long> bands = moment.bands();
            counts.add(BANDS.stream().map(band -> bands.getOrDefault(band, 0L)).toList());
        }
        List<Trend.Panel> panels = new ArrayList<>();
        if (sectors.size() > 1) {
            panels.add(joint());
        }
        sectors.forEach(sector -> panels.add(panel(sector)));
        Trend picture = new Trend(
                "People in need (line) and those not " + (planned ? "planned for" : "reached")
                        + " (columns, filled as far as is sure, hatched as far as may be true), all on one scale from 0; ?"
                        + " where not known or not shown",
                moments.stream().map(Moment::asOf).toList(),
                new Trend.Counts("Rows by band", bandWords(counts), legend(), counts),
                panels);
        List<Block> blocks = new ArrayList<>(List.of(
                Block.heading("Over time"),
                picture,
                new Block.Grid(states(counts)),
                new Block.Folded("Each sector on each day", List.of(new Block.Grid(lines())))));
        if (!stated.isEmpty()) {
            blocks.add(new Block.Points(stated, false));
        }
        blocks.add(Block.paragraph(
                "What lay between two days is not known. A figure that changes may be a change on the ground, or in"
                        + " what was assessed and may be shown."));
        return blocks;
    }

    private Trend.Panel joint() {
        List<Trend.Point> points = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Moment moment : moments) {
            Measure people = moment.headline().joint();
            boolean small = new Suppression(moment.below()).small(people);
            points.add(new Trend.Point(small ? Trend.Range.UNKNOWN : range(people), Trend.Range.UNKNOWN));
            words.add(moment.asOf() + ": " + inNeed(people, small));
        }
        return new Trend.Panel("All sectors jointly, in need", String.join("; ", words), false, points);
    }

    private Trend.Panel panel(String sector) {
        List<Trend.Point> points = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Moment moment : moments) {
            Headline.SectorLine line = moment.line(sector);
            boolean small = line != null && small(line, moment.below());
            points.add(
                    line == null || small
                            ? new Trend.Point(Trend.Range.UNKNOWN, Trend.Range.UNKNOWN)
                            : new Trend.Point(
                                    range(line.inNeed()), range(line.plan().unmet())));
            words.add(moment.asOf() + ": " + words(line, small));
        }
        return new Trend.Panel(Vocabulary.standard().sectors().name(sector), String.join("; ", words), true, points);
    }

    private String words(Headline.@Nullable SectorLine line, boolean small) {
        if (line == null) {
            return "not assessed";
        }
        Interval unmet = line.plan().unmet();
        String left = small
                ? ""
                : ", " + (unmet.known() ? Wording.range(unmet) : "not known how many are") + " not "
                        + (planned ? "planned for" : "reached");
        return inNeed(line.inNeed(), small) + left;
    }

    private static String inNeed(Measure people, boolean small) {
        return small
                ? "too few to show"
                : people instanceof Measure.Known known ? Wording.count(known.value()) + " in need" : "not known";
    }

    /** As among the headline figures: with one figure that is too small to show the others go. */
    private static boolean small(Headline.SectorLine line, int below) {
        Suppression suppression = new Suppression(below);
        Interval unmet = line.plan().unmet();
        return suppression.small(line.inNeed())
                || Wording.people(line.reached(), below) instanceof Cell.Suppressed
                || suppression.small(unmet.low())
                || suppression.small(unmet.high());
    }

    private static Trend.Range range(Measure people) {
        return people instanceof Measure.Known known
                ? new Trend.Range(true, known.value(), known.value())
                : Trend.Range.UNKNOWN;
    }

    private static Trend.Range range(Interval people) {
        return people.known()
                ? new Trend.Range(true, people.low().orElse(0), people.high().orElse(0))
                : Trend.Range.UNKNOWN;
    }

    private static List<Heat.Key> legend() {
        return BANDS.stream().map(BandLook::key).toList();
    }

    private String bandWords(List<List<Long>> counts) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            List<String> parts = new ArrayList<>();
            for (int k = 0; k < BANDS.size(); k++) {
                if (counts.get(i).get(k) > 0) {
                    parts.add(Wording.count(counts.get(i).get(k)) + " "
                            + BandLook.key(BANDS.get(k)).words());
                }
            }
            words.add(moments.get(i).asOf() + ": " + (parts.isEmpty() ? "no rows" : String.join(", ", parts)));
        }
        return String.join("; ", words);
    }

    private Table states(List<List<Long>> counts) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("as_of", "As of")));
        columns.add(Column.number("joint_people_in_need", "In need jointly"));
        for (Band band : BANDS) {
            columns.add(Column.number(band.code().replace('-', '_'), heading(band)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            List<Cell> row = new ArrayList<>(List.of(new Cell.Date(moment.asOf())));
            row.add(known(Wording.people(moment.headline().joint(), moment.below())));
            counts.get(i).forEach(count -> row.add(new Cell.Count(count)));
            rows.add(row);
        }
        return new Table("trend", columns, rows);
    }

    private static String heading(Band band) {
        return switch (band) {
            case UNKNOWN -> "Not known";
            case NO_NEED -> "No need";
            case CRITICAL, LOW, PARTIAL, ADEQUATE, OVER ->
                Character.toUpperCase(band.code().charAt(0)) + band.code().substring(1);
        };
    }

    private Table lines() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String sector : sectors) {
            for (Moment moment : moments) {
                rows.add(row(sector, moment));
            }
        }
        return new Table(
                "trend_sectors",
                List.of(
                        Column.text("sector", "Sector"),
                        Column.text("as_of", "As of"),
                        Column.number("people_in_need", "In need"),
                        Column.number("unmet", planned ? "Not planned for" : "Not reached"),
                        Column.number("coverage", "Cover %"),
                        Column.number("units", "Units")),
                rows);
    }

    private static List<Cell> row(String sector, Moment moment) {
        Cell name =
                new Cell.Text(Wording.shortened(Vocabulary.standard().sectors().name(sector), SECTOR_WIDTH));
        Cell day = new Cell.Date(moment.asOf());
        Headline.SectorLine line = moment.line(sector);
        if (line == null) {
            return List.of(name, day, new Cell.Unknown("not assessed"), Cell.BLANK, Cell.BLANK, Cell.BLANK);
        }
        boolean small = small(line, moment.below());
        Cell few = new Cell.Suppressed(moment.below());
        boolean fewInNeed = new Suppression(moment.below()).small(line.inNeed());
        return List.of(
                name,
                day,
                fewInNeed ? few : known(Wording.people(line.inNeed(), moment.below())),
                small
                        ? new Cell.Unknown("not shown")
                        : known(Wording.text(Wording.range(line.plan().unmet()))),
                small ? Cell.BLANK : Wording.text(Wording.percent(line.coverage())),
                new Cell.Count(line.units()));
    }

    private static Cell known(Cell cell) {
        return cell.equals(Cell.BLANK) ? new Cell.Unknown("not known") : cell;
    }
}
