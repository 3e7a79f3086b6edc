package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Presence;
import org.tandem.sharing.SmallCounts;

/**
 * Who works where, ready to be asked for a place. Presence counts for its own area and every area above it; on the areas below
 * it is only known to be there, never spread over them. Armed forces are nobody's presence.
 */
final class PresenceIndex {
    private static final Comparator<Presence> ORDER =
            Comparator.comparing(Presence::area).thenComparing(Presence::sector).thenComparing(Presence::partner);

    private final Lineage lineage;
    private final PresenceRows rows;
    private final Map<Place, Local> own = new HashMap<>();
    private final Map<Place, List<Local>> below = new HashMap<>();
    private final InParts told = new InParts();
    /** The same of work that has not ended. */
    private final InParts goingOn = new InParts();

    private int reach = -1;

    private PresenceIndex(int records, Lineage lineage, Basis basis, SmallCounts small) {
        this.lineage = lineage;
        this.rows = new PresenceRows(records, basis, small);
    }

    /** Of {@code presence}, whose people are those of {@code basis}. */
    static PresenceIndex of(List<Presence> presence, Lineage lineage, Basis basis, SmallCounts small) {
        PresenceIndex index = new PresenceIndex(presence.size(), lineage, basis, small);
        if (!index.take(presence)) {
            List<Presence> sorted = new ArrayList<>(presence);
            sorted.sort(ORDER);
            return of(sorted, lineage, basis, small);
        }
        return index;
    }

    /** Takes the records in one go; false where they are not in the order of area, sector and partner. */
    private boolean take(List<Presence> presence) {
        Local local = null;
        Presence before = null;
        for (Presence record : presence) {
            if (record.kind().armed()) {
                continue;
            }
            int byArea = before == null ? 1 : order(before.area(), record.area());
            int bySector = before == null || byArea != 0 ? byArea : order(before.sector(), record.sector());
            if (bySector < 0 || (before != null && bySector == 0 && order(before.partner(), record.partner()) < 0)) {
                return false;
            }
            if (local == null || byArea > 0) {
                local = next(local, lineage.place(record.area()));
            }
            if (bySector > 0) {
                local.begin(record.sector(), rows.size());
                told.add(local.place(), record.sector());
            }
            if (!record.progress().stale() && !local.goesOn(record.sector())) {
                local.goesOn();
                goingOn.add(local.place(), record.sector());
            }
            rows.add(record);
            before = record;
        }
        if (local != null) {
            local.end(rows.size());
        }
        rows.close();
        return true;
    }

    private static int order(String before, String text) {
        // mostly the very same text, which is soon found equal
        return text.equals(before) ? 0 : text.compareTo(before);
    }

    private Local next(@Nullable Local local, Place place) {
        if (local != null) {
            local.end(rows.size());
        }
        Local next = new Local(place);
        own.put(place, next);
        place.above()
                .forEach(above ->
                        below.computeIfAbsent(above, key -> new ArrayList<>()).add(next));
        reach = Math.max(reach, place.level());
        return next;
    }

    /** Whether a table of presence goes down to {@code level}: some record, of any sector, stands there or below. */
    boolean reaches(int level) {
        return level <= reach;
    }

    /** Reaches as far down as {@code other}, whatever its own records say. */
    void reachAs(PresenceIndex other) {
        reach = other.reach;
    }

    /** What bears on the cells of {@code place}. */
    Here at(Place place) {
        List<Local> above = new ArrayList<>();
        for (Place holder : place.above()) {
            Local local = own.get(holder);
            if (local != null) {
                above.add(local);
            }
        }
        return new Here(own.get(place), above, below.getOrDefault(place, List.of()), told.of(place), goingOn.of(place));
    }

    PresenceRows rows() {
        return rows;
    }
}
