package org.tandem.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/** Reads the kinds of cells that several tables share; texts that come again and again are read once. */
final class RowReaders {
    private static final int REMEMBERED = 1 << 14;

    private final Columns columns;
    private final DecimalMark decimalMark;
    private final String dates;
    private final ColumnHabits habits;
    private final @Nullable Sensitivity ofFile;
    private final Map<String, Reading<String>> sectors = new HashMap<>();
    private final Map<Integer, DayCells> days = new HashMap<>();
    private final Map<String, List<String>> sectorLists = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final boolean split;

    /** The days of a column, and those read before. */
    private record DayCells(DateStyle style, Map<String, Reading<Optional<LocalDate>>> read) {}

    RowReaders(Columns columns, ColumnHabits habits, @Nullable FileHint hint, @Nullable Sensitivity ofFile) {
        this.columns = columns;
        this.habits = habits;
        this.decimalMark = hint == null ? DecimalMark.UNKNOWN : hint.decimalMark();
        this.dates = hint == null ? "" : hint.dates();
        this.ofFile = ofFile;
        this.split = columns.has(Field.POPULATION_GROUP)
                || columns.has(Field.GENDER)
                || columns.has(Field.AGE)
                || columns.has(Field.DISABLED);
    }

    /** The text of {@code field}, stripped, its hard blanks made plain ones; empty where no column tells it. */
    String text(CsvRow row, Field field) {
        int column = columns.of(field);
        return column < 0 ? "" : CellText.clean(row.cell(column));
    }

    int column(Field field) {
        return columns.of(field);
    }

    Measure count(CsvRow row, Field field, RowNotes notes) {
        int column = columns.of(field);
        if (column < 0) {
            return Measure.UNKNOWN;
        }
        String text = row.cell(column);
        return text.isEmpty() ? Measure.UNKNOWN : notes.take(reading(text, column), column, Measure.UNKNOWN);
    }

    /** A count that stands in {@code column}. */
    Reading<Measure> reading(String text, int column) {
        return CountReader.read(text, decimalMark == DecimalMark.UNKNOWN ? habits.mark(column) : this::decimalMark);
    }

    private DecimalMark decimalMark() {
        return decimalMark;
    }

    @Nullable
    LocalDate day(CsvRow row, Field field, RowNotes notes) {
        return day(row, columns.of(field), field == Field.TO || field == Field.VALID_TO, notes);
    }

    /** The day in {@code column}; the last of a month or year where {@code end} says that it ends a period. */
    @Nullable
    LocalDate day(CsvRow row, int column, boolean end, RowNotes notes) {
        if (column < 0 || row.cell(column).isBlank()) {
            return null;
        }
        DayCells known = days.get(column);
        if (known == null) {
            known = new DayCells(DateStyle.ofColumn(dates, end, habits.order(column)), new HashMap<>());
            days.put(column, known);
        }
        DateStyle style = known.style();
        Reading<Optional<LocalDate>> reading =
                remembered(known.read(), row.cell(column), text -> DateReader.read(text, style));
        return notes.take(reading, column, Optional.empty()).orElse(null);
    }

    /** The sector's code, from the code's column, else the name's; null where neither can be read, which is noted. */
    @Nullable
    String sector(CsvRow row, RowNotes notes) {
        int column = columns.of(Field.SECTOR);
        int name = columns.of(Field.SECTOR_NAME);
        boolean byName = column < 0 || row.cell(column).isBlank();
        int first = byName && name >= 0 ? name : column;
        String text = CellText.clean(row.cell(first));
        if (text.isEmpty()) {
            notes.tell(ShapeRules.CELL_BLANK, first, "no sector is stated", "a sector's code or name");
            return null;
        }
        Reading<String> reading = remembered(sectors, text, SectorReader::read);
        if (reading instanceof Reading.Bad
                && !byName
                && name >= 0
                && !row.cell(name).isBlank()) {
            Reading<String> other = remembered(sectors, CellText.clean(row.cell(name)), SectorReader::read);
            if (!(other instanceof Reading.Bad)) {
                reading = other;
                first = name;
            }
        }
        notes.tell(reading, first);
        return reading.usable().orElse(null);
    }

    /** The codes of the sectors that a cell lists; empty where none can be read, which is noted. */
    List<String> sectors(CsvRow row, RowNotes notes) {
        int column = columns.of(Field.SECTOR) >= 0 ? columns.of(Field.SECTOR) : columns.of(Field.SECTOR_NAME);
        String text = column < 0 ? "" : row.cell(column).strip();
        if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('+') >= 0) {
            boolean whole = !(remembered(sectors, text, SectorReader::read) instanceof Reading.Bad);
            List<String> listed = whole ? List.of() : remembered(sectorLists, text, CellList::sectors);
            if (!listed.isEmpty()) {
                notes.tell(split(text, listed.size(), "sectors"), column);
                TreeSet<String> codes = new TreeSet<>();
                for (String part : listed) {
                    Reading<String> reading = remembered(sectors, part, SectorReader::read);
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
        if (split) {
            String status = text(row, columns.has(Field.POPULATION_GROUP) ? Field.POPULATION_GROUP : Field.GROUP);
            String sex = text(row, Field.GENDER);
            String age = text(row, Field.AGE);
            String disability = text(row, Field.DISABLED);
            String key = status + '\u001f' + sex + '\u001f' + age + '\u001f' + disability;
            return remembered(groups, key, all -> GroupReader.read(status, sex, age, disability));
        }
        String text = text(row, Field.GROUP);
        return text.isEmpty() ? Group.EVERYBODY : remembered(groups, text, GroupReader::read);
    }

    /** The level the row states, else the file's, else {@code otherwise}; a text that is none counts as the highest. */
    Sensitivity sensitivity(CsvRow row, RowNotes notes, Sensitivity otherwise) {
        Sensitivity unstated = ofFile == null ? otherwise : ofFile;
        int column = columns.of(Field.SENSITIVITY);
        boolean silent = column < 0 || row.cell(column).isBlank();
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
