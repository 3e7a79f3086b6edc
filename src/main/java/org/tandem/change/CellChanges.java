package org.tandem.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;

/** Follows each cell through all states. */
final class CellChanges {
    private final List<State> earlier;
    private final State now;
    private final List<Recoded> codes;
    private final SamePartners partners;

    /**
     * @param earlier oldest first
     * @param codes of each of them
     * @param partners of the last of them and of the newest state
     */
    CellChanges(List<State> earlier, State now, List<Recoded> codes, SamePartners partners) {
        this.earlier = earlier;
        this.now = now;
        this.codes = codes;
        this.partners = partners;
    }

    /** Every row of the newest state and of the one before it, in the order of areas, sectors and groups. */
    List<CellChange> all() {
        return all(now.coverage().gaps());
    }

    /** The same for other rows of the newest state. */
    List<CellChange> all(List<Gap> gaps) {
        Map<Key, Gap> rows = new TreeMap<>();
        gaps.forEach(gap -> rows.put(Key.of(gap), gap));
        Map<Key, Gap> before = codes.get(codes.size() - 1).rows();
        Set<Key> keys = new TreeSet<>(rows.keySet());
        keys.addAll(before.keySet());
        List<CellChange> all = new ArrayList<>(keys.size());
        for (Key key : keys) {
            all.add(of(key, before.get(key), rows.get(key)));
        }
        return all;
    }

    private CellChange of(Key key, @Nullable Gap then, @Nullable Gap row) {
        Standing before = Standing.of(then);
        Standing after = Standing.of(row);
        List<String> came = List.of();
        List<String> left = List.of();
        if (then != null && row != null && told(then) && told(row)) {
            came = partners.cameTo(then.organisations(), row.organisations());
            left = partners.leftFrom(then.organisations(), row.organisations());
        }
        boolean differs = !came.isEmpty() || !left.isEmpty() || (then != null && row != null && differ(then, row));
        LocalDate first = first(key);
        boolean reopening = first == null && gapBefore(key);
        ChangeKind kind = ChangeKind.of(before, after, reopening, differs);
        LocalDate since = first != null ? first : after == Standing.GAP ? now.asOf() : null;
        if (kind == ChangeKind.PERSISTENT && !differs && now.asOf().equals(since)) {
            // No time has passed and nothing differs: there is nothing to tell.
            kind = ChangeKind.UNCHANGED;
        }
        return new CellChange(
                kind,
                key.area(),
                key.sector(),
                key.group(),
                since,
                since == null ? -1 : ChronoUnit.DAYS.between(since, now.asOf()),
                then,
                row,
                came,
                left,
                then == null || row == null ? Trend.NOT_KNOWN : Trend.of(then.unmet(), row.unmet()),
                notes(key, then, row, first));
    }

    private static boolean told(Gap gap) {
        return gap.presence() != PresenceWord.UNKNOWN;
    }

    private static boolean differ(Gap then, Gap row) {
        return !then.inNeed().equals(row.inNeed())
                || !then.reached().equals(row.reached())
                || then.band() != row.band()
                || !then.severity().equals(row.severity())
                || then.presence() != row.presence()
                || !then.hidden().equals(row.hidden());
    }

    /** The first state of the unbroken run that ends in the newest, or in the one before it; null where there is none. */
    private @Nullable LocalDate first(Key key) {
        LocalDate first = null;
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Standing standing = standing(key, index);
            if (standing == Standing.NO_GAP) {
                return first;
            }
            if (standing == Standing.GAP) {
                first = earlier.get(index).asOf();
            }
        }
        return first;
    }

    private boolean gapBefore(Key key) {
        for (int index = 0; index < earlier.size(); index++) {
            if (standing(key, index) == Standing.GAP) {
                return true;
            }
        }
        return false;
    }

    private Standing standing(Key key, int index) {
        return Standing.of(codes.get(index).rows().get(key));
    }

    private List<String> notes(Key key, @Nullable Gap then, @Nullable Gap row, @Nullable LocalDate first) {
        Recoded recoded = codes.get(codes.size() - 1);
        List<String> notes = new ArrayList<>();
        if (then != null && row != null && !then.area().equals(row.area())) {
            notes.add("under the code " + then.area() + " before");
        }
        if (row == null && key.former()) {
            notes.add(
                    "the area is now " + String.join(", ", recoded.into(key.area())) + ", which is not the same area");
        }
        if (then == null && !recoded.madeOf(key.area()).isEmpty()) {
            notes.add("the area was " + String.join(", ", recoded.madeOf(key.area())) + ", which is not the same area");
        }
        if (then != null
                && row != null
                && row.inNeed().orElse(-1) == 0
                && then.inNeed().exceeds(0)) {
            notes.add("nobody is in need any more");
        }
        if (Standing.of(row) == Standing.GAP && !(Standing.of(then) == Standing.GAP) && first != null) {
            notes.add("a gap as of " + first + " already");
        }
        if ((then != null && !then.hidden().isEmpty())
                || (row != null && !row.hidden().isEmpty())) {
            notes.add("a figure is too small to show");
        }
        return notes;
    }
}
