package org.tandem.load;

import java.util.List;
import java.util.Locale;

/** The tables a workspace keeps as CSV, each with the columns it cannot do without. */
enum TableKind {
    NEEDS,
    PRESENCE,
    AREAS,
    ACTIONS,
    ORGANISATIONS,
    CONSULTATIONS;

    List<Field> required() {
        return switch (this) {
            case NEEDS -> List.of(Field.AREA, Field.SECTOR, Field.PEOPLE_IN_NEED);
            case PRESENCE -> List.of(Field.ORGANISATION, Field.SECTOR, Field.AREA);
            case AREAS -> List.of(Field.CODE, Field.NAME);
            case ACTIONS -> List.of(Field.ID, Field.ACTION);
            case ORGANISATIONS -> List.of(Field.ALIAS, Field.ORGANISATION);
            case CONSULTATIONS -> List.of(Field.AREA, Field.DATE);
        };
    }

    /** Whether its rows may be read in parts by several threads. */
    boolean divides() {
        return this == NEEDS || this == PRESENCE;
    }

    /** The word in files, as {@code needs}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
