package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.model.Period;

/** In what forms a row may state the month it is of. */
class MonthReaderTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05, 0, 2024-05-01, 2024-05-31",
        "2024/5, 0, 2024-05-01, 2024-05-31",
        "05/2024, 0, 2024-05-01, 2024-05-31",
        "202405, 0, 2024-05-01, 2024-05-31",
        "May 2024, 0, 2024-05-01, 2024-05-31",
        "mai 2024, 2020, 2024-05-01, 2024-05-31",
        "May-24, 0, 2024-05-01, 2024-05-31",
        "2024-05-17, 0, 2024-05-01, 2024-05-31",
        "February, 2024, 2024-02-01, 2024-02-29",
        "Fev., 2023, 2023-02-01, 2023-02-28",
        "mayo, 2025, 2025-05-01, 2025-05-31",
        "5, 2025, 2025-05-01, 2025-05-31",
        "05, 2025, 2025-05-01, 2025-05-31",
        "Jan-Mar, 2025, 2025-01-01, 2025-03-31",
        "Jan-Mar 2024, 2025, 2024-01-01, 2024-03-31",
        "Q2 2024, 0, 2024-04-01, 2024-06-30",
        "'', 2024, 2024-01-01, 2024-12-31",
    })
    void aMonthIsFromItsFirstToItsLastDay(String text, int year, LocalDate from, LocalDate until) {
        assertThat(MonthReader.read(text, year)).isEqualTo(new Reading.Good<>(Optional.of(new Period(from, until))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "5", "Jan-Mar"})
    void aMonthOfNoKnownYearIsNoPeriod(String text) {
        assertThat(MonthReader.read(text, 0)).isEqualTo(new Reading.Good<>(Optional.empty()));
        assertThat(MonthReader.yearless(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all year", "2024-13", "13", "05/06/2024", "Mayor"})
    void whatNamesNoMonthIsNotRead(String text) {
        assertThat(MonthReader.read(text, 2024)).isInstanceOf(Reading.Bad.class);
        assertThat(MonthReader.yearless(text)).isFalse();
    }

    @Test
    void aBlankStatesNothing() {
        assertThat(MonthReader.read("", 0)).isEqualTo(new Reading.Good<>(Optional.empty()));
        assertThat(MonthReader.yearless(" - ")).isFalse();
        assertThat(MonthReader.year("2025.0")).isEqualTo(2025);
        assertThat(MonthReader.year("25")).isZero();
    }
}
