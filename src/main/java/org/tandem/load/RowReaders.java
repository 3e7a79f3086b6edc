package org.tandem.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * Reads the kinds of cells that several tables share; cells that come again and again are read once. Not for more than one
 * thread.
 */
final class RowReaders {
    private static final int REMEMBERED = 1 << 14;
    /** Where a word for totals says that the whole row is one. */
    private static final List<Field> HEADS =
            List.of(Field.COUNTRY, Field.SECTOR, Field.SECTOR_NAME, Field.ORGANISATION, Field.ORGANISATION_ACRONYM);

    /** The column of each field, by its place among them. */
    private final int[] at;

    private final DecimalMark decimalMark;
    private final String dates;
    private final ColumnHabits habits;
    private final @Nullable Sensitivity ofFile;
    private final CellMemo<SectorRead> sectors;
    private final Map<Integer, DayCells> days = new HashMap<>();
    private final List<Field> heads;
    private final Memos<String> texts = new Memos<>();
    private final Memos<Reading<String>> names = new Memos<>();
    private final Memos<Boolean> totals = new Memos<>();
    private final Memos<Reading<Measure>> severities = new Memos<>();
    private final CellMemo<Group> groups;
    private final Map<String, Reading<String>> sectorParts = new HashMap<>();
    private final Map<String, List<String>> sectorLists = new HashMap<>();
    private final boolean split;

    /** A memory for each column, made when it is first asked for. */
    private static final class Memos<T> {
        private @Nullable CellMemo<T>[] byColumn = none(16);

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static <T> @Nullable CellMemo<T>[] none(int columns) {
            return new CellMemo[columns];
        }

        CellMemo<T> of(int column) {
            if (column >= byColumn.length) {
                byColumn = Arrays.copyOf(byColumn, Math.max(column + 1, 2 * byColumn.length));
            }
            CellMemo<T> known = byColumn[column];
            if (known == null) {
                known = new CellMemo<>(REMEMBERED, column);
                byColumn[column] = known;
            }
            return known;
        }
    }

    /** The days of a column, and those read before. */
    private record DayCells(DateStyle style, CellMemo<Reading<Optional<LocalDate>>> read) {}

    /** A sector, and where it is stated; no reading where it is not. */
    private record SectorRead(@Nullable Reading<String> reading, int column) {}

    RowReaders(Columns columns, ColumnHabits habits, @Nullable FileHint hint, @Nullable Sensitivity ofFile) {
        this.at = Arrays.stream(Field.values()).mapToInt(columns::of).toArray();
        this.habits = habits;
        this.decimalMark = hint == null ? DecimalMark.UNKNOWN : hint.decimalMark();
        this.dates = hint == null ? "" : hint.dates();
        this.ofFile = ofFile;
        this.split = columns.has(Field.POPULATION_GROUP)
                || columns.has(Field.GENDER)
                || columns.has(Field.AGE)
                || columns.has(Field.DISABLED);
        this.heads = HEADS.stream().filter(columns::has).toList();
        this.sectors = new CellMemo<>(REMEMBERED, columns.of(Field.SECTOR), columns.of(Field.SECTOR_NAME));
        this.groups = new CellMemo<>(
                REMEMBERED,
                columns.of(Field.POPULATION_GROUP),
                columns.of(Field.GROUP),
                columns.of(Field.GENDER),
                columns.of(Field.AGE),
                columns.of(Field.DISABLED));
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
        if (column < 0 || row.blank(column)) {
            return null;
        }
        DayCells known = days.get(column);
        if (known == null) {
            known = new DayCells(
                    DateStyle.ofColumn(dates, end, habits.order(column)), new CellMemo<>(REMEMBERED, column));
            days.put(column, known);
        }
        Reading<Optional<LocalDate>> reading = known.read().find(row);
        if (reading == null) {
            reading = known.read().keep(row, DateReader.read(row.cell(column), known.style()));
        }
        return notes.take(reading, column, Optional.empty()).orElse(null);
    }

    /** The sector's code, from the code's column, else the name's; null where neither can be read, which is noted. */
    @Nullable
    String sector(CsvRow row, RowNotes notes) {
        SectorRead read = sectors.find(row);
        if (read == null) {
            read = sectors.keep(row, readSector(row));
        }
        if (read.reading() == null) {
            notes.tell(ShapeRules.CELL_BLANK, read.column(), "no sector is stated", "a sector's code or name");
            return null;
        }
        notes.tell(read.reading(), read.column());
        return read.reading().usable().orElse(null);
    }

    private SectorRead readSector(CsvRow row) {
        int column = column(Field.SECTOR);
        int name = column(Field.SECTOR_NAME);
        boolean byName = column < 0 || row.blank(column);
        int first = byName && name >= 0 ? name : column;
        String text = CellText.clean(row.cell(first));
        if (text.isEmpty()) {
            return new SectorRead(null, first);
        }
        Reading<String> reading = SectorReader.read(text);
        if (reading instanceof Reading.Bad && !byName && name >= 0 && !row.blank(name)) {
            Reading<String> other = SectorReader.read(CellText.clean(row.cell(name)));
            if (!(other instanceof Reading.Bad)) {
                return new SectorRead(other, name);
            }
        }
        return new SectorRead(reading, first);
    }

    /** The codes of the sectors that a cell lists; empty where none can be read, which is noted. */
    List<String> sectors(CsvRow row, RowNotes notes) {
        Field field = column(Field.SECTOR) >= 0 ? Field.SECTOR : Field.SECTOR_NAME;
        int column = column(field);
        String text = text(row, field);
        if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('+') >= 0) {
            boolean whole = !(remembered(sectorParts, text, SectorReader::read) instanceof Reading.Bad);
            List<String> listed = whole ? List.of() : remembered(sectorLists, text, CellList::sectors);
            if (!listed.isEmpty()) {
                notes.tell(split(text, listed.size(), "sectors"), column);
                TreeSet<String> codes = new TreeSet<>();
                for (String part : listed) {
                    Reading<String> reading = remembered(sectorParts, part, SectorReader::read);
                    notes.tell(reading, column);
                    reading.usable().ifPresent(codes::add);
                }
                return List.copyOf(codes);
            }
        }
        String sector = sector(row, notes);
        return sector == null ? List.of() : List.of(sector);
    }

    /** A list in one cell, taken apart: told once for each text. */
    static Reading<String> split(String text, int parts, String what) {
        return new Reading.Repaired<>(
                text, ShapeRules.LIST_SPLIT, "`" + text + "` was read as " + parts + " " + what, "one in each cell");
    }

    Group group(CsvRow row) {
        Group group = groups.find(row);
        return group == null ? groups.keep(row, readGroup(row)) : group;
    }

    private Group readGroup(CsvRow row) {
        if (split) {
            return GroupReader.read(
                    text(row, column(Field.POPULATION_GROUP) >= 0 ? Field.POPULATION_GROUP : Field.GROUP),
                    text(row, Field.GENDER),
                    text(row, Field.AGE),
                    text(row, Field.DISABLED));
        }
        String text = text(row, Field.GROUP);
        return text.isEmpty() ? Group.EVERYBODY : GroupReader.read(text);
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

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> read) {
        T found = known.get(text);
        if (found == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            found = read.apply(text);
            known.put(text, found);
        }
        return found;
    }
}
