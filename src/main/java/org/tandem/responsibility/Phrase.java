package org.tandem.responsibility;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares words as people write them: case, accents and punctuation do not count. */
final class Phrase {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final char ASCII = 0x7f;

    private Phrase() {}

    /** Whether {@code phrase} stands in {@code text} as whole words. */
    static boolean in(String text, String phrase) {
        List<String> wanted = words(phrase);
        return !wanted.isEmpty() && Collections.indexOfSubList(words(text), wanted) >= 0;
    }

    /** Which of {@code phrases} stands first in {@code text}, from 0; their number where none does. */
    static int first(String text, List<String> phrases) {
        int place = 0;
        while (place < phrases.size() && !in(text, phrases.get(place))) {
            place++;
        }
        return place;
    }

    /** Whether the two are the same words. */
    static boolean same(String one, String other) {
        return !words(one).isEmpty() && words(one).equals(words(other));
    }

    /** The words of {@code text}, plain and in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at == text.length() ? ' ' : text.charAt(at);
            if (letter > ASCII) {
                return anyWords(text);
            }
            if (!Character.isLetterOrDigit(letter)) {
                if (at > begin) {
                    words.add(text.substring(begin, at).toLowerCase(Locale.ROOT));
                }
                begin = at + 1;
            }
        }
        return words;
    }

    /** The same of any text: patterns take long in code that runs for a moment, and names are mostly plain. */
    private static List<String> anyWords(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Stream.of(GAPS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
