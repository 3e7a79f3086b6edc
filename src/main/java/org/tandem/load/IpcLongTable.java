package org.tandem.load;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * Decodes tables of food security phases with a row for each area, period and phase. Of each area one period is read, as in
 * {@link IpcTable}; the row of phase 3 or worse becomes the need of the area, and those of everybody and of the single phases
 * tell its population and its severity. No row is added to another that counts the same people.
 */
final class IpcLongTable implements RowDecoder {
    private static final String SECTOR = "FSC";

    private final RowReaders cells;
    private final NeedFrame frame;
    private final IpcColumns columns;
    private final IpcSituations situations;
    private final LocalDate asOf;

    IpcLongTable(
            TableShape shape, TableContext context, RowReaders cells, IpcColumns columns, IpcSituations situations) {
        this.cells = cells;
        this.frame = new NeedFrame(shape, context, cells);
        this.columns = columns;
        this.situations = situations;
        this.asOf = context.asOf();
        situations.read(shape, cells, asOf, frame::otherCountry);
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
        String readable = area.reading().usable().orElse(null);
        Group group = cells.groups().group(row);
        notes.sensitivity(frame.sensitivity(row, readable, group, notes));
        IpcPhase phase = phase(row, notes);
        Reading<Measure> number = cells.count(row, columns.number());
        IpcSituation read = phase == null ? null : situations.chosen(row, cells);
        IpcSituation own = phase == null ? null : situations.of(row, cells);
        if (phase == null) {
            return RowOutcome.SET_ASIDE;
        }
        if (read == null || own == null) {
            frame.code(area, notes);
            notes.tell(number, columns.number());
            return RowOutcome.SET_ASIDE;
        }
        Sensitivity sensitivity = notes.sensitivity().highest(own.level());
        notes.sensitivity(sensitivity);
        IpcDays days = own.carriedBy(phase)
                ? IpcDays.of(row, columns.from(), columns.to(), asOf, cells, notes) // told once for each period
                : new IpcDays(null, null);
        if (own != read) {
            notes.tell(
                    ShapeRules.PERIOD_NOT_READ,
                    columns.period(),
                    own.when().words() + " is not read on " + asOf + ", for "
                            + read.when().words() + " is,",
                    "nothing to do; another `as_of` reads another period");
            return RowOutcome.SET_ASIDE;
        }
        String code = frame.code(area, notes);
        notes.tell(number, columns.number());
        if (code == null || number instanceof Reading.Bad) {
            return RowOutcome.SET_ASIDE;
        }
        if (read.contradicts(phase)) {
            notes.tell(
                    ShapeRules.PHASE_CONTRADICTED,
                    columns.number(),
                    "another row states other people for the same area, period and phase",
                    "one row for each phase; where rows are of several groups of people, a column that tells which");
            return RowOutcome.SET_ASIDE;
        }
        if (!read.carriedBy(phase)) {
            return part(row, number.orElse(Measure.UNKNOWN), notes);
        }
        Measure severity = situations.severity(read);
        if (!read.inNeed().known() && !severity.known()) {
            return blank(notes);
        }
        frame.accept(
                row,
                new NeedFrame.Cell(code, SECTOR, group, sensitivity),
                new NeedFigures(
                        read.people(IpcPhase.ALL),
                        Measure.UNKNOWN,
                        read.inNeed(),
                        Measure.UNKNOWN,
                        Measure.UNKNOWN,
                        severity),
                circumstances(row, read, days.from(), notes),
                false,
                notes);
        return RowOutcome.USED;
    }

    private @Nullable IpcPhase phase(CsvRow row, RowNotes notes) {
        String text = CellText.clean(row.cell(columns.phase()));
        Optional<IpcPhase> phase = IpcPhase.read(text);
        if (phase.isEmpty()) {
            notes.tell(
                    ShapeRules.PHASE_INVALID,
                    columns.phase(),
                    "`" + text + "` is not a phase of food insecurity",
                    "`1` to `5`, `3+` or `all`");
        }
        return phase.orElse(null);
    }

    /** A row that tells the population or the severity of the need that another stands for. */
    private RowOutcome part(CsvRow row, Measure number, RowNotes notes) {
        boolean share = columns.share() >= 0 && !CountReader.nothing(row.cell(columns.share()));
        return number.known() || share ? RowOutcome.USED : blank(notes);
    }

    private static RowOutcome blank(RowNotes notes) {
        notes.tell(
                ShapeRules.FIGURES_BLANK,
                -1,
                "no people are stated in the phase",
                "the number of people, 0 where there are none");
        return RowOutcome.SET_ASIDE;
    }

    private NeedFrame.Circumstances circumstances(
            CsvRow row, IpcSituation read, @Nullable LocalDate from, RowNotes notes) {
        NeedFrame.Circumstances told = frame.circumstances(row, notes);
        return new NeedFrame.Circumstances(
                told.day() == null ? from : told.day(),
                told.source().isEmpty() ? "IPC" : told.source(),
                IpcPeriodName.method(read.when().name()),
                told.grade());
    }
}
