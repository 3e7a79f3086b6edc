package org.tandem.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;
import org.tandem.source.Origin;
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

        static Key of(NeedRow row) {
            return new Key(row.area(), row.sector(), row.group(), row.sensitivity());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A figure as one row states it. */
    record Claim(long value, @Nullable LocalDate on, Grade grade, String source, String method, Origin origin) {
        private static final Comparator<Claim> BEST = Comparator.comparing(Claim::day)
                .reversed()
                .thenComparing(Claim::grade)
                .thenComparing(Comparator.comparingLong(Claim::value).reversed())
                .thenComparing(Claim::origin)
                .thenComparing(Claim::source)
                .thenComparing(Claim::method)
                .thenComparing(claim -> claim.grade().code());

        /** The day, a claim without one being older than all others. */
        private LocalDate day() {
            return on == null ? LocalDate.MIN : on;
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
    private @Nullable Claim any;

    void add(NeedRow row) {
        population = better(population, claim(row, row.population()));
        affected = better(affected, claim(row, row.affected()));
        targeted = better(targeted, claim(row, row.targeted()));
        reached = better(reached, claim(row, row.reached()));
        severity = better(severity, claim(row, row.severity()));
        any = better(any, claim(row, Measure.of(0)));
        Claim stated = claim(row, row.inNeed());
        inNeed = better(inNeed, stated);
        least = extreme(least, stated, false);
        most = extreme(most, stated, true);
    }

    private static @Nullable Claim claim(NeedRow row, Measure figure) {
        return figure instanceof Measure.Known known
                ? new Claim(known.value(), row.assessedOn(), row.grade(), row.source(), row.method(), row.origin())
                : null;
    }

    private static @Nullable Claim better(@Nullable Claim a, @Nullable Claim b) {
        return a == null ? b : b == null || Claim.BEST.compare(a, b) <= 0 ? a : b;
    }

    /** The larger or smaller of two claims; of equal ones the better. */
    private static @Nullable Claim extreme(@Nullable Claim a, @Nullable Claim b, boolean larger) {
        if (a == null || b == null || a.value() == b.value()) {
            return better(a, b);
        }
        return a.value() > b.value() == larger ? a : b;
    }

    Need need(Key key, Policy policy) {
        Claim base = inNeed != null ? inNeed : any;
        if (base == null) {
            throw new IllegalStateException("a cell without a row: " + key);
        }
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
                base.on(),
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
                ? Optional.of(new Need.Rival(other.value(), other.on(), other.origin()))
                : Optional.empty();
    }
}
