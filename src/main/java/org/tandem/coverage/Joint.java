package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * All sectors together: each lowest unit, and what the units come to. Counts are people.
 *
 * @param sectors the main sectors assessed anywhere in the workspace, in code order: those expected of every unit
 * @param units the units, worst first
 * @param parts what the units come to by larger part, where one is asked for; otherwise empty
 * @param population people living in all units
 * @param inNeed people in need, the highest sector of each unit added
 * @param severe how many of these are in units from the severity that the policy names: bounds where severities are open
 */
public record Joint(
        List<String> sectors,
        List<JointUnit> units,
        List<Part> parts,
        Measure population,
        Measure inNeed,
        Interval severe) {
    /** Units of one larger area, of an admin level or of the mission's own geography. */
    public record Part(String area, int units, Measure population, Measure inNeed, Interval severe) {}
}
