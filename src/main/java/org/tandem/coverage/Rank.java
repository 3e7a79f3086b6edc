package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tandem.model.DigitSort;
import org.tandem.model.Freshness;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * The order of need: the most severe first, then the most people without help, then the least covered, then the freshest figure,
 * then by area, sector and group. No weights: each step can be told in a sentence. Who is hard to reach keeps its place.
 *
 * <p>Cells mostly come by area, sector and group already. What counts before that is a few numbers of each, by which they are put
 * in order one after the other, the last first.
 */
final class Rank {
    private static final Comparator<Unit> BY_NAME = Rank::byName;
    private static final int FRESHNESSES = Freshness.values().length;

    private final List<Unit> units;
    /** 0 where not assessed, which comes last. */
    private final long[] severity;
    /**
     * People who may be without help: as many as are in need where nobody knows how many are reached; -1 where nothing is known,
     * which comes last.
     */
    private final long[] without;
    /**
     * Tenths of a percent at the low end, 0 where unknown, which comes first, else one more; then how fresh the figure is, one
     * without a day being taken for the oldest.
     */
    private final long[] coverage;

    private Rank(List<Unit> units) {
        this.units = units;
        this.severity = new long[units.size()];
        this.without = new long[units.size()];
        this.coverage = new long[units.size()];
    }

    /** The cells in order. */
    static List<Unit> ranked(List<Unit> units) {
        return new Rank(byName(units)).ranked();
    }

    private List<Unit> ranked() {
        for (int at = 0; at < severity.length; at++) {
            take(at, units.get(at));
        }
        int[] order = DigitSort.order(coverage);
        order = DigitSort.order(mostFirst(without), order);
        order = DigitSort.order(mostFirst(severity), order);
        Unit[] ranked = new Unit[order.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = units.get(order[i]);
        }
        return Arrays.asList(ranked);
    }

    private void take(int at, Unit unit) {
        Assessed need = unit.need();
        Measure inNeed = need.most();
        ReachedInterval reached = unit.reached();
        severity[at] = need.severity().orElse(0);
        without[at] = inNeed.orElse(-1);
        long share = -1;
        if (inNeed instanceof Measure.Known people && reached.known()) {
            without[at] -= reached.low();
            share = people.value() == 0 ? -1 : Bands.tenths(reached.low(), people.value());
        }
        coverage[at] = (share + 1) * FRESHNESSES + freshness(need);
    }

    /** Turns {@code numbers} round, so that the largest is 0. */
    private static long[] mostFirst(long[] numbers) {
        long most = Long.MIN_VALUE;
        for (long number : numbers) {
            most = Math.max(most, number);
        }
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = most - numbers[at];
        }
        return numbers;
    }

    @SuppressWarnings("EnumOrdinal") // declared in their order, and no number outlives a run
    private static int freshness(Assessed need) {
        Freshness known = need.freshness();
        return (known == null ? Freshness.DELINQUENT : known).ordinal();
    }

    private static List<Unit> byName(List<Unit> units) {
        Unit before = null;
        for (Unit unit : units) {
            if (before != null && byName(before, unit) > 0) {
                List<Unit> sorted = new ArrayList<>(units);
                sorted.sort(BY_NAME);
                return sorted;
            }
            before = unit;
        }
        return units;
    }

    private static int byName(Unit one, Unit other) {
        int byArea = one.place() == other.place()
                ? 0
                : one.place().code().compareTo(other.place().code());
        if (byArea != 0) {
            return byArea;
        }
        int bySector = one.sector().compareTo(other.sector());
        if (bySector != 0) {
            return bySector;
        }
        Group group = one.need().group();
        int byGroup = group.compareTo(other.need().group());
        return byGroup != 0
                ? byGroup
                : group.parts()
                        .toString()
                        .compareTo(other.need().group().parts().toString());
    }
}
