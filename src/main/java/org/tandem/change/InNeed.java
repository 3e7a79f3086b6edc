package org.tandem.change;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.model.Measure;

/** People in need of one cell, before and now: how far they moved, and whether only one state states them. */
final class InNeed {
    /** Cells whose people in need changed before all others, and the largest change first. */
    static final Comparator<CellChange> MOST_MOVED_FIRST = Comparator.comparingLong(change -> -moved(change));

    /** Where the figure is the same, or in neither. */
    private static final long SAME = -1;

    private InNeed() {}

    /** By how many people the figure moved, one that is not stated as nobody; 0 where that may not be told. */
    private static long moved(CellChange change) {
        Measure then = of(change.then());
        Measure now = of(change.now());
        if (then.equals(now)) {
            return SAME;
        }
        return hidden(change.then()) || hidden(change.now()) ? 0 : Math.abs(now.orElse(0) - then.orElse(0));
    }

    /** Whether both states tell a number, and not the same. */
    static boolean differs(CellChange change) {
        Measure then = of(change.then());
        Measure now = of(change.now());
        return then.known() && now.known() && !then.equals(now);
    }

    /** Whether the older state tells a number, and the newer none; what is too small to show is told. */
    static boolean gone(CellChange change) {
        return of(change.then()).known() && !of(change.now()).known() && !hidden(change.now());
    }

    /** The same the other way round. */
    static boolean come(CellChange change) {
        return of(change.now()).known() && !of(change.then()).known() && !hidden(change.then());
    }

    static Measure of(@Nullable Gap gap) {
        return gap == null ? Measure.UNKNOWN : gap.inNeed();
    }

    private static boolean hidden(@Nullable Gap gap) {
        return gap != null && gap.hidden().contains(Figure.PEOPLE_IN_NEED);
    }
}
