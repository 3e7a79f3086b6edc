package org.tandem.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.document.Line.Code;
import org.tandem.document.Line.Plain;

class LineTest {
    @Test
    void identifiersOfAMessageBecomeCodes() {
        assertThat(Line.ofMessage("severity `6` is not one of `1`").spans())
                .containsExactly(new Plain("severity "), new Code("6"), new Plain(" is not one of "), new Code("1"));
    }

    @Test
    void aBacktickWithoutASecondOneStaysInTheWords() {
        assertThat(Line.ofMessage("`a` and ` b").spans()).containsExactly(new Code("a"), new Plain(" and ` b"));
    }

    @Test
    void twoBackticksWithNothingBetweenThemAreNoCode() {
        assertThat(Line.ofMessage("area `` is blank").spans())
                .containsExactly(new Plain("area "), new Plain(" is blank"));
    }

    @Test
    void aMessageComesAfterWhatStandsInTheLine() {
        assertThat(Line.of("error ").message("`x`").spans()).containsExactly(new Plain("error "), new Code("x"));
    }
}
