package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "none | ''",
                "3 | 3",
                "~3 | 3",
                "30-7 | 30 7",
                "1 200 | 1200",
                "1,200.5 | 1201",
                "3.0 | 3",
                "3,4 | 4",
                "1.200.300 | 1200300",
                "12 3 | 12 3",
                "1 2000 | 1 2000",
                "about 5 of 12 | 5 12",
                "99999999999999999999 | ''",
            })
    void areThoseThatSomebodyMayRead(String written, String expected) {
        List<Measure> numbers = expected.isEmpty()
                ? List.of()
                : List.of(expected.split(" ")).stream()
                        .map(Long::parseLong)
                        .map(Measure::of)
                        .toList();
        assertThat(NumbersIn.of(written)).isEqualTo(numbers);
    }
}
