package org.tandem.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.vocabulary.Countries.Country;
import org.tandem.vocabulary.Vocabulary;

/**
 * How the P-codes of a country are built: letters of the country, then some characters for each administrative level.
 *
 * @param country code of the country as an area, alpha-3
 * @param alpha2 its code of two letters; empty for a country that ISO does not know
 * @param name empty where not known
 * @param prefix letters that begin its P-codes
 * @param segments characters that each level from 1 adds; empty where they are not known
 * @param lengths of a whole code at each level from 1; empty where they are not known
 */
record AreaShape(
        String country,
        String alpha2,
        String name,
        String prefix,
        List<List<Integer>> segments,
        List<List<Integer>> lengths) {
    /** Characters by which a code may be longer than the published ones. */
    private static final int MORE = 4;

    /** Countries in whose published P-codes letters stand behind those of the country. */
    private static final Set<String> LETTERED = Set.of("IRQ", "LSO", "MDG", "MMR");

    private static final int LONGEST_REST = 20;

    /** The shape of the country with an alpha-3 or alpha-2 code. */
    static AreaShape of(String country) {
        Optional<Country> known = Vocabulary.standard().countries().find(country);
        return known.map(AreaShape::of).orElseGet(() -> new AreaShape(country, "", "", country, List.of(), List.of()));
    }

    private static AreaShape of(Country country) {
        List<List<Integer>> lengths = new ArrayList<>();
        List<Integer> shorter = List.of(country.prefix());
        for (List<Integer> added : country.segments()) {
            List<Integer> here = new ArrayList<>();
            for (int length : shorter) {
                added.forEach(more -> here.add(length + more));
            }
            lengths.add(here);
            shorter = here;
        }
        return new AreaShape(
                country.alpha3(),
                country.alpha2(),
                country.name(),
                country.prefixLetters(),
                country.segments(),
                lengths);
    }

    /**
     * The code with digits for the letters {@code O}, {@code I} and {@code L} that stand for them, where nothing but digits is
     * left behind the country's letters; any other as it is.
     */
    String withDigits(String code) {
        if (LETTERED.contains(country) || !code.startsWith(prefix)) {
            return code;
        }
        StringBuilder digits = new StringBuilder(prefix);
        boolean digit = false;
        for (int at = prefix.length(); at < code.length(); at++) {
            char c = code.charAt(at);
            digit |= WrittenNumber.digit(c);
            char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (!WrittenNumber.digit(meant)) {
                return code;
            }
            digits.append(meant);
        }
        return digit ? digits.toString() : code;
    }

    boolean isCountry(String code) {
        return !code.isEmpty() && (code.equalsIgnoreCase(country) || code.equalsIgnoreCase(alpha2));
    }

    /** Whether {@code code} could be a P-code of the country: its letters, then as many characters as some level has. */
    boolean wellFormed(String code) {
        return code.startsWith(prefix)
                && (prefix.equals(country) || !code.startsWith(country))
                && rest(code, prefix.length())
                && (lengths.isEmpty() || level(code) > 0);
    }

    /**
     * Whether what stands in a code from {@code at} on is made of figures and capitals. Lesotho has codes of letters alone, one of
     * them; two or more are a name, as {@code SOOL} in Somalia.
     */
    private static boolean rest(String code, int at) {
        int length = code.length() - at;
        boolean figure = length == 1;
        for (int i = at; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '0' && c <= '9') {
                figure = true;
            } else if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return figure && length <= LONGEST_REST;
    }

    /**
     * The level that has codes of this length, 0 for the country; -1 where none has. The published lengths end where the
     * published lists do, so longer codes are of a level below; one character more is taken for a slip.
     */
    int level(String code) {
        if (isCountry(code)) {
            return 0;
        }
        for (int level = 1; level <= lengths.size(); level++) {
            if (lengths.get(level - 1).contains(code.length())) {
                return level;
            }
        }
        int longest = lengths.isEmpty() ? 0 : Collections.max(lengths.get(lengths.size() - 1));
        int more = code.length() - longest;
        return longest > 0 && more > 1 && more <= MORE ? lengths.size() + 1 : -1;
    }

    /** Codes that would lie above {@code code}, nearest first, without the country's. */
    List<String> above(String code) {
        List<String> above = new ArrayList<>();
        int own = level(code);
        for (int level = (own > 0 ? own : lengths.size() + 1) - 1; level >= 1; level--) {
            for (int length : lengths.get(level - 1)) {
                if (length < code.length() && length > prefix.length()) {
                    above.add(code.substring(0, length));
                }
            }
        }
        return above;
    }
}
