package org.tandem.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.vocabulary.Sectors.Match;
import org.tandem.vocabulary.Sectors.Sector;

class VocabularyTest {
    private final Sectors sectors = Vocabulary.standard().sectors();

    @ParameterizedTest
    @ValueSource(
            strings = {"sectors.yaml", "organisation-types.yaml", "groups.yaml", "countries.yaml", "statuses.yaml"})
    void everyFileHasAVersionAndASource(String file) {
        assertThat(Resource.text(Resource.read(file), "version")).matches("\\d{4}-\\d{2}");
        assertThat(Resource.text(Resource.read(file), "source")).isNotBlank();
    }

    @Test
    void eightSectorsMakeUpTheJointFigure() {
        assertThat(sectors.all().stream().filter(Sector::main).map(Sector::code))
                .containsExactlyInAnyOrder("CCM", "EDU", "FSC", "HEA", "NUT", "PRO", "SHL", "WSH");
    }

    @Test
    void everyCodeAndNameMatchesItself() {
        assertThat(sectors.all())
                .allSatisfy(sector -> Stream.of(
                                sector.code(), sector.name(), sector.code().toLowerCase(Locale.ROOT))
                        .forEach(text -> assertThat(sectors.match(text)).contains(new Match(sector.code(), true))));
        assertThat(sectors.codes())
                .contains("PRO-GBV", "Intersectoral", "Cash", "Multi", "Hum")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "WASH, WSH",
        "Eau Hygiène et Assainissement, WSH",
        "eha, WSH",
        "Agua, WSH",
        "CCCM, CCM",
        "ES/NFI, SHL",
        "ESNFI_OP, SHL",
        "Abris, SHL",
        "FSAC, FSC",
        "FSAC_OP, FSC",
        "FSL, FSC",
        "Sécurité alimentaire, FSC",
        "EiE_OP, EDU",
        "Salud, HEA",
        "MPCA, Cash",
        "MS, Multi",
        "ALL, Intersectoral",
        "intersectoral, Intersectoral",
        "PRO_CPM, PRO-CPN",
        "CP, PRO-CPN",
        "VBG, PRO-GBV",
        "hlp, PRO-HLP",
        "Explosive Hazards, PRO-MIN",
        "Operational Presence: Protection, PRO",
        "Operational Presence: Health, HEA",
        "Operatioanl Presence: Water, WSH",
        "Protection: Mine Action, PRO-MIN",
        "Protection - Child Protection, PRO-CPN",
        "Nutrition Cluster, NUT",
        "التعليم, EDU"
    })
    void namesOfPublishedTablesMatch(String text, String code) {
        assertThat(sectors.match(text).map(Match::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Livelihoods", "Coordination", "Community Services", "Other", "Registration", "Population"})
    void whatCouldBeTwoSectorsOrNoneIsNotGuessed(String text) {
        assertThat(sectors.match(text)).isEmpty();
    }

    @Test
    void anUnknownCodeIsItsOwnName() {
        assertThat(sectors.name("WSH")).isEqualTo("Water Sanitation Hygiene");
        assertThat(sectors.name("XYZ")).isEqualTo("XYZ");
        assertThat(sectors.find("XYZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  Éducation ', education",
        "'Water, Sanitation & Hygiene', water sanitation hygiene",
        "PRO_GBV, pro gbv",
        "d'urgence, durgence",
        "R.R., rr",
        "ÀÉÎ, aei",
        "'--', ''"
    })
    void wordsAreFolded(String text, String folded) {
        assertThat(Aliases.fold(text)).isEqualTo(folded);
    }

    @Test
    void countriesKnowTheirCodesAndTheShapeOfTheirPCodes() {
        Countries countries = Vocabulary.standard().countries();
        assertThat(countries.find("ssd")).isEqualTo(countries.find("SS")).hasValueSatisfying(country -> {
            assertThat(country.name()).isEqualTo("South Sudan");
            assertThat(country.prefixLetters()).isEqualTo("SS");
            assertThat(country.segments()).isEqualTo(List.of(List.of(2), List.of(2), List.of(2)));
        });
        assertThat(countries.find("TCD").map(Countries.Country::prefixLetters)).contains("TCD");
        assertThat(countries.find("TZA").map(country -> country.segments().get(2)))
                .contains(List.of(4, 3));
        assertThat(countries.find("CYP").map(Countries.Country::segments)).contains(List.of());
        assertThat(countries.find("XXX")).isEmpty();
    }
}
