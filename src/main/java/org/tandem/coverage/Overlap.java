package org.tandem.coverage;

import java.util.List;
import java.util.Locale;
import org.tandem.model.Measure;

/**
 * Partners who may serve the same people: same area, same sector, groups that meet, work under way or planned in the period.
 *
 * @param groups codes of the population groups their work is stated for, in order
 * @param organisations names, in order
 * @param people the sum of what they serve or plan to serve, where known: a number of services, not of people
 * @param inNeed people in need of the cell
 * @param targeted its target
 */
public record Overlap(
        String area,
        String sector,
        List<String> groups,
        List<String> organisations,
        Measure people,
        Measure inNeed,
        Measure targeted,
        Likelihood likelihood) {

    /** How sure it is that the same people are served twice, surest first. */
    public enum Likelihood {
        /** The partners themselves say that they share a caseload. */
        CONFIRMED,
        /** Together they count more people than are in need, or than are targeted. */
        PROBABLE,
        /** Nothing but their presence says so. */
        POSSIBLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
