package org.tandem.coverage;

import java.util.List;

/**
 * Something the report does not know.
 *
 * @param key {@code snake_case}, for data
 * @param words what is not known, as people say it
 * @param references the cells, as {@code AREA/SECTOR}, in order
 */
public record Unknown(String key, String words, List<String> references) {}
