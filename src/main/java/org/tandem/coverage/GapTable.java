package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Later;
import org.tandem.document.Table;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** The table that data formats hold: a row for each gap, columns as the file formats fix them. */
final class GapTable {
    private static final List<Column> COLUMNS = List.of(
            Column.number("rank", "Rank"),
            Column.text("area_code", "Area"),
            Column.text("area_name", "Name"),
            Column.number("admin_level", "Level"),
            Column.text("sector", "Sector"),
            Column.text("group", "Group"),
            Column.number("severity", "Severity"),
            Column.number("population", "Population"),
            Column.number("people_in_need", "In need"),
            Column.number("targeted", "Targeted"),
            Column.number("reached_low", "Reached, at least"),
            Column.number("reached_high", "Reached, at most"),
            Column.number("unmet_need_low", "Unmet, at least"),
            Column.number("unmet_need_high", "Unmet, at most"),
            Column.number("coverage_low", "Coverage %, at least"),
            Column.number("coverage_high", "Coverage %, at most"),
            Column.text("band", "Band"),
            Column.text("presence", "Presence"),
            Column.number("organisations", "Organisations"),
            Column.text("organisation_names", "Names"),
            Column.number("access", "Access"),
            Column.text("assessed_on", "Assessed"),
            Column.text("freshness", "Freshness"),
            Column.text("grade", "Grade"),
            Column.text("flags", "Flags"),
            Column.text("sources", "Sources"));

    private final Gazetteer areas;
    private final int suppressBelow;
    private final @Nullable Cell[] percents = new @Nullable Cell[1001];

    private final @Nullable Since since;

    GapTable(Visible visible, @Nullable Since since) {
        this.since = since;
        this.areas = visible.workspace().areas();
        this.suppressBelow = visible.suppressBelow();
    }

    Table of(List<Gap> gaps) {
        Since then = since;
        if (then == null) {
            return new Table("gaps", COLUMNS, Later.each(gaps.size(), index -> row(gaps.get(index))));
        }
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.add(Column.text("change", "Change"));
        return new Table("gaps", columns, Later.each(gaps.size(), index -> {
            List<Cell> row = new ArrayList<>(row(gaps.get(index)));
            row.add(Wording.text(then.of(gaps.get(index)).change()));
            return row;
        }));
    }

    private List<Cell> row(Gap gap) {
        boolean there = gap.presence() != PresenceWord.UNKNOWN;
        Area area = areas.find(gap.area()).orElse(null);
        String name = area == null ? "" : area.name();
        return List.of(
                new Cell.Count(gap.rank()),
                new Cell.Text(gap.area()),
                Wording.text(name),
                gap.level() == MissionAreas.LEVEL ? Cell.BLANK : new Cell.Count(gap.level()),
                new Cell.Text(gap.sector()),
                new Cell.Text(gap.group().code()),
                number(gap.severity()),
                people(gap, Figure.POPULATION, gap.population()),
                people(gap, Figure.PEOPLE_IN_NEED, gap.inNeed()),
                people(gap, Figure.TARGETED, gap.targeted()),
                people(gap, Figure.REACHED, gap.reached().low()),
                people(gap, Figure.REACHED, gap.reached().high()),
                people(gap, Figure.REACHED, gap.unmet().low()),
                people(gap, Figure.REACHED, gap.unmet().high()),
                percent(gap.coverage().low()),
                percent(gap.coverage().high()),
                new Cell.Text(gap.band().code()),
                Wording.text(gap.presence().code()),
                there ? new Cell.Count(gap.organisations().size()) : Cell.BLANK,
                new Cell.Listing(gap.organisations()),
                number(gap.access()),
                gap.assessedOn() == null ? Cell.BLANK : new Cell.Date(gap.assessedOn()),
                gap.freshness() == null
                        ? Cell.BLANK
                        : new Cell.Text(gap.freshness().code()),
                Wording.text(gap.grade().code()),
                new Cell.Listing(gap.flags()),
                new Cell.Listing(gap.sources()));
    }

    private static Cell number(Measure measure) {
        return measure instanceof Measure.Known known ? new Cell.Count(known.value()) : Cell.BLANK;
    }

    private Cell people(Gap gap, Figure figure, Measure people) {
        if (!gap.hidden().contains(figure)) {
            return number(people);
        }
        return gap.hidesForOthers() ? Cell.BLANK : new Cell.Suppressed(suppressBelow);
    }

    /** From 0 to 100 %, each made once, or twice where two threads ask for it at a time. */
    private Cell percent(Measure tenths) {
        long share = tenths.orElse(-1);
        if (share < 0 || share >= percents.length) {
            return tenths.known() ? new Cell.Decimal(Wording.percent(tenths)) : Cell.BLANK;
        }
        Cell known = percents[(int) share];
        if (known == null) {
            known = new Cell.Decimal(Wording.percent(tenths));
            percents[(int) share] = known;
        }
        return known;
    }
}
