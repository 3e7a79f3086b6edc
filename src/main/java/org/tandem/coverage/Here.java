package org.tandem.coverage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Presence as it bears on one place.
 *
 * @param own what is reported for the place itself; null where nothing is
 * @param above what is reported for places that hold it
 * @param below what is reported for places in it
 * @param split sectors in a part of which somebody works there or below
 * @param sectorNotStated whether organisations are reported there or below of which no table says in what sector they work
 */
record Here(@Nullable Local own, List<Local> above, List<Local> below, Set<String> split, boolean sectorNotStated) {
    static final Here NOTHING = new Here(null, List.of(), List.of(), Set.of(), false);

    /** Whether somebody is only known to work in an area that holds this one. */
    boolean onlyAbove(String sector) {
        return anyOf(above, sector);
    }

    /** Whether somebody works in a part of the sector, as in {@code PRO-GBV} for {@code PRO}. */
    boolean inSubsector(String sector) {
        return split.contains(sector);
    }

    /** Whether somebody works in the sector that {@code sector} is a part of, as in {@code PRO} for {@code PRO-GBV}. */
    boolean inWholeSector(String sector) {
        int dash = sector.indexOf('-');
        if (dash <= 0) {
            return false;
        }
        String whole = sector.substring(0, dash);
        return (own != null && own.has(whole)) || anyOf(below, whole);
    }

    private static boolean anyOf(List<Local> locals, String sector) {
        for (Local local : locals) {
            if (local.has(sector)) {
                return true;
            }
        }
        return false;
    }
}
