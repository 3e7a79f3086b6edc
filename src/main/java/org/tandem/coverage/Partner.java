package org.tandem.coverage;

import org.tandem.model.Caseload;
import org.tandem.model.Measure;
import org.tandem.model.Progress;

/**
 * One partner in one cell.
 *
 * @param number its place among the names of all partners
 * @param people whom it serves there: the largest of its rows in each place, added over separate places; nobody where its work
 *     has not begun
 * @param complete whether every place it works in has a figure
 * @param most the most it can serve: a place without a figure is taken for its target; unknown where one has none
 * @param progress how far its work is
 */
record Partner(int number, Measure people, boolean complete, Measure most, Caseload caseload, Progress progress) {
    /** Whether it is at work there. */
    boolean there() {
        return progress.underWay();
    }

    /** Whether it counts nobody because its work has not begun. */
    boolean idle() {
        return !progress.begun() && complete && !people.exceeds(0);
    }
}
