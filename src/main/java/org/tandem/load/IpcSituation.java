package org.tandem.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;

/** The people of one area by phase in one period of one analysis, gathered from the rows that speak of them. */
final class IpcSituation {
    private static final List<IpcPhase> WORST_FIRST =
            List.of(IpcPhase.CATASTROPHE, IpcPhase.EMERGENCY, IpcPhase.CRISIS, IpcPhase.STRESSED, IpcPhase.MINIMAL);
    private static final List<IpcPhase> CARRIERS = List.of(
            IpcPhase.CRISIS_OR_WORSE,
            IpcPhase.CRISIS,
            IpcPhase.EMERGENCY,
            IpcPhase.CATASTROPHE,
            IpcPhase.STRESSED,
            IpcPhase.MINIMAL);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    /**
     * When a situation holds.
     *
     * @param analysed null where the table does not say
     * @param name as {@code current}, in lower case
     */
    record When(
            @Nullable LocalDate analysed,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        private boolean begun(LocalDate day) {
            return from == null || !from.isAfter(day);
        }

        /** 0 in force on {@code day}, 1 over by then, 2 not begun. */
        private int standing(LocalDate day) {
            return !begun(day) ? 2 : to != null && to.isBefore(day) ? 1 : 0;
        }

        /** The current situation before projections. */
        private int order() {
            return name.startsWith("current") ? 0 : name.startsWith("second") ? 2 : 1;
        }

        private long begins() {
            return from == null ? Long.MIN_VALUE : from.toEpochDay();
        }

        private long day() {
            return analysed == null ? Long.MIN_VALUE : analysed.toEpochDay();
        }

        /** In words, as {@code current from 2024-02-01 to 2024-04-30}. */
        String words() {
            return "`" + name + "`" + (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
        }
    }

    private final When when;
    private final Map<IpcPhase, Measure> people = new EnumMap<>(IpcPhase.class);
    private final Map<IpcPhase, String> shares = new EnumMap<>(IpcPhase.class);
    private final Set<IpcPhase> contradicted = EnumSet.noneOf(IpcPhase.class);
    private Sensitivity level = Sensitivity.LOW;

    IpcSituation(When when) {
        this.when = when;
    }

    /** Which of several situations of an area is read on {@code day}: the lowest. */
    static Comparator<When> byStanding(LocalDate day) {
        // an analysis that is made later is not known yet; it is read where there is none other
        Comparator<When> known = Comparator.comparing(
                one -> one.analysed() != null && one.analysed().isAfter(day));
        Comparator<When> newest = Comparator.comparingLong(When::day).reversed();
        return known.thenComparing(newest)
                .thenComparingInt(one -> one.standing(day))
                .thenComparingLong(one -> one.standing(day) == 1 ? -one.begins() : 0)
                .thenComparingLong(one -> one.standing(day) == 2 ? one.begins() : 0)
                .thenComparingInt(When::order)
                .thenComparing(Comparator.comparingLong(When::begins).reversed())
                .thenComparing(When::name)
                .thenComparing(When::words);
    }

    When when() {
        return when;
    }

    /** Takes what a row of {@code phase} says; of a phase that is stated twice, and differently, nothing is known. */
    void add(IpcPhase phase, Measure number, String share, Sensitivity stated) {
        level = level.highest(stated);
        if (contradicted.contains(phase)) {
            return;
        }
        Measure known = people.getOrDefault(phase, Measure.UNKNOWN);
        String before = shares.getOrDefault(phase, "");
        boolean numbers = known.known() && number.known();
        boolean texts = !CountReader.nothing(before) && !CountReader.nothing(share);
        if (numbers ? !known.equals(number) : !known.known() && !number.known() && texts && !before.equals(share)) {
            contradicted.add(phase);
            people.remove(phase);
            shares.remove(phase);
            return;
        }
        people.put(phase, known.known() ? known : number);
        shares.put(phase, CountReader.nothing(before) ? share : before);
    }

    /** Whether rows state {@code phase} twice, and differently. */
    boolean contradicts(IpcPhase phase) {
        return contradicted.contains(phase);
    }

    /** The highest level of the rows that it was gathered from, as far as they state one. */
    Sensitivity level() {
        return level;
    }

    /** Whether the row of {@code phase} stands for the whole: that of phase 3 or worse, else of the first of the phases there are. */
    boolean carriedBy(IpcPhase phase) {
        return CARRIERS.stream().filter(people::containsKey).findFirst().orElse(phase) == phase;
    }

    Measure people(IpcPhase phase) {
        return people.getOrDefault(phase, Measure.UNKNOWN);
    }

    /** People in phase 3 or worse as stated; else those in phases 3, 4 and 5 together, which are different people. */
    Measure inNeed() {
        Measure stated = people(IpcPhase.CRISIS_OR_WORSE);
        return stated.known()
                ? stated
                : Measure.sumOfKnown(
                        List.of(people(IpcPhase.CRISIS), people(IpcPhase.EMERGENCY), people(IpcPhase.CATASTROPHE)));
    }

    /**
     * The worst phase in which, or in a worse one, at least a fifth of all people are; unknown where the rows do not tell.
     *
     * @param column reads shares, where numbers are not stated
     */
    Measure severity(ShareColumn column) {
        boolean numbers = WORST_FIRST.stream().anyMatch(phase -> people(phase).known());
        return numbers && people(IpcPhase.ALL) instanceof Measure.Known all ? ofNumbers(all.value()) : ofShares(column);
    }

    private Measure ofNumbers(long all) {
        long sum = 0;
        int parts = 0;
        for (IpcPhase phase : WORST_FIRST) {
            if (people(phase) instanceof Measure.Known number && number.value() > 0) {
                sum += number.value();
                parts++;
                // a published fifth of 840246 is 168049: each number may lack half a person
                if (10 * sum + 5L * parts >= 2 * all) {
                    return Measure.of(phase.number());
                }
            }
        }
        return Measure.UNKNOWN;
    }

    private Measure ofShares(ShareColumn column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (IpcPhase phase : WORST_FIRST) {
            String share = shares.getOrDefault(phase, "");
            BigDecimal part = CountReader.nothing(share)
                    ? BigDecimal.ZERO
                    : column.read(share).orElse(BigDecimal.ZERO);
            sum = sum.add(part);
            if (part.signum() > 0 && sum.compareTo(FIFTH) >= 0) {
                return Measure.of(phase.number());
            }
        }
        return Measure.UNKNOWN;
    }
}
