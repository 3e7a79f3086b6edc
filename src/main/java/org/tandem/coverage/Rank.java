package org.tandem.coverage;

import java.util.Arrays;
import java.util.List;
import org.tandem.model.Freshness;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * A cell's place in the order of need: the most severe first, then the most people without help, then the least covered, then
 * the freshest figure, then by area, sector and group. No weights: each step can be told in a sentence. Who is hard to reach
 * keeps its place. The parts are taken out once, for many cells are compared many times.
 *
 * @param severity 0 where not assessed, which comes last
 * @param without people who may be without help: as many as are in need where nobody knows how many are reached; -1 where
 *     nothing is known, which comes last
 * @param coverage tenths of a percent at the low end; -1 where unknown, which comes first
 */
record Rank(long severity, long without, long coverage, Unit unit) implements Comparable<Rank> {

    private static Rank of(Unit unit) {
        Measure inNeed = unit.need().most();
        ReachedInterval reached = unit.reached();
        long without = inNeed.orElse(-1);
        long coverage = -1;
        if (inNeed instanceof Measure.Known need && reached.known()) {
            without -= reached.low();
            coverage = need.value() == 0 ? -1 : Bands.tenths(reached.low(), need.value());
        }
        return new Rank(unit.need().severity().orElse(0), without, coverage, unit);
    }

    /** The cells in order. */
    static List<Unit> ranked(List<Unit> units) {
        Rank[] order = new Rank[units.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = of(units.get(i));
        }
        Arrays.sort(order);
        Unit[] ranked = new Unit[order.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = order[i].unit();
        }
        return Arrays.asList(ranked);
    }

    @Override
    public int compareTo(Rank other) {
        if (severity != other.severity) {
            return Long.compare(other.severity, severity);
        }
        if (without != other.without) {
            return Long.compare(other.without, without);
        }
        return coverage != other.coverage ? Long.compare(coverage, other.coverage) : byName(other.unit);
    }

    private int byName(Unit other) {
        int byFreshness = freshness(unit).compareTo(freshness(other));
        if (byFreshness != 0) {
            return byFreshness;
        }
        int byArea = unit.place().code().compareTo(other.place().code());
        if (byArea != 0) {
            return byArea;
        }
        int bySector = unit.sector().compareTo(other.sector());
        if (bySector != 0) {
            return bySector;
        }
        Group group = unit.need().group();
        int byGroup = group.compareTo(other.need().group());
        return byGroup != 0
                ? byGroup
                : group.parts()
                        .toString()
                        .compareTo(other.need().group().parts().toString());
    }

    /** A figure without a day is taken for the oldest. */
    private static Freshness freshness(Unit unit) {
        Freshness known = unit.need().freshness();
        return known == null ? Freshness.DELINQUENT : known;
    }
}
