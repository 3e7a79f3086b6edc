package org.tandem.load;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.OrganisationKind;
import org.tandem.source.CellBytes;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Takes plain rows of one partner and one sector each, as {@link PresenceTable} does. */
final class PlainPresence implements PlainRows {
    private final RowReaders readers;
    private final PlainCells cells;
    private final PresenceColumns columns;
    private final PresenceLedger ledger;
    private final PresenceBatch batch;
    private final CountLevels levels;
    /** The smaller count of the row that was taken last; 0 or less where it has none. */
    private long least;

    private final @Nullable DayCells from;
    private final @Nullable DayCells to;
    private final @Nullable MonthCells months;
    private final int targeted;
    private final int reached;

    PlainPresence(
            TableShape shape,
            RowReaders readers,
            PresenceColumns columns,
            PresenceLedger ledger,
            String file,
            CountLevels levels) {
        this.levels = levels;
        this.readers = readers;
        this.cells = new PlainCells(shape, readers);
        this.columns = columns;
        this.ledger = ledger;
        this.batch = ledger.batch(file);
        this.from = days(readers, Field.FROM, false);
        this.to = days(readers, Field.TO, true);
        this.months = readers.months();
        this.targeted = readers.column(Field.TARGETED);
        this.reached = readers.column(Field.REACHED);
    }

    private static @Nullable DayCells days(RowReaders readers, Field field, boolean end) {
        int column = readers.column(field);
        return column < 0 ? null : readers.days(column, end);
    }

    @Override
    public int take(CellBytes row) {
        if (!cells.fits(row) || !columns.plainCountry(row)) {
            return ODD;
        }
        AreaCells areas = columns.areas();
        int area = areas.plain(row);
        SectorCells.Read sector = readers.sectors().plain(row);
        PartnerCells.Read partner = columns.partners().plain(row);
        GroupCells.Read group = readers.groups().plain(row);
        if (area < 0 || sector == null || partner == null || group == null) {
            return ODD;
        }
        Optional<OrganisationKind> kind = columns.kinds().plain(row);
        String status = columns.statuses().plain(row);
        Caseload caseload = columns.caseloads().plain(row);
        if (kind == null || status == null || caseload == null) {
            return ODD;
        }
        long begun = from == null ? DayCells.NONE : from.plain(row);
        long over = to == null ? DayCells.NONE : to.plain(row);
        if (months != null) {
            MonthCells.Span month = months.plain(row);
            begun = month == null ? DayCells.ODD : month.from();
            over = month == null ? DayCells.ODD : month.until();
        }
        long wanted = cells.count(row, targeted);
        long helped = cells.count(row, reached);
        OrganisationKind of = kind.orElse(null);
        if (begun == DayCells.ODD
                || over == DayCells.ODD
                || wanted == PlainCells.ODD
                || helped == PlainCells.ODD
                || reversed(begun, over)
                || (of != null && of.armed())) {
            return ODD;
        }
        least = wanted > 0 && (wanted < helped || helped <= 0) ? wanted : helped;
        Sensitivity level =
                cells.sensitivity(DefaultSensitivity.presence(areas.plain().level(area), sector.code()));
        if (status.equals("suspended")) {
            return level.rank();
        }
        long key = batch.key(areas, area, sector, partner, group, level);
        if (key < 0) {
            return ODD;
        }
        int at = batch.next();
        long[] numbers = batch.rows;
        numbers[at] = key;
        numbers[at + PresenceCells.FIRST] = batch.named(row.line(), partner);
        numbers[at + PresenceCells.KIND] = batch.kind(row.line(), of);
        numbers[at + PresenceCells.REACHED] = helped + 1;
        numbers[at + PresenceCells.PLANNED] = status.equals("completed") ? 0 : wanted + 1;
        numbers[at + PresenceCells.CASELOAD] = caseload.risk();
        numbers[at + PresenceCells.PROGRESS] =
                ledger.progress(status, begun, over, helped >= 0, wanted >= 0).bits();
        batch.take();
        return level.rank();
    }

    /** Whether both days are stated, the last before the first: a matter to be told. */
    private static boolean reversed(long begun, long over) {
        return begun != DayCells.NONE && over != DayCells.NONE && over < begun;
    }

    @Override
    public int rankOfCounts() {
        return levels.rank(least);
    }

    @Override
    public void end() {
        batch.end();
    }
}
