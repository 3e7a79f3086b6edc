package org.tandem.source;

import java.util.HashMap;
import java.util.Map;

/** Finds what stands between the cells of a CSV file. */
final class DelimiterFinder {
    private static final String CANDIDATES = ",;\t|";
    private static final int RECORDS = 25;

    private DelimiterFinder() {}

    /**
     * The candidate that stands equally often in the most records of {@code head}; among those the one that stands there more
     * often, then the first of comma, semicolon, tab, bar. What stands in quotes does not count.
     */
    static char find(CharSequence head) {
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            long score = score(head, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Records that hold the candidate the most usual number of times, above 0; then that number. */
    private static long score(CharSequence head, char candidate) {
        Map<Integer, Integer> recordsByCount = new HashMap<>();
        int records = 0;
        int count = 0;
        boolean quoted = false;
        boolean cellBegins = true;
        for (int i = 0; i < head.length() && records < RECORDS; i++) {
            char c = head.charAt(i);
            if (c == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
            }
            boolean ends = !quoted && (c == '\n' || c == '\r');
            if (ends || i == head.length() - 1) {
                recordsByCount.merge(count + (!ends && c == candidate ? 1 : 0), 1, Integer::sum);
                records++;
                count = 0;
            } else if (!quoted && c == candidate) {
                count++;
            }
            cellBegins = ends || (!quoted && CANDIDATES.indexOf(c) >= 0);
        }
        recordsByCount.remove(0);
        return recordsByCount.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * 100_000L + entry.getKey())
                .max()
                .orElse(0);
    }
}
