package org.tandem.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words in the column {@code flags} say. */
public final class FlagWords {
    private FlagWords() {}

    /** All of them, in order. */
    public static List<String> all() {
        return Stream.of(Flag.values()).map(Flag::word).toList();
    }

    /** What {@code word} says; empty where it is no flag. */
    public static Optional<String> meaning(String word) {
        return all().contains(word) ? Optional.of(Flag.ofWord(word).meaning()) : Optional.empty();
    }
}
