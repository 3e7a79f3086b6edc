package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * The figures at the head of a report. Counts are people.
 *
 * @param joint people in need: the highest sector of each lowest unit, added over units
 * @param intersectoral what assessments state for all sectors together; unknown where none does
 * @param notAgreed lowest units that no figure for all sectors together holds
 * @param rounded whether figures are to the nearest ten, so that a hidden one cannot be worked out from them
 * @param doubtful cells, as {@code SS0609/WSH}, whose only assessment is hardly to be believed: left out unless the policy counts them
 * @param overlapping cells whose people in need are only known to lie between two numbers, for groups may overlap
 * @param figures population to reached, over all units
 * @param sectors in code order
 */
public record Headline(
        Measure joint,
        Measure intersectoral,
        int notAgreed,
        boolean rounded,
        List<String> doubtful,
        List<String> overlapping,
        Figures figures,
        List<SectorLine> sectors) {
    /**
     * Figures over all sectors and units, each person once. What is told by sectors is the highest of each unit, so the truth may
     * be more.
     *
     * @param units lowest units
     */
    public record Figures(int units, Total population, Total affected, Total targeted, Total reached) {}

    /**
     * One figure over all units.
     *
     * @param people what is known; unknown where no unit states it
     * @param atLeast whether the truth may be more
     * @param without lowest units that do not state it
     */
    public record Total(Measure people, boolean atLeast, int without) {}

    /**
     * One sector over all units of the report.
     *
     * @param units cells, each area once
     * @param mostInNeed the most people that may be in need; more than {@code inNeed} where groups may overlap
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
            Measure mostInNeed,
            Measure targeted,
            Interval reached,
            Interval coverage,
            PlanLine plan,
            int units,
            int withoutNeed,
            int withoutTarget,
            int withoutReached) {}
}
