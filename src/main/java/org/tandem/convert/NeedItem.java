package org.tandem.convert;

import org.tandem.load.NeedRow;
import org.tandem.model.Measure;

/**
 * What a row says of needs, ready to be written.
 *
 * @param note the row's remark
 * @param warnings ids of the rules that warned of it, joined by {@code "; "}
 * @param errors the same of errors: cells that could not be used
 */
record NeedItem(NeedRow row, String note, String warnings, String errors) {
    NeedItem withRow(NeedRow other) {
        return new NeedItem(other, note, warnings, errors);
    }

    NeedItem withNote(String other) {
        return new NeedItem(row, other, warnings, errors);
    }

    /** The same with other counts of people, in the order of the row. */
    static NeedRow withCounts(
            NeedRow row, Measure population, Measure affected, Measure inNeed, Measure targeted, Measure reached) {
        return new NeedRow(
                row.area(),
                row.sector(),
                row.group(),
                row.sensitivity(),
                population,
                affected,
                inNeed,
                targeted,
                reached,
                row.severity(),
                row.assessedOn(),
                row.source(),
                row.method(),
                row.grade(),
                row.origin());
    }
}
