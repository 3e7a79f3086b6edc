package org.tandem.coverage;

import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * What is planned and what is delivered of one sector, kept apart. Counts are people. Each gap is taken cell by cell and then
 * added, so that too much in one place closes no gap in another; a cell that lacks a figure has no gap of that kind.
 *
 * @param unmet in need and not reached
 * @param planningGap in need and not targeted
 * @param deliveryGap targeted and not reached
 * @param overTarget reached beyond the target, at least
 * @param overNeed reached beyond the people in need, at least
 * @param targeting targeted in tenths of a percent of people in need, over cells with both
 * @param targetMet reached in tenths of a percent of the target, over cells with a target
 */
public record PlanLine(
        Interval unmet,
        Measure planningGap,
        Interval deliveryGap,
        Measure overTarget,
        Measure overNeed,
        Measure targeting,
        Interval targetMet) {}
