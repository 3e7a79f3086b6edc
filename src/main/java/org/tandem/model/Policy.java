package org.tandem.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tandem.source.Sensitivity;

/**
 * The thresholds people may change in {@code tandem.yaml}. None is a standard of the field; each report prints what it used.
 *
 * @param adequate coverage in percent from which a need counts as adequately covered
 * @param partial coverage in percent from which it counts as partly covered
 * @param low coverage in percent from which it counts as low; below it is critical
 * @param conflictRatio share of the larger figure by which two assessments of a cell may differ
 * @param suppressOutside counts below this are not shown outside the humanitarian group
 * @param suppressInside counts below this are not shown to humanitarian partners
 * @param updateIntervalDays how often a kind of assessment is expected anew, in days, by method; {@code default} for others
 * @param worstGaps how many worst gaps are told in words, become rows of the matrix and items of the agenda
 * @param joint when a joint figure is put to people as a question
 * @param methods which method of assessment says more than another
 * @param doubtfulCounts whether figures that are hardly to be believed are in totals
 * @param wholeCounts whether the head counts a figure stated for a larger area before what its parts add up to
 * @param assistance what military and civil-defence assets may do under which posture
 * @param names when a name of a place that no area bears is read as the name of one
 * @param presentRisk the most risk to United Nations personnel that each level of programme criticality allows
 */
public record Policy(
        int adequate,
        int partial,
        int low,
        BigDecimal conflictRatio,
        int suppressOutside,
        int suppressInside,
        Map<String, Integer> updateIntervalDays,
        int worstGaps,
        JointPolicy joint,
        Methods methods,
        boolean doubtfulCounts,
        boolean wholeCounts,
        AssistancePolicy assistance,
        NameMatch names,
        PresentRisk presentRisk) {
    /** A policy that puts joint figures to people, ranks methods and reads the names of places as usual. */
    public Policy(
            int adequate,
            int partial,
            int low,
            BigDecimal conflictRatio,
            int suppressOutside,
            int suppressInside,
            Map<String, Integer> updateIntervalDays,
            int worstGaps) {
        this(
                adequate,
                partial,
                low,
                conflictRatio,
                suppressOutside,
                suppressInside,
                updateIntervalDays,
                worstGaps,
                JointPolicy.DEFAULT,
                Methods.DEFAULT,
                false,
                false,
                AssistancePolicy.DEFAULT,
                NameMatch.DEFAULT,
                PresentRisk.DEFAULT);
    }

    /** This policy with the bands, joint figures, totals and number of worst gaps of {@code other}, small counts hidden as either asks. */
    public Policy comparedBy(Policy other) {
        return new Policy(
                other.adequate,
                other.partial,
                other.low,
                conflictRatio,
                Math.max(suppressOutside, other.suppressOutside),
                Math.max(suppressInside, other.suppressInside),
                updateIntervalDays,
                other.worstGaps,
                other.joint,
                methods,
                other.doubtfulCounts,
                other.wholeCounts,
                assistance,
                names,
                presentRisk);
    }

    /**
     * How sensitive it is to quote {@code counts}, or to tell how they compare: so few people could be recognised, and nobody to
     * whom the smallest of them is not shown may be told.
     */
    public Sensitivity levelOf(Measure... counts) {
        return levelOf(List.of(counts));
    }

    /** The same of several. */
    public Sensitivity levelOf(List<Measure> counts) {
        Sensitivity level = Sensitivity.LOW;
        for (Measure count : counts) {
            level = level.highest(levelOf(count.orElse(0)));
        }
        return level;
    }

    /** The same of one. */
    public Sensitivity levelOf(long count) {
        if (count <= 0) {
            return Sensitivity.LOW;
        }
        return count < suppressInside
                ? Sensitivity.HIGH
                : count < suppressOutside ? Sensitivity.MODERATE : Sensitivity.LOW;
    }

    /** Whether a figure of that grade is fit to be added up with others. */
    public boolean counts(Grade grade) {
        return doubtfulCounts || !grade.doubtful();
    }

    /** What holds unless the workspace says otherwise. */
    public static final Policy DEFAULT = new Policy(
            80,
            50,
            20,
            new BigDecimal("0.30"),
            10,
            5,
            Map.of(
                    "rapid", 14,
                    "site monitoring", 30,
                    "displacement", 90,
                    "survey", 180,
                    "msna", 365,
                    "hno", 365,
                    "ipc", 180,
                    "census projection", 730,
                    "default", 365),
            10);
}
