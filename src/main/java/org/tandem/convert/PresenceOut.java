package org.tandem.convert;

import org.tandem.load.PresenceRow;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.sharing.TableSharing;
import org.tandem.source.Sensitivity;

/** Presence on its way out: what the audience may not see is left out first. */
final class PresenceOut {
    private final Writing<PresenceItem> writing;
    private final TableSharing sharing;
    private final Tally tally;
    private final CoarsePresence coarse;

    PresenceOut(Writing<PresenceItem> writing, TableSharing sharing, Tally tally) {
        this.writing = writing;
        this.sharing = sharing;
        this.coarse = new CoarsePresence(sharing);
        this.tally = tally;
    }

    /**
     * Takes a record.
     *
     * @param level its own, or its partner's where that is higher: work of a partner that must not be named is not told
     */
    void take(PresenceItem item, Sensitivity level) {
        if (!sharing.sees(level)) {
            tally.withhold(1);
        } else if (sharing.generalises(level)) {
            coarse.add(item.row());
        } else {
            write(item);
        }
    }

    /** After the last row: what is shown only at a coarser level. */
    void end(Gazetteer areas) {
        if (sharing.audience().generalised()) {
            coarse.rows(areas).forEach(row -> write(new PresenceItem(row, "", Notes.GENERALISED, "", "")));
            tally.withhold(coarse.left());
        }
    }

    private void write(PresenceItem item) {
        PresenceRow row = item.row();
        Measure targeted = tally.shown(row.targeted(), sharing);
        Measure reached = tally.shown(row.reached(), sharing);
        boolean hidden = !targeted.equals(row.targeted()) || !reached.equals(row.reached());
        writing.write(
                hidden
                        ? item.withRow(PresenceItem.withCounts(row, targeted, reached))
                                .withNote(Notes.add(item.note(), Notes.SUPPRESSED))
                        : item);
    }
}
