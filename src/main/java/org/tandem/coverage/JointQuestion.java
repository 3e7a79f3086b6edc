package org.tandem.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tandem.model.JointPolicy;
import org.tandem.model.Measure;

/**
 * What people are to look at before they agree on a unit's joint people in need. The numbers and thresholds follow worksheets
 * of the Joint and Intersectoral Analysis Framework at second hand; the sixth is asked where there is a state
 * of about a year before, by {@link YearChange}.
 */
public enum JointQuestion {
    /** Sectors are blank or zero. */
    F1,
    /** The highest sector stands far above the second. */
    F2,
    /** It stands far above the third. */
    F3,
    /** It counts a part of the people only. */
    F4,
    /** It comes to nearly all people, or more. */
    F5,
    /** The highest sector, or the second, is far from what it was a year before. */
    F6;

    /**
     * A question about one unit.
     *
     * @param percent by how much, in percent; unknown where the question has no number, where nobody is said to live there, or where it
     *     may not be shown
     */
    public record Asked(JointQuestion question, Measure percent) {}

    private static final int PERCENT = 100;

    /**
     * The questions about one unit.
     *
     * @param inNeed people in need by sector, for each sector that is to be assessed
     * @param population people living there
     */
    static List<Asked> of(Map<String, Measure> inNeed, Measure population, JointPolicy policy) {
        List<Long> highestFirst = inNeed.values().stream()
                .filter(people -> people.exceeds(0))
                .map(people -> people.orElse(0))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (highestFirst.isEmpty()) {
            return List.of();
        }
        List<Asked> asked = new ArrayList<>();
        int blank = inNeed.size() - highestFirst.size();
        if (blank >= policy.sectorsBlank()) {
            asked.add(new Asked(F1, Measure.UNKNOWN));
        }
        long highest = highestFirst.get(0);
        boolean tied = highestFirst.size() > 1 && highestFirst.get(1) == highest;
        List<Long> distinct = highestFirst.stream().distinct().toList();
        if (!tied) {
            above(F2, highest, distinct, 1, policy.aboveSecond(), asked);
            above(F3, highest, distinct, 2, policy.aboveThird(), asked);
        }
        boolean part = inNeed.entrySet().stream()
                .filter(sector -> sector.getValue().orElse(0) == highest)
                .allMatch(sector -> policy.partOfPeople().contains(sector.getKey()));
        if (part) {
            asked.add(new Asked(F4, Measure.UNKNOWN));
        }
        if (population.known() && reaches(highest, population.orElse(0), policy.ofPopulation())) {
            boolean nobody = !population.exceeds(0);
            asked.add(new Asked(F5, nobody ? Measure.UNKNOWN : percent(highest, population.orElse(1))));
        }
        return asked;
    }

    private static void above(
            JointQuestion question, long highest, List<Long> distinct, int place, BigDecimal share, List<Asked> asked) {
        if (distinct.size() > place && reaches(highest - distinct.get(place), distinct.get(place), share)) {
            asked.add(new Asked(question, percent(highest - distinct.get(place), distinct.get(place))));
        }
    }

    private static boolean reaches(long part, long whole, BigDecimal share) {
        return BigDecimal.valueOf(part).compareTo(BigDecimal.valueOf(whole).multiply(share)) >= 0;
    }

    /** Cut and not rounded, so that 100 % is never said of less. */
    private static Measure percent(long part, long whole) {
        return Measure.of(Math.multiplyExact(part, (long) PERCENT) / whole);
    }
}
