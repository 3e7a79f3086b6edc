package org.tandem.convert;

import org.tandem.load.PresenceRow;
import org.tandem.model.Measure;

/**
 * What a row says of presence, ready to be written.
 *
 * @param activity what is done; empty where not stated
 * @param note a remark of Tandem's, as {@code suppressed}; empty where there is none
 * @param warnings ids of the rules that warned of it, joined by {@code "; "}
 * @param errors the same of errors: cells that could not be used
 */
record PresenceItem(PresenceRow row, String activity, String note, String warnings, String errors) {
    PresenceItem withRow(PresenceRow other) {
        return new PresenceItem(other, activity, note, warnings, errors);
    }

    PresenceItem withNote(String other) {
        return new PresenceItem(row, activity, other, warnings, errors);
    }

    /** The same with other counts of people. */
    static PresenceRow withCounts(PresenceRow row, Measure targeted, Measure reached) {
        return new PresenceRow(
                row.organisation(),
                row.acronym(),
                row.profile(),
                row.kind(),
                row.area(),
                row.sector(),
                row.group(),
                row.status(),
                row.period(),
                targeted,
                reached,
                row.caseload(),
                row.sensitivity(),
                row.origin());
    }
}
