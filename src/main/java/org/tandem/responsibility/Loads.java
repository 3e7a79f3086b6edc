package org.tandem.responsibility;

import java.util.HashMap;
import java.util.Map;

/** How many rows each actor does or answers for so far: what people pinned from the start, what is proposed as it is. */
final class Loads {
    /** Rows from which somebody else who fits comes first, whoever is better placed; from memory of expert practice. */
    static final int FULL = 5;

    private final Map<String, Integer> rows = new HashMap<>();

    void add(String actor) {
        rows.merge(actor, 1, Integer::sum);
    }

    int of(String actor) {
        return rows.getOrDefault(actor, 0);
    }
}
