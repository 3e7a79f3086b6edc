package org.tandem.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.Headline;
import org.tandem.coverage.JointUnmet;
import org.tandem.coverage.PresenceWord;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Digits;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** What the assumption changes: rows before and after, who is left alone, who loses the last partner, and totals. */
final class ChangesSection {
    private static final int ROWS = 60;
    private static final int NAMED = 12;

    private final Changes changes;
    private final Visible visible;
    private final boolean planned;

    private ChangesSection(Changes changes, Visible visible, boolean planned) {
        this.changes = changes;
        this.visible = visible;
        this.planned = planned;
    }

    static List<Block> of(Changes changes, CoverageResult known, CoverageResult assumed, Visible visible) {
        boolean planned = assumed.options().basis().code().equals("planned");
        return new ChangesSection(changes, visible, planned).blocks(known, assumed);
    }

    private List<Block> blocks(CoverageResult known, CoverageResult assumed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("What the assumption changes"));
        if (changes.rows().isEmpty()) {
            blocks.add(Block.paragraph(
                    "No row of this report changes: what is assumed bears on none of its areas and sectors,"
                            + " or on nothing that may be shown."));
            return blocks;
        }
        int widen = changes.those(Changes.Row::widens).size();
        int narrow = changes.those(row -> row.narrows() && !row.widens()).size();
        int rows = changes.rows().size();
        blocks.add(new Block.Paragraph(Line.empty()
                .strong(Digits.grouped(rows) + " of " + Digits.grouped(changes.all()) + " rows "
                        + (rows == 1 ? "changes: " : "change: "))
                .plain(widen + " with more people without help than is known, " + narrow + " with fewer, "
                        + (rows - widen - narrow) + " only in who is there or what is known.")));
        blocks.add(new Block.Grid(rows()));
        if (rows > ROWS) {
            blocks.add(Block.paragraph("The first " + ROWS + "; the CSV holds all, with the flag."));
        }
        List<Line> points = points();
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points, false));
        }
        blocks.add(new Block.Heading(3, "Totals before and after"));
        blocks.add(new Block.Grid(totals(known.headline(), assumed.headline())));
        Measure was = JointUnmet.atLeast(known, visible.workspace());
        Measure is = JointUnmet.atLeast(assumed, visible.workspace());
        if (visible.suppressBelow() == 0 && was.known() && is.known()) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong((planned ? "Not planned for" : "Without help")
                            + " in at least one sector, each counted once: ")
                    .plain(change(
                                    "at least " + Digits.grouped(was.orElse(0)),
                                    "at least " + Digits.grouped(is.orElse(0)))
                            + ". This is the highest sector of each lowest unit, added over units.")));
        }
        blocks.add(Block.paragraph(
                "Lines are not added: sectors hold the same people. An arrow stands between what is known and"
                        + " what would be."));
        return blocks;
    }

    private Table rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Changes.Row row :
                changes.rows().subList(0, Math.min(ROWS, changes.rows().size()))) {
            Gap was = row.before();
            Gap is = row.after();
            boolean hidden = was.hidden().contains(Figure.REACHED)
                    || is.hidden().contains(Figure.REACHED)
                    || hidden(was.reached(), is.reached())
                    || hidden(was.unmet(), is.unmet());
            rows.add(List.of(
                    new Cell.Text(is.area()),
                    new Cell.Text(visible.workspace().areas().name(is.area())),
                    new Cell.Text(is.sector()
                            + (is.group().everybody() ? "" : " " + is.group().code())),
                    hidden ? notShown() : new Cell.Text(change(range(was.reached()), range(is.reached()))),
                    hidden ? notShown() : new Cell.Text(change(range(was.unmet()), range(is.unmet()))),
                    new Cell.Text(change(was.band().code(), is.band().code())),
                    new Cell.Text(change(presence(was), presence(is)))));
        }
        return new Table(
                "assumed_changes",
                List.of(
                        Column.text("area_code", "Area"),
                        Column.text("area_name", "Name"),
                        Column.text("sector", "Sector"),
                        Column.text("reached", planned ? "Planned for" : "Reached"),
                        Column.text("unmet_need", planned ? "Not planned for" : "Not reached"),
                        Column.text("band", "Band"),
                        Column.text("presence", "Partners")),
                rows);
    }

    private static Cell notShown() {
        return new Cell.Unknown("not shown");
    }

    /** Whether a figure, or the few people by which two of them differ, is too small to show. */
    private boolean hidden(Interval before, Interval after) {
        if (visible.suppressBelow() == 0) {
            return false;
        }
        return small(before.low(), after.low()) || small(before.high(), after.high());
    }

    private boolean small(Measure one, Measure other) {
        long least = visible.suppressBelow();
        long difference = Math.abs(one.orElse(0) - other.orElse(0));
        boolean differ = one.known() && other.known() && difference > 0 && difference < least;
        return differ || few(one) || few(other);
    }

    private boolean few(Measure people) {
        return people.exceeds(0) && !people.exceeds(visible.suppressBelow() - 1L);
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private static String range(Interval people) {
        if (!people.known()) {
            return "not known";
        }
        String low = Digits.grouped(people.low().orElse(0));
        return people.exact() ? low : low + "-" + Digits.grouped(people.high().orElse(0));
    }

    private static String presence(Gap gap) {
        return switch (gap.presence()) {
            case UNKNOWN -> "not known";
            case NONE -> "none";
            case SINGLE, SEVERAL -> String.valueOf(gap.organisations().size());
        };
    }

    private List<Line> points() {
        List<Line> points = new ArrayList<>();
        point(points, "Lose their last partner", changes.those(row -> row.becomes(PresenceWord.NONE)), false);
        point(
                points,
                "Come to depend on one partner alone",
                changes.those(row -> row.before().presence() == PresenceWord.SEVERAL
                        && row.after().presence() == PresenceWord.SINGLE),
                true);
        point(
                points,
                "Depend on one partner no more",
                changes.those(
                        row -> row.before().presence() == PresenceWord.SINGLE && row.becomes(PresenceWord.SEVERAL)),
                false);
        point(
                points,
                "Get their first partner",
                changes.those(row -> row.before().presence() == PresenceWord.NONE
                        && (row.becomes(PresenceWord.SINGLE) || row.becomes(PresenceWord.SEVERAL))),
                true);
        point(
                points,
                "Change their band",
                changes.those(row -> row.before().band() != row.after().band()),
                false);
        return points;
    }

    private void point(List<Line> points, String what, List<Changes.Row> rows, boolean named) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> cells = rows.stream()
                .limit(NAMED)
                .map(row -> row.after().reference()
                        + (named && row.after().organisations().size() == 1
                                ? " (" + row.after().organisations().get(0) + ")"
                                : ""))
                .toList();
        String more = rows.size() > NAMED ? " and " + (rows.size() - NAMED) + " more" : "";
        points.add(Line.empty().strong(what + ": " + rows.size()).plain(" (" + String.join(", ", cells) + more + ")"));
    }

    private Table totals(Headline before, Headline after) {
        TreeSet<String> sectors = new TreeSet<>();
        changes.rows().forEach(row -> sectors.add(row.after().sector()));
        Map<String, Headline.SectorLine> was = bySector(before);
        Map<String, Headline.SectorLine> is = bySector(after);
        List<List<Cell>> rows = new ArrayList<>();
        for (String sector : sectors) {
            Headline.SectorLine one = was.get(sector);
            Headline.SectorLine other = is.get(sector);
            if (one != null && other != null) {
                boolean hidden = few(one.inNeed()) || hidden(one.reached(), other.reached());
                rows.add(List.of(
                        new Cell.Text(sector),
                        few(one.inNeed()) ? new Cell.Suppressed(visible.suppressBelow()) : people(one.inNeed()),
                        hidden ? notShown() : new Cell.Text(change(range(one.reached()), range(other.reached()))),
                        hidden ? notShown() : new Cell.Text(change(range(unmet(one)), range(unmet(other))))));
            }
        }
        return new Table(
                "assumed_totals",
                List.of(
                        Column.text("sector", "Sector"),
                        Column.number("people_in_need", "In need"),
                        Column.text("reached", planned ? "Planned for" : "Reached"),
                        Column.text("unmet_need", planned ? "Not planned for" : "Not reached")),
                rows);
    }

    private static Cell people(Measure people) {
        return people.known() ? new Cell.Count(people.orElse(0)) : Cell.BLANK;
    }

    /** People in need less those reached, over all units of the sector. */
    private static Interval unmet(Headline.SectorLine line) {
        if (!line.reached().known() || !(line.inNeed() instanceof Measure.Known need)) {
            return Interval.UNKNOWN;
        }
        return Interval.of(
                Math.max(0, need.value() - line.reached().high().orElse(0)),
                Math.max(0, need.value() - line.reached().low().orElse(0)));
    }

    private static Map<String, Headline.SectorLine> bySector(Headline headline) {
        Map<String, Headline.SectorLine> lines = new HashMap<>();
        headline.sectors().forEach(line -> lines.put(line.sector(), line));
        return lines;
    }
}
