package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/**
 * Reads which area a row speaks of: the finest that it states by code or, where the workspace has a gazetteer that can know it,
 * by name. What the row tells of names and parents is passed on.
 */
final class AreaCells {
    private static final int REMEMBERED = 1 << 17;

    /**
     * An area as a row states it.
     *
     * @param column where it is stated
     * @param blank whether no cell says anything of an area
     * @param total whether a cell says that the row holds totals
     * @param above other areas of the row that cannot be read, which is to be told though the row is used
     */
    record AreaRead(Reading<String> reading, int column, boolean blank, boolean total, List<Above> above) {}

    /** An area, with its code where it can be read. */
    private record Located(AreaRead read, String code, int level) {
        boolean plain() {
            return read.reading() instanceof Good
                    && !read.blank()
                    && !read.total()
                    && read.above().isEmpty();
        }
    }

    /** Another area, as a row states it. */
    record Above(Reading<String> reading, int column) {}

    private final AreaReader areas;
    private final int own;
    private final boolean coarser;
    private final List<AreaColumn> levels;
    private final CellMemo<Located> known;
    private final PlainAreas plain = new PlainAreas();
    private Located latest = new Located(new AreaRead(new Good<>(""), 0, true, false, List.of()), "", -1);

    /** Rows of figures: a finer area than the one they name may not be lost. */
    AreaCells(AreaReader areas, Columns columns) {
        this(areas, columns, false);
    }

    /**
     * @param coarser whether a row still says something where the name of its finest area cannot be read and one above it can:
     *     presence does, a number of people does not
     */
    AreaCells(AreaReader areas, Columns columns, boolean coarser) {
        this.areas = areas;
        this.coarser = coarser;
        this.own = columns.of(Field.AREA);
        this.levels = columns.levels();
        IntStream above = levels.stream().flatMapToInt(level -> IntStream.of(level.code(), level.name()));
        this.known = new CellMemo<>(
                REMEMBERED, IntStream.concat(IntStream.of(own), above).toArray());
    }

    /** Whether the area is told by a column per level, so that a row without any speaks of the whole country. */
    boolean levelled() {
        return own < 0;
    }

    AreaRead read(CsvRow row) {
        Located found = known.find(row);
        latest = found == null ? keep(row, locate(resolve(row))) : found;
        return latest.read;
    }

    private Located keep(CsvRow row, Located located) {
        known.keep(row, located);
        int number = known.number(row.bytes());
        if (number >= 0 && located.plain()) {
            long population = areas.stated()
                    .find(located.code)
                    .map(area -> area.population().orElse(-1))
                    .orElse(-1L);
            plain.put(number, located.level, population);
        } else if (number >= 0) {
            plain.none(number);
        }
        return located;
    }

    /** The number that a row's area has here, where it came before and nothing is to be told of it; else below 0. */
    int plain(CellBytes row) {
        int number = known.number(row);
        return number < 0 || !plain.has(number) ? -1 : number;
    }

    /** What is known of areas by the number that {@link #plain} gives. */
    PlainAreas plain() {
        return plain;
    }

    String code(int plain) {
        return known.value(plain).code;
    }

    private Located locate(AreaRead read) {
        String code = read.reading().usable().orElse("");
        return new Located(read, code, code.isEmpty() ? -1 : areas.level(code));
    }

    /** The administrative level of {@code code}, as {@link AreaReader#level}. */
    int level(String code) {
        return code.equals(latest.code()) ? latest.level() : areas.level(code);
    }

    private AreaRead resolve(CsvRow row) {
        boolean total = Totals.word(cell(row, own));
        for (AreaColumn level : levels) {
            total |= Totals.word(cell(row, level.code())) || Totals.word(cell(row, level.name()));
        }
        AreaRead read = find(row, total);
        if (!total) {
            read.reading().usable().ifPresent(code -> teach(row, read, code));
        }
        return read;
    }

    private AreaRead find(CsvRow row, boolean total) {
        if (!cell(row, own).isEmpty()) {
            String above = hint(row, 0);
            // beside blank columns of levels above, an area is of the first of these levels itself
            int level = levels.isEmpty() || !above.isEmpty()
                    ? 0
                    : levels.get(levels.size() - 1).level();
            return new AreaRead(areas.read(cell(row, own), above, level), own, false, total, above(row, 0));
        }
        AreaRead finest = null;
        List<Above> passed = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            AreaColumn level = levels.get(i);
            String code = code(row, level);
            if (!code.isEmpty()) {
                Reading<String> reading = areas.read(code, hint(row, i + 1));
                List<Above> others = new ArrayList<>(passed);
                others.addAll(above(row, i + 1));
                AreaRead read = new AreaRead(reading, level.code(), false, total, List.copyOf(others));
                if (!(reading instanceof Bad<String> bad)
                        || !coarser
                        || !areas.stated().stated()) {
                    return read;
                }
                finest = finest == null ? read : finest;
                passed.add(new Above(bad, level.code()));
                continue;
            }
            boolean named = !cell(row, level.name()).isEmpty() && !(level.place() && i + 1 < levels.size());
            if (named) {
                AreaRead read = named(row, i, total, passed);
                boolean known = areas.stated().areas().stream().anyMatch(area -> area.level() == level.level());
                if (!(read.reading() instanceof Bad<String> bad) || (known && !coarser)) {
                    return read;
                }
                finest = finest == null ? read : finest;
                if (known) {
                    passed.add(new Above(bad, level.name()));
                }
            }
        }
        return finest == null ? new AreaRead(new Good<>(""), own, true, total, List.of()) : finest;
    }

    private AreaRead named(CsvRow row, int at, boolean total, List<Above> passed) {
        AreaColumn level = levels.get(at);
        Reading<String> reading = areas.read(cell(row, level.name()), hint(row, at + 1), level.level());
        return new AreaRead(reading, level.name(), false, total, List.copyOf(passed));
    }

    /** The code of a level; empty where the cell only says that there is none, as {@code #N/A}. */
    private static String code(CsvRow row, AreaColumn level) {
        String code = cell(row, level.code());
        return !code.isEmpty() && CountReader.nothing(code) ? "" : code;
    }

    private List<Above> above(CsvRow row, int from) {
        List<Above> unreadable = new ArrayList<>();
        for (AreaColumn level : levels.subList(from, levels.size())) {
            String code = cell(row, level.code());
            if (!code.isEmpty() && areas.read(code, "") instanceof Bad<String> bad) {
                unreadable.add(new Above(bad, level.code()));
            }
        }
        return unreadable;
    }

    /** Code, else name, of the next area above. */
    private String hint(CsvRow row, int from) {
        for (AreaColumn level : levels.subList(from, levels.size())) {
            String code = code(row, level);
            String name = cell(row, level.name());
            if (!code.isEmpty() || !name.isEmpty()) {
                return code.isEmpty() ? name : code;
            }
        }
        return "";
    }

    private void teach(CsvRow row, AreaRead read, String code) {
        if (read.blank()) {
            return;
        }
        String below = "";
        String belowName = "";
        if (read.column() == own) {
            below = code;
        }
        for (AreaColumn level : levels) {
            String stated = code(row, level);
            String above = stated.isEmpty() ? "" : areas.read(stated, "").orElse("");
            if (!above.isEmpty() && !above.equals(below)) {
                if (!below.isEmpty()) {
                    areas.learn(below, belowName, above);
                    areas.placed(below, above, row.origin(level.code()));
                }
                below = above;
                belowName = cell(row, level.name());
            }
        }
        if (!below.isEmpty()) {
            areas.learn(below, belowName, "");
        }
    }

    private static String cell(CsvRow row, int index) {
        return index < 0 ? "" : CellText.clean(row.cell(index));
    }
}
