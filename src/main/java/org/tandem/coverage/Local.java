package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which rows of {@link PresenceRows} stand in one place, by sector. */
final class Local {
    private static final int NOT_HERE = -1;

    private final Place place;
    private final List<String> sectors = new ArrayList<>(4);
    private int[] first = new int[4];
    private boolean[] goesOn = new boolean[4];
    private int until;

    Local(Place place) {
        this.place = place;
    }

    /** The rows of {@code sector} begin at {@code row}, where those of the sector before it end. */
    void begin(String sector, int row) {
        if (sectors.size() == first.length) {
            first = Arrays.copyOf(first, 2 * first.length);
            goesOn = Arrays.copyOf(goesOn, first.length);
        }
        first[sectors.size()] = row;
        sectors.add(sector);
    }

    /** Of the rows of the last sector, one tells of work that has not ended. */
    void goesOn() {
        goesOn[sectors.size() - 1] = true;
    }

    /** Whether one of the rows of {@code sector} tells of work that has not ended. */
    boolean goesOn(String sector) {
        int at = sectors.indexOf(sector);
        return at >= 0 && goesOn[at];
    }

    /** The last sector's rows end before {@code row}. */
    void end(int row) {
        until = row;
    }

    Place place() {
        return place;
    }

    boolean has(String sector) {
        return sectors.contains(sector);
    }

    /** The first row of {@code sector}; where there is none, that is also where its rows end. */
    int from(String sector) {
        int at = sectors.indexOf(sector);
        return at < 0 ? NOT_HERE : first[at];
    }

    /** The row after the last one of {@code sector}. */
    int until(String sector) {
        int at = sectors.indexOf(sector);
        return at < 0 ? NOT_HERE : at + 1 < sectors.size() ? first[at + 1] : until;
    }
}
