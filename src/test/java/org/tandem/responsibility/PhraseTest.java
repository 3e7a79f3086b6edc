package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void plainTextHasTheWordsThatAnyTextHas() {
        // with a letter beyond ASCII at its end a text is read the other way
        qt().forAll(strings().ascii().ofLengthBetween(0, 30))
                .check(text -> Phrase.words(text + " é").equals(append(Phrase.words(text), "e")));
    }

    private static List<String> append(List<String> words, String last) {
        List<String> more = new ArrayList<>(words);
        more.add(last);
        return more;
    }

    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertThat(Phrase.words("Chef d'équipe, WASH-2")).containsExactly("chef", "d", "equipe", "wash", "2");
        assertThat(Phrase.in("Deputy Humanitarian-Coordinator", "humanitarian coordinator"))
                .isTrue();
        assertThat(Phrase.in("HCT chair", "HC")).isFalse();
    }
}
