package org.tandem.alignment;

import java.util.Set;
import org.tandem.model.Gazetteer;
import org.tandem.model.Stance.Objective;

/**
 * The part of the operation that is asked about.
 *
 * @param asked P-codes; empty for the whole
 * @param sectors codes; empty for all
 */
record Scope(Set<String> asked, Set<String> sectors, Gazetteer areas) {
    /** Whether what holds in {@code area} is about that part: it lies there, or holds there as a larger area or everywhere. */
    boolean meets(String area) {
        return asked.isEmpty()
                || area.isEmpty()
                || asked.stream().anyMatch(each -> areas.within(area, each) || areas.within(each, area));
    }

    /** Whether an objective is about that part; one without a sector is about every sector. */
    boolean meets(Objective objective) {
        boolean sector = sectors.isEmpty()
                || objective.sector().isEmpty()
                || sectors.stream()
                        .anyMatch(each -> objective.sector().equals(each)
                                || objective.sector().startsWith(each + "-"));
        return sector && meets(objective.area());
    }
}
