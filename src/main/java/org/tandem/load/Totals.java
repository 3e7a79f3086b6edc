package org.tandem.load;

import java.util.Set;
import org.tandem.vocabulary.Aliases;

/** Knows the words that head a row of totals. */
final class Totals {
    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "totaux",
            "totales",
            "grand total",
            "total general",
            "subtotal",
            "sub total",
            "sous total",
            "sum",
            "somme",
            "suma",
            "overall total",
            "national total",
            "total national",
            "total pays",
            "country total",
            "total country");

    private Totals() {}

    static boolean word(String text) {
        return !text.isEmpty() && text.length() < 40 && WORDS.contains(Aliases.fold(text));
    }
}
