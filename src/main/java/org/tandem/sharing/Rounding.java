package org.tandem.sharing;

import org.tandem.model.Measure;

/** Counts of people to the nearest ten. */
final class Rounding {
    private Rounding() {}

    /** To the nearest ten, halves up. 1 to 4 become 10: rounding must not turn somebody into nobody. Unknown stays unknown. */
    static Measure toTen(Measure count) {
        return count.map(Rounding::toTen);
    }

    static long toTen(long count) {
        return count == 0 ? 0 : Math.max(10, Math.floorDiv(Math.addExact(count, 5), 10) * 10);
    }
}
