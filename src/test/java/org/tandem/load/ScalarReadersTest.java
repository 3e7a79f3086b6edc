package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Caseload;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class ScalarReadersTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "' 3 ', 3", "4.0, 4"})
    void severityIsAWholeNumberFromOneToFive(String text, long severity) {
        assertThat(SeverityReader.read(text).orElse(Measure.UNKNOWN)).isEqualTo(Measure.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "2.5", "-1", "high", "3+", "10"})
    void anotherSeverityIsNotRoundedButRefused(String text) {
        assertThat(SeverityReader.read(text)).isInstanceOfSatisfying(Bad.class, reading -> {
            assertThat(reading.rule()).isEqualTo(TableRules.SEVERITY_OUT_OF_RANGE);
            assertThat(reading.message()).isEqualTo("severity `" + text + "` is not between 1 and 5");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Minimal, 1", "None/Minimal, 1", "Stress, 2", "severe, 3", "EXTREME, 4", "Catastrophic, 5", "Minimale, 1",
        "Sévère, 3", "Catastrophique, 5", "Extrema, 4", "Catastrófica, 5", "Stressed, 2", "Crisis, 3", "3 - Severe, 3",
        "Severe (3), 3", "4: Extreme, 4", "Phase 3, 3", "Severity 5, 5", "Fase 2, 2", "Sev\u00adere, 3", "3. Severe, 3"
    })
    void aSeverityMayBeAWordOfItsScale(String text, long severity) {
        assertThat(SeverityReader.read(text)).isInstanceOfSatisfying(Repaired.class, reading -> {
            assertThat(reading.value()).isEqualTo(Measure.of(severity));
            assertThat(reading.rule()).isEqualTo(TableRules.SEVERITY_WORD);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 - Extreme", "2.5 - Stress", "0 - None", "Severe or worse", "III", "Phase 6", "3+", "2,5"})
    void aWordThatContradictsItsNumberIsNotUsed(String text) {
        assertThat(SeverityReader.read(text))
                .isInstanceOfSatisfying(
                        Bad.class, reading -> assertThat(reading.rule()).isEqualTo(TableRules.SEVERITY_OUT_OF_RANGE));
    }

    @Test
    void aBlankSeverityIsNotAssessed() {
        assertThat(SeverityReader.read(" ")).isEqualTo(new Good<>(Measure.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-06-15",
                "2014-06-15T09:00:00",
                "2014-06-15 09:00:00.000+03:00",
                "2014-06-15T09:00Z",
                "\ufeff2014-06-15\u00a0"
            })
    void anIsoDayIsReadAsItStands(String text) {
        assertThat(DateReader.read(text)).isEqualTo(new Good<>(Optional.of(LocalDate.of(2014, 6, 15))));
    }

    @ParameterizedTest
    @CsvSource({
        "2014/6/5, 2014-06-05, 2014-06-05",
        "20140605, 2014-06-05, 2014-06-05",
        "25/06/2014, 2014-06-25, 2014-06-25",
        "06/25/2014, 2014-06-25, 2014-06-25",
        "05.05.2014, 2014-05-05, 2014-05-05",
        "5-Mar-2014, 2014-03-05, 2014-03-05",
        "5 août 2014, 2014-08-05, 2014-08-05",
        "2014-02, 2014-02-01, 2014-02-28",
        "March 2014, 2014-03-01, 2014-03-31",
        "Sept 2014, 2014-09-01, 2014-09-30",
        "2014Q2, 2014-04-01, 2014-06-30",
        "2014W01, 2013-12-30, 2014-01-05",
        "2014Q4, 2014-10-01, 2014-12-31",
        "T1 2014, 2014-01-01, 2014-03-31",
        "02/2014, 2014-02-01, 2014-02-28",
        "5 mars 2014, 2014-03-05, 2014-03-05",
        "1er janv. 2014, 2014-01-01, 2014-01-01",
        "5 de marzo de 2014, 2014-03-05, 2014-03-05",
        "'March 5, 2014', 2014-03-05, 2014-03-05",
        "enero 2014, 2014-01-01, 2014-01-31",
        "15-Jan-24, 2024-01-15, 2024-01-15",
        "25/06/2014 09:30, 2014-06-25, 2014-06-25",
        "6/25/2014 3:00:00 PM, 2014-06-25, 2014-06-25",
        "2014, 2014-01-01, 2014-12-31"
    })
    void aDayInAnotherFormIsReadWhereItCanBeReadOneWayOnly(String text, LocalDate first, LocalDate last) {
        assertThat(DateReader.read(text)).isInstanceOfSatisfying(Repaired.class, reading -> {
            assertThat(reading.rule()).isEqualTo(TableRules.DATE_REPAIRED);
            assertThat(reading.value()).isEqualTo(Optional.of(first));
        });
        assertThat(DateReader.read(text, "", true).usable()).contains(Optional.of(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"03/04/2014", "2014-02-30", "2014-13", "tomorrow", "43081", "31/31/2014", "2014W60", "5 foo 2014"
            })
    void aDayThatCouldBeTwoOrIsNoneIsRefused(String text) {
        assertThat(DateReader.read(text))
                .isInstanceOfSatisfying(
                        Bad.class, reading -> assertThat(reading.rule()).isEqualTo(TableRules.DATE_INVALID));
    }

    @Test
    void aStatedPatternDecidesWhichIsTheDay() {
        assertThat(DateReader.read("03/04/2014", "dd/MM/yyyy", false))
                .isEqualTo(new Good<>(Optional.of(LocalDate.of(2014, 4, 3))));
        assertThat(DateReader.read("03/04/2014", "MM/dd/yyyy", false))
                .isEqualTo(new Good<>(Optional.of(LocalDate.of(2014, 3, 4))));
        assertThat(DateReader.read("2014-04-03", "dd/MM/yyyy", false))
                .isEqualTo(new Good<>(Optional.of(LocalDate.of(2014, 4, 3))));
    }

    @Test
    void noDateIsNoFault() {
        assertThat(DateReader.read("")).isEqualTo(new Good<>(Optional.empty()));
    }

    @Test
    void aSensitivityIsReadInAnyCase() {
        assertThat(SensitivityReader.levelOf(SensitivityReader.read(" moderate "), Sensitivity.LOW))
                .isEqualTo(Sensitivity.MODERATE);
    }

    @Test
    void aBlankSensitivityLeavesTheDefault() {
        assertThat(SensitivityReader.levelOf(SensitivityReader.read(""), Sensitivity.HIGH))
                .isEqualTo(Sensitivity.HIGH);
    }

    @Test
    void anUnreadableSensitivityCountsAsSevere() {
        Reading<Optional<Sensitivity>> reading = SensitivityReader.read("LOWW");
        assertThat(SensitivityReader.levelOf(reading, Sensitivity.LOW)).isEqualTo(Sensitivity.SEVERE);
        assertThat(reading.finding(new Origin("a.csv", 2, 1), " in column \"S\""))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.rule()).isEqualTo(TableRules.SENSITIVITY_INVALID);
                    assertThat(finding.nearest()).isEqualTo("LOW");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "sensitivity `LOWW` is not a level; the record counts as SEVERE in column \"S\"");
                });
    }

    @Test
    void theTwoGradesAreReadApartOrTogether() {
        assertThat(GradeReader.source("b")).isEqualTo(new Good<>("B"));
        assertThat(GradeReader.information("2")).isEqualTo(new Good<>("2"));
        assertThat(GradeReader.read("b2")).isEqualTo(new Good<>(new Grade("B", "2")));
        assertThat(GradeReader.read("")).isEqualTo(new Good<>(Grade.NONE));
        assertThat(GradeReader.source("G")).isInstanceOf(Bad.class);
        assertThat(GradeReader.information("7")).isInstanceOf(Bad.class);
        assertThat(GradeReader.read("2B")).isInstanceOf(Bad.class);
    }

    @Test
    void aSectorAliasIsUsedWithANote() {
        assertThat(SectorReader.read("WASH"))
                .isEqualTo(new Repaired<>("WSH", TableRules.SECTOR_ALIAS, "sector `WASH` was read as `WSH`", ""));
        assertThat(SectorReader.read("wsh")).isEqualTo(new Good<>("WSH"));
    }

    @ParameterizedTest
    @CsvSource({
        "EHA/WASH, WSH",
        "'Water, Sanitation & Hygiene (WASH)', WSH",
        "Sécurité alimentaire (FSC), FSC",
        "'Eau, hygiène et assainissement', WSH",
        "Educación en emergencias, EDU",
        "Alojamientos temporales, SHL",
        "VBG, PRO-GBV",
        "حماية الأطفال, PRO-CPN",
        "التعليم, EDU",
        "الأمن الغذائي والزراعة, FSC",
        "الْمَأْوَى, SHL",
        "WA\u200bSH, WSH",
        "Food\u00a0Security, FSC",
        "ERL, ERY",
        "ets, TEL",
        "mpca, Cash"
    })
    void sectorsAreReadInFourLanguages(String text, String code) {
        assertThat(SectorReader.read(text).usable()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Protection (GBV)", "Health/Nutrition", "Livelihoods", "Coordination", "Shelter / Other"})
    void whatCouldBeTwoSectorsIsNotGuessed(String text) {
        assertThat(SectorReader.read(text)).isInstanceOf(Bad.class);
    }

    @Test
    void anUnknownSectorNamesTheNearest() {
        assertThat(SectorReader.read("Helth")).isInstanceOfSatisfying(Bad.class, reading -> {
            assertThat(reading.rule()).isEqualTo(TableRules.SECTOR_UNKNOWN);
            assertThat(reading.nearest()).isEqualTo("Health");
        });
        assertThat(SectorReader.read("")).isInstanceOf(Bad.class);
    }

    @Test
    void aTypeOfOrganisationIsReadByWordCodeOrSpelling() {
        for (String text : new String[] {"INGO", "437", "International NGO", "ONG Internationale"}) {
            assertThat(KindReader.read(text)).isEqualTo(new Good<>(Optional.of(OrganisationKind.INGO)));
        }
        assertThat(KindReader.read("armed-actor")).isEqualTo(new Good<>(Optional.of(OrganisationKind.ARMED_ACTOR)));
        assertThat(KindReader.read("")).isEqualTo(new Good<>(Optional.empty()));
    }

    @Test
    void aTypeThatCouldBeTwoIsNotGuessed() {
        assertThat(KindReader.read("NGO")).isInstanceOf(Bad.class);
    }

    @Test
    void aStatusIsReadInThreeLanguagesAndABlankOneIsOngoing() {
        assertThat(StatusReader.read("On-going")).isEqualTo(new Good<>("ongoing"));
        assertThat(StatusReader.read("Achevé")).isEqualTo(new Good<>("completed"));
        assertThat(StatusReader.read("planificado")).isEqualTo(new Good<>("planned"));
        assertThat(StatusReader.read("")).isEqualTo(new Good<>("ongoing"));
        assertThat(StatusReader.read("maybe")).isInstanceOf(Bad.class);
    }

    @Test
    void aBlankCaseloadIsUnknown() {
        assertThat(StatusReader.caseload("")).isEqualTo(new Good<>(Caseload.UNKNOWN));
        assertThat(StatusReader.caseload("Partagé")).isEqualTo(new Good<>(Caseload.SHARED));
        assertThat(StatusReader.caseload("mine")).isInstanceOf(Bad.class);
    }

    @Test
    void everybodyWordsSplitNothing() {
        for (String text : new String[] {"", "ALL", "total", "tous", "todos", "a", "IDP - Total - All"}) {
            assertThat(GroupReader.read(text).sex()).isEmpty();
        }
        assertThat(GroupReader.read("Total")).isEqualTo(Group.EVERYBODY);
        assertThat(GroupReader.read("ALL", "a", "ALL", "a")).isEqualTo(Group.EVERYBODY);
        assertThat(GroupReader.read("IDP - Total")).isEqualTo(Group.ofStatus("IDP"));
    }

    @Test
    void partsOfAGroupAreReadInAnyOrder() {
        Group girls = new Group("REF", "f", "0-17", "");
        assertThat(GroupReader.read("Children - Female - Refugees")).isEqualTo(girls);
        assertThat(GroupReader.read("Réfugiés - Filles")).isEqualTo(girls);
        assertThat(GroupReader.read("REF", "f", "0 - 17", "a")).isEqualTo(girls);
    }

    @Test
    void ageRangesAndDisabilityAreRead() {
        assertThat(GroupReader.read("", "", "65+", "y")).isEqualTo(new Group("", "", "65+", "y"));
        assertThat(GroupReader.read("18-64 years")).isEqualTo(new Group("", "", "18-64", ""));
    }

    @Test
    void unknownWordsStayAsTheTableWritesThem() {
        assertThat(GroupReader.read("Total Households")).isEqualTo(Group.ofStatus("Total Households"));
    }
}
