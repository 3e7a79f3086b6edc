package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * Decodes area tables of the Integrated Food Security Phase Classification: people in phase 3 or worse are the people in need of
 * food security. A row may hold the current situation and projections; the one in force on the reference date is read, else the
 * last that began before it, else the first.
 */
final class IpcTable implements RowDecoder {
    private static final String SECTOR = "FSC";

    private final RowReaders cells;
    private final NeedFrame frame;
    private final LocalDate asOf;
    private final List<IpcPeriod> periods;

    IpcTable(TableShape shape, TableContext context, RowReaders cells, List<IpcPeriod> periods) {
        this.cells = cells;
        this.frame = new NeedFrame(shape, context, cells);
        this.asOf = context.asOf();
        this.periods = periods;
    }

    /** One period of a row and when it begins; null where the row does not say. */
    private record Stated(
            IpcPeriod period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean begun(LocalDate day) {
            return from == null || !from.isAfter(day);
        }

        boolean over(LocalDate day) {
            return to != null && to.isBefore(day);
        }
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
        Sensitivity sensitivity = frame.sensitivity(row, code, Group.EVERYBODY, notes);
        notes.sensitivity(sensitivity);
        Stated stated = inForce(row, notes);
        if (code == null) {
            return RowOutcome.SET_ASIDE;
        }
        if (stated == null) {
            notes.tell(ShapeRules.FIGURES_BLANK, -1, "no period has a figure", "people by phase, at least in phase 3");
            return RowOutcome.SET_ASIDE;
        }
        IpcPeriod period = stated.period();
        NeedFigures figures = new NeedFigures(
                count(row, period.population(), notes),
                Measure.UNKNOWN,
                inNeed(row, period, notes),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                frame.severity(row, period.phase(), notes));
        if (!figures.inNeed().known() && !figures.severity().known()) {
            return RowOutcome.SET_ASIDE; // a cell that cannot be read was told
        }
        NeedFrame.Circumstances told = frame.circumstances(row, notes);
        LocalDate day = told.day() == null ? stated.from() : told.day();
        String method = IpcPeriodName.method(period.name());
        frame.accept(
                row,
                new NeedFrame.Cell(code, SECTOR, Group.EVERYBODY, sensitivity),
                figures,
                new NeedFrame.Circumstances(day, told.source().isEmpty() ? "IPC" : told.source(), method, told.grade()),
                false,
                notes);
        return RowOutcome.USED;
    }

    private @Nullable Stated inForce(CsvRow row, RowNotes notes) {
        List<Stated> stated = new ArrayList<>();
        for (IpcPeriod period : periods) {
            if (period.filled(row)) {
                stated.add(stated(row, period, notes));
            }
        }
        Stated best = null;
        for (Stated one : stated) {
            if (best == null || (one.begun(asOf) && (best.over(asOf) || !best.begun(asOf)))) {
                best = one;
            }
        }
        return best;
    }

    /** The days as the row says them; else as the headings do. */
    private Stated stated(CsvRow row, IpcPeriod period, RowNotes notes) {
        IpcDays own = IpcDays.of(row, period.from(), period.to(), asOf, cells, notes);
        IpcHeadings.Found days = period.days();
        return own.from() != null || own.to() != null || days == null
                ? new Stated(period, own.from(), own.to())
                : new Stated(period, days.period().from(), days.period().to());
    }

    /** People in phase 3 or worse as stated; else those in phases 3, 4 and 5 together, which are different people. */
    private Measure inNeed(CsvRow row, IpcPeriod period, RowNotes notes) {
        Measure stated = count(row, period.crisisOrWorse(), notes);
        if (stated.known()) {
            return stated;
        }
        List<Measure> phases = new ArrayList<>();
        period.phases().forEach(column -> phases.add(count(row, column, notes)));
        return Measure.sumOfKnown(phases);
    }

    private Measure count(CsvRow row, int column, RowNotes notes) {
        if (column < 0 || row.cell(column).isEmpty()) {
            return Measure.UNKNOWN;
        }
        return notes.take(cells.count(row, column), column, Measure.UNKNOWN);
    }
}
