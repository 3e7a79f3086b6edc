package org.tandem.load;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/** Decodes rows of needs assessments of one sector each: a figure per column, or HAPI's one figure per row with its status. */
final class NeedsTable implements RowDecoder {
    private static final Reading<Measure> NOT_STATED = new Reading.Good<>(Measure.UNKNOWN);

    private final RowReaders cells;
    private final NeedFrame frame;
    private final boolean byStatus;
    private final @Nullable ShareFigures shares;
    private final TableShape shape;
    private final TableContext context;

    NeedsTable(TableShape shape, TableContext context, RowReaders cells) {
        this.cells = cells;
        this.frame = new NeedFrame(shape, context, cells);
        this.byStatus = shape.columns().has(Field.POPULATION_STATUS)
                && shape.columns().has(Field.POPULATION)
                && !shape.columns().has(Field.PEOPLE_IN_NEED);
        this.shares = ShareFigures.of(shape, cells);
        this.shape = shape;
        this.context = context;
    }

    @Override
    public @Nullable PlainRows plain(String file) {
        return !byStatus && shares == null && context.needs() instanceof NeedLedger ledger
                ? new PlainNeeds(shape, cells, frame, ledger.batch(file), new CountLevels(context.policy()))
                : null;
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        if (frame.otherCountry(row)) {
            return RowOutcome.OTHER_COUNTRY;
        }
        AreaRead area = frame.area(row);
        if (area.total() || RowFaults.headed(cells, row, area)) {
            return RowFaults.total(notes, area);
        }
        String code = frame.code(area, notes);
        String sector = cells.sectors().sector(row, notes);
        Group group = cells.groups().group(row);
        Sensitivity sensitivity = frame.sensitivity(row, code, group, notes);
        notes.sensitivity(sensitivity);
        NeedFigures figures = byStatus ? byStatus(row, notes) : byColumn(row, notes);
        if (code == null || sector == null || figures == null) {
            return RowOutcome.SET_ASIDE;
        }
        NeedFigures all = figures.with(Field.SEVERITY, frame.severity(row, cells.column(Field.SEVERITY), notes));
        NeedFrame.Cell cell = new NeedFrame.Cell(code, sector, group, sensitivity);
        frame.accept(row, cell, all, frame.circumstances(row, notes), false, notes);
        return RowOutcome.USED;
    }

    private @Nullable NeedFigures byColumn(CsvRow row, RowNotes notes) {
        int column = cells.column(Field.PEOPLE_IN_NEED);
        Reading<Measure> inNeed = column < 0 ? NOT_STATED : cells.count(row, column);
        notes.tell(inNeed, column);
        NeedFigures figures = new NeedFigures(
                cells.count(row, Field.POPULATION, notes),
                cells.count(row, Field.AFFECTED, notes),
                inNeed.orElse(Measure.UNKNOWN),
                cells.count(row, Field.TARGETED, notes),
                cells.count(row, Field.REACHED, notes),
                Measure.UNKNOWN);
        if (inNeed instanceof Reading.Bad) {
            return null;
        }
        return shares == null ? figures : shares.complete(row, figures, notes);
    }

    private @Nullable NeedFigures byStatus(CsvRow row, RowNotes notes) {
        int column = cells.column(Field.POPULATION);
        Reading<Measure> reading = cells.count(row, column);
        notes.tell(reading, column);
        String status = cells.text(row, Field.POPULATION_STATUS).toUpperCase(Locale.ROOT);
        Field field = switch (status) {
            case "ALL", "POP" -> Field.POPULATION;
            case "AFF" -> Field.AFFECTED;
            case "INN" -> Field.PEOPLE_IN_NEED;
            case "TGT" -> Field.TARGETED;
            case "REA" -> Field.REACHED;
            default -> null;
        };
        if (field == null) {
            notes.tell(
                    ShapeRules.POPULATION_STATUS_INVALID,
                    cells.column(Field.POPULATION_STATUS),
                    "population status `" + status + "` is not known",
                    "`all`, `AFF`, `INN`, `TGT` or `REA`");
        }
        return reading instanceof Reading.Bad || field == null
                ? null
                : NeedFigures.NONE.with(field, reading.orElse(Measure.UNKNOWN));
    }
}
