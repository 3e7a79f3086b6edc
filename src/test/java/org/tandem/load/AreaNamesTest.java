package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.diagnostic.Severity;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Gazetteer;
import org.tandem.model.NameMatch;

/** Names of places: exact, blind to accents, nearly the same within the area above, and never across it. */
class AreaNamesTest {
    private static final Gazetteer AREAS = GazetteerBuilder.stated(
            List.of(
                    Rows.area(2, "SS07", "Upper Nile", 1, ""),
                    Rows.area(3, "SS0701", "Malakal", 2, "SS07"),
                    Rows.area(4, "SS0702", "Renk North", 2, "SS07"),
                    Rows.area(5, "SS0703", "Panyikang", 2, "SS07"),
                    Rows.area(6, "SS0704", "Longochuk", 2, "SS07"),
                    Rows.area(7, "SS0705", "Longochuk 2", 2, "SS07"),
                    Rows.area(8, "SS02", "Jonglei", 1, ""),
                    Rows.area(9, "SS0201", "Jonglei", 2, "SS02"),
                    Rows.area(10, "SS0202", "Twic East", 2, "SS02"),
                    Rows.area(11, "SS0203", "Kapoeta", 2, "SS02"),
                    Rows.area(12, "SS0204", "Kapoita", 2, "SS02")),
            "SSD",
            finding -> {});
    private final AreaCodes codes = AreaCodes.of(AREAS, "SSD");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Malakall, SS07, SS0701",
        "Malakall, Upper Nile, SS0701",
        "Malakall, ss-07, SS0701",
        "Panyikng, Upper Nile, SS0703",
        "Renkk North, Upper Nile, ",
        "Twic Eastt, Jonglei, ",
        "Malakall, Jonglei, ",
        "Malakall, '', ",
        "Malakall, Nowhere, ",
        "Malakxlx, SS07, ",
        "Renk South, SS07, ",
        "Longochuk 3, SS07, ",
        "Kapoeita, SS02, ",
    })
    void aSlipIsReadOnlyInTheAreaAbove(String name, String above, String code) {
        Reading<String> reading = codes.read(name, above, 2);
        if (code == null) {
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Bad.class, bad -> assertThat(bad.rule()).isEqualTo(TableRules.AREA_UNKNOWN));
        } else {
            assertThat(reading).isInstanceOfSatisfying(Repaired.class, repaired -> {
                assertThat(repaired.rule()).isEqualTo(TableRules.AREA_NEAR_MATCH);
                assertThat(repaired.value()).isEqualTo(code);
            });
        }
    }

    @Test
    void aSlipTellsHowAlikeTheNamesAre() {
        assertThat(codes.read("Malakall", "SS07", 2))
                .isInstanceOfSatisfying(
                        Repaired.class,
                        reading -> assertThat(reading.message())
                                .isEqualTo("area `Malakall` was read as Malakal [SS0701], 87 % alike"));
    }

    @Test
    void severalAreasInOneCellAreToldAsSuch() {
        assertThat(codes.read("Malakal/Twic East", "", 2)).isInstanceOfSatisfying(Bad.class, bad -> {
            assertThat(bad.message()).isEqualTo("`Malakal/Twic East` looks like 2 areas in one cell");
            assertThat(bad.nearest()).isEqualTo("Malakal [SS0701] / Twic East [SS0202]");
        });
        assertThat(codes.read("Panyikang/Xagar", "", 2))
                .isInstanceOfSatisfying(
                        Bad.class, bad -> assertThat(bad.nearest()).isEqualTo("Panyikang [SS0703] / ?"));
        assertThat(codes.read("n/a", "", 2))
                .isInstanceOfSatisfying(
                        Bad.class, bad -> assertThat(bad.message()).doesNotContain("one cell"));
    }

    @Test
    void aNameLikeTwoIsToldWithBoth() {
        assertThat(codes.read("Kapoeita", "SS02", 2)).isInstanceOfSatisfying(Bad.class, reading -> {
            assertThat(reading.message()).isEqualTo("`Kapoeita` is like the names of 2 areas");
            assertThat(reading.expected()).isEqualTo("the code of one of them: SS0203, SS0204");
        });
    }

    @Test
    void aNameOfTheFirstLevelLiesInTheCountry() {
        assertThat(codes.read("Jongley", "", 1).usable()).contains("SS02");
        assertThat(codes.read("Jongley", "", 0).usable()).isEmpty();
    }

    @Test
    void theLevelOfItsColumnTellsAProvinceFromADistrictOfTheSameName() {
        assertThat(codes.read("Jonglei", "", 1).usable()).contains("SS02");
        assertThat(codes.read("Jonglei", "Jonglei", 2).usable()).contains("SS0201");
        assertThat(codes.read("Jonglei", "", 0).usable()).isEmpty();
    }

    @Test
    void aNameThatStandsInAnotherAreaThanTheRowSaysIsNotUsed() {
        assertThat(codes.read("Malakal", "Jonglei", 2)).isInstanceOfSatisfying(Bad.class, reading -> {
            assertThat(reading.message()).isEqualTo("`Malakal` is not an area of the gazetteer in Jonglei [SS02]");
            assertThat(reading.nearest()).isEqualTo("Malakal [SS0701]");
        });
    }

    @Test
    void theWorkspaceMayKeepNamesApartOrAskForMore() {
        NameMatch apart = new NameMatch(85, List.of(new NameMatch.Pair("MALAKAL", "Malakall")));
        assertThat(AreaCodes.of(AREAS, "SSD", apart).read("Malakall", "SS07", 2).usable())
                .isEmpty();
        NameMatch never = new NameMatch(100, List.of());
        assertThat(AreaCodes.of(AREAS, "SSD", never).read("Malakall", "SS07", 2).usable())
                .isEmpty();
        NameMatch easy = new NameMatch(70, List.of());
        assertThat(AreaCodes.of(AREAS, "SSD", easy).read("Malakxlx", "SS07", 2).usable())
                .contains("SS0701");
    }

    @Test
    void aPlaceMayBeCalledNan() {
        TableRun run = new TableRun(folder, "THA")
                .gazetteer("TH55, Nan, ", "TH5501, Nan, TH55")
                .gazetteer("TH55, Nan, ", "TH5501, Mueang Nan, TH55");
        run.needs("province,sector,people_in_need", "Nan,WSH,nan", "Nan,EDU,7");
        assertThat(run.needs).extracting(NeedRow::area).containsExactly("TH55", "TH55");
    }

    @Test
    void aCodeThatSaysNothingLeavesTheNameOfItsLevel() {
        TableRun run = new TableRun(folder, "SOM").gazetteer("SO16, Bari, ", "SO1604, Iskushuban, SO16");
        run.needs(
                "admin1 pcode,admin1,admin2 pcode,admin2,sector,people_in_need",
                "SO16,Bari,#N/A,Iskushuban,WSH,1",
                "SO16,Bari,,,WSH,2",
                "SO16,Bari,#N/A,Elsewhere,WSH,3");
        assertThat(run.needs).extracting(NeedRow::area).containsExactly("SO1604", "SO16");
        assertThat(run.told()).containsExactly("area-repaired 2:16", "area-unknown 4:16");
    }

    @ParameterizedTest
    @CsvSource({
        "TCD, TD19, TCD19",
        "TCD, TD1, TCD01",
        "TCD, 1, TCD01",
        "TCD, 7.0, TCD07",
        "TCD, tcd-07, TCD07",
        "TCD, 'TCD 0 7', TCD07",
        "NGA, NGA008, NG008",
        "NGA, NG8, NG008",
        "NGA, 8, NG008",
        "NGA, 8001, NG008001",
        "SSD, SS-7-1, SS0701",
        "SSD, 701, SS0701",
        "SSD, 'SS 07 01', SS0701",
        "SSD, SS07\u200b01, SS0701",
        "SSD, KE0701, ",
        "SSD, 70, SS70",
        "NGA, NE008, ",
        "NAM, NA01, NA01",
    })
    void codesAreRepairedByTheLengthsOfTheCountry(String country, String text, String code) {
        assertThat(AreaCodes.learning(country).read(text, "").usable().orElse(null))
                .isEqualTo(code);
    }

    @Test
    void aNameCountsWithinTheCodeOfTheAreaAboveWhereItsOwnCodeIsNotStated() {
        TableRun run = new TableRun(folder, "SOM").gazetteer("SO16, Bari, ", "SO1604, Iskushuban, SO16");
        run.needs("admin1 pcode,admin2,sector,people_in_need", "SO16,Iskushuban,WSH,1", "SO16,Elsewhere,EDU,2");
        assertThat(run.needs).extracting(NeedRow::area).containsExactly("SO1604");
        assertThat(run.told()).containsExactly("area-repaired 2:6", "area-unknown 3:6");
    }

    @Test
    void presenceInADistrictThatCannotBeReadIsPresenceInItsProvince() {
        TableRun run = new TableRun(folder, "SOM").gazetteer("SO16, Bari, ", "SO1604, Iskushuban, SO16");
        run.presence(
                "organisation,sector,admin1,admin2,village", "A,WSH,Bari,Elsewhere,Here", "B,WSH,Bari,Iskushuban,Bari");
        assertThat(run.presence).extracting(PresenceRow::area).containsExactly("SO16", "SO1604");
        assertThat(run.told()).containsExactly("area-repaired 2:7", "area-unknown 2:12", "area-repaired 3:12");
        assertThat(run.only("area-unknown").severity()).isEqualTo(Severity.WARNING);
        assertThat(run.only("area-unknown").message())
                .endsWith("in column \"admin2\"; the row's area is read from column \"admin1\"");
    }

    @Test
    void presenceUnderACodeTheGazetteerDoesNotGoDownToCountsAbove() {
        TableRun run = new TableRun(folder, "ETH").gazetteer("ET06, Benishangul, ", "ET0602, Metekel, ET06");
        run.presence("organisation,sector,region,zone,woreda,woreda pcode", "A,WSH,Benishangul,Metekel,Bulen,ET060207");
        assertThat(run.presence).extracting(PresenceRow::area).containsExactly("ET0602");
        assertThat(run.told()).containsExactly("area-repaired 2:19", "area-unknown 2:33");
    }

    @Test
    void invisibleCharactersNeverMakeACodeUnknown() {
        for (String text : List.of("SS0701\u00a0", "\ufeffSS0701", " SS0701 ")) {
            assertThat(codes.read(text, "").usable()).contains("SS0701");
        }
        assertThat(codes.read("SS\u00ad0701", "")).isInstanceOf(Repaired.class);
        assertThat(codes.read("Mala\u200bkal", "").usable()).contains("SS0701");
        assertThat(codes.read("Upper\u202fNile", "").usable()).contains("SS07");
    }
}
