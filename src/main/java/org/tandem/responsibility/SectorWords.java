package org.tandem.responsibility;

import java.util.List;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** What people call a sector. */
final class SectorWords {
    private SectorWords() {}

    /** The name of {@code code}; the code itself when the vocabulary does not know it. */
    static String of(String code) {
        return Vocabulary.standard().sectors().name(code);
    }

    /** Whether a word of {@code role} names a sector, and none names the task's: as an education specialist, for water. */
    static boolean ofAnother(String role, Task task) {
        List<String> named = named(role);
        return !task.sector().isEmpty() && !named.isEmpty() && !about(named, task);
    }

    /** Codes of the sectors that words of {@code text} name. */
    static List<String> named(String text) {
        return Phrase.words(text).stream()
                .flatMap(word -> Vocabulary.standard().sectors().match(word).stream())
                .map(Sectors.Match::code)
                .toList();
    }

    /** Whether one of {@code sectors} is the task's, a part of it, or holds it. */
    static boolean about(List<String> sectors, Task task) {
        return sectors.stream()
                .anyMatch(code -> task.sectorHolds(code) || task.sector().startsWith(code + "-"));
    }
}
