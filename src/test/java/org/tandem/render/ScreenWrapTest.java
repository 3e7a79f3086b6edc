package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenWrapTest {
    @Test
    void linesEndBetweenWordsAndWhatGoesOnStandsIn() {
        assertThat(ScreenWrap.lines("1. none of the 98,000 people are reached", 20, 3))
                .containsExactly("1. none of the", "   98,000 people are", "   reached");
    }

    @Test
    void rangesPathsAndKeysAreTornBetweenTheirPartsAndDaysNever() {
        assertThat(ScreenWrap.lines("65,500-80,000", 8, 0)).containsExactly("65,500-", "80,000");
        assertThat(ScreenWrap.lines("presence/3w-june-2014.csv", 12, 0))
                .containsExactly("presence/3w-", "june-", "2014.csv");
        assertThat(ScreenWrap.least("of 2014-06-09-2014-06-30", 0)).isEqualTo(11);
        assertThat(ScreenWrap.least("of 2014-06-09", 0)).isEqualTo(10);
    }

    @Test
    void aWordThatFitsALineOfItsOwnStaysWhole() {
        assertThat(ScreenWrap.lines("from 65,500-80,000", 14, 0)).containsExactly("from", "65,500-80,000");
    }

    @Test
    void percentStaysWithItsNumber() {
        assertThat(ScreenWrap.lines("F2 31 %, F3 51 %", 13, 0)).containsExactly("F2 31 %, F3", "51 %");
    }

    @Test
    void whatNoLineHoldsIsTornBetweenLettersAndWideOnesCountTwo() {
        assertThat(ScreenWrap.lines("abcdefghij", 4, 1)).containsExactly("abcd", " efg", " hij");
        assertThat(ScreenWrap.lines("中中中", 5, 0)).containsExactly("中中", "中");
    }

    @Test
    void noWordsAreOneEmptyLine() {
        assertThat(ScreenWrap.lines("  ", 10, 2)).containsExactly("");
    }
}
