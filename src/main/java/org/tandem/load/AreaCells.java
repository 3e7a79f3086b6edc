package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.CsvRow;

/**
 * Reads which area a row speaks of. The finest code wins; names count only where a row states no code. What the row tells of
 * names and parents is passed on.
 */
final class AreaCells {
    private static final int REMEMBERED = 1 << 17;

    /**
     * An area as a row states it.
     *
     * @param column where it is stated
     * @param blank whether no cell says anything of an area
     * @param total whether a cell says that the row holds totals
     * @param above codes of areas above that cannot be read, which is to be told though the row is used
     */
    record AreaRead(Reading<String> reading, int column, boolean blank, boolean total, List<Above> above) {}

    /** The code of an area above, as a row states it. */
    record Above(Reading<String> reading, int column) {}

    private final AreaReader areas;
    private final int own;
    private final List<AreaColumn> levels;
    private final Map<String, AreaRead> known = new HashMap<>();

    AreaCells(AreaReader areas, Columns columns) {
        this.areas = areas;
        this.own = columns.of(Field.AREA);
        this.levels = columns.levels();
    }

    /** Whether the area is told by a column per level, so that a row without any speaks of the whole country. */
    boolean levelled() {
        return own < 0;
    }

    AreaRead read(CsvRow row) {
        String key = key(row);
        AreaRead found = known.get(key);
        if (found == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            found = resolve(row);
            known.put(key, found);
        }
        return found;
    }

    private String key(CsvRow row) {
        if (levels.isEmpty()) {
            return row.cell(own);
        }
        StringBuilder key = new StringBuilder(own < 0 ? "" : row.cell(own));
        for (AreaColumn level : levels) {
            key.append('\u001f')
                    .append(cell(row, level.code()))
                    .append('\u001f')
                    .append(cell(row, level.name()));
        }
        return key.toString();
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
            return new AreaRead(areas.read(cell(row, own), hint(row, 0)), own, false, total, above(row, 0));
        }
        for (int i = 0; i < levels.size(); i++) {
            AreaColumn level = levels.get(i);
            String code = cell(row, level.code());
            if (!code.isEmpty()) {
                return new AreaRead(areas.read(code, hint(row, i + 1)), level.code(), false, total, above(row, i + 1));
            }
        }
        AreaRead finest = null;
        for (int i = 0; i < levels.size(); i++) {
            AreaColumn level = levels.get(i);
            String name = cell(row, level.name());
            if (!name.isEmpty()) {
                AreaRead read = new AreaRead(areas.read(name, hint(row, i + 1)), level.name(), false, total, List.of());
                if (!(read.reading() instanceof Bad)) {
                    return read;
                }
                finest = finest == null ? read : finest;
            }
        }
        return finest == null ? new AreaRead(new Good<>(""), own, true, total, List.of()) : finest;
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
            String code = cell(row, level.code());
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
            String stated = cell(row, level.code());
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
