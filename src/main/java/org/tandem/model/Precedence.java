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
 * and before those known not to be; last of all comes one graded as hardly to be believed.
 */
public final class Precedence {
    /** Standing of an assessment, best first. */
    public enum Standing {
        VALID,
        UNDATED,
        PAST,
        DOUBTFUL
    }

    /** Why one assessment counts and another does not, in the order in which they are asked. */
    public enum Reason {
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

    private final FreshnessScale scale;
    private final Methods methods;
    private final Map<String, Integer> ranks = new HashMap<>();

    /** What holds on the day {@code asOf}. */
    public Precedence(LocalDate asOf, Policy policy) {
        this.scale = new FreshnessScale(asOf, policy.updateIntervalDays());
        this.methods = policy.methods();
    }

    /** The first day, from the epoch, of which an assessment is valid; none where its grade forbids it. */
    public long validFrom(Grade grade, String method) {
        return grade.doubtful() ? NEVER : scale.validFrom(method);
    }

    /** Where an assessment of a day, null where it has none, stands. */
    public Standing standing(@Nullable LocalDate day, Grade grade, String method) {
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
                .thenComparingInt(need -> weight(need.grade(), need.method()))
                .thenComparing(Precedence::day, Comparator.reverseOrder())
                .thenComparingLong(need -> -figure.apply(need).orElse(0))
                .thenComparing(Need::sensitivity)
                .thenComparing(Need::origin);
    }

    /** Whether it may be held against another one of its cell: not where it is known not to be valid. */
    public boolean inPlay(Need need) {
        Standing standing = standing(need);
        return standing == Standing.VALID || standing == Standing.UNDATED;
    }

    /** Why {@code chosen} counts and {@code other}, of the same cell, does not. */
    public Reason reason(Need chosen, Need other) {
        return reason(
                standing(chosen).compareTo(standing(other)),
                dayOfPast(other).compareTo(dayOfPast(chosen)),
                Integer.compare(chosen.grade().rank(), other.grade().rank()),
                Integer.compare(methodRank(chosen.method()), methodRank(other.method())),
                day(other).compareTo(day(chosen)),
                chosen.inNeed().orElse(0) == other.inNeed().orElse(0));
    }

    private static Reason reason(int byStanding, int byDayOfPast, int byGrade, int byMethod, int byDay, boolean alike) {
        if (byStanding != 0) {
            return Reason.VALIDITY;
        }
        if (byDayOfPast != 0) {
            return Reason.NEWER;
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

    /** The day, an assessment without one being older than all others. */
    private static LocalDate day(Need need) {
        LocalDate on = need.assessedOn();
        return on == null ? LocalDate.MIN : on;
    }
}
