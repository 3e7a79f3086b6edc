package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Presence;

/**
 * Where an assumption takes work away and where it adds some. An assumption tells nothing new of what is not known: where work
 * only goes, nobody more can be reached than before, and where it only comes nobody less, whatever the claims are that go or
 * come with it.
 */
final class Moves {
    private static final Comparator<Presence> ORDER = Comparator.comparing(Presence::area)
            .thenComparing(Presence::sector)
            .thenComparing(Presence::partner)
            .thenComparing(Presence::group)
            .thenComparing(Presence::sensitivity);

    private final Lineage lineage;
    private final Map<String, List<Place>> gone = new HashMap<>();
    private final Map<String, List<Place>> come = new HashMap<>();

    private Moves(Lineage lineage) {
        this.lineage = lineage;
    }

    /** From {@code before} to {@code after}. */
    static Moves of(List<Presence> before, List<Presence> after, Lineage lineage) {
        Moves moves = new Moves(lineage);
        List<Presence> one = sorted(before);
        List<Presence> other = sorted(after);
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            Presence was = i < one.size() ? one.get(i) : null;
            Presence is = j < other.size() ? other.get(j) : null;
            int order = was == null ? 1 : is == null ? -1 : ORDER.compare(was, is);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            moves.take(order <= 0 ? was : null, order >= 0 ? is : null);
        }
        return moves;
    }

    private static List<Presence> sorted(List<Presence> presence) {
        Presence before = null;
        for (Presence each : presence) {
            if (before != null && ORDER.compare(before, each) > 0) {
                List<Presence> sorted = new ArrayList<>(presence);
                sorted.sort(ORDER);
                return sorted;
            }
            before = each;
        }
        return presence;
    }

    private void take(@Nullable Presence was, @Nullable Presence is) {
        boolean fewer = was != null && (is == null || loses(was, is));
        if (was != null && fewer) {
            put(gone, was);
        }
        // one that is there with another claim, and no figure less, has come as well
        if (is != null && (was == null || loses(is, was) || (!fewer && !is.equals(was)))) {
            put(come, is);
        }
    }

    /** Whether {@code one} has more people than {@code other} by some figure. */
    private static boolean loses(Presence one, Presence other) {
        return one.reached().orElse(-1) > other.reached().orElse(-1)
                || one.planned().orElse(-1) > other.planned().orElse(-1);
    }

    private void put(Map<String, List<Place>> where, Presence record) {
        where.computeIfAbsent(record.sector(), sector -> new ArrayList<>()).add(lineage.place(record.area()));
    }

    /** {@code assumed}, held against what is {@code known} of the cell. */
    ReachedInterval held(Place place, String sector, ReachedInterval known, ReachedInterval assumed) {
        boolean goes = bears(gone, place, sector);
        boolean comes = bears(come, place, sector);
        return goes == comes || !known.known() || !assumed.known()
                ? assumed
                : goes ? assumed.noMoreThan(known) : assumed.noLessThan(known);
    }

    private static boolean bears(Map<String, List<Place>> moves, Place place, String sector) {
        for (Place moved : moves.getOrDefault(sector, List.of())) {
            if (moved.in(place) || place.in(moved)) {
                return true;
            }
        }
        return false;
    }
}
