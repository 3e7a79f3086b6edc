package org.tandem.sharing;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How names are known again in what people wrote. */
final class NamePattern {
    /** What a name is; the later, the more ways it is written in. */
    enum Written {
        /** As itself alone: {@code aid} is not in {@code first-aid}. */
        ID,
        /** Also before or after a hyphen and a word, as {@code MSF-run}; but {@code MSF-H} and {@code MSF-2} are others. */
        ACRONYM,
        /** Wherever its words stand one after the other, as in {@code Zebra Aid-run}. */
        FULL
    }

    /** An id that could be any word of a text. */
    private static final Pattern PLAIN = Pattern.compile("[a-z]+");

    private static final String GAP = "[\\s\\p{Z}\\p{Cf}\\p{Pd}_]+";
    private static final Pattern GAPS = Pattern.compile("(?U)" + GAP);
    private static final String APOSTROPHE = "['\u2019\u02BC]";
    private static final Pattern APOSTROPHES = Pattern.compile(APOSTROPHE);

    private NamePattern() {}

    /** Of any of {@code names}, longer ones first; null where none of them can be told from other words. */
    static @Nullable Pattern of(Map<String, Written> names) {
        String words = names.keySet().stream()
                .filter(name -> !PLAIN.matcher(name).matches())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(name -> word(name, names.getOrDefault(name, Written.ID)))
                .collect(Collectors.joining("|"));
        return words.isEmpty() ? null : Pattern.compile(words);
    }

    private static String word(String name, Written as) {
        return "(?U:"
                + switch (as) {
                    case ID -> "(?<![\\w-])" + anyCase(name, Pattern.quote(name)) + "(?![\\w-])";
                    case ACRONYM ->
                        "(?<!\\w)(?<![\\p{Lu}\\p{N}]-)" + anyCase(name, Pattern.quote(name))
                                + "(?!\\w)(?!-[\\p{Lu}\\p{N}])";
                    case FULL -> "(?<![\\p{L}\\p{M}\\p{N}])" + anyCase(name, anyGap(name)) + "(?![\\p{L}\\p{M}\\p{N}])";
                }
                + ")";
    }

    /** In any case where it has several words: those who work in health care are not CARE. */
    private static String anyCase(String name, String expression) {
        return GAPS.matcher(name).find() ? "(?iu:" + expression + ")" : expression;
    }

    /** Its words, whatever stands between them. */
    private static String anyGap(String name) {
        return GAPS.splitAsStream(name)
                .map(word -> Stream.of(APOSTROPHES.split(word, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(APOSTROPHE)))
                .collect(Collectors.joining(GAP));
    }
}
