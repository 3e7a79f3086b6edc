package org.tandem.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Later;
import org.tandem.document.Table;
import org.tandem.model.Interval;

/** The table that data formats hold: a row for each cell of which there is something to tell. */
final class ChangeTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("change", "Change"),
            Column.text("area_code", "Area"),
            Column.text("area_name", "Name"),
            Column.number("admin_level", "Level"),
            Column.text("sector", "Sector"),
            Column.text("group", "Group"),
            Column.text("since", "A gap since"),
            Column.number("age_days", "Days"),
            Column.number("people_in_need_old", "In need before"),
            Column.number("people_in_need", "In need"),
            Column.number("severity_old", "Severity before"),
            Column.number("severity", "Severity"),
            Column.number("reached_low_old", "Reached before, at least"),
            Column.number("reached_high_old", "Reached before, at most"),
            Column.number("reached_low", "Reached, at least"),
            Column.number("reached_high", "Reached, at most"),
            Column.number("unmet_need_low_old", "Unmet before, at least"),
            Column.number("unmet_need_high_old", "Unmet before, at most"),
            Column.number("unmet_need_low", "Unmet, at least"),
            Column.number("unmet_need_high", "Unmet, at most"),
            Column.number("coverage_low_old", "Coverage % before, at least"),
            Column.number("coverage_high_old", "Coverage % before, at most"),
            Column.number("coverage_low", "Coverage %, at least"),
            Column.number("coverage_high", "Coverage %, at most"),
            Column.text("band_old", "Band before"),
            Column.text("band", "Band"),
            Column.text("presence_old", "Presence before"),
            Column.text("presence", "Presence"),
            Column.text("partners_came", "Came"),
            Column.text("partners_left", "Left"),
            Column.text("trend", "Trend"),
            Column.text("note", "Note"));

    private final Names names;
    private final int belowThen;
    private final int below;

    ChangeTable(ChangeResult result) {
        this.names = new Names(result);
        this.belowThen = result.then().visible().suppressBelow();
        this.below = result.now().visible().suppressBelow();
    }

    Table of(List<CellChange> changes) {
        return new Table("changes", COLUMNS, Later.each(changes.size(), index -> row(changes.get(index))));
    }

    private List<Cell> row(CellChange change) {
        Gap then = change.then();
        Gap now = change.now();
        LocalDate since = change.since();
        List<Cell> row = new ArrayList<>(COLUMNS.size());
        row.add(new Cell.Text(change.kind().code()));
        row.add(new Cell.Text(change.area()));
        row.add(Words.text(names.name(change)));
        row.add(new Cell.Count(change.shown().level()));
        row.add(new Cell.Text(change.sector()));
        row.add(new Cell.Text(change.group()));
        row.add(since == null ? Cell.BLANK : new Cell.Date(since));
        row.add(since == null ? Cell.BLANK : new Cell.Count(change.ageDays()));
        row.add(Words.people(then, Figure.PEOPLE_IN_NEED, InNeed.of(then), belowThen));
        row.add(Words.people(now, Figure.PEOPLE_IN_NEED, InNeed.of(now), below));
        row.add(then == null ? Cell.BLANK : Words.number(then.severity()));
        row.add(now == null ? Cell.BLANK : Words.number(now.severity()));
        people(row, then, then == null ? Interval.UNKNOWN : then.reached(), belowThen);
        people(row, now, now == null ? Interval.UNKNOWN : now.reached(), below);
        people(row, then, then == null ? Interval.UNKNOWN : then.unmet(), belowThen);
        people(row, now, now == null ? Interval.UNKNOWN : now.unmet(), below);
        percent(row, then);
        percent(row, now);
        row.add(then == null ? Cell.BLANK : new Cell.Text(then.band().code()));
        row.add(now == null ? Cell.BLANK : new Cell.Text(now.band().code()));
        row.add(Words.text(Words.presence(then)));
        row.add(Words.text(Words.presence(now)));
        row.add(new Cell.Listing(change.came()));
        row.add(new Cell.Listing(change.left()));
        row.add(Words.text(change.trend().code()));
        row.add(new Cell.Listing(change.notes()));
        return row;
    }

    private static void people(List<Cell> row, @Nullable Gap gap, Interval people, int below) {
        row.add(Words.people(gap, Figure.REACHED, people.low(), below));
        row.add(Words.people(gap, Figure.REACHED, people.high(), below));
    }

    private static void percent(List<Cell> row, @Nullable Gap gap) {
        Interval coverage = gap == null ? Interval.UNKNOWN : gap.coverage();
        row.add(coverage.known() ? new Cell.Decimal(Words.percent(coverage.low())) : Cell.BLANK);
        row.add(coverage.known() ? new Cell.Decimal(Words.percent(coverage.high())) : Cell.BLANK);
    }
}
