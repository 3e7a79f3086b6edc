package org.tandem.model;

import java.util.Locale;
import java.util.Set;

/** Units as people read them behind a number: {@code 1 truck}, {@code 3 trucks}. People state them for many. */
public final class UnitWords {
    /** Words that end in s for one, too. */
    private static final Set<String> SAME = Set.of("bus", "colis", "corps", "fois", "gas", "mois", "series");

    private UnitWords() {}

    /** {@code number} of {@code unit}. */
    public static String counted(long number, String unit) {
        return Long.toString(number) + " " + of(number, unit);
    }

    /** {@code unit} as it stands behind {@code number}: for one, the word before {@code of}, {@code per}, or at the end, is made one. */
    public static String of(long number, String unit) {
        if (number != 1) {
            return unit;
        }
        String[] words = unit.strip().split(" ", -1);
        int head = words.length - 1;
        for (int place = 1; place < words.length; place++) {
            if (Set.of("of", "per", "a", "with", "for", "de", "par").contains(words[place])) {
                head = place - 1;
                break;
            }
        }
        words[head] = one(words[head]);
        return String.join(" ", words);
    }

    private static String one(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.length() < 4
                || SAME.contains(plain)
                || !plain.endsWith("s")
                || plain.endsWith("ss")
                || plain.endsWith("us")) {
            return word;
        }
        if (plain.endsWith("lorries") || plain.endsWith("ferries") || plain.endsWith("surveys")) {
            return plain.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.substring(0, word.length() - 1);
        }
        boolean sibilant = plain.endsWith("ches")
                || plain.endsWith("shes")
                || plain.endsWith("xes")
                || plain.endsWith("sses")
                || plain.endsWith("buses");
        return word.substring(0, word.length() - (sibilant ? 2 : 1));
    }
}
