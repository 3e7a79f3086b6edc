package org.tandem.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The valid value a person most likely meant. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The candidate with the least Damerau-Levenshtein distance to {@code typed}, case ignored; ties go to the first in
     * natural order. Empty when even the nearest needs more than a third of the characters changed (at least one may).
     */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        String best = "";
        int least = limit + 1;
        long letters = letters(wanted);
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) > limit) {
                continue;
            }
            String folded = candidate.toLowerCase(Locale.ROOT);
            // a change puts in one letter and takes out another at most: most candidates need not be compared in full
            if (Long.bitCount(letters ^ letters(folded)) > 2 * limit) {
                continue;
            }
            int distance = distance(wanted, folded);
            if (distance < least || (distance == least && distance <= limit && candidate.compareTo(best) < 0)) {
                best = candidate;
                least = distance;
            }
        }
        return least <= limit ? Optional.of(best) : Optional.empty();
    }

    /** Which characters stand in it, as bits; different ones may share a bit. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours that turn {@code a} into {@code b}. */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
