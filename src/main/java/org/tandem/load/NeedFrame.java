package org.tandem.load;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.load.AreaCells.AreaRead;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** What every table of needs tells beside its figures: where, how sensitive, when, by whom. Makes needs of it and of the figures. */
final class NeedFrame {
    private static final Reading<String> UNGRADED = new Reading.Good<>("");

    private final TableContext context;
    private final RowReaders cells;
    private final AreaCells areas;
    private final CountryColumn country;
    private final CheckContext checks;
    private final CellMemo<Said> said;
    private final long asOf;

    NeedFrame(TableShape shape, TableContext context, RowReaders cells) {
        this.context = context;
        this.cells = cells;
        this.areas = new AreaCells(context.areas(), shape.columns());
        this.country = new CountryColumn(cells.column(Field.COUNTRY), context.country());
        this.checks = new CheckContext(
                context.asOf(), context.policy(), context.areas().stated());
        this.said = new CellMemo<>(
                ColumnMemos.REMEMBERED,
                cells.column(Field.SOURCE),
                cells.column(Field.METHOD),
                cells.column(Field.SOURCE_GRADE),
                cells.column(Field.INFO_GRADE));
        this.asOf = context.asOf().toEpochDay();
    }

    /** When, by whom and how a row was assessed. */
    record Circumstances(@Nullable LocalDate day, String source, String method, Grade grade) {}

    boolean otherCountry(CsvRow row) {
        return country.other(row);
    }

    /** Whether the row is known to be of the country. */
    boolean plainCountry(CellBytes row) {
        return country.plain(row);
    }

    AreaCells areas() {
        return areas;
    }

    /** The reference date, in days from the epoch. */
    long asOf() {
        return asOf;
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
        Said known = said.find(row);
        if (known == null) {
            known = said.keep(row, said(row));
        }
        LocalDate day = cells.day(row, Field.ASSESSED_ON, notes);
        notes.tell(known.reliability, cells.column(Field.SOURCE_GRADE));
        notes.tell(known.credibility, cells.column(Field.INFO_GRADE));
        return new Circumstances(day, known.source, known.method, known.grade);
    }

    /** What the row says of itself where it came before and nothing is to be told of it; else null. */
    @Nullable
    Said plainSaid(CellBytes row) {
        Said known = said.find(row);
        return known == null || !known.plain ? null : known;
    }

    private Said said(CsvRow row) {
        String source = cells.text(row, Field.SOURCE_GRADE);
        String information = cells.text(row, Field.INFO_GRADE);
        boolean graded = !source.isEmpty() || !information.isEmpty();
        return new Said(
                cells.text(row, Field.SOURCE),
                cells.text(row, Field.METHOD).toLowerCase(Locale.ROOT),
                graded ? GradeReader.source(source) : UNGRADED,
                graded ? GradeReader.information(information) : UNGRADED);
    }

    /** By whom, how and how well a row says that it was assessed. */
    static final class Said {
        private final String source;
        private final String method;
        private final Reading<String> reliability;
        private final Reading<String> credibility;
        private final Grade grade;
        private final boolean plain;
        /** Its number in a ledger, once it was asked for; below 0 before. */
        int number = -1;

        private Said(String source, String method, Reading<String> reliability, Reading<String> credibility) {
            this.source = source;
            this.method = method;
            this.reliability = reliability;
            this.credibility = credibility;
            this.plain = reliability instanceof Reading.Good && credibility instanceof Reading.Good;
            this.grade =
                    reliability == UNGRADED ? Grade.NONE : new Grade(reliability.orElse(""), credibility.orElse(""));
        }

        String source() {
            return source;
        }

        String method() {
            return method;
        }

        Grade grade() {
            return grade;
        }
    }

    Measure severity(CsvRow row, int column, RowNotes notes) {
        return column < 0 || row.empty(column)
                ? Measure.UNKNOWN
                : notes.take(cells.severity(row, column), column, Measure.UNKNOWN);
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
