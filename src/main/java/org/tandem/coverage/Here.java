package org.tandem.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Presence as it bears on one place.
 *
 * @param own what is reported for the place itself; null where nothing is
 * @param above what is reported for places that hold it
 * @param below what is reported for places in it
 * @param told in what parts of sectors somebody is told to work there or below, or in no sector that is stated
 * @param goingOn the same of work that has not ended
 */
record Here(@Nullable Local own, List<Local> above, List<Local> below, InParts.At told, InParts.At goingOn) {
    static final Here NOTHING = new Here(null, List.of(), List.of(), InParts.At.NOTHING, InParts.At.NOTHING);

    /** Whether organisations are told of of which no table says in what sector they work. */
    boolean sectorNotStated() {
        return told.notStated();
    }

    /** The same, and their work has not ended. */
    boolean sectorNotStatedNow() {
        return goingOn.notStated();
    }

    /** Whether somebody is only known to work in an area that holds this one. */
    boolean onlyAbove(String sector) {
        return anyOf(above, sector);
    }

    /** Whether somebody works in a part of the sector, as in {@code PRO-GBV} for {@code PRO}. */
    boolean inSubsector(String sector) {
        return told.sectors().contains(sector);
    }

    /** The same, and that work has not ended. */
    boolean inSubsectorNow(String sector) {
        return goingOn.sectors().contains(sector);
    }

    /** Whether somebody works in the sector that {@code sector} is a part of, as in {@code PRO} for {@code PRO-GBV}. */
    boolean inWholeSector(String sector) {
        String whole = whole(sector);
        return !whole.isEmpty() && ((own != null && own.has(whole)) || anyOf(below, whole));
    }

    /** The same, and that work has not ended. */
    boolean inWholeSectorNow(String sector) {
        String whole = whole(sector);
        return !whole.isEmpty() && ((own != null && own.goesOn(whole)) || anyGoesOn(below, whole));
    }

    /** Whether some work that may have been for {@code sector} is told of in the place or below it, and has ended. */
    boolean ended(String sector) {
        return (inSubsector(sector) && !inSubsectorNow(sector))
                || (inWholeSector(sector) && !inWholeSectorNow(sector))
                || (sectorNotStated() && !sectorNotStatedNow());
    }

    private static String whole(String sector) {
        int dash = sector.indexOf('-');
        return dash <= 0 ? "" : sector.substring(0, dash);
    }

    private static boolean anyOf(List<Local> locals, String sector) {
        for (Local local : locals) {
            if (local.has(sector)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyGoesOn(List<Local> locals, String sector) {
        for (Local local : locals) {
            if (local.goesOn(sector)) {
                return true;
            }
        }
        return false;
    }
}
