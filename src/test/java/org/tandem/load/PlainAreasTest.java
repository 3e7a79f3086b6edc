package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainAreasTest {
    /** More than there is room for at first, every third not plain, every fifth of a known population. */
    @Test
    void holdsWhatItWasGivenForEachNumber() {
        PlainAreas areas = new PlainAreas();
        int count = 1_000;
        for (int number = 0; number < count; number++) {
            if (number % 3 == 0) {
                areas.none(number);
            } else {
                areas.put(number, number % 100, number % 5 == 0 ? number * 10_000_000L : -1);
            }
        }
        int most = (1 << 25) - 1; // the largest number that a ledger gives
        for (int number = 0; number < count; number++) {
            if (areas.has(number)) {
                assertThat(areas.ledger(number)).isNegative();
                areas.ledger(number, most - number);
            }
        }
        for (int number = 0; number < count; number++) {
            assertThat(areas.has(number)).isEqualTo(number % 3 != 0);
            if (number % 3 != 0) {
                assertThat(areas.level(number)).isEqualTo(Math.min(number % 100, PlainAreas.DEEPEST));
                assertThat(areas.ledger(number)).isEqualTo(most - number);
                assertThat(areas.population(number)).isEqualTo(number % 5 == 0 ? number * 10_000_000L : -1);
            }
        }
    }

    /** When a table's memory of cells begins anew, its numbers come again for other areas. */
    @Test
    void aNumberThatIsGivenAgainForgetsWhatItWas() {
        PlainAreas areas = new PlainAreas();
        areas.put(7, 2, 500);
        areas.ledger(7, 3);
        areas.put(7, 1, -1);
        assertThat(areas.level(7)).isEqualTo(1);
        assertThat(areas.population(7)).isNegative();
        assertThat(areas.ledger(7)).isNegative();
        areas.none(7);
        assertThat(areas.has(7)).isFalse();
    }
}
