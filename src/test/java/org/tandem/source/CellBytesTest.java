package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellBytesTest {
    private static CellBytes of(String... cells) {
        return CellBytes.of(1, List.of(cells));
    }

    @Test
    void everyDayIsCountedAsTheCalendarDoes() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        for (LocalDate day = LocalDate.of(1, 1, 1); day.isBefore(last); day = day.plusDays(day.getYear() % 50 + 1)) {
            long expected = day.getDayOfMonth() > 28 ? CellBytes.NO_DAY : day.toEpochDay();
            assertThat(of("x", day.toString()).day(1)).as(day.toString()).isEqualTo(expected);
        }
        for (LocalDate day = LocalDate.of(1999, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            long expected = day.getDayOfMonth() > 28 ? CellBytes.NO_DAY : day.toEpochDay();
            assertThat(of(day.toString()).day(0)).as(day.toString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-13-01",
                "2024-00-05",
                "2024-01-00",
                "2024-01-29",
                "0000-01-01",
                "2024/01/05",
                "2024-01/05",
                "202a-01-05",
                "2024-b1-05",
                "2024-01-c5",
                "-024-01-05",
                "2024-01-005",
                "24-01-05",
                "2024-01-05 ",
                "+024-01-05",
                "2024-1-005"
            })
    void anythingElseIsLeftToBeRead(String cell) {
        assertThat(of(cell).day(0)).isEqualTo(CellBytes.NO_DAY);
    }

    @Test
    void bareDigitsAreANumber() {
        assertThat(of("0").digits(0)).isZero();
        assertThat(of("00012").digits(0)).isEqualTo(12);
        assertThat(of("99999999999").digits(0)).isEqualTo(99_999_999_999L);
        for (String other : List.of("", "-1", "1.0", " 1", "1 ", "999999999999", "١")) {
            assertThat(of(other).digits(0)).as(other).isNegative();
        }
        assertThat(of("1").digits(1)).isNegative();
    }

    @Test
    void recordsOfTheSameCellsShareAHashAndOthersDoNot() {
        assertThat(of("a", "b").hash()).isEqualTo(of("a", "b").hash());
        assertThat(of("a", "b").hash())
                .isNotEqualTo(of("ab", "").hash())
                .isNotEqualTo(of("b", "a").hash());
        assertThat(of("a").hash()).isNotEqualTo(of("a", "").hash());
        assertThat(of("\0").hash()).isNotEqualTo(of("\0\0").hash()).isNotEqualTo(of("").hash());
    }
}
