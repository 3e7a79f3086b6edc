package org.tandem.alignment;

import java.util.Set;
import org.tandem.model.Gazetteer;

/**
 * The part of the mission area that is asked about.
 *
 * @param asked P-codes; empty for the whole
 */
record Scope(Set<String> asked, Gazetteer areas) {
    /** Whether what holds in {@code area} is about that part: it lies there, or holds there as a larger area or everywhere. */
    boolean meets(String area) {
        return asked.isEmpty()
                || area.isEmpty()
                || asked.stream().anyMatch(each -> areas.within(area, each) || areas.within(each, area));
    }
}
