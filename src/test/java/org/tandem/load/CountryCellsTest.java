package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCellsTest {
    private final CountryCells wanted = new CountryCells("SSD");

    @ParameterizedTest
    @ValueSource(
            strings = {"KEN", "KE", "Kenya", "Tchad", "Turkey", "Türkiye", "Turquie", "Turquía", "Swaziland", "Eswatini"
            })
    void anotherCountryIsKnownByCodeAndByName(String cell) {
        assertThat(wanted.other(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSD", "SS", "South Sudan", "Soudan du Sud", "", " ", "Jonglei", "n/a"})
    void whatIsNoOtherCountrySaysNothing(String cell) {
        assertThat(wanted.other(cell)).isFalse();
    }

    @Test
    void theWantedCountryMayBeGivenByTwoLetters() {
        assertThat(new CountryCells("SS").other("SSD")).isFalse();
        assertThat(new CountryCells("TR").other("Turkey")).isFalse();
        assertThat(new CountryCells("TR").other("Türkiye")).isFalse();
    }
}
