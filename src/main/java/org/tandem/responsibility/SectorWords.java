package org.tandem.responsibility;

import org.tandem.vocabulary.Vocabulary;

/** What people call a sector. */
final class SectorWords {
    private SectorWords() {}

    /** The name of {@code code}; the code itself when the vocabulary does not know it. */
    static String of(String code) {
        return Vocabulary.standard().sectors().name(code);
    }
}
