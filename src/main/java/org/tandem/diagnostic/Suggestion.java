package org.tandem.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The valid value a person most likely meant. */
public final class Suggestion {
    /** Characters are told apart by as many bits as a number has. */
    private static final int KINDS = 64;

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
        int[] counts = new int[KINDS];
        for (int i = 0; i < wanted.length(); i++) {
            counts[wanted.charAt(i) & (KINDS - 1)]++;
        }
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) > limit) {
                continue;
            }
            String folded = candidate.toLowerCase(Locale.ROOT);
            // a change puts in one letter and takes out another at most: most candidates need not be compared in full
            int most = Math.min(limit, least);
            if (Long.bitCount(letters ^ letters(folded)) > 2 * most || others(counts, wanted, folded) > 2 * most) {
                continue;
            }
            int distance = distance(wanted, folded, most);
            if (distance < least || (distance == least && distance <= limit && candidate.compareTo(best) < 0)) {
                best = candidate;
                least = distance;
            }
        }
        return least <= limit ? Optional.of(best) : Optional.empty();
    }

    /** How many characters of either are not in the other, where {@code counts} are those of {@code wanted}, which stay as they are. */
    private static int others(int[] counts, String wanted, String candidate) {
        int others = wanted.length();
        for (int i = 0; i < candidate.length(); i++) {
            others += counts[candidate.charAt(i) & (KINDS - 1)]-- > 0 ? -1 : 1;
        }
        for (int i = 0; i < candidate.length(); i++) {
            counts[candidate.charAt(i) & (KINDS - 1)]++;
        }
        return others;
    }

    /** Which characters stand in it, as bits; different ones may share a bit. */
    public static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & (KINDS - 1));
        }
        return letters;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours that turn {@code a} into {@code b}. */
    public static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /** The same, or some number above {@code most} where it is more than that. */
    private static int distance(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int leastHere = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                leastHere = Math.min(leastHere, row[j]);
            }
            // what comes is at least what the two rows before it have
            if (leastHere > most && leastBefore > most) {
                return leastHere;
            }
            leastBefore = leastHere;
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
