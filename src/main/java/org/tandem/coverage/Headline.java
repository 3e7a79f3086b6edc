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
 * @param wholes figures that are stated for a larger area and for its parts too, those that differ most first
 * @param over places that a joint total counts with more people in need than live there, by code
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
        List<Whole> wholes,
        List<Over> over,
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
     * @param of the larger area for which it is stated, where its parts do not state it; empty where these add up to it
     * @param added what was added up over units
     */
    public record Total(Measure people, boolean atLeast, int without, String of, Added added) {}

    /** What a figure over all units is the sum of. */
    public enum Added {
        /** The highest sector of each. */
        HIGHEST_SECTOR,
        /** What is stated for all sectors of each together. */
        TOGETHER,
        /** The latter where it is stated, else the former. */
        EITHER
    }

    /**
     * More people in need than live in an area, as a joint total counts them. Both figures are as stated.
     *
     * @param quoted the total that counts so many there
     * @param few whether one of the two is too small to show
     */
    record Over(String area, Quoted quoted, Measure inNeed, Measure population, boolean few) {}

    /**
     * A figure that files state for a larger area and for its parts; they are never added.
     *
     * @param figure as {@code people_in_need}
     * @param stated for the area as a whole
     * @param parts what its parts add up to, as far as they state it
     * @param counted how many parts state it
     * @param without parts that do not
     */
    public record Whole(
            String area, String sector, Figure figure, Measure stated, Measure parts, int counted, int without) {
        /** By how much the parts come to more, or less where it is below 0. */
        public long more() {
            return parts.orElse(0) - stated.orElse(0);
        }

        /** The difference in tenths of a percent of the whole, halves up; that of any to nothing is all. */
        long tenths() {
            long whole = stated.orElse(0);
            return whole == 0 ? more() == 0 ? 0 : 1000 : Bands.tenths(Math.abs(more()), whole);
        }
    }

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
