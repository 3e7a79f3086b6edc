package org.tandem.load;

import java.util.List;
import java.util.Locale;

/** The tables a workspace keeps as CSV, each with the columns it cannot do without. */
enum TableKind {
    NEEDS(Field.AREA, Field.SECTOR, Field.PEOPLE_IN_NEED),
    PRESENCE(Field.ORGANISATION, Field.SECTOR, Field.AREA),
    AREAS(Field.CODE, Field.NAME),
    ACTIONS(Field.ID, Field.ACTION);

    private final List<Field> required;

    TableKind(Field... required) {
        this.required = List.of(required);
    }

    List<Field> required() {
        return required;
    }

    /** The word in files, as {@code needs}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
