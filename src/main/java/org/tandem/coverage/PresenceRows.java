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

/**
 * Records of presence in a few numbers each: a country has a million, and each is asked for again for every area that holds its
 * own.
 */
final class PresenceRows {
    private static final int CURRENT = 4;
    private static final int KIND = 3;
    private static final int CASELOAD = 3;

    private final Basis basis;
    private final PartnerNumbers numbers = new PartnerNumbers();
    private final int[] partner;
    /** People served; -1 where not known. */
    private final long[] people;
    /** The caseload's risk, whether the work is current, and the number of its {@link Kind}. */
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
    PresenceRows(int most, Basis basis) {
        this.basis = basis;
        this.partner = new int[most];
        this.people = new long[most];
        this.manner = new int[most];
    }

    void add(Presence record) {
        partner[size] = numbers.of(record.partner(), record.name());
        people[size] = (basis == Basis.PLANNED ? record.planned() : record.reached()).orElse(-1);
        manner[size] = record.caseload().risk() | (record.current() ? CURRENT : 0) | kindOf(record) << KIND;
        size++;
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

    Measure people(int row) {
        return people[row] < 0 ? Measure.UNKNOWN : Measure.of(people[row]);
    }

    Caseload caseload(int row) {
        return Caseload.ofRisk(manner[row] & CASELOAD);
    }

    boolean current(int row) {
        return (manner[row] & CURRENT) != 0;
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
