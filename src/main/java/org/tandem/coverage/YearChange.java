package org.tandem.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.model.Measure;
import org.tandem.model.Policy;

/**
 * People in need of one sector of one unit who are far more, or far fewer, than in a state of about a year before. Only the two
 * highest sectors of a unit are looked at, for only these tell in its joint figure.
 *
 * @param area P-code
 * @param percent of the older figure; unknown where that is 0
 */
record YearChange(String area, String sector, Measure then, Measure now, Measure percent) {
    /** From nine to fifteen months: figures come once a year, and not to the day. */
    private static final long LEAST_DAYS = 270;

    private static final long MOST_DAYS = 460;
    private static final int LOOKED_AT = 2;
    private static final long PERCENT = 100;

    /** Whether {@code then} is about a year before {@code now}. */
    static boolean aYear(LocalDate then, LocalDate now) {
        long days = ChronoUnit.DAYS.between(then, now);
        return days >= LEAST_DAYS && days <= MOST_DAYS;
    }

    /** What has changed so much by area, the higher figure first. */
    static Map<String, List<YearChange>> of(List<Gap> cells, Map<String, Measure> before, Policy policy) {
        Map<String, Map<String, Measure>> areas = new TreeMap<>();
        bySector(cells, policy).forEach((reference, people) -> {
            int slash = reference.indexOf('/');
            areas.computeIfAbsent(reference.substring(0, slash), area -> new TreeMap<>())
                    .put(reference.substring(slash + 1), people);
        });
        Map<String, List<YearChange>> found = new TreeMap<>();
        areas.forEach((area, sectors) -> {
            List<YearChange> changes = of(area, sectors, before, policy.joint().changeOnYear());
            if (!changes.isEmpty()) {
                found.put(area, changes);
            }
        });
        return found;
    }

    /** People in need by {@code AREA/SECTOR}, a part of a sector standing for it, of figures that count in totals. */
    static Map<String, Measure> bySector(List<Gap> cells, Policy policy) {
        Map<String, Measure> people = new TreeMap<>();
        for (Gap cell : cells) {
            if (policy.counts(cell.grade()) && cell.inNeed().known()) {
                people.merge(cell.area() + "/" + Joints.whole(cell.sector()), cell.inNeed(), Measure::max);
            }
        }
        return people;
    }

    private static List<YearChange> of(
            String area, Map<String, Measure> sectors, Map<String, Measure> before, BigDecimal share) {
        List<Long> highestFirst = sectors.values().stream()
                .map(people -> people.orElse(0))
                .sorted(Comparator.reverseOrder())
                .toList();
        long least = highestFirst.get(Math.min(LOOKED_AT, highestFirst.size()) - 1);
        List<YearChange> changes = new ArrayList<>();
        sectors.forEach((sector, now) -> {
            Measure then = before.getOrDefault(area + "/" + sector, Measure.UNKNOWN);
            if (now.orElse(0) >= least && then instanceof Measure.Known old && far(old.value(), now.orElse(0), share)) {
                changes.add(new YearChange(area, sector, then, now, percent(old.value(), now.orElse(0))));
            }
        });
        changes.sort(Comparator.comparing((YearChange change) -> -change.now().orElse(0))
                .thenComparing(YearChange::sector));
        return changes;
    }

    private static boolean far(long then, long now, BigDecimal share) {
        return then != now
                && BigDecimal.valueOf(Math.abs(now - then))
                                .compareTo(BigDecimal.valueOf(then).multiply(share))
                        >= 0;
    }

    /** Cut and not rounded, so that 100 % is never said of less. */
    private static Measure percent(long then, long now) {
        return then == 0 ? Measure.UNKNOWN : Measure.of(Math.multiplyExact(Math.abs(now - then), PERCENT) / then);
    }
}
