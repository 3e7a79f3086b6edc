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
    /** Where the latest record is, and that record, while they are taken. */
    private @Nullable Local local;

    private @Nullable Presence before;

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
        for (Presence record : presence) {
            if (!record.kind().armed() && !take(record)) {
                return false;
            }
        }
        if (local != null) {
            local.end(rows.size());
        }
        rows.close();
        before = null;
        return true;
    }

    /** Takes the next one. Apart from its loop, for a method is compiled long before a loop in it is. */
    private boolean take(Presence record) {
        Presence last = before;
        int byArea = last == null ? 1 : order(last.area(), record.area());
        int bySector = byArea != 0 || last == null ? byArea : order(last.sector(), record.sector());
        if (bySector < 0 || (last != null && bySector == 0 && order(last.partner(), record.partner()) < 0)) {
            return false;
        }
        Local here = local;
        if (here == null || byArea > 0) {
            here = next(here, lineage.place(record.area()));
            local = here;
        }
        if (bySector > 0) {
            here.begin(record.sector(), rows.size());
            told.add(here.place(), record.sector());
        }
        if (!record.progress().stale() && !here.goesOn(record.sector())) {
            here.goesOn();
            goingOn.add(here.place(), record.sector());
        }
        rows.add(record);
        before = record;
        return true;
    }

    private static int order(String before, String text) {
        // mostly the very same text, which is soon found equal
        return text.equals(before) ? 0 : text.compareTo(before);
    }

    private Local next(@Nullable Local last, Place place) {
        if (last != null) {
            last.end(rows.size());
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
