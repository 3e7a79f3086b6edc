package org.tandem.load;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes rows of needs assessments: a figure per column, or HAPI's one figure per row with its status. */
final class NeedsTable implements RowDecoder {
    private final TableContext context;
    private final RowReaders cells;
    private final AreaCells areas;
    private final CountryCells countries;
    private final CheckContext checks;
    private final boolean byStatus;

    NeedsTable(TableShape shape, TableContext context, RowReaders cells) {
        this.context = context;
        this.cells = cells;
        this.areas = new AreaCells(context.areas(), shape.columns());
        this.countries = new CountryCells(context.country());
        this.checks = new CheckContext(context.asOf(), context.areas().stated());
        this.byStatus = shape.columns().has(Field.POPULATION_STATUS)
                && shape.columns().has(Field.POPULATION)
                && !shape.columns().has(Field.PEOPLE_IN_NEED);
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        if (countries.other(cells.text(row, Field.COUNTRY))) {
            return RowOutcome.OTHER_COUNTRY;
        }
        AreaCells.AreaRead area = areas.read(row);
        if (area.total() || Totals.word(cells.text(row, Field.SECTOR))) {
            return RowFaults.total(notes, area);
        }
        String code = RowFaults.area(area, areas, context, notes, true);
        String sector = cells.sector(row, notes);
        Group group = cells.group(row);
        int level = code == null ? -1 : context.areas().level(code);
        Sensitivity sensitivity = cells.sensitivity(row, notes, DefaultSensitivity.need(level, group));
        notes.sensitivity(sensitivity);
        Figures figures = byStatus ? byStatus(row, notes) : byColumn(row, notes);
        if (code == null || sector == null || figures == null) {
            return RowOutcome.SET_ASIDE;
        }
        NeedRow need = new NeedRow(
                code,
                sector,
                group,
                sensitivity,
                figures.population(),
                figures.affected(),
                figures.inNeed(),
                figures.targeted(),
                figures.reached(),
                severity(row, notes),
                cells.day(row, Field.ASSESSED_ON, notes),
                cells.text(row, Field.SOURCE),
                cells.text(row, Field.METHOD).toLowerCase(Locale.ROOT),
                grade(row, notes),
                row.origin());
        NeedChecks.check(need, checks, finding -> notes.tell(finding));
        context.needs().accept(need);
        return RowOutcome.USED;
    }

    private record Figures(Measure population, Measure affected, Measure inNeed, Measure targeted, Measure reached) {}

    private @Nullable Figures byColumn(CsvRow row, RowNotes notes) {
        int column = cells.column(Field.PEOPLE_IN_NEED);
        Reading<Measure> inNeed = cells.reading(row.cell(column), column);
        notes.tell(inNeed, column);
        Figures figures = new Figures(
                cells.count(row, Field.POPULATION, notes),
                cells.count(row, Field.AFFECTED, notes),
                inNeed.orElse(Measure.UNKNOWN),
                cells.count(row, Field.TARGETED, notes),
                cells.count(row, Field.REACHED, notes));
        return inNeed instanceof Reading.Bad ? null : figures;
    }

    private @Nullable Figures byStatus(CsvRow row, RowNotes notes) {
        int column = cells.column(Field.POPULATION);
        Reading<Measure> reading = cells.reading(row.cell(column), column);
        notes.tell(reading, column);
        Measure none = Measure.UNKNOWN;
        Measure value = reading.orElse(none);
        String status = cells.text(row, Field.POPULATION_STATUS).toUpperCase(Locale.ROOT);
        Figures figures = switch (status) {
            case "ALL", "POP" -> new Figures(value, none, none, none, none);
            case "AFF" -> new Figures(none, value, none, none, none);
            case "INN" -> new Figures(none, none, value, none, none);
            case "TGT" -> new Figures(none, none, none, value, none);
            case "REA" -> new Figures(none, none, none, none, value);
            default -> null;
        };
        if (figures == null) {
            notes.tell(
                    ShapeRules.POPULATION_STATUS_INVALID,
                    cells.column(Field.POPULATION_STATUS),
                    "population status `" + status + "` is not known",
                    "`all`, `AFF`, `INN`, `TGT` or `REA`");
        }
        return reading instanceof Reading.Bad ? null : figures;
    }

    private Measure severity(CsvRow row, RowNotes notes) {
        int column = cells.column(Field.SEVERITY);
        return column < 0 || row.cell(column).isEmpty()
                ? Measure.UNKNOWN
                : notes.take(SeverityReader.read(row.cell(column)), column, Measure.UNKNOWN);
    }

    private Grade grade(CsvRow row, RowNotes notes) {
        String source = cells.text(row, Field.SOURCE_GRADE);
        String information = cells.text(row, Field.INFO_GRADE);
        if (source.isEmpty() && information.isEmpty()) {
            return Grade.NONE;
        }
        return new Grade(
                notes.take(GradeReader.source(source), cells.column(Field.SOURCE_GRADE), ""),
                notes.take(GradeReader.information(information), cells.column(Field.INFO_GRADE), ""));
    }
}
