package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.source.Origin;

class AreaCodesTest {
    private static final Gazetteer UPPER_NILE = GazetteerBuilder.stated(
            List.of(
                    Rows.area(2, "SS07", "Upper Nile", -1, ""),
                    Rows.area(3, "SS0707", "Malakal", -1, "SS07"),
                    Rows.area(4, "SS0708", "Manyo", -1, "SS07"),
                    Rows.area(5, "SS02", "Jonglei", -1, ""),
                    Rows.area(6, "SS0201", "Manyo", -1, "SS02")),
            "SSD",
            finding -> {});

    @ParameterizedTest
    @ValueSource(strings = {"SS", "SSD", "ssd"})
    void bothCodesOfTheCountryAreItsArea(String text) {
        assertThat(AreaCodes.of(UPPER_NILE, "SSD").read(text, "")).isEqualTo(new Good<>("SSD"));
        assertThat(AreaCodes.learning("SSD").read(text, "")).isEqualTo(new Good<>("SSD"));
    }

    @ParameterizedTest
    @CsvSource({"SSD,SS07O7,SS0707", "SSD,SSOI,SSOI", "SSD,SS0I,SS01", "SOM,SO1L0I,SO1101"})
    void lettersThatPassAsDigitsAreReadAsDigits(String country, String text, String code) {
        Reading<String> read = AreaCodes.learning(country).read(text, "");
        assertThat(read.usable().isPresent()).isEqualTo(!text.equals(code));
        if (!text.equals(code)) {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            Repaired.class,
                            repaired -> assertThat(repaired.value()).isEqualTo(code));
        }
    }

    @ParameterizedTest
    @CsvSource({"IRQ,IQG01", "LSO,LSA", "MMR,MMR001D001"})
    void countriesWhoseCodesHoldLettersKeepThem(String country, String code) {
        assertThat(AreaCodes.learning(country).read(code, "")).isEqualTo(new Good<>(code));
    }

    @Test
    void aNameThatBeginsAsTheCodesDoIsNoCode() {
        AreaCodes codes = AreaCodes.learning("SOM");

        assertThat(codes.read("Sool", "")).isInstanceOf(Bad.class);
        assertThat(codes.read("SOOL", "")).isInstanceOf(Bad.class);
        assertThat(AreaCodes.learning("LSO").read("LSA", "")).isEqualTo(new Good<>("LSA"));
    }

    @Test
    void aCodeOfTheGazetteerStandsAsItIs() {
        assertThat(AreaCodes.of(UPPER_NILE, "SSD").read(" SS0707 ", "")).isEqualTo(new Good<>("SS0707"));
    }

    @ParameterizedTest
    @CsvSource({"SSD0707", "0707", "707", "ss0707", "SS-07-07", "Malakal", "malakál"})
    void anotherSpellingIsRepairedAndTold(String text) {
        assertThat(AreaCodes.of(UPPER_NILE, "SSD").read(text, ""))
                .isEqualTo(new Repaired<>(
                        "SS0707",
                        TableRules.AREA_REPAIRED,
                        "area `" + text + "` was read as `SS0707`",
                        "the P-code itself"));
    }

    @Test
    void anUnknownCodeNamesTheNearest() {
        assertThat(AreaCodes.of(UPPER_NILE, "SSD").read("SS0777", "")).isInstanceOfSatisfying(Bad.class, reading -> {
            assertThat(reading.rule()).isEqualTo(TableRules.AREA_UNKNOWN);
            assertThat(reading.nearest()).isEqualTo("SS0707");
        });
        assertThat(AreaCodes.of(UPPER_NILE, "SSD").read("Malacal", ""))
                .isInstanceOfSatisfying(
                        Bad.class, reading -> assertThat(reading.nearest()).isEqualTo("Malakal [SS0707]"));
    }

    @Test
    void aNameOfTwoAreasIsNotGuessedUnlessTheAreaAboveTells() {
        AreaCodes codes = AreaCodes.of(UPPER_NILE, "SSD");
        assertThat(codes.read("Manyo", ""))
                .isInstanceOfSatisfying(
                        Bad.class,
                        reading -> assertThat(reading.expected()).isEqualTo("the code of one of them: SS0201, SS0708"));
        assertThat(codes.read("Manyo", "Upper Nile").usable()).contains("SS0708");
        assertThat(codes.read("Manyo", "SS02").usable()).contains("SS0201");
    }

    @ParameterizedTest
    @CsvSource({
        "SSD, SS0707, SS0707",
        "SSD, SSD0707, SS0707",
        "SSD, 0707, SS0707",
        "SSD, 707, SS0707",
        "TCD, TD19, TCD19",
        "IRQ, IQG01Q01, IQG01Q01",
        "CYP, CY-1, CY1"
    })
    void withoutAGazetteerTheShapeOfPCodesTells(String country, String text, String code) {
        assertThat(AreaCodes.learning(country).read(text, "").usable()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Malakal", "SS070", "KE0707", "SSD070", "#adm2"})
    void withoutAGazetteerWhatIsNoPCodeIsIllFormed(String text) {
        assertThat(AreaCodes.learning("SSD").read(text, ""))
                .isInstanceOfSatisfying(
                        Bad.class, reading -> assertThat(reading.rule()).isEqualTo(TableRules.AREA_ILL_FORMED));
    }

    @Test
    void learnedAreasHaveTheirAncestorsUpToTheCountry() {
        AreaCodes codes = AreaCodes.learning("SSD");
        codes.learn("SS0707", "Malakal", "");
        codes.learn("SS0707", "", "SS07");
        codes.learn("SS010203", "", "");
        Gazetteer learned = codes.gazetteer();
        assertThat(learned.stated()).isFalse();
        assertThat(learned.areas())
                .extracting(Area::code, Area::level, Area::parent)
                .containsExactly(
                        tuple("SS01", 1, "SSD"),
                        tuple("SS0102", 2, "SS01"),
                        tuple("SS010203", 3, "SS0102"),
                        tuple("SS07", 1, "SSD"),
                        tuple("SS0707", 2, "SS07"),
                        tuple("SSD", 0, ""));
        assertThat(learned.label("SS0707")).isEqualTo("Malakal [SS0707]");
    }

    @Test
    void namesAreLearnedTheSameInAnyOrder() {
        AreaCodes one = AreaCodes.learning("SSD");
        one.learn("SS07", "Upper Nile", "SS");
        one.learn("SS07", "Haut-Nil", "SSD");
        AreaCodes other = AreaCodes.learning("SSD");
        other.learn("SS07", "Haut-Nil", "SSD");
        other.learn("SS07", "Upper Nile", "SS");
        assertThat(one.gazetteer().areas())
                .hasSize(2)
                .containsExactlyElementsOf(other.gazetteer().areas());
    }

    @Test
    void aCodeOfUnknownShapeCountsAsTheLowestLevel() {
        assertThat(AreaCodes.learning("SSD").level("SS0707")).isEqualTo(2);
        assertThat(AreaCodes.learning("SSD").level("SSD")).isZero();
        assertThat(AreaCodes.learning("CYP").level("CY1")).isEqualTo(3);
    }

    @Test
    void whereRowsDisagreeAnAreaLiesWhereItsOwnCodeSaysAndTheOtherPlaceIsTold() {
        AreaCodes codes = AreaCodes.learning("SOM");
        codes.learn("SO1304", "Sheikh", "SO12");
        codes.placed("SO1304", "SO12", new Origin("presence/3w.csv", 9, 4));
        codes.placed("SO1304", "SO12", new Origin("presence/3w.csv", 2, 4));
        codes.learn("SO1304", "Sheikh", "SO13");
        codes.placed("SO1304", "SO13", new Origin("presence/3w.csv", 3, 4));
        List<String> told = new ArrayList<>();
        codes.tellParents(
                codes.gazetteer(),
                finding -> told.add(finding.origin() + " " + finding.rule().id()));

        assertThat(codes.gazetteer().find("SO1304").orElseThrow().parent()).isEqualTo("SO13");
        assertThat(told).containsExactly("presence/3w.csv:2:4 area-parent-differs");
    }

    @Test
    void whatOneRowSaysOfTheAreaAboveIsBelievedWhereNoOtherContradictsIt() {
        AreaCodes codes = AreaCodes.learning("SOM");
        codes.learn("SO1304", "Sheikh", "SO12");
        codes.placed("SO1304", "SO12", new Origin("presence/3w.csv", 2, 4));

        assertThat(codes.gazetteer().find("SO1304").orElseThrow().parent()).isEqualTo("SO12");
        codes.tellParents(codes.gazetteer(), finding -> {
            throw new AssertionError(finding);
        });
    }

    @Test
    void aPlaceOtherThanTheGazetteersIsTold() {
        AreaCodes codes = AreaCodes.of(UPPER_NILE, "SSD");
        codes.placed("SS0707", "SS01", new Origin("needs/a.csv", 2, 1));
        codes.placed("SS0707", "SS07", new Origin("needs/a.csv", 3, 1));
        List<String> told = new ArrayList<>();
        codes.tellParents(codes.gazetteer(), finding -> told.add(finding.message()));

        assertThat(told).singleElement().asString().startsWith("`SS01` is named as the area above");
    }
}
