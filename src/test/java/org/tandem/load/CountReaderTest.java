package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Measure;

class CountReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "n/a",
                "N/A",
                "#N/A",
                "<Null>",
                "nan",
                "NaN",
                "null",
                "\u00a0",
                "(blank)",
                "\ufeff",
                "N/A\u200b"
            })
    void whatSaysNothingIsUnknownAndNotZero(String text) {
        assertThat(CountReader.read(text)).isEqualTo(new Good<>(Measure.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "' 12 ', 12", "007, 7", "10000000000, 10000000000"})
    void aWholeNumberIsReadAsItStands(String text, long people) {
        assertThat(CountReader.read(text)).isEqualTo(new Good<>(Measure.of(people)));
    }

    @ParameterizedTest
    @CsvSource({
        "'1 234', 1234",
        "'1\u00a0234', 1234",
        "'1\u202f234\u202f567', 1234567",
        "'433,412', 433412",
        "12.0, 12",
        "1'234, 1234",
        "1.234.567, 1234567",
        "'1,234,567.0', 1234567",
        "1.5e3, 1500",
        "1.2e3, 1200",
        "+5, 5",
        "'80 418', 80418",
        "1\u200b234, 1234",
        "12., 12",
        "'1\u2019234.0', 1234"
    })
    void aNumberInAnotherFormIsReadAndTold(String text, long people) {
        assertThat(CountReader.read(text)).isInstanceOfSatisfying(Repaired.class, reading -> {
            assertThat(reading.value()).isEqualTo(Measure.of(people));
            assertThat(reading.rule()).isEqualTo(TableRules.NUMBER_REPAIRED);
        });
    }

    @ParameterizedTest
    @CsvSource({"12.4, 12", "12.5, 13", "4363855.040984431, 4363855", "0.2, 0"})
    void decimalsOfPeopleAreRoundedAndTold(String text, long people) {
        assertThat(CountReader.read(text)).isInstanceOfSatisfying(Repaired.class, reading -> {
            assertThat(reading.value()).isEqualTo(Measure.of(people));
            assertThat(reading.rule()).isEqualTo(TableRules.PEOPLE_DECIMAL);
            assertThat(reading.message()).isEqualTo("`" + text + "` was rounded to " + people);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "-5, count-negative",
        "'-1 234', count-negative",
        "10000000001, count-too-large",
        "99999999999999999999, count-too-large",
        "1e30, count-too-large",
        "twelve, number-invalid",
        "12%, number-invalid",
        "'12,5', number-invalid",
        "1-2, number-invalid",
        "'1,23,456', number-invalid",
        "12 people, number-invalid",
        "30%, number-invalid",
        "#REF!, number-invalid",
        "1 23, number-invalid",
        "'1,234.567.8', number-invalid",
        ".5., number-invalid"
    })
    void whatIsNoCountIsRefusedWithItsRule(String text, String rule) {
        assertThat(CountReader.read(text))
                .isInstanceOfSatisfying(
                        Bad.class, reading -> assertThat(reading.rule().id()).isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource({"'12,5', 13", "'1.234,0', 1234", "'1.234', 1234", "'12.345.678', 12345678", "1234, 1234"})
    void aFileMaySayThatItsCommaIsDecimal(String text, long people) {
        assertThat(CountReader.read(text, true).orElse(Measure.UNKNOWN)).isEqualTo(Measure.of(people));
    }

    @Test
    void everyCountUpToTheLimitIsReadBack() {
        qt().forAll(longs().between(0, CountReader.LIMIT))
                .check(count -> CountReader.read(Long.toString(count)).equals(new Good<>(Measure.of(count))));
    }

    @Test
    void everyCountWrittenWithGroupsIsReadBack() {
        qt().forAll(longs().between(1000, CountReader.LIMIT))
                .check(count -> CountReader.read(String.format(Locale.ROOT, "%,d", count))
                        .orElse(Measure.UNKNOWN)
                        .equals(Measure.of(count)));
    }

    /** Marks between thousands and before decimals, as people write them. */
    private static final String[][] STYLES = {
        {",", "."}, {".", ","}, {" ", "."}, {" ", ","}, {"\u00a0", ","}, {"\u202f", ","}, {"'", "."}, {"\u2019", "."}
    };

    @Test
    void everyCountIsReadBackFromEveryStyleItsColumnTells() {
        qt().forAll(longs().between(0, CountReader.LIMIT - 1), longs().between(0, 99))
                .checkAssert((whole, hundredths) -> {
                    for (String[] style : STYLES) {
                        DecimalMark mark = style[1].equals(",") ? DecimalMark.COMMA : DecimalMark.POINT;
                        String grouped =
                                String.format(Locale.ROOT, "%,d", whole).replace(",", style[0]);
                        assertThat(CountReader.read(grouped, () -> mark).orElse(Measure.UNKNOWN))
                                .as(grouped)
                                .isEqualTo(Measure.of(whole));
                        String decimals = grouped + style[1] + String.format(Locale.ROOT, "%02d", hundredths);
                        assertThat(CountReader.read(decimals, () -> mark).orElse(Measure.UNKNOWN))
                                .as(decimals)
                                .isEqualTo(Measure.of(whole + (hundredths >= 50 ? 1 : 0)));
                    }
                });
    }

    @Test
    void noStringMakesItThrow() {
        qt().forAll(
                        strings().allPossible().ofLengthBetween(0, 40),
                        strings().basicLatinAlphabet().ofLengthBetween(0, 20))
                .checkAssert((any, latin) -> {
                    for (String text :
                            new String[] {any, latin, "1" + latin, "-1" + any, latin.replaceAll("[^0-9eE.,+ -]", "")}) {
                        CountReader.read(text).orElse(Measure.UNKNOWN).map(count -> {
                            assertThat(count).isBetween(0L, CountReader.LIMIT);
                            return count;
                        });
                        CountReader.read(text, true);
                        SeverityReader.read(text);
                        DateReader.read(text);
                        GroupReader.read(text);
                    }
                });
    }
}
