package org.tandem.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Other spellings of P-codes: the other prefix of the country, a missing one, small letters, blanks and hyphens between the
 * levels, leading zeros lost and decimals gained in a spreadsheet.
 */
final class AreaSpellings {
    private static final String BETWEEN = " \t._/-";

    private final AreaShape shape;

    AreaSpellings(AreaShape shape) {
        this.shape = shape;
    }

    /**
     * What a text can be.
     *
     * @param literal all its characters kept, with the prefix of the country; the likeliest first
     * @param padded with the zeros it may have lost
     */
    record Spellings(List<String> literal, List<String> padded) {}

    /** What {@code text} can be. */
    Spellings of(String text) {
        String written = withoutDecimals(text).toUpperCase(Locale.ROOT);
        String code = joined(written);
        Set<String> spellings = new LinkedHashSet<>();
        String levels = prefixes().stream().anyMatch(written::startsWith) ? byLevel(written) : "";
        if (!levels.isEmpty()) {
            spellings.add(levels);
        }
        spellings.add(code);
        TreeSet<String> padded = new TreeSet<>();
        for (String letters : prefixes()) {
            if (code.startsWith(letters) && digits(code.substring(letters.length()))) {
                withRest(code.substring(letters.length()), spellings, padded);
            } else if (code.startsWith(letters)) {
                spellings.add(shape.prefix() + code.substring(letters.length()));
            }
        }
        if (digits(code)) {
            withRest(code, spellings, padded);
        }
        padded.removeAll(spellings);
        return new Spellings(List.copyOf(spellings), List.copyOf(padded));
    }

    private List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        for (String letters : List.of(shape.country(), shape.alpha2())) {
            if (!letters.isEmpty()) {
                prefixes.add(letters);
            }
        }
        return prefixes;
    }

    /** The rest of a code after the letters of the country: as it stands, and with the zeros it may have lost. */
    private void withRest(String rest, Set<String> spellings, Set<String> padded) {
        if (rest.isEmpty()) {
            return;
        }
        spellings.add(shape.prefix() + rest);
        int most = shape.segments().isEmpty()
                ? 0
                : Collections.max(shape.segments().get(0)) - 1;
        for (List<Integer> lengths : shape.lengths()) {
            for (int length : lengths) {
                int missing = length - shape.prefix().length() - rest.length();
                if (missing >= 1 && missing <= most && rest.charAt(0) != '0') {
                    padded.add(shape.prefix() + "0".repeat(missing) + rest);
                }
            }
        }
    }

    /** A code whose levels stand apart, as {@code SS-7-1}, each filled up to its length; empty for another. */
    private String byLevel(String written) {
        String[] parts = written.replaceFirst("^[A-Z]+", "").split("[._/-]+", -1);
        int first = parts.length > 0 && parts[0].isEmpty() ? 1 : 0;
        if (parts.length - first < 2 || parts.length - first > shape.segments().size()) {
            return "";
        }
        StringBuilder code = new StringBuilder(shape.prefix());
        for (int at = first; at < parts.length; at++) {
            List<Integer> lengths = shape.segments().get(at - first);
            int missing = lengths.get(0) - parts[at].length();
            if (lengths.size() > 1 || missing < 0 || parts[at].isEmpty()) {
                return "";
            }
            code.append("0".repeat(missing)).append(parts[at]);
        }
        return code.toString();
    }

    /** A code of digits that a spreadsheet took for a number, without the decimals it gave it. */
    private static String withoutDecimals(String text) {
        return text.endsWith(".0") && digits(text.substring(0, text.length() - 2))
                ? text.substring(0, text.length() - 2)
                : text;
    }

    private static String joined(String written) {
        StringBuilder joined = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            if (BETWEEN.indexOf(written.charAt(at)) < 0) {
                joined.append(written.charAt(at));
            }
        }
        return joined.toString();
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
