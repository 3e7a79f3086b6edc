package org.tandem.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.FreshnessScale;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.NeedColumns;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Policy;
import org.tandem.model.Precedence;
import org.tandem.model.Workspace;

/**
 * Makes one assessment of the records of a cell and group that differ in sensitivity. Each figure is that of the record which
 * {@linkplain Precedence counts} of those that state it; but none older than the people in need, save population, people
 * affected and severity: last year's target says nothing of this year's need. Where people decided for the assessment of a day, that one counts.
 */
final class ChosenNeed {
    private final Policy policy;
    private final FreshnessScale scale;
    private final Precedence precedence;
    private final Sources sources;
    private final NeedColumns.Maker<Assessed> alone = this::alone;

    ChosenNeed(Workspace workspace, Sources sources) {
        this.policy = workspace.policy();
        this.scale = new FreshnessScale(workspace.operation().asOf(), policy.updateIntervalDays());
        this.precedence = workspace.precedence();
        this.sources = sources;
    }

    Assessed of(List<Need> records, @Nullable Decision decision) {
        Need first = first(records);
        Need decided = decided(records, first, decision);
        Dispute dispute = decided == null ? Dispute.of(conflict(records, first)) : Dispute.SETTLED;
        Need base = decided == null ? first : decided;
        Need severity = best(records, Need::severity);
        Need population = best(records, Need::population);
        Need affected = best(records, Need::affected);
        Need targeted = notOlder(best(records, Need::targeted), base);
        Need reached = notOlder(best(records, Need::reached), base);
        return new Assessed(
                base.group(),
                severity == null ? Measure.UNKNOWN : severity.severity(),
                population == null ? Measure.UNKNOWN : population.population(),
                affected == null ? Measure.UNKNOWN : affected.affected(),
                base.inNeed(),
                0,
                targeted == null ? Measure.UNKNOWN : targeted.targeted(),
                reached == null ? Measure.UNKNOWN : reached.reached(),
                base.assessedOn(),
                scale.of(base.assessedOn(), base.method()),
                base.grade(),
                dispute,
                !base.inNeed().known(),
                false,
                files(base, severity, population, targeted, reached));
    }

    /** The record whose people in need count, and whose day and grade are those of the row. */
    Need counting(List<Need> records, @Nullable Decision decision) {
        Need first = first(records);
        Need decided = decided(records, first, decision);
        return decided == null ? first : decided;
    }

    /** The record that counts unless people decided for another one. */
    Need first(List<Need> records) {
        Need base = best(records, Need::inNeed);
        return base == null
                ? records.stream().min(precedence.by(Need::severity)).orElseThrow()
                : base;
    }

    private @Nullable Need decided(List<Need> records, Need first, @Nullable Decision decision) {
        return decision == null
                        || decision.assessedOn() == null
                        || !first.inNeed().known()
                ? null
                : ofThatDay(records, first, decision.assessedOn());
    }

    /** The same of the record at {@code place} alone, as nearly every cell has: its figures were chosen when it was made. */
    Assessed of(NeedColumns needs, int place, @Nullable Decision decision) {
        return decision != null && decision.assessedOn() != null
                ? of(List.of(needs.need(place)), decision)
                : needs.made(place, alone);
    }

    private Assessed alone(
            Group group,
            Measure population,
            Measure affected,
            Measure inNeed,
            Measure targeted,
            Measure reached,
            Measure severity,
            @Nullable LocalDate assessedOn,
            String method,
            Grade grade,
            boolean rival,
            String file) {
        return new Assessed(
                group,
                severity,
                population,
                affected,
                inNeed,
                0,
                targeted,
                reached,
                assessedOn,
                scale.of(assessedOn, method),
                grade,
                Dispute.of(rival),
                !inNeed.known(),
                false,
                sources.with(List.of(), file));
    }

    /** The assessment of {@code day}, or the other one told beside a record; null where neither is of that day. */
    private @Nullable Need ofThatDay(List<Need> records, Need base, LocalDate day) {
        if (day.equals(base.assessedOn())) {
            return base;
        }
        Need record = best(
                records.stream().filter(need -> day.equals(need.assessedOn())).toList(), Need::inNeed);
        return record != null
                ? record
                : records.stream()
                        .flatMap(need -> need.rival().stream().map(rival -> Disputed.instead(need, rival)))
                        .filter(rival -> day.equals(rival.assessedOn()))
                        .findFirst()
                        .orElse(null);
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

    private @Nullable Need best(List<Need> records, Function<Need, Measure> figure) {
        boolean known = records.stream().anyMatch(need -> !ahead(need));
        return records.stream()
                .filter(need -> !known || !ahead(need))
                .filter(need -> figure.apply(need).known())
                .min(precedence.by(figure))
                .orElse(null);
    }

    /** The day, a record without one being older than all others. */
    private static LocalDate day(Need need) {
        return Objects.requireNonNullElse(need.assessedOn(), LocalDate.MIN);
    }

    private boolean ahead(Need need) {
        return precedence.standing(need.assessedOn(), need.grade(), need.method()) == Precedence.Standing.AHEAD;
    }

    private boolean conflict(List<Need> records, Need base) {
        return base.rival().isPresent() || furthest(records, base).isPresent();
    }

    /** Of records of other levels the one furthest from {@code base}, where it differs by more than the policy allows. */
    Optional<Need> furthest(List<Need> records, Need base) {
        return Disputed.furthest(
                records.stream()
                        .filter(other -> precedence.ofOneTurn(other, base))
                        .toList(),
                base,
                policy.conflictRatio());
    }

    /** Whether two figures differ by more than {@code ratio} of the larger. */
    static boolean differ(long one, long other, BigDecimal ratio) {
        BigDecimal larger = BigDecimal.valueOf(Math.max(one, other));
        return BigDecimal.valueOf(Math.abs(one - other)).compareTo(ratio.multiply(larger)) > 0;
    }
}
