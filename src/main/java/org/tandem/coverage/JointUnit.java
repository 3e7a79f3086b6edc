package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * All sectors of one area together. Counts are people.
 *
 * @param area P-code
 * @param whole whether the figure is one stated for a larger area as a whole, and more than its parts come to
 * @param population people living there
 * @param inNeed people in need: the highest sector
 * @param highest the sectors that state it, in code order
 * @param severity preliminary severity of all sectors together: a value, or bounds where sectors are missing
 * @param asked what people are to look at before they agree on the figure
 */
public record JointUnit(
        String area,
        boolean whole,
        Measure population,
        Measure inNeed,
        List<String> highest,
        Interval severity,
        List<JointQuestion.Asked> asked) {}
