package org.tandem.convert;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a form cannot say, and how often that was so. */
public final class Losses {
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /** Counts a record of which {@code column} was lost, if it was. */
    void lost(String column, boolean lost) {
        if (lost) {
            columns.merge(column, 1, Integer::sum);
        }
    }

    /** Counts a record that was left out whole; {@code which} goes on from "records". */
    void left(String which) {
        rows.merge(which, 1, Integer::sum);
    }

    /** Columns for which the form has no place, with how many records had something there. */
    public Map<String, Integer> columns() {
        return columns;
    }

    /** Records left out, by what they are. */
    public Map<String, Integer> rows() {
        return rows;
    }
}
