package org.tandem.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;

/**
 * Makes one assessment of the records of a cell and group that differ in sensitivity. Each figure is the newest known, then
 * the better graded, then the larger; but none older than the people in need, save population and severity: last year's
 * target says nothing of this year's need.
 */
final class NewestNeed {
    private final Policy policy;
    private final FreshnessScale scale;
    private final Sources sources;

    NewestNeed(Policy policy, FreshnessScale scale, Sources sources) {
        this.policy = policy;
        this.scale = scale;
        this.sources = sources;
    }

    Assessed of(List<Need> records) {
        Need base = best(records, Need::inNeed);
        if (base == null) {
            base = records.stream().min(order(Need::severity)).orElseThrow();
        }
        Need severity = best(records, Need::severity);
        Need population = best(records, Need::population);
        Need targeted = notOlder(best(records, Need::targeted), base);
        Need reached = notOlder(best(records, Need::reached), base);
        return new Assessed(
                base.group(),
                severity == null ? Measure.UNKNOWN : severity.severity(),
                population == null ? Measure.UNKNOWN : population.population(),
                base.inNeed(),
                targeted == null ? Measure.UNKNOWN : targeted.targeted(),
                reached == null ? Measure.UNKNOWN : reached.reached(),
                base.assessedOn(),
                scale.of(base.assessedOn(), base.method()),
                base.grade(),
                conflict(records, base),
                !base.inNeed().known(),
                false,
                files(base, severity, population, targeted, reached));
    }

    /** The same of one record alone, as nearly every cell has: its figures were chosen when it was made. */
    Assessed of(Need need) {
        return new Assessed(
                need.group(),
                need.severity(),
                need.population(),
                need.inNeed(),
                need.targeted(),
                need.reached(),
                need.assessedOn(),
                scale.of(need.assessedOn(), need.method()),
                need.grade(),
                need.rival().isPresent(),
                !need.inNeed().known(),
                false,
                sources.with(List.of(), need.origin().file()));
    }

    private List<String> files(@Nullable Need... records) {
        List<String> files = List.of();
        for (Need record : records) {
            files = record == null ? files : sources.with(files, record.origin().file());
        }
        return files;
    }

    /** {@code record} unless it is older than the people in need of {@code base}. */
    private static @Nullable Need notOlder(@Nullable Need record, Need base) {
        boolean older = record != null && base.inNeed().known() && day(record).isBefore(day(base));
        return older ? null : record;
    }

    private static @Nullable Need best(List<Need> records, Function<Need, Measure> figure) {
        return records.stream()
                .filter(need -> figure.apply(need).known())
                .min(order(figure))
                .orElse(null);
    }

    private static Comparator<Need> order(Function<Need, Measure> figure) {
        return Comparator.comparing(NewestNeed::day, Comparator.reverseOrder())
                .thenComparing(Need::grade)
                .thenComparing(need -> -figure.apply(need).orElse(0))
                .thenComparing(Need::sensitivity)
                .thenComparing(Need::origin);
    }

    /** The day, a record without one being older than all others. */
    private static LocalDate day(Need need) {
        LocalDate on = need.assessedOn();
        return on == null ? LocalDate.MIN : on;
    }

    private boolean conflict(List<Need> records, Need base) {
        return base.rival().isPresent() || records.stream().anyMatch(other -> differ(base.inNeed(), other.inNeed()));
    }

    private boolean differ(Measure one, Measure other) {
        if (!(one instanceof Measure.Known a) || !(other instanceof Measure.Known b)) {
            return false;
        }
        BigDecimal larger = BigDecimal.valueOf(Math.max(a.value(), b.value()));
        BigDecimal difference = BigDecimal.valueOf(Math.abs(a.value() - b.value()));
        return difference.compareTo(policy.conflictRatio().multiply(larger)) > 0;
    }
}
