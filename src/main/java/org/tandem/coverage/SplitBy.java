package org.tandem.coverage;

import java.util.Locale;

/** What else than areas and sectors the report is told by. */
public enum SplitBy {
    NOTHING,
    /** A row for each population group. */
    GROUP,
    /** Rows for the mission's own geography in the place of areas. */
    MISSION_AREA,
    /** Who works where by what kind of organisation it is. */
    ORGANISATION_KIND;

    /** The word on the command line, as {@code mission-area}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
