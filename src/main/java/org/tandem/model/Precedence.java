package org.tandem.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of several assessments of one cell counts: one that is still valid before one that is not, then the better graded, then
 * the better method, then the newer. Among those whose time is over the newer comes before grade and method, for a good survey of
 * long ago says nothing of today. Where they are alike in all of that, the larger number of people and then the first in the
 * files.
 *
 * <p>The time of an assessment is over when it is delinquent for its method. One without a day comes after those known to be valid
 * and before those known not to be; then comes one graded as hardly to be believed. One of after the reference date, which nobody
 * could know then, counts only where there is nothing else, and of several the earliest.
 */
public final class Precedence {
    /** Standing of an assessment, best first. */
    public enum Standing {
        VALID,
        UNDATED,
        PAST,
        DOUBTFUL,
        /** Of after the reference date. */
        AHEAD
    }

    /** Why one assessment counts and another does not, in the order in which they are asked. */
    public enum Reason {
        KNOWN("it is not of after the reference date"),
        /** Of two of after the reference date. */
        SOONER("it is of the earlier day"),
        VALIDITY("it is still valid"),
        GRADE("it is better graded"),
        METHOD("its method says more"),
        NEWER("it is newer"),
        LARGER("it states more people"),
        FIRST("it comes first in the files");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as a clause, as {@code it is newer}. */
        public String words() {
            return words;
        }
    }

    /** Lets every day be one before it. */
    private static final long NEVER = Long.MAX_VALUE;

    private static final int METHODS = 64;

    private final LocalDate asOf;
    private final FreshnessScale scale;
    private final Methods methods;
    private final Map<String, Integer> ranks = new HashMap<>();

    /** What holds on the day {@code asOf}. */
    public Precedence(LocalDate asOf, Policy policy) {
        this.asOf = asOf;
        this.scale = new FreshnessScale(asOf, policy.updateIntervalDays());
        this.methods = policy.methods();
    }

    /** The first day, from the epoch, of which an assessment is valid; none where its grade forbids it. */
    public long validFrom(Grade grade, String method) {
        return grade.doubtful() ? NEVER : scale.validFrom(method);
    }

    /** The reference date. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Where an assessment of a day, null where it has none, stands. */
    public Standing standing(@Nullable LocalDate day, Grade grade, String method) {
        if (day != null && day.isAfter(asOf)) {
            return Standing.AHEAD;
        }
        if (grade.doubtful()) {
            return Standing.DOUBTFUL;
        }
        if (day == null) {
            return Standing.UNDATED;
        }
        return day.toEpochDay() >= validFrom(grade, method) ? Standing.VALID : Standing.PAST;
    }

    /** Grade and method in one number, the less the better. */
    public int weight(Grade grade, String method) {
        return grade.rank() * METHODS + Math.min(METHODS - 1, methodRank(method));
    }

    private int methodRank(String method) {
        Integer known = ranks.get(method);
        if (known == null) {
            known = methods.rank(method);
            ranks.put(method, known);
        }
        return known;
    }

    /** The order in which records of one cell count for a {@code figure}. */
    public Comparator<Need> by(Function<Need, Measure> figure) {
        return Comparator.<Need, Standing>comparing(this::standing)
                .thenComparing(this::dayOfPast, Comparator.reverseOrder())
                .thenComparing(this::dayAhead)
                .thenComparingInt(need -> weight(need.grade(), need.method()))
                .thenComparing(Precedence::day, Comparator.reverseOrder())
                .thenComparingLong(need -> -figure.apply(need).orElse(0))
                .thenComparing(Need::sensitivity)
                .thenComparing(Need::origin);
    }

    /** Whether the two may be held against each other: what is past, or not known yet, contradicts nothing that may be valid. */
    public boolean ofOneTurn(Need one, Need other) {
        return turn(one) == turn(other);
    }

    private int turn(Need need) {
        return switch (standing(need)) {
            case VALID, UNDATED -> 0;
            case PAST, DOUBTFUL -> 1;
            case AHEAD -> 2;
        };
    }

    /** Why {@code chosen} counts and {@code other}, of the same cell, does not. */
    public Reason reason(Need chosen, Need other) {
        if (standing(chosen) != Standing.AHEAD && standing(other) == Standing.AHEAD) {
            return Reason.KNOWN;
        }
        return reason(
                standing(chosen).compareTo(standing(other)),
                dayOfPast(other).compareTo(dayOfPast(chosen)),
                dayAhead(chosen).compareTo(dayAhead(other)),
                Integer.compare(chosen.grade().rank(), other.grade().rank()),
                Integer.compare(methodRank(chosen.method()), methodRank(other.method())),
                day(other).compareTo(day(chosen)),
                chosen.inNeed().orElse(0) == other.inNeed().orElse(0));
    }

    private static Reason reason(
            int byStanding, int byDayOfPast, int byDayAhead, int byGrade, int byMethod, int byDay, boolean alike) {
        if (byStanding != 0) {
            return Reason.VALIDITY;
        }
        if (byDayOfPast != 0) {
            return Reason.NEWER;
        }
        if (byDayAhead != 0) {
            return Reason.SOONER;
        }
        if (byGrade != 0) {
            return Reason.GRADE;
        }
        if (byMethod != 0) {
            return Reason.METHOD;
        }
        return byDay != 0 ? Reason.NEWER : alike ? Reason.FIRST : Reason.LARGER;
    }

    private Standing standing(Need need) {
        return standing(need.assessedOn(), need.grade(), need.method());
    }

    /** Its day where its time is over; the same for all others. */
    private LocalDate dayOfPast(Need need) {
        return standing(need) == Standing.PAST ? day(need) : LocalDate.MIN;
    }

    /** Its day where it is of after the reference date; the same for all others. */
    private LocalDate dayAhead(Need need) {
        return standing(need) == Standing.AHEAD ? day(need) : LocalDate.MIN;
    }

    /** The day, an assessment without one being older than all others. */
    private static LocalDate day(Need need) {
        LocalDate on = need.assessedOn();
        return on == null ? LocalDate.MIN : on;
    }
}
