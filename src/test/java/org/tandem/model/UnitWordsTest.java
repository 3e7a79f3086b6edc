package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitWordsTest {
    @ParameterizedTest
    @CsvSource({
        "1, trucks, 1 truck",
        "2, trucks, 2 trucks",
        "0, trucks, 0 trucks",
        "1, police patrols, 1 police patrol",
        "1, tonnes of cement, 1 tonne of cement",
        "1, boxes, 1 box",
        "1, sorties, 1 sortie",
        "1, lorries, 1 lorry",
        "1, bus, 1 bus",
        "1, buses, 1 bus",
        "1, t, 1 t",
        "1, gas, 1 gas",
        "1, truck, 1 truck",
        "1, camions, 1 camion",
        "1, mois, 1 mois",
        "1, passes, 1 pass",
        "1, TEAMS, 1 TEAM",
        "3, m3 per day, 3 m3 per day"
    })
    void oneIsNotMany(long number, String unit, String words) {
        assertThat(UnitWords.counted(number, unit)).isEqualTo(words);
    }
}
