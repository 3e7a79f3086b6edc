package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Headline;
import org.tandem.coverage.Headline.SectorLine;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * One sector over all its units, before and now. Counts are people, coverage is tenths of a percent.
 *
 * @param unitsThen units in the older state; 0 where the sector was not assessed
 * @param units units in the newer state; 0 where it is not assessed
 */
public record SectorChange(
        String sector,
        int unitsThen,
        int units,
        Measure inNeedThen,
        Measure inNeed,
        Interval coverageThen,
        Interval coverage) {

    /** Every sector of either, in code order. */
    static List<SectorChange> of(Headline then, Headline now) {
        Map<String, SectorLine> before = lines(then);
        Map<String, SectorLine> after = lines(now);
        Map<String, SectorLine> all = new TreeMap<>(before);
        all.putAll(after);
        List<SectorChange> changes = new ArrayList<>();
        all.keySet().forEach(sector -> changes.add(of(sector, before.get(sector), after.get(sector))));
        return changes;
    }

    private static SectorChange of(String sector, @Nullable SectorLine then, @Nullable SectorLine now) {
        return new SectorChange(
                sector,
                then == null ? 0 : then.units(),
                now == null ? 0 : now.units(),
                then == null ? Measure.UNKNOWN : then.inNeed(),
                now == null ? Measure.UNKNOWN : now.inNeed(),
                then == null ? Interval.UNKNOWN : then.coverage(),
                now == null ? Interval.UNKNOWN : now.coverage());
    }

    private static Map<String, SectorLine> lines(Headline headline) {
        Map<String, SectorLine> lines = new TreeMap<>();
        headline.sectors().forEach(line -> lines.put(line.sector(), line));
        return lines;
    }
}
