package org.tandem.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * Decodes rows that speak of several sectors or groups, one need for each that has a figure. Where two columns hold the same
 * figure of one sector, as shelter and household goods, the larger counts: the same people may need both.
 */
final class SideBySideTable implements RowDecoder {
    private final RowReaders cells;
    private final NeedFrame frame;
    private final boolean parts;
    private final boolean ownSector;
    private final Map<Subject, List<FigureColumn>> subjects = new LinkedHashMap<>();

    /** Of whom some columns speak. */
    private record Subject(String sector, Group group) {}

    /** @param parts whether rows of one area and group are parts of it, as in JIAF tables */
    SideBySideTable(
            TableShape shape, TableContext context, RowReaders cells, List<FigureColumn> figures, boolean parts) {
        this.cells = cells;
        this.frame = new NeedFrame(shape, context, cells);
        this.parts = parts;
        for (FigureColumn figure : figures) {
            subjects.computeIfAbsent(new Subject(figure.sector(), figure.group()), subject -> new ArrayList<>())
                    .add(figure);
        }
        this.ownSector = figures.stream().anyMatch(figure -> figure.sector().isEmpty());
    }

    @Override
    public boolean adds() {
        return parts;
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
        Group group = cells.groups().group(row);
        String own = ownSector ? cells.sectors().sector(row, notes) : "";
        notes.sensitivity(frame.sensitivity(row, code, group, notes));
        if (code == null || own == null) {
            return RowOutcome.SET_ASIDE;
        }
        Measure population = cells.count(row, Field.POPULATION, notes);
        NeedFrame.Circumstances circumstances = frame.circumstances(row, notes);
        int told = 0;
        int unusable = 0;
        for (Map.Entry<Subject, List<FigureColumn>> entry : subjects.entrySet()) {
            Subject subject = entry.getKey();
            Group whose = within(group, subject.group());
            Sensitivity sensitivity = frame.sensitivity(row, code, whose, notes);
            NeedFigures figures = figures(row, entry.getValue(), notes);
            if (figures == null) {
                unusable++;
            } else if (!figures.equals(NeedFigures.NONE)) {
                told++;
                notes.sensitivity(notes.sensitivity().highest(sensitivity));
                String sector = subject.sector().isEmpty() ? own : subject.sector();
                frame.accept(
                        row,
                        new NeedFrame.Cell(code, sector, whose, sensitivity),
                        population.known() ? figures.with(Field.POPULATION, population) : figures,
                        circumstances,
                        parts,
                        notes);
            }
        }
        if (told == 0 && unusable == 0) {
            notes.tell(
                    ShapeRules.FIGURES_BLANK,
                    -1,
                    "no column has a figure; nothing is known of the area",
                    "nothing to do, unless figures are missing");
        }
        return told > 0 ? RowOutcome.USED : RowOutcome.SET_ASIDE;
    }

    /** The group of a column within that of the row. */
    private static Group within(Group row, Group column) {
        if (row.everybody() || column.everybody()) {
            return row.everybody() ? column : row;
        }
        return new Group(
                column.status().isEmpty() ? row.status() : column.status(),
                column.sex().isEmpty() ? row.sex() : column.sex(),
                column.age().isEmpty() ? row.age() : column.age(),
                column.disability().isEmpty() ? row.disability() : column.disability());
    }

    /** What the columns say; {@link NeedFigures#NONE} where all are blank, null where the people in need cannot be read. */
    private @Nullable NeedFigures figures(CsvRow row, List<FigureColumn> columns, RowNotes notes) {
        NeedFigures figures = NeedFigures.NONE;
        boolean readable = true;
        for (FigureColumn column : columns) {
            if (row.empty(column.index())) {
                continue;
            }
            Measure value;
            if (column.field() == Field.SEVERITY) {
                value = frame.severity(row, column.index(), notes);
            } else {
                Reading<Measure> reading = cells.count(row, column.index());
                notes.tell(reading, column.index());
                readable &= !(reading instanceof Reading.Bad) || column.field() != Field.PEOPLE_IN_NEED;
                value = reading.orElse(Measure.UNKNOWN);
            }
            if (value.known()) {
                figures = figures.with(column.field(), value.max(figures.of(column.field())));
            }
        }
        return readable ? figures : null;
    }
}
