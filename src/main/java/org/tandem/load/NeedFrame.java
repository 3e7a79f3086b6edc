package org.tandem.load;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** What every table of needs tells beside its figures: where, how sensitive, when, by whom. Makes needs of it and of the figures. */
final class NeedFrame {
    private final TableContext context;
    private final RowReaders cells;
    private final AreaCells areas;
    private final CountryCells countries;
    private final CheckContext checks;

    NeedFrame(TableShape shape, TableContext context, RowReaders cells) {
        this.context = context;
        this.cells = cells;
        this.areas = new AreaCells(context.areas(), shape.columns());
        this.countries = new CountryCells(context.country());
        this.checks = new CheckContext(context.asOf(), context.areas().stated());
    }

    /** When, by whom and how a row was assessed. */
    record Circumstances(@Nullable LocalDate day, String source, String method, Grade grade) {}

    boolean otherCountry(CsvRow row) {
        String country = cells.text(row, Field.COUNTRY);
        return !country.isEmpty() && countries.other(country) && !Totals.word(country);
    }

    AreaRead area(CsvRow row) {
        return areas.read(row);
    }

    /** The code of the row's area; null where it cannot be read, which is noted. */
    @Nullable
    String code(AreaRead area, RowNotes notes) {
        return RowFaults.area(area, areas, context, notes, true);
    }

    /** How sensitive a figure of {@code group} in {@code code} is, where that is null in an area of the finest level. */
    Sensitivity sensitivity(CsvRow row, @Nullable String code, Group group, RowNotes notes) {
        int level = code == null ? -1 : areas.level(code);
        return cells.sensitivity(row, notes, DefaultSensitivity.need(level, group));
    }

    Circumstances circumstances(CsvRow row, RowNotes notes) {
        return new Circumstances(
                cells.day(row, Field.ASSESSED_ON, notes),
                cells.text(row, Field.SOURCE),
                cells.text(row, Field.METHOD).toLowerCase(Locale.ROOT),
                grade(row, notes));
    }

    Measure severity(CsvRow row, int column, RowNotes notes) {
        return column < 0 || row.empty(column)
                ? Measure.UNKNOWN
                : notes.take(cells.severity(row, column), column, Measure.UNKNOWN);
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

    /** Of which cell a need speaks. */
    record Cell(String area, String sector, Group group, Sensitivity sensitivity) {}

    /**
     * Passes one need on, checked.
     *
     * @param part whether the figures are a part of the cell's, to be added to those of other rows of the file
     */
    void accept(CsvRow row, Cell cell, NeedFigures figures, Circumstances circumstances, boolean part, RowNotes notes) {
        NeedRow need = new NeedRow(
                cell.area(),
                cell.sector(),
                cell.group(),
                cell.sensitivity(),
                figures.population(),
                figures.affected(),
                figures.inNeed(),
                figures.targeted(),
                figures.reached(),
                figures.severity(),
                circumstances.day(),
                circumstances.source(),
                circumstances.method(),
                circumstances.grade(),
                row.origin(),
                part);
        NeedChecks.check(need, checks, finding -> notes.tell(finding));
        context.needs().accept(need);
    }
}
