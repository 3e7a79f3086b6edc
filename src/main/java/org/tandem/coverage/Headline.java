package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * The figures at the head of a report. Counts are people.
 *
 * @param joint people in need: the highest sector of each lowest unit, added over units
 * @param intersectoral what assessments state for all sectors together; unknown where none does
 * @param rounded whether figures are to the nearest ten, so that a hidden one cannot be worked out from them
 * @param doubtful cells left out, their only assessment being hardly to be believed
 * @param sectors in code order
 */
public record Headline(Measure joint, Measure intersectoral, boolean rounded, int doubtful, List<SectorLine> sectors) {
    /**
     * One sector over all units of the report.
     *
     * @param units cells, each area once
     * @param withoutNeed cells whose people in need are not stated
     * @param withoutTarget cells without a target
     * @param withoutReached cells of which nobody knows how many are reached
     * @param reached unknown where no unit has a figure; a unit without one adds nothing to the low end, all in need to the high
     * @param coverage tenths of a percent
     * @param plan what is planned and delivered
     */
    public record SectorLine(
            String sector,
            Measure inNeed,
            Measure targeted,
            Interval reached,
            Interval coverage,
            PlanLine plan,
            int units,
            int withoutNeed,
            int withoutTarget,
            int withoutReached) {}
}
