package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;
import org.tandem.model.Policy;

/**
 * In which cells people in need are no longer stated, newly stated, or others than before, the largest figure first. A total goes
 * down by a figure that is no longer stated as it does by need that has fallen: only this tells the two apart.
 *
 * @param sectors what totals of sectors lost and won by it, in code order
 */
record NeedMoves(List<CellChange> gone, List<CellChange> come, List<CellChange> others, List<OfSector> sectors) {
    /** People in need of one sector that only one of the two states counts, and in how many areas. */
    record OfSector(String sector, long gone, int goneIn, long come, int comeIn) {
        private OfSector and(OfSector more) {
            return new OfSector(sector, gone + more.gone, goneIn + more.goneIn, come + more.come, comeIn + more.comeIn);
        }
    }

    /**
     * Those of {@code cells}, each at its own level.
     *
     * @param codes of the older state: figures of an area that was split or merged are stated under other codes
     */
    static NeedMoves of(List<CellChange> cells, Recoded codes, State then, State now) {
        List<CellChange> gone = new ArrayList<>();
        List<CellChange> come = new ArrayList<>();
        List<CellChange> others = new ArrayList<>();
        for (CellChange cell : cells) {
            if (InNeed.differs(cell)) {
                others.add(cell);
            } else if (InNeed.gone(cell) && codes.into(cell.thenArea()).isEmpty()) {
                gone.add(cell);
            } else if (InNeed.come(cell) && codes.madeOf(cell.area()).isEmpty()) {
                come.add(cell);
            }
        }
        gone.sort(InNeed.MOST_MOVED_FIRST);
        come.sort(InNeed.MOST_MOVED_FIRST);
        others.sort(InNeed.MOST_MOVED_FIRST);
        Map<String, OfSector> sectors = new TreeMap<>();
        for (CellChange cell : gone) {
            if (counts(cell.then(), then)) {
                add(sectors, new OfSector(cell.sector(), people(cell.then()), 1, 0, 0));
            }
        }
        for (CellChange cell : come) {
            if (counts(cell.now(), now)) {
                add(sectors, new OfSector(cell.sector(), 0, 0, people(cell.now()), 1));
            }
        }
        return new NeedMoves(gone, come, others, List.copyOf(sectors.values()));
    }

    private static void add(Map<String, OfSector> sectors, OfSector more) {
        sectors.merge(more.sector(), more, OfSector::and);
    }

    /** Whether totals of sectors are added up from such rows. */
    private static boolean counts(@Nullable Gap gap, State state) {
        Policy policy = state.visible().workspace().policy();
        return gap != null && policy.counts(gap.grade()) && !policy.wholeCounts();
    }

    private static long people(@Nullable Gap gap) {
        return InNeed.of(gap).orElse(0);
    }
}
