package org.tandem.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Measure;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * Reads the kinds of cells that several tables share; cells that come again and again are read once. Not for more than one
 * thread.
 */
final class RowReaders {
    /** Where a word for totals says that the whole row is one. */
    private static final List<Field> HEADS =
            List.of(Field.COUNTRY, Field.SECTOR, Field.SECTOR_NAME, Field.ORGANISATION, Field.ORGANISATION_ACRONYM);

    /** The column of each field, by its place among them. */
    private final int[] at;

    private final DecimalMark decimalMark;
    private final String dates;
    private final ColumnHabits habits;
    private final @Nullable Sensitivity ofFile;
    private final SectorCells sectors;
    private final GroupCells groups;
    private final @Nullable MonthCells months;
    private final Map<Integer, DayCells> days = new HashMap<>();
    private final List<Field> heads;
    private final ColumnMemos<String> texts = new ColumnMemos<>();
    private final ColumnMemos<Reading<String>> names = new ColumnMemos<>();
    private final ColumnMemos<Boolean> totals = new ColumnMemos<>();
    private final ColumnMemos<Reading<Measure>> severities = new ColumnMemos<>();

    RowReaders(
            Columns columns,
            ColumnHabits habits,
            MonthColumns months,
            @Nullable FileHint hint,
            @Nullable Sensitivity ofFile) {
        this.months = months.stated() ? new MonthCells(months) : null;
        this.at = Arrays.stream(Field.values()).mapToInt(columns::of).toArray();
        this.habits = habits;
        this.decimalMark = hint == null ? DecimalMark.UNKNOWN : hint.decimalMark();
        this.dates = hint == null ? "" : hint.dates();
        this.ofFile = ofFile;
        this.heads = HEADS.stream().filter(columns::has).toList();
        this.sectors = new SectorCells(columns.of(Field.SECTOR), columns.of(Field.SECTOR_NAME));
        this.groups = new GroupCells(columns);
    }

    /** The text of {@code field}, stripped, its hard blanks made plain ones; empty where no column tells it. */
    String text(CsvRow row, Field field) {
        int column = column(field);
        if (column < 0 || row.empty(column)) {
            return "";
        }
        CellMemo<String> known = texts.of(column);
        String text = known.find(row);
        return text == null ? known.keep(row, CellText.clean(row.cell(column))) : text;
    }

    /** Whether a word for totals stands in a column of the country, the sector or the organisation. */
    boolean headsTotals(CsvRow row) {
        for (int i = 0; i < heads.size(); i++) {
            if (total(row, heads.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text of a name; what it held of hard blanks and invisible characters is noted. */
    String name(CsvRow row, Field field, RowNotes notes) {
        int column = column(field);
        if (column < 0 || row.empty(column)) {
            return "";
        }
        CellMemo<Reading<String>> known = names.of(column);
        Reading<String> reading = known.find(row);
        return notes.take(reading == null ? known.keep(row, CellText.read(row.cell(column))) : reading, column, "");
    }

    /** Whether a word for totals stands where {@code field} is told. */
    boolean total(CsvRow row, Field field) {
        int column = column(field);
        if (column < 0 || row.empty(column)) {
            return false;
        }
        CellMemo<Boolean> known = totals.of(column);
        Boolean total = known.find(row);
        return total == null ? known.keep(row, Totals.word(text(row, field))) : total;
    }

    @SuppressWarnings("EnumOrdinal") // the place in an array that lives as long as this
    int column(Field field) {
        return at[field.ordinal()];
    }

    Measure count(CsvRow row, Field field, RowNotes notes) {
        int column = column(field);
        if (column < 0) {
            return Measure.UNKNOWN;
        }
        return row.empty(column) ? Measure.UNKNOWN : notes.take(count(row, column), column, Measure.UNKNOWN);
    }

    /** A count that stands in {@code column}. */
    Reading<Measure> count(CsvRow row, int column) {
        long digits = row.digits(column);
        return digits >= 0 && digits <= CountReader.LIMIT
                ? new Reading.Good<>(Measure.of(digits))
                : CountReader.read(
                        row.cell(column), decimalMark == DecimalMark.UNKNOWN ? habits.mark(column) : this::decimalMark);
    }

    /** What the whole of each column tells. */
    ColumnHabits habits() {
        return habits;
    }

    /** A severity that stands in {@code column}. */
    Reading<Measure> severity(CsvRow row, int column) {
        CellMemo<Reading<Measure>> known = severities.of(column);
        Reading<Measure> reading = known.find(row);
        return reading == null ? known.keep(row, SeverityReader.read(row.cell(column))) : reading;
    }

    private DecimalMark decimalMark() {
        return decimalMark;
    }

    @Nullable
    LocalDate day(CsvRow row, Field field, RowNotes notes) {
        return day(row, column(field), field == Field.TO || field == Field.VALID_TO, notes);
    }

    /** The day in {@code column}; the last of a month or year where {@code end} says that it ends a period. */
    @Nullable
    LocalDate day(CsvRow row, int column, boolean end, RowNotes notes) {
        return column < 0 ? null : days(column, end).day(row, notes);
    }

    /** The days of {@code column}, as days that end a period or as others. */
    DayCells days(int column, boolean end) {
        int key = 2 * column + (end ? 1 : 0);
        DayCells known = days.get(key);
        if (known == null) {
            known = new DayCells(column, DateStyle.ofColumn(dates, end, habits.order(column)));
            days.put(key, known);
        }
        return known;
    }

    /** The columns of {@link #headsTotals} beside the sector's. */
    int[] heads() {
        return heads.stream()
                .filter(field -> field != Field.SECTOR && field != Field.SECTOR_NAME)
                .mapToInt(this::column)
                .toArray();
    }

    /** Which cells of {@code column} are known to hold, or not to hold, a word for totals. */
    CellMemo<Boolean> totals(int column) {
        return totals.of(column);
    }

    /** The severities of {@code column} that are known. */
    CellMemo<Reading<Measure>> severities(int column) {
        return severities.of(column);
    }

    /** The level stated for the whole file; null where none is. */
    @Nullable
    Sensitivity ofFile() {
        return ofFile;
    }

    SectorCells sectors() {
        return sectors;
    }

    GroupCells groups() {
        return groups;
    }

    /** The months that rows are of; null where no column states them. */
    @Nullable
    MonthCells months() {
        return months;
    }

    /** A list in one cell, taken apart: told once for each text. */
    static Reading<String> split(String text, int parts, String what) {
        return new Reading.Repaired<>(
                text, ShapeRules.LIST_SPLIT, "`" + text + "` was read as " + parts + " " + what, "one in each cell");
    }

    /** The level the row states, else the file's, else {@code otherwise}; a text that is none counts as the highest. */
    Sensitivity sensitivity(CsvRow row, RowNotes notes, Sensitivity otherwise) {
        Sensitivity unstated = ofFile == null ? otherwise : ofFile;
        int column = column(Field.SENSITIVITY);
        boolean silent = column < 0 || row.blank(column);
        if (!silent || ofFile != null) {
            notes.stateLevel();
        }
        if (silent) {
            return unstated;
        }
        Reading<Optional<Sensitivity>> reading = SensitivityReader.read(row.cell(column));
        notes.tell(reading, column);
        return SensitivityReader.levelOf(reading, unstated);
    }
}
