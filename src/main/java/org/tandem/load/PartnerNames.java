package org.tandem.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.Vocabulary;

/** What the name of an organisation is made of. */
final class PartnerNames {
    private static final int LONGEST_ACRONYM = 12;
    /** Words in brackets that tell of what sort or where an organisation is, and are no acronym of it. */
    private static final Set<String> NO_ACRONYMS = Set.of("NGO", "INGO", "NNGO", "LNGO", "UN", "UK", "USA", "US", "EU");

    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "and", "for", "in", "to", "de", "la", "le", "les", "des", "du", "et", "y", "para", "pour",
            "del", "los");

    private PartnerNames() {}

    /** The acronym that stands in brackets at the end of {@code name}, as in {@code Action Against Hunger (ACF)}; empty where none does. */
    static String bracketed(String name) {
        int open = name.lastIndexOf('(');
        if (open <= 0 || !name.endsWith(")")) {
            return "";
        }
        String inner = name.substring(open + 1, name.length() - 1).strip();
        return acronym(inner, name.substring(0, open)) ? inner : "";
    }

    /** The name without the acronym in brackets at its end. */
    static String bare(String name) {
        return bracketed(name).isEmpty()
                ? name
                : name.substring(0, name.lastIndexOf('(')).strip();
    }

    /** The names that stand side by side in {@code name}, as {@code AAH/ACF} or {@code Action Against Hunger | ACF}; the name alone where only one does. */
    static String[] parts(String name) {
        return name.indexOf('/') < 0 && name.indexOf('|') < 0 ? new String[] {name} : name.split("\\s*[/|]\\s*", -1);
    }

    /** Words in capitals, or the first letters of the name; a country in brackets, as in {@code Relief (SSD)}, is none. */
    private static boolean acronym(String text, String name) {
        if (text.length() < 2 || text.length() > LONGEST_ACRONYM || text.indexOf(' ') >= 0) {
            return false;
        }
        if (Aliases.fold(text).equals(initials(Aliases.fold(name)))) {
            return true;
        }
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean country = capitals == letters
                && Vocabulary.standard().countries().find(text).isPresent();
        return capitals >= 2
                && 2 * capitals >= letters
                && !country
                && !NO_ACRONYMS.contains(text.toUpperCase(Locale.ROOT));
    }

    /** The first letters of the words of a folded name, small words left out. */
    static String initials(String folded) {
        StringBuilder initials = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** The words of a folded name in one order, whatever theirs. */
    static String sorted(String folded) {
        String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    static String fold(String name) {
        return Aliases.fold(bare(name));
    }
}
