package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tandem.model.Measure;

/**
 * The order of need: the most severe first, then the most people without help, then the least covered, then the freshest
 * figure, then by area, sector and group. No weights: each step can be told in a sentence. Who is hard to reach keeps its place.
 */
final class Rank {
    static final Comparator<Gap> WORST_FIRST = Comparator.comparing(Gap::severity, largestFirst())
            .thenComparing(Rank::without, largestFirst())
            .thenComparingLong(gap -> gap.coverage().low().orElse(-1))
            .thenComparing(Gap::freshness, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Gap::area)
            .thenComparing(Gap::sector)
            .thenComparing(Gap::group)
            .thenComparing(gap -> gap.group().parts().toString());

    private Rank() {}

    /** The rows in order, numbered from 1. */
    static List<Gap> ranked(List<Gap> gaps) {
        List<Gap> order = new ArrayList<>(gaps);
        order.sort(WORST_FIRST);
        for (int i = 0; i < order.size(); i++) {
            order.set(i, order.get(i).ranked(i + 1));
        }
        return order;
    }

    /** People who may be without help: as many as are in need where nobody knows how many are reached. */
    private static Measure without(Gap gap) {
        return gap.unmet().known() ? gap.unmet().high() : gap.inNeed();
    }

    /** What is not known comes last. */
    private static Comparator<Measure> largestFirst() {
        return Comparator.comparingLong((Measure measure) -> measure.orElse(-1)).reversed();
    }
}
