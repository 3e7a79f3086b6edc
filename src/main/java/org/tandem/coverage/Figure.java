package org.tandem.coverage;

/** Figures of a row that can be too small to show. */
public enum Figure {
    POPULATION,
    PEOPLE_IN_NEED,
    TARGETED,
    /** Reached, unmet and coverage together: any of them gives away the others. */
    REACHED
}
