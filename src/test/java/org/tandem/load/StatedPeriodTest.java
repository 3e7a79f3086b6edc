package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods in the words of titles and headings. */
class StatedPeriodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projection (Oct-Dec 2022)                     | 2022-10-01 | 2022-12-31
            Oct-Dec 2022 (# of People in)                 | 2022-10-01 | 2022-12-31
            Current (Mar - May 2023)                      | 2023-03-01 | 2023-05-31
            October 2022 to February 2023                 | 2022-10-01 | 2023-02-28
            Oct - Jan 2023                                | 2022-10-01 | 2023-01-31
            from 15 March to 10 May 2024                  | 2024-03-15 | 2024-05-10
            Situation actuelle (mars à mai 2023)          | 2023-03-01 | 2023-05-31
            Situation projetée, juin-août 2023            | 2023-06-01 | 2023-08-31
            octobre 2022 – décembre 2022                  | 2022-10-01 | 2022-12-31
            Proyección: junio a agosto de 2023            | 2023-06-01 | 2023-08-31
            2023-06-01 to 2023-08-31                      | 2023-06-01 | 2023-08-31
            Analysis of April 2023                        | 2023-04-01 | 2023-04-30
            """)
    void isReadWhereItCanBeReadOneWay(String text, String from, String to) {
        assertThat(StatedPeriod.all(text))
                .singleElement()
                .satisfies(
                        period -> assertThat(period.from() + " " + period.to()).isEqualTo(from + " " + to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somalia 2022 Post Gu IPC", "IPC 3", "Population -2022", "Oct-Dec", "Phase 3+ 2023"})
    void isNotMadeOfOtherWords(String text) {
        assertThat(StatedPeriod.all(text)).isEmpty();
    }
}
