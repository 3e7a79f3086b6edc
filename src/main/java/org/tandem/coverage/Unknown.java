package org.tandem.coverage;

import java.util.List;

/**
 * Something the report does not know.
 *
 * @param key {@code snake_case}, for data
 * @param words what is not known, as people say it
 * @param references the cells, as {@code AREA/SECTOR}, in order; of {@link #AREAS} the areas
 */
public record Unknown(String key, String words, List<String> references) {
    /** The key of what is not known of areas as a whole. */
    static final String AREAS = "areas_not_assessed";

    /** What the references are, with their number. */
    String counted() {
        return key.equals(AREAS)
                ? Wording.count(references.size(), "area", "areas")
                : Wording.count(references.size(), "cell", "cells");
    }
}
