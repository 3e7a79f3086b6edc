package org.tandem.convert;

import org.tandem.model.Measure;
import org.tandem.sharing.TableSharing;

/** Counts what an audience does not get as it stands. */
final class Tally {
    private int withheld;
    private int suppressed;

    /** Counts records that are not shown. */
    void withhold(int records) {
        withheld += records;
    }

    /** The count, or unknown where it is too small to show. */
    Measure shown(Measure count, TableSharing sharing) {
        if (!sharing.suppresses() || !sharing.small(count)) {
            return count;
        }
        suppressed++;
        return Measure.UNKNOWN;
    }

    /** The same of people reached, where those without help may be too few. */
    Measure shown(Measure reached, Measure inNeed, TableSharing sharing) {
        if (!sharing.hides(inNeed, reached)) {
            return reached;
        }
        suppressed++;
        return Measure.UNKNOWN;
    }

    int withheld() {
        return withheld;
    }

    int suppressed() {
        return suppressed;
    }
}
