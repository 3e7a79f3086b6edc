package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tandem.model.Measure;

/**
 * A row's place in the order of need: the most severe first, then the most people without help, then the least covered, then
 * the freshest figure, then by area, sector and group. No weights: each step can be told in a sentence. Who is hard to reach
 * keeps its place. The parts are taken out once, for many rows are compared many times.
 *
 * @param severity 0 where not assessed, which comes last
 * @param without people who may be without help: as many as are in need where nobody knows how many are reached; -1 where
 *     nothing is known, which comes last
 * @param coverage tenths of a percent at the low end; -1 where unknown, which comes first
 */
record Rank(long severity, long without, long coverage, Gap gap) implements Comparable<Rank> {

    private static Rank of(Gap gap) {
        Measure without = gap.unmet().known() ? gap.unmet().high() : gap.inNeed();
        return new Rank(
                gap.severity().orElse(0),
                without.orElse(-1),
                gap.coverage().low().orElse(-1),
                gap);
    }

    /** The rows in order, numbered from 1. */
    static List<Gap> ranked(List<Gap> gaps) {
        List<Rank> order = new ArrayList<>(gaps.size());
        gaps.forEach(gap -> order.add(of(gap)));
        Collections.sort(order);
        List<Gap> ranked = new ArrayList<>(order.size());
        for (Rank place : order) {
            ranked.add(place.gap().ranked(ranked.size() + 1));
        }
        return ranked;
    }

    @Override
    public int compareTo(Rank other) {
        if (severity != other.severity) {
            return Long.compare(other.severity, severity);
        }
        if (without != other.without) {
            return Long.compare(other.without, without);
        }
        return coverage != other.coverage ? Long.compare(coverage, other.coverage) : byName(other.gap);
    }

    private int byName(Gap other) {
        int byFreshness = freshness(gap).compareTo(freshness(other));
        if (byFreshness != 0) {
            return byFreshness;
        }
        int byArea = gap.area().compareTo(other.area());
        if (byArea != 0) {
            return byArea;
        }
        int bySector = gap.sector().compareTo(other.sector());
        if (bySector != 0) {
            return bySector;
        }
        int byGroup = gap.group().compareTo(other.group());
        return byGroup != 0
                ? byGroup
                : gap.group().parts().toString().compareTo(other.group().parts().toString());
    }

    /** A figure without a day is taken for the oldest. */
    private static Freshness freshness(Gap gap) {
        return gap.freshness() == null ? Freshness.DELINQUENT : gap.freshness();
    }
}
