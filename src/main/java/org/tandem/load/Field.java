package org.tandem.load;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table can tell. In Tandem's own tables its heading is the field's name in lower case. */
enum Field {
    ACCESS,
    ACTION,
    ACTIVITY,
    ADMIN_LEVEL,
    AFFECTED,
    AGE,
    ALIAS,
    AREA,
    ASSESSED_ON,
    CASELOAD,
    CLOSED,
    CODE,
    COUNTRY,
    DATE,
    DISABLED,
    DUE,
    EVIDENCE,
    FROM,
    FROM_CODS,
    GENDER,
    GROUP,
    ID,
    IN_NEED_PERCENT,
    INFO_GRADE,
    LABEL,
    LEVEL,
    METHOD,
    MISSION_AREA,
    MONTH,
    NAME,
    NOTE,
    OPENED,
    ORGANISATION,
    ORGANISATION_ACRONYM,
    ORGANISATION_TYPE,
    OWNER,
    PARENT,
    PEOPLE_IN_NEED,
    POPULATION,
    POPULATION_GROUP,
    POPULATION_STATUS,
    REACHED,
    REACHED_PERCENT,
    REACHED_PERCENT_OF_TARGET,
    SECTOR,
    SECTOR_NAME,
    SENSITIVITY,
    SEVERITY,
    SOURCE,
    SOURCE_GRADE,
    STATUS,
    TARGETED,
    TARGETED_PERCENT,
    TO,
    TOPIC,
    VALID_FROM,
    VALID_TO,
    YEAR;

    /** The heading in Tandem's own tables, as {@code people_in_need}. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String heading) {
        return Stream.of(values())
                .filter(field -> field.heading().equals(heading))
                .findFirst();
    }
}
