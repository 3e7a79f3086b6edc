package org.tandem.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CellBytes;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Takes plain rows of assessments with a column for each figure, as {@link NeedsTable} does. */
final class PlainNeeds implements PlainRows {
    /** {@link NeedBatch#OTHERS}. */
    private static final List<Field> OTHERS = List.of(Field.POPULATION, Field.AFFECTED, Field.TARGETED, Field.REACHED);

    private final RowReaders readers;
    private final PlainCells cells;
    private final NeedFrame frame;
    private final AreaCells areas;
    private final NeedBatch batch;
    private final CountLevels levels;
    /** Where in the batch the row stands that was taken last. */
    private int latest;

    private final @Nullable DayCells days;
    private final int inNeed;
    private final int severity;
    /** The columns of the other figures; below 0 where the table has none. */
    private final int[] others;

    PlainNeeds(TableShape shape, RowReaders readers, NeedFrame frame, NeedBatch batch, CountLevels levels) {
        this.levels = levels;
        this.readers = readers;
        this.cells = new PlainCells(shape, readers);
        this.frame = frame;
        this.areas = frame.areas();
        this.batch = batch;
        int day = readers.column(Field.ASSESSED_ON);
        this.days = day < 0 ? null : readers.days(day, false);
        this.inNeed = readers.column(Field.PEOPLE_IN_NEED);
        this.severity = readers.column(Field.SEVERITY);
        this.others = OTHERS.stream().mapToInt(readers::column).toArray();
    }

    @Override
    public int take(CellBytes row) {
        if (!cells.fits(row) || !frame.plainCountry(row)) {
            return ODD;
        }
        int area = areas.plain(row);
        SectorCells.Read sector = readers.sectors().plain(row);
        GroupCells.Read group = readers.groups().plain(row);
        NeedFrame.Said said = frame.plainSaid(row);
        if (area < 0 || sector == null || group == null || said == null) {
            return ODD;
        }
        long day = days == null ? DayCells.NONE : days.plain(row);
        long people = cells.count(row, inNeed);
        long degree = cells.severity(row, severity);
        if (people < 0 || degree == PlainCells.ODD || day == DayCells.ODD) {
            return ODD;
        }
        int at = batch.next();
        long[] figures = batch.rows;
        for (int i = 0; i < others.length; i++) {
            figures[at + NeedBatch.OTHERS[i]] = others[i] < 0 ? PlainCells.BLANK : cells.count(row, others[i]);
        }
        figures[at + NeedBatch.IN_NEED] = people;
        figures[at + NeedBatch.SEVERITY] = degree;
        if (!NeedChecks.silent(figures, at, day, frame.asOf(), areas.plain().population(area))) {
            return ODD;
        }
        Sensitivity level =
                cells.sensitivity(DefaultSensitivity.need(areas.plain().level(area), group.group));
        figures[at + NeedBatch.KEY] = batch.key(areas, area, sector, group, level);
        figures[at + NeedBatch.DAYS] = NeedClaims.days(day);
        figures[at + NeedBatch.PLACE] = NeedClaims.place(row.line(), batch.statement(said));
        latest = at;
        batch.take();
        return level.rank();
    }

    /** What a batch handed over stays where it was until other rows take its place. */
    @Override
    public int rankOfCounts() {
        long least = Long.MAX_VALUE;
        for (int each = latest + NeedBatch.POPULATION; each <= latest + NeedBatch.REACHED; each++) {
            long count = batch.rows[each];
            least = count > 0 && count < least ? count : least;
        }
        return levels.rank(least);
    }

    @Override
    public void end() {
        batch.end();
    }
}
