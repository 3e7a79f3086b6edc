package org.tandem.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
        List<Map<Integer, Integer>> recordsByCount = recordsByCount(head);
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            long score = score(recordsByCount.get(i));
            if (score > bestScore) {
                best = CANDIDATES.charAt(i);
                bestScore = score;
            }
        }
        return best;
    }

    /** For each candidate, how many records hold it how often. */
    private static List<Map<Integer, Integer>> recordsByCount(CharSequence head) {
        List<Map<Integer, Integer>> recordsByCount = new ArrayList<>();
        for (int i = 0; i < CANDIDATES.length(); i++) {
            recordsByCount.add(new HashMap<>());
        }
        int[] counts = new int[CANDIDATES.length()];
        int records = 0;
        boolean quoted = false;
        boolean cellBegins = true;
        for (int at = 0; at < head.length() && records < RECORDS; at++) {
            char c = head.charAt(at);
            if (c == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
            }
            boolean ends = !quoted && (c == '\n' || c == '\r');
            boolean last = at == head.length() - 1;
            int candidate = ends ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0 && (!quoted || last)) {
                counts[candidate]++;
            }
            if (ends || last) {
                for (int i = 0; i < counts.length; i++) {
                    recordsByCount.get(i).merge(counts[i], 1, Integer::sum);
                }
                Arrays.fill(counts, 0);
                records++;
            }
            cellBegins = ends || (!quoted && candidate >= 0);
        }
        return recordsByCount;
    }

    /** Records that hold the candidate the most usual number of times, above 0; then that number. */
    private static long score(Map<Integer, Integer> recordsByCount) {
        long best = 0;
        for (Map.Entry<Integer, Integer> entry : recordsByCount.entrySet()) {
            if (entry.getKey() > 0) {
                best = Math.max(best, entry.getValue() * 100_000L + entry.getKey());
            }
        }
        return best;
    }
}
