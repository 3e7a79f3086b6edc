package org.tandem.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;

/** Words for the severity of needs. */
public final class Severities {
    private final Aliases words = new Aliases();
    private final List<String> before = new ArrayList<>();

    private Severities() {}

    static Severities load() {
        Severities severities = new Severities();
        Mapping root = Resource.read("severities.yaml");
        root.get("before")
                .ifPresent(
                        list -> Resource.texts(list).forEach(word -> severities.before.add(Aliases.fold(word) + " ")));
        for (Entry entry : Resource.entries(root, "phases")) {
            String phase = entry.key().text();
            severities.words.add(phase, phase);
            Resource.texts(entry.value()).forEach(word -> severities.words.add(word, phase));
        }
        return severities;
    }

    /**
     * The phase, 1 to 5, that {@code text} names by a word, a number or both, as {@code 3 - Severe} or {@code Phase 3}. Empty
     * where it names none, or two.
     */
    public OptionalInt find(String text) {
        String folded = Aliases.fold(text);
        for (String word : before) {
            if (folded.startsWith(word)) {
                folded = folded.substring(word.length());
            }
        }
        Optional<String> whole = words.find(folded);
        if (whole.isEmpty() && folded.length() > 2) {
            String last = folded.substring(folded.length() - 2);
            Optional<String> first =
                    folded.charAt(1) == ' ' ? same(folded.substring(0, 1), folded.substring(2)) : whole;
            whole = first.isEmpty() && last.charAt(0) == ' '
                    ? same(last.substring(1), folded.substring(0, folded.length() - 2))
                    : first;
        }
        return whole.map(phase -> OptionalInt.of(Integer.parseInt(phase))).orElse(OptionalInt.empty());
    }

    private Optional<String> same(String number, String word) {
        return words.find(number).filter(phase -> words.find(word).equals(Optional.of(phase)));
    }

    /** The word most like {@code text}. */
    public Optional<String> nearest(String text) {
        return words.nearest(text);
    }
}
