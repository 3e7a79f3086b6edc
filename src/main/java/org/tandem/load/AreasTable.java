package org.tandem.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Area;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes gazetteers: a row per area, or a row per finest area with those above it in further columns. */
final class AreasTable implements RowDecoder {
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "non");
    private static final int WORST_ACCESS = 5;

    private final RowReaders cells;
    private final CountryCells countries;
    private final List<AreaColumn> levels;
    private final Columns columns;
    private final AreaReader areaCodes;
    private final boolean single;
    private final AreaShape shape;
    private final List<Area> areas = new ArrayList<>();
    private final Set<String> implied = new HashSet<>();

    AreasTable(TableShape shape, TableContext context, RowReaders cells) {
        this.cells = cells;
        this.countries = new CountryCells(context.country());
        this.levels = shape.columns().levels().stream()
                .filter(level -> level.code() >= 0)
                .toList();
        this.columns = shape.columns();
        this.areaCodes = context.areas();
        this.single = shape.columns().has(Field.CODE);
        this.shape = AreaShape.of(context.country());
    }

    /** The areas in the order of the file; level -1 and parent {@code ""} where not stated. */
    List<Area> areas() {
        return areas;
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        if (countries.other(cells.text(row, Field.COUNTRY))) {
            return RowOutcome.OTHER_COUNTRY;
        }
        if (!cells.groups().group(row).everybody()) {
            notes.tell(
                    new Reading.Repaired<>(
                            "",
                            ShapeRules.POPULATION_PART,
                            "rows of a part of the population, by sex or age, are set aside",
                            "nothing to do; the row of everybody is read"),
                    -1);
            return RowOutcome.SET_ASIDE;
        }
        return single ? single(row, notes) : levelled(row, notes);
    }

    private RowOutcome single(CsvRow row, RowNotes notes) {
        String code = cells.text(row, Field.CODE);
        String name = cells.text(row, Field.NAME);
        if (Totals.word(code) || (code.isEmpty() && Totals.word(name))) {
            notes.tell(ShapeRules.TOTALS_ROW, cells.column(Field.NAME), "a row of totals", "nothing to do");
            return RowOutcome.SET_ASIDE;
        }
        if (code.isEmpty()) {
            notes.tell(ShapeRules.CELL_BLANK, cells.column(Field.CODE), "no code is stated", "the area's P-code");
            return RowOutcome.SET_ASIDE;
        }
        int level = level(row, notes);
        add(row, notes, cells.column(Field.CODE), code, name, level, cells.text(row, Field.PARENT), valid(row, notes));
        return RowOutcome.USED;
    }

    private RowOutcome levelled(CsvRow row, RowNotes notes) {
        List<AreaColumn> stated = levels.stream()
                .filter(level -> !row.cell(level.code()).isBlank())
                .toList();
        if (stated.isEmpty()) {
            notes.tell(ShapeRules.CELL_BLANK, levels.get(0).code(), "no code is stated", "the area's P-code");
            return RowOutcome.SET_ASIDE;
        }
        Period valid = valid(row, notes);
        for (int i = stated.size() - 1; i >= 0; i--) {
            AreaColumn level = stated.get(i);
            int other = columns.alternate(level.rank());
            if (other >= 0 && !row.cell(other).isBlank()) {
                areaCodes.changed(CellText.clean(row.cell(other)), CellText.clean(row.cell(level.code())));
            }
            String code = CellText.clean(row.cell(level.code()));
            String parent = i + 1 < stated.size()
                    ? CellText.clean(row.cell(stated.get(i + 1).code()))
                    : "";
            // areas above come again in every row; the finest is the row's own
            if (implied.add(code) || i == 0) {
                String name = level.name() < 0 ? "" : CellText.clean(row.cell(level.name()));
                add(row, notes, level.code(), code, name, level.level(), parent, valid);
            }
        }
        return RowOutcome.USED;
    }

    private int nameOf(int code) {
        return levels.stream()
                .filter(level -> level.code() == code)
                .mapToInt(AreaColumn::name)
                .findFirst()
                .orElse(-1);
    }

    /** When the areas of a row hold; read once, though several areas may stand in it. */
    private Period valid(CsvRow row, RowNotes notes) {
        return RowFaults.period(
                cells.day(row, Field.VALID_FROM, notes),
                cells.day(row, Field.VALID_TO, notes),
                cells.column(Field.VALID_TO),
                notes);
    }

    /** An area without a name is used all the same: its code says which it is. */
    private static void tellNameless(RowNotes notes, int column, String code) {
        notes.tell(new Finding(
                ShapeRules.CELL_BLANK,
                Severity.WARNING,
                notes.origin(column),
                "area `" + code + "` has no name; it is called by its code",
                "the area's name",
                "",
                Sensitivity.LOW));
    }

    private void add(
            CsvRow row, RowNotes notes, int column, String code, String name, int level, String parent, Period valid) {
        boolean finest = single || column == levels.get(0).code();
        int named = single ? cells.column(Field.NAME) : nameOf(column);
        if (name.isEmpty() && named >= 0) {
            tellNameless(notes, named, code);
        }
        Measure access = finest ? access(row, notes) : Measure.UNKNOWN;
        Sensitivity sensitivity =
                cells.sensitivity(row, notes, DefaultSensitivity.access(level < 0 ? shape.level(code) : level));
        areas.add(new Area(
                code,
                name,
                level,
                parent,
                finest ? cells.count(row, Field.POPULATION, notes) : Measure.UNKNOWN,
                access,
                sensitivity,
                finest ? cells.text(row, Field.MISSION_AREA) : "",
                !NO.contains(cells.text(row, Field.FROM_CODS).toLowerCase(Locale.ROOT)),
                valid,
                notes.origin(column)));
    }

    private int level(CsvRow row, RowNotes notes) {
        String text = cells.text(row, Field.LEVEL);
        if (text.isEmpty()) {
            return GazetteerBuilder.LEVEL_NOT_STATED;
        }
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '5') {
            return text.charAt(0) - '0';
        }
        notes.tell(
                TableRules.NUMBER_INVALID,
                cells.column(Field.LEVEL),
                "`" + text + "` is not an administrative level",
                "0 for the country, 1 to 5 below it");
        return GazetteerBuilder.LEVEL_NOT_STATED;
    }

    private Measure access(CsvRow row, RowNotes notes) {
        Measure access = cells.count(row, Field.ACCESS, notes);
        if (!access.exceeds(WORST_ACCESS)) {
            return access;
        }
        notes.tell(
                TableRules.NUMBER_INVALID,
                cells.column(Field.ACCESS),
                "access `" + access.orElse(0) + "` is not between 0 and 5",
                "0 (no constraint) to 5 (extreme), or blank where it is not known");
        return Measure.UNKNOWN;
    }
}
