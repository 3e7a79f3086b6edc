package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.sharing.SmallCounts;

/**
 * Records of presence in a few numbers each: a country has a million, and each is asked for again for every area that holds its
 * own.
 */
final class PresenceRows {
    private static final int CASELOAD = 3;
    private static final int PROGRESS = 2;
    private static final int PROGRESSES = 15;
    private static final int KIND = 6;
    private static final long NO_BOUND = -1;

    private final Basis basis;
    private final SmallCounts small;
    private final PartnerNumbers numbers = new PartnerNumbers();
    private final int[] partner;
    /** People served; below 0 where not known: -1 without a bound, else the bound taken from -2. */
    private final long[] people;
    /** The caseload's risk, the bits of its progress, and the number of its {@link Kind}. */
    private final int[] manner;

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Kind, Integer> kindNumbers = new HashMap<>();
    private @Nullable Presence latest;
    private int latestKind;
    private int size;

    /** What nearly all records have in common. */
    private record Kind(Group group, String file) {
        // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Kind other && group.equals(other.group) && file.equals(other.file);
        }

        @Override
        public int hashCode() {
            return group.hashCode() * 31 + file.hashCode();
        }
    }

    /** For at most {@code most} records; people are those of {@code basis}. */
    PresenceRows(int most, Basis basis, SmallCounts small) {
        this.basis = basis;
        this.small = small;
        this.partner = new int[most];
        this.people = new long[most];
        this.manner = new int[most];
    }

    void add(Presence record) {
        partner[size] = numbers.of(record.partner(), record.name());
        people[size] = (basis == Basis.PLANNED ? record.planned() : record.reached()).orElse(bound(record));
        manner[size] = record.caseload().risk() | record.progress().bits() << PROGRESS | kindOf(record) << KIND;
        size++;
    }

    /** What is said of people by a record that says nothing of those reached: not more than it means to reach. */
    private long bound(Presence record) {
        return basis == Basis.REACHED
                        && record.progress().bounded()
                        && record.planned() instanceof Measure.Known planned
                ? NO_BOUND - 1 - planned.value()
                : NO_BOUND;
    }

    private int kindOf(Presence record) {
        Presence before = latest;
        latest = record;
        if (before == null
                || !before.group().equals(record.group())
                || !before.origin().file().equals(record.origin().file())) {
            Kind kind = new Kind(record.group(), record.origin().file());
            Integer known = kindNumbers.putIfAbsent(kind, kinds.size());
            if (known == null) {
                kinds.add(kind);
            }
            latestKind = known == null ? kinds.size() - 1 : known;
        }
        return latestKind;
    }

    /** Numbers the partners in the order of their names, once all records are in. */
    void close() {
        int[] places = numbers.places();
        for (int row = 0; row < size; row++) {
            partner[row] = places[partner[row]];
        }
        latest = null;
    }

    int size() {
        return size;
    }

    /** The partner's number; numbers are in the order of names. */
    int partner(int row) {
        return partner[row];
    }

    /** The partners, whose names in order are their numbers here. */
    PartnerNumbers partners() {
        return numbers;
    }

    /** People served; the least they can be where their number is too small to show. */
    Measure people(int row) {
        return people[row] < 0 ? Measure.UNKNOWN : Measure.of(small.least(people[row]));
    }

    /** The most they can be. */
    Measure most(int row) {
        return people[row] < 0 ? bound(row) : Measure.of(small.most(people[row]));
    }

    Caseload caseload(int row) {
        return Caseload.ofRisk(manner[row] & CASELOAD);
    }

    Progress progress(int row) {
        return Progress.of(manner[row] >> PROGRESS & PROGRESSES);
    }

    /** Whether the row counts nobody because its work has not begun. */
    boolean idle(int row) {
        return basis == Basis.REACHED && people[row] <= 0 && !progress(row).begun();
    }

    /** How many it can be at most where {@link #people} are not known. */
    private Measure bound(int row) {
        return people[row] < NO_BOUND ? Measure.of(small.most(NO_BOUND - 1 - people[row])) : Measure.UNKNOWN;
    }

    /** What the row has in common with many others. */
    int kind(int row) {
        return manner[row] >> KIND;
    }

    /** The group that rows of {@code kind} are stated for. */
    Group group(int kind) {
        return kinds.get(kind).group();
    }

    /** The file that rows of {@code kind} come from. */
    String file(int kind) {
        return kinds.get(kind).file();
    }
}
