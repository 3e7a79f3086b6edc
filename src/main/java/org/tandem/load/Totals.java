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
        return !text.isEmpty() && text.length() < 40 && likely(text) && WORDS.contains(Aliases.fold(text));
    }

    /** Folding every cell of every row would cost more than reading it: all those words but three hold the letters "tot". */
    private static boolean likely(String text) {
        char first = text.charAt(0);
        if (first == 's' || first == 'S') {
            return true;
        }
        for (int at = text.indexOf('o'); at > 0; at = text.indexOf('o', at + 1)) {
            if (aroundO(text, at)) {
                return true;
            }
        }
        for (int at = text.indexOf('O'); at > 0; at = text.indexOf('O', at + 1)) {
            if (aroundO(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean aroundO(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at - 1) | 0x20) == 't' && (text.charAt(at + 1) | 0x20) == 't';
    }
}
