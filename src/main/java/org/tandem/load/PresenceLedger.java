package org.tandem.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Gathers rows of who does what where into one presence per area, sector, partner, group and sensitivity. Memory grows with
 * these, not with the rows; the order of the rows is no matter.
 */
public final class PresenceLedger {
    private record Key(String area, String sector, String partner, Group group, Sensitivity sensitivity)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::area)
                .thenComparing(Key::sector)
                .thenComparing(Key::partner)
                .thenComparing(Key::group)
                .thenComparing(key -> key.group().parts().toString())
                .thenComparing(Key::sensitivity);

        // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key other
                    && area.equals(other.area)
                    && sector.equals(other.sector)
                    && partner.equals(other.partner)
                    && group.equals(other.group)
                    && sensitivity.equals(other.sensitivity);
        }

        @Override
        public int hashCode() {
            return (((area.hashCode() * 31 + sector.hashCode()) * 31 + partner.hashCode()) * 31 + group.hashCode()) * 31
                    + sensitivity.hashCode();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The first row of a partner's cell in the order of the files, and what all of them say together. */
    private static final class Entry {
        private @Nullable Origin origin;
        private String name = "";
        private @Nullable OrganisationKind kind;
        private @Nullable Origin kindOrigin;
        private Caseload caseload = Caseload.DISTINCT;
        private Measure reached = Measure.UNKNOWN;
        private Measure planned = Measure.UNKNOWN;
        private boolean current;
    }

    private final LocalDate asOf;
    private final Period period;
    private final Partners partners;
    private final Consumer<Finding> findings;
    private final Map<Key, Entry> entries = new HashMap<>();

    /**
     * A ledger of the work meant for {@code period} as it is known on {@code asOf}; armed forces are told to
     * {@code findings} and left out.
     */
    public PresenceLedger(LocalDate asOf, Period period, Partners partners, Consumer<Finding> findings) {
        this.asOf = asOf;
        this.period = period;
        this.partners = partners;
        this.findings = findings;
    }

    /** Takes one row. */
    public void add(PresenceRow row) {
        if (row.kind() != null && row.kind().armed()) {
            PresenceMilitary.tell(row, findings);
            return;
        }
        if (row.status().equals("suspended")) {
            return;
        }
        String name = row.organisation().isBlank() ? row.acronym() : row.organisation();
        String partner = partners.key(name, row.acronym(), row.profile());
        Key key = new Key(row.area(), row.sector(), partner, row.group(), row.sensitivity());
        merge(entries.computeIfAbsent(key, absent -> new Entry()), row, name);
    }

    private void merge(Entry entry, PresenceRow row, String name) {
        if (entry.origin == null || before(row.origin(), name, entry.origin, entry.name)) {
            entry.origin = row.origin();
            entry.name = name;
        }
        OrganisationKind kind = row.kind();
        if (kind != null
                && (entry.kind == null
                        || entry.kindOrigin == null
                        || row.origin().compareTo(entry.kindOrigin) < 0
                        || (row.origin().equals(entry.kindOrigin) && kind.compareTo(entry.kind) < 0))) {
            entry.kind = kind;
            entry.kindOrigin = row.origin();
        }
        entry.caseload = entry.caseload.leastSafe(row.caseload());
        entry.reached = entry.reached.max(row.reached());
        if (!row.status().equals("completed")) {
            entry.planned = entry.planned.max(row.targeted());
        }
        entry.current |= current(row.period());
    }

    private static boolean before(Origin origin, String name, Origin other, String otherName) {
        int byOrigin = origin.compareTo(other);
        return byOrigin < 0 || (byOrigin == 0 && name.compareTo(otherName) < 0);
    }

    private boolean current(Period work) {
        return (work.until() == null || !work.until().isBefore(asOf)) && work.meets(period);
    }

    /** What is known, by area, sector, partner, group and sensitivity. */
    public List<Presence> presence() {
        return entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> presence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Presence presence(Key key, Entry entry) {
        return new Presence(
                key.partner(),
                entry.name,
                entry.kind == null ? OrganisationKind.OTHER : entry.kind,
                key.area(),
                key.sector(),
                key.group(),
                key.sensitivity(),
                entry.caseload,
                entry.reached,
                entry.planned,
                entry.current,
                entry.origin == null ? Origin.NOWHERE : entry.origin);
    }
}
