package org.tandem.convert;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.load.AreaCodes;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;

/** The areas above an area, by level, as tables with a column per level state them. */
final class Places {
    /** The finest level that tables have a column for. */
    static final int FINEST = 5;

    private static final int REMEMBERED = 1 << 17;

    private final AreaCodes codes;
    private final Gazetteer areas;
    private final Map<String, Area[]> known = new HashMap<>();

    Places(AreaCodes codes) {
        this.codes = codes;
        this.areas = codes.gazetteer();
    }

    Gazetteer areas() {
        return areas;
    }

    /** The administrative level of {@code code}, 0 for the country. */
    int level(String code) {
        return areas.find(code).map(Area::level).orElseGet(() -> codes.level(code));
    }

    Cell code(String code, int level) {
        Area area = at(code, level);
        return area == null ? Cell.BLANK : Cells.text(area.code());
    }

    Cell name(String code, int level) {
        Area area = at(code, level);
        return area == null ? Cell.BLANK : Cells.text(area.name());
    }

    private @Nullable Area at(String code, int level) {
        Area[] line = known.get(code);
        if (line == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            line = line(areas.lineage(code));
            known.put(code, line);
        }
        return line[level];
    }

    /** By level; the area itself last, so that it stands wherever it shares a column with one above. */
    private static Area[] line(List<Area> lineage) {
        Area[] line = new Area[FINEST + 1];
        Arrays.fill(line, null);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Area area = lineage.get(i);
            line[Math.max(0, Math.min(FINEST, area.level()))] = area;
        }
        return line;
    }
}
