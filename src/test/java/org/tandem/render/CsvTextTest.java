package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Later;
import org.tandem.document.Table;

class CsvTextTest {
    @Test
    void aBlankStandsForWhatIsNotKnownAndZeroForZero() {
        assertThat(csv(new Cell.Unknown("not assessed"), new Cell.Count(0), new Cell.Suppressed(10)))
                .isEqualTo("a,b,c\n,0,\n");
    }

    @Test
    void numbersHaveNoSeparatorsAndADotForDecimals() {
        assertThat(csv(new Cell.Count(1234567), new Cell.Decimal(new BigDecimal("30.0")), new Cell.Count(-5)))
                .isEqualTo("a,b,c\n1234567,30.0,-5\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(csv(new Cell.Text("a,b"), new Cell.Text("say \"no\""), new Cell.Text("two\nlines")))
                .isEqualTo("a,b,c\n\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n");
    }

    @Test
    void listsAndDatesHaveOneForm() {
        assertThat(csv(new Cell.Listing(List.of("x", "y")), new Cell.Date(LocalDate.of(2014, 6, 15)), Cell.BLANK))
                .isEqualTo("a,b,c\nx; y,2014-06-15,\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+5,'+5",
                "-x,'-x",
                "@me,'@me",
                "'=x,''=x",
                "''@x,'''@x",
                "it's,it's",
                "'tis,'tis",
                "a=b,a=b"
            })
    void aTextThatASpreadsheetWouldRunGetsOneApostrophe(String text, String written) {
        assertThat(CsvText.guarded(text)).isEqualTo(written);
    }

    private static String csv(Cell... cells) {
        List<Column> columns = List.of(
                Column.text("a", "A"),
                Column.number("b", "B"),
                Column.text("c", "C").dataOnly());
        return CsvText.render(new Table("t", columns, List.of(List.of(cells))));
    }

    @Test
    void manyRowsStandInTheirOrderThoughTheyAreMadeInAnotherThread() {
        for (int count : List.of(1023, 1024, 4095, 4096, 5120, 10_001)) {
            Table table = new Table(
                    "t",
                    List.of(Column.number("a", "A")),
                    Later.each(count, index -> List.<Cell>of(new Cell.Count(index))));
            assertThat(CsvText.render(table))
                    .isEqualTo("a\n"
                            + IntStream.range(0, count)
                                    .mapToObj(row -> row + "\n")
                                    .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7_000, 8_000, 9_999})
    void whatGoesWrongInEitherThreadIsNotLost(int wrong) {
        Table table = new Table("t", List.of(Column.number("a", "A")), Later.each(10_000, index -> {
            if (index == wrong) {
                throw new IllegalStateException("row " + wrong);
            }
            return List.<Cell>of(new Cell.Count(index));
        }));
        assertThatThrownBy(() -> CsvText.render(table)).hasMessage("row " + wrong);
    }
}
