package org.tandem.change;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.coverage.TrendSection;
import org.tandem.document.Once;
import org.tandem.model.Measure;

/**
 * What changed from one state of a workspace to another.
 *
 * @param earlier the older states, oldest first; figures are held against the last of them
 * @param now the newest state
 * @param all every cell of the last two states, in the order of areas, sectors and groups
 * @param changed those of which there is something to tell: by kind, and within a kind the worst or the oldest first
 * @param inNeed what became of people in need, cell by cell, whatever rows are brought up to
 * @param sectors each sector over all its units
 * @param renames partners that bear, or may bear, another name
 * @param came names of partners that worked nowhere before
 * @param left names of partners that work nowhere any more
 * @param responsibilities letters and owners, worked out when they are asked for
 */
public record ChangeResult(
        List<State> earlier,
        State now,
        List<CellChange> all,
        List<CellChange> changed,
        Once<NeedMoves> inNeed,
        List<SectorChange> sectors,
        List<Rename> renames,
        List<String> came,
        List<String> left,
        Once<Responsibilities> responsibilities) {
    /** The state that figures are held against. */
    public State then() {
        return earlier.get(earlier.size() - 1);
    }

    /** Every state, oldest first, to draw over time. */
    List<TrendSection.Moment> moments() {
        return Stream.concat(earlier.stream(), Stream.of(now))
                .map(state -> new TrendSection.Moment(
                        state.asOf(), state.coverage(), state.visible().suppressBelow()))
                .toList();
    }

    /** People in need over all sectors jointly, in {@link #then}. */
    public Measure jointThen() {
        return then().coverage().headline().joint();
    }

    /** The same now. */
    public Measure joint() {
        return now.coverage().headline().joint();
    }

    /** Cells in the order of a report: by kind, and within a kind the worst or the oldest first; the unchanged left out. */
    static List<CellChange> ordered(List<CellChange> all) {
        return all.stream()
                .filter(cell -> cell.kind() != ChangeKind.UNCHANGED)
                .sorted(Comparator.comparing(CellChange::kind)
                        .thenComparing(cell -> cell.kind() == ChangeKind.PERSISTENT ? -cell.ageDays() : 0)
                        .thenComparing(cell -> cell.shown().rank())
                        .thenComparing(CellChange::area))
                .toList();
    }

    /** Those of one kind. */
    public List<CellChange> of(ChangeKind kind) {
        return changed.stream().filter(cell -> cell.kind() == kind).toList();
    }

    /** How many cells there are of each kind. */
    public Map<ChangeKind, Long> counts() {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, 0L);
        }
        all.forEach(cell -> counts.merge(cell.kind(), 1L, Long::sum));
        return counts;
    }

    /** Gaps in the state before the newest that still are; the table holds those over which time has passed or that differ. */
    public long persistent() {
        return all.stream().filter(cell -> cell.gapThen() && cell.gapNow()).count();
    }

    /** Whether there is nothing to tell, of responsibilities apart. */
    public boolean empty() {
        return renames.isEmpty()
                && came.isEmpty()
                && left.isEmpty()
                && all.stream().allMatch(cell -> cell.kind() == ChangeKind.UNCHANGED);
    }

    /** What a threshold as {@code diff.new>0} may speak of, by name: numbers of cells. */
    public Map<String, Long> measures() {
        Map<String, Long> measures = new TreeMap<>();
        counts().forEach((kind, count) -> {
            if (kind != ChangeKind.UNCHANGED) {
                measures.put("diff." + kind.code().replace('-', '_'), count);
            }
        });
        measures.put("diff.persistent", persistent());
        measures.put("diff.better", trending(Trend.BETTER));
        measures.put("diff.worse", trending(Trend.WORSE));
        return measures;
    }

    private long trending(Trend trend) {
        return all.stream().filter(cell -> cell.trend() == trend).count();
    }
}
