package org.tandem.convert;

import org.jspecify.annotations.Nullable;
import org.tandem.load.NeedLedger;
import org.tandem.load.NeedRow;
import org.tandem.load.TableSetting;
import org.tandem.model.Gazetteer;
import org.tandem.model.Need;
import org.tandem.sharing.TableSharing;
import org.tandem.sharing.TableSharing.Shown;
import org.tandem.source.Sensitivity;

/** Needs on their way out: what the audience may not see is left out first. */
final class NeedsOut {
    private final Writing<NeedItem> writing;
    private final TableSharing sharing;
    private final Tally tally;
    private final @Nullable StatusRows byStatus;
    private final @Nullable NeedLedger seen;
    private final NeedLedger parts;

    /**
     * @param byStatus whether the table has a row for each status of the people, which come together again
     */
    NeedsOut(Writing<NeedItem> writing, TableSharing sharing, TableSetting setting, Tally tally, boolean byStatus) {
        this.writing = writing;
        this.sharing = sharing;
        this.tally = tally;
        this.byStatus = byStatus ? new StatusRows() : null;
        this.parts = ledger(setting);
        this.seen = sharing.audience().generalised() ? ledger(setting) : null;
    }

    private static NeedLedger ledger(TableSetting setting) {
        return new NeedLedger(setting.operation().asOf(), setting.policy(), finding -> {});
    }

    void take(NeedItem item) {
        Sensitivity level = item.row().sensitivity();
        if (!sharing.sees(level)) {
            tally.withhold(1);
            return;
        }
        if (seen != null) {
            seen.add(item.row());
        }
        if (sharing.generalises(level)) {
            return;
        }
        if (item.row().part()) {
            parts.add(item.row());
        } else if (byStatus == null) {
            write(item);
        } else {
            byStatus.take(item).ifPresent(this::write);
        }
    }

    /** After the last row: what waits for more, the sums of parts, and what is shown only at a coarser level. */
    void end(Gazetteer areas) {
        if (byStatus != null) {
            byStatus.rest().ifPresent(this::write);
        }
        // what a table states in parts is one figure: rows of Tandem's own table are never added
        parts.needs().forEach(need -> write(new NeedItem(row(need), "", "", "")));
        if (seen != null) {
            Shown<Need> coarse = sharing.needs(seen.needs(), areas);
            tally.withhold(coarse.left());
            coarse.records().forEach(need -> write(new NeedItem(row(need), Notes.GENERALISED, "", "")));
        }
    }

    private void write(NeedItem item) {
        NeedRow row = item.row();
        int before = tally.suppressed();
        NeedRow safe = NeedItem.withCounts(
                row,
                tally.shown(row.population(), sharing),
                tally.shown(row.affected(), sharing),
                tally.shown(row.inNeed(), sharing),
                tally.shown(row.targeted(), sharing),
                tally.shown(row.reached(), row.inNeed(), sharing));
        writing.write(
                tally.suppressed() > before
                        ? item.withRow(safe).withNote(Notes.add(item.note(), Notes.SUPPRESSED))
                        : item);
    }

    private static NeedRow row(Need need) {
        return new NeedRow(
                need.area(),
                need.sector(),
                need.group(),
                need.sensitivity(),
                need.population(),
                need.affected(),
                need.inNeed(),
                need.targeted(),
                need.reached(),
                need.severity(),
                need.assessedOn(),
                need.source(),
                need.method(),
                need.grade(),
                need.origin());
    }
}
