package org.tandem.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;

/**
 * What rows say of one cell. Each figure keeps the best claim made for it: the newest, then the better graded, then the
 * larger, then the first in the files; so the rows may come in any order.
 */
final class NeedCell {
    /** Area, sector, group and sensitivity, in the order of reports. */
    record Key(String area, String sector, Group group, Sensitivity sensitivity) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::area)
                .thenComparing(Key::sector)
                .thenComparing(Key::group)
                .thenComparing(key -> key.group().parts().toString())
                .thenComparing(Key::sensitivity);

        // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key other
                    && area.equals(other.area)
                    && sector.equals(other.sector)
                    && group.equals(other.group)
                    && sensitivity.equals(other.sensitivity);
        }

        @Override
        public int hashCode() {
            return ((area.hashCode() * 31 + sector.hashCode()) * 31 + group.hashCode()) * 31 + sensitivity.hashCode();
        }

        static Key of(NeedRow row) {
            return new Key(row.area(), row.sector(), row.group(), row.sensitivity());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A figure as one row states it. */
    private record Claim(long value, NeedRow row) {
        private static final Comparator<Claim> BEST = Comparator.comparing(Claim::day)
                .reversed()
                .thenComparing(claim -> claim.row().grade())
                .thenComparing(Comparator.comparingLong(Claim::value).reversed())
                .thenComparing(claim -> claim.row().origin())
                .thenComparing(claim -> claim.row().source())
                .thenComparing(claim -> claim.row().method())
                .thenComparing(claim -> claim.row().grade().code());

        /** The day, a claim without one being older than all others. */
        private LocalDate day() {
            LocalDate stated = row.assessedOn();
            return stated == null ? LocalDate.MIN : stated;
        }

        boolean olderThan(Claim other) {
            return day().isBefore(other.day());
        }
    }

    private @Nullable Claim population;
    private @Nullable Claim affected;
    private @Nullable Claim inNeed;
    private @Nullable Claim targeted;
    private @Nullable Claim reached;
    private @Nullable Claim severity;
    private @Nullable Claim least;
    private @Nullable Claim most;
    private Claim any;
    /** Of rows that are parts, by file; null where there are none. */
    private @Nullable Map<String, NeedParts> parts;

    /** The cell of which {@code row} is the first row to come. */
    NeedCell(NeedRow row) {
        this.any = new Claim(0, row);
        add(row);
    }

    void add(NeedRow row) {
        if (row.part()) {
            parts = parts == null ? new TreeMap<>() : parts;
            parts.merge(row.origin().file(), NeedParts.of(row), NeedParts::plus);
            return;
        }
        any = better(any, new Claim(0, row));
        population = better(population, row, row.population());
        affected = better(affected, row, row.affected());
        targeted = better(targeted, row, row.targeted());
        reached = better(reached, row, row.reached());
        severity = better(severity, row, row.severity());
        if (row.inNeed() instanceof Measure.Known stated) {
            Claim claim = new Claim(stated.value(), row);
            inNeed = better(inNeed, claim);
            least = least == null || claim.value() < least.value() ? claim : same(least, claim);
            most = most == null || claim.value() > most.value() ? claim : same(most, claim);
        }
    }

    private static @Nullable Claim better(@Nullable Claim held, NeedRow row, Measure figure) {
        return figure instanceof Measure.Known known ? better(held, new Claim(known.value(), row)) : held;
    }

    private static Claim better(@Nullable Claim held, Claim claim) {
        return held == null || Claim.BEST.compare(claim, held) < 0 ? claim : held;
    }

    /** Of two claims of one figure the better, so that it is no matter which came first. */
    private static Claim same(Claim held, Claim claim) {
        return held.value() == claim.value() ? better(held, claim) : held;
    }

    Need need(Key key, Policy policy) {
        if (parts != null) {
            parts.values().forEach(sum -> add(sum.whole()));
            parts = null;
        }
        NeedRow base = (inNeed == null ? any : inNeed).row();
        return new Need(
                key.area(),
                key.sector(),
                key.group(),
                key.sensitivity(),
                value(population),
                current(affected),
                value(inNeed),
                current(targeted),
                current(reached),
                value(severity),
                base.assessedOn(),
                base.source(),
                base.method(),
                base.grade(),
                rival(policy),
                base.origin());
    }

    private static Measure value(@Nullable Claim claim) {
        return claim == null ? Measure.UNKNOWN : Measure.of(claim.value());
    }

    /** A figure unless it is older than the people in need: last year's target says nothing of this year's need. */
    private Measure current(@Nullable Claim claim) {
        return claim != null && inNeed != null && claim.olderThan(inNeed) ? Measure.UNKNOWN : value(claim);
    }

    private Optional<Need.Rival> rival(Policy policy) {
        if (inNeed == null || least == null || most == null) {
            return Optional.empty();
        }
        Claim chosen = inNeed;
        Claim other = most.value() - chosen.value() >= chosen.value() - least.value() ? most : least;
        long difference = Math.abs(chosen.value() - other.value());
        BigDecimal allowed =
                policy.conflictRatio().multiply(BigDecimal.valueOf(Math.max(chosen.value(), other.value())));
        return BigDecimal.valueOf(difference).compareTo(allowed) > 0
                ? Optional.of(new Need.Rival(
                        other.value(), other.row().assessedOn(), other.row().origin()))
                : Optional.empty();
    }
}
