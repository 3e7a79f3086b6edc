package org.tandem.change;

import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;

/** Whether a cell is a gap in one state of the workspace. */
enum Standing {
    /** People are in need and coverage is critical or low. */
    GAP,
    /** Coverage is known to be better than that, or nobody is in need. */
    NO_GAP,
    /** How many are in need, or how many of them are reached, is not known. */
    NOT_KNOWN,
    /** No need is stated for the cell. */
    NOT_ASSESSED;

    /** Where the cell stands whose row is {@code gap}; null for no row. */
    static Standing of(@Nullable Gap gap) {
        if (gap == null) {
            return NOT_ASSESSED;
        }
        return switch (gap.band()) {
            case CRITICAL, LOW -> GAP;
            case PARTIAL, ADEQUATE, OVER, NO_NEED -> NO_GAP;
            case UNKNOWN -> NOT_KNOWN;
        };
    }
}
