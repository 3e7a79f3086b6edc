package org.tandem.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Suggestion;

/** Words and the code each stands for. Case, accents and punctuation are no difference. */
public final class Aliases {
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** Adds {@code word} for {@code code}; a word is given to one code only. */
    void add(String word, String code) {
        String other = codes.put(fold(word), code);
        if (other != null && !other.equals(code)) {
            throw new IllegalArgumentException("`" + word + "` stands for `" + other + "` and for `" + code + "`");
        }
        words.add(word);
    }

    /** Adds all of {@code other}. */
    void addAll(Aliases other) {
        codes.putAll(other.codes);
        words.addAll(other.words);
    }

    /** The code of {@code text}. */
    public Optional<String> find(String text) {
        return Optional.ofNullable(codes.get(fold(text)));
    }

    /** The word most like {@code text}. */
    public Optional<String> nearest(String text) {
        return Suggestion.nearest(text, words);
    }

    /**
     * Lower case, without accents and invisible characters; apostrophes and dots dropped, every other run of characters that are no
     * letters or digits one blank.
     */
    public static String fold(String text) {
        return ascii(text) ? foldAscii(text) : foldAny(Normalizer.normalize(text, Normalizer.Form.NFKD));
    }

    /** The same as {@link #foldAny}, for the characters of nearly every word there is, without looking them up. */
    private static String foldAscii(String plain) {
        char[] folded = new char[plain.length() * 2];
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (letter >= 'A' && letter <= 'Z') {
                letter = (char) (letter - 'A' + 'a');
            }
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                if (gap && length > 0) {
                    folded[length++] = ' ';
                }
                gap = false;
                folded[length++] = letter;
            } else if (letter != '\'' && letter != '.') {
                gap = true;
            }
        }
        return new String(folded, 0, length);
    }

    private static String foldAny(String plain) {
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int at = 0; at < plain.length(); ) {
            int point = plain.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(Character.toLowerCase(point));
            } else if (!unseen(point) && "'.\u2019".indexOf(point) < 0) {
                gap = true;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Accents, which are characters of their own here, and what has no width: joiners, soft hyphens, marks of direction. */
    private static boolean unseen(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
