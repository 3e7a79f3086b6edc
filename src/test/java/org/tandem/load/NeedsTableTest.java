package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.diagnostic.Severity;
import org.tandem.model.FileIntake;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;

class NeedsTableTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    @Test
    void ownColumnsAreReadInAnyOrder() {
        FileIntake intake = run.needs(
                "people_in_need,area,sector,group,population,affected,targeted,reached,severity,assessed_on,source,method,source_grade,info_grade,sensitivity,note",
                "4000,SS0707,EDU,IDP,10000,6000,3000,2600,4,2014-05-01,UNICEF,Rapid,B,2,high,checked");

        assertThat(run.findings).isEmpty();
        assertThat(intake.shape()).isEqualTo("Tandem columns");
        NeedRow row = run.needs.get(0);
        assertThat(row.area()).isEqualTo("SS0707");
        assertThat(row.sector()).isEqualTo("EDU");
        assertThat(row.group()).isEqualTo(Group.ofStatus("IDP"));
        assertThat(row.population()).isEqualTo(Measure.of(10000));
        assertThat(row.affected()).isEqualTo(Measure.of(6000));
        assertThat(row.inNeed()).isEqualTo(Measure.of(4000));
        assertThat(row.targeted()).isEqualTo(Measure.of(3000));
        assertThat(row.reached()).isEqualTo(Measure.of(2600));
        assertThat(row.severity()).isEqualTo(Measure.of(4));
        assertThat(row.assessedOn()).isEqualTo(LocalDate.of(2014, 5, 1));
        assertThat(row.source()).isEqualTo("UNICEF");
        assertThat(row.method()).isEqualTo("rapid");
        assertThat(row.grade()).isEqualTo(new Grade("B", "2"));
        assertThat(row.sensitivity()).isEqualTo(Sensitivity.HIGH);
        assertThat(intake.used()).containsExactly(entry(Sensitivity.HIGH, 1));
    }

    @Test
    void headingsMayBeFrenchOrSpanishOrInAnyCase() {
        run.needs("Zone Code,SECTEUR,Personnes dans le besoin,Sévérité", "SS0707,EDU,10,3");
        run.needs("Área,Sector,Personas con necesidades,Gravedad", "SS0707,EDU,20,4");
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(10), Measure.of(20));
        assertThat(run.needs).extracting(NeedRow::severity).containsExactly(Measure.of(3), Measure.of(4));
    }

    @Test
    void blanksAreUnknownAndNeverZero() {
        FileIntake intake =
                run.needs("area,sector,people_in_need,reached,severity", "SS0707,EDU,,,", "SS0707,WSH,0,-,");
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.UNKNOWN, Measure.of(0));
        assertThat(run.needs).extracting(NeedRow::reached).containsOnly(Measure.UNKNOWN);
        assertThat(intake.rowsUsed()).isEqualTo(2);
    }

    @Test
    void anUnusableRequiredCellSetsItsRowAsideAndTheRestIsUsed() {
        FileIntake intake = run.needs(
                "area,sector,people_in_need",
                "SS0707,EDU,many",
                "XX99,EDU,5",
                "SS0707,Plumbing,5",
                ",EDU,5",
                "SS0707,,5",
                "SS0707,EDU,7");
        assertThat(run.told())
                .containsExactly(
                        "number-invalid 2:12",
                        "area-ill-formed 3:1",
                        "sector-unknown 4:8",
                        "cell-blank 5:1",
                        "cell-blank 6:8");
        assertThat(intake.rowsSetAside()).isEqualTo(5);
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(7));
    }

    @Test
    void anUnusableOptionalCellBecomesBlank() {
        run.needs("area,sector,people_in_need,severity,targeted", "SS0707,EDU,5,6,-2");
        assertThat(run.told()).containsExactly("count-negative 2:16", "severity-out-of-range 2:14");
        assertThat(run.only("severity-out-of-range").message()).contains("`6`").endsWith("in column \"severity\"");
        assertThat(run.needs.get(0).severity()).isEqualTo(Measure.UNKNOWN);
        assertThat(run.needs.get(0).targeted()).isEqualTo(Measure.UNKNOWN);
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.of(5));
    }

    @Test
    void aRepairIsUsedToldAndCounted() {
        FileIntake intake = run.needs("area;sector;people_in_need", "SS0707;EDU;\"4 000\"", "SS0707;WSH;12.4");
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(4000), Measure.of(12));
        assertThat(run.told()).containsExactly("number-repaired 2:12", "people-decimal 3:12");
        assertThat(intake.rowsRepaired()).isEqualTo(2);
    }

    @Test
    void aliasesOfSectorsAreToldOnceEach() {
        run.needs("area,sector,people_in_need", "SS0707,WASH,1", "SS0708,WASH,2", "SS0709,CCCM,3");
        assertThat(run.needs).extracting(NeedRow::sector).containsExactly("WSH", "WSH", "CCM");
        assertThat(run.told()).containsExactly("sector-alias 2:8", "sector-alias 4:8");
    }

    @Test
    void findingsAreAsSensitiveAsTheirRow() {
        run.needs(
                "area,sector,people_in_need,severity,sensitivity",
                "SS0707,EDU,5,9,HIGH",
                "SS0707,EDU,5,9,",
                "SS0707,EDU,6,,secret");
        assertThat(run.findings)
                .extracting(finding -> finding.sensitivity())
                .containsExactly(Sensitivity.HIGH, Sensitivity.LOW, Sensitivity.SEVERE);
        assertThat(run.needs.get(2).sensitivity()).isEqualTo(Sensitivity.SEVERE);
    }

    @Test
    void theLevelOfTheFileHoldsWhereARowStatesNone() {
        FileIntake intake = run.sensitivity("t.csv", Sensitivity.SEVERE)
                .needs("area,sector,people_in_need,sensitivity", "SS0707,EDU,5,", "SS0707,WSH,5,low");
        assertThat(intake.used()).containsOnly(entry(Sensitivity.SEVERE, 1), entry(Sensitivity.LOW, 1));
    }

    @Test
    void aTagRowWinsOverHeadings() {
        FileIntake intake = run.needs(
                "A table of needs,,,",
                "",
                "sector,Where,How many,people_in_need",
                "#adm2 +code,#Sector,# inneed +ind,#meta",
                "SS0707,EDU,12,99");
        assertThat(intake.shape()).isEqualTo("HXL tags");
        assertThat(run.needs.get(0).area()).isEqualTo("SS0707");
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.of(12));
        assertThat(run.needs.get(0).origin().line()).isEqualTo(5);
    }

    @Test
    void hapiRowsHoldOneFigureEach() {
        FileIntake intake = run.needs(
                "location_code,admin1_code,admin2_code,admin_level,sector_code,sector_name,category,population_status,population,reference_period_start",
                "SSD,,,0,Intersectoral,Intersectoral,,INN,900,2024-01-01",
                "SSD,SS07,SS0707,2,EDU,Education,Female - Refugees,TGT,30,2024-01-01",
                "SSD,SS07,SS0707,2,EDU,Education,,all,500,2024-01-01",
                "SDN,SD01,SD01001,2,EDU,Education,,INN,7,2024-01-01",
                "SSD,SS07,SS0707,2,EDU,Education,,XYZ,7,2024-01-01");
        assertThat(intake.shape()).isEqualTo("HAPI humanitarian needs");
        assertThat(run.needs).extracting(NeedRow::area).containsExactly("SSD", "SS0707", "SS0707");
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.of(900));
        assertThat(run.needs.get(1).targeted()).isEqualTo(Measure.of(30));
        assertThat(run.needs.get(1).inNeed()).isEqualTo(Measure.UNKNOWN);
        assertThat(run.needs.get(1).group()).isEqualTo(new Group("REF", "f", "", ""));
        assertThat(run.needs.get(2).population()).isEqualTo(Measure.of(500));
        assertThat(run.only("population-status-invalid").origin().column()).isEqualTo(34);
        assertThat(run.only("area-other-country").message()).isEqualTo("1 row of another country was set aside");
        assertThat(intake.rowsSetAside()).isEqualTo(2);
    }

    @Test
    void theFinestCodeWinsAndARowWithoutCodesIsTheCountry() {
        run.needs(
                "Admin 1 PCode,Admin 2 PCode,Sector,Population Group,Gender,In Need",
                ",,EDU,ALL,a,100",
                "SS07,,EDU,ALL,a,60",
                "SS07,SS0707,EDU,IDP,f,20");
        assertThat(run.needs).extracting(NeedRow::area).containsExactly("SSD", "SS07", "SS0707");
        assertThat(run.needs)
                .extracting(NeedRow::group)
                .containsExactly(Group.EVERYBODY, Group.EVERYBODY, new Group("IDP", "f", "", ""));
    }

    @Test
    void anUnreadableCodeAboveIsToldAndTheRowIsUsed() {
        run.needs("RegionPcode,DistrictPcode,Sector,In Need", "#N/A,SS0707,EDU,5");
        assertThat(run.told()).containsExactly("area-ill-formed 2:1");
        assertThat(run.findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(run.findings.get(0).message())
                .isEqualTo("`#N/A` is not a P-code of SSD in column \"RegionPcode\""
                        + "; the row's area is read from column \"DistrictPcode\"");
        assertThat(run.needs).hasSize(1);
    }

    @Test
    void rowsTeachNamesAndParentsOfAreas() {
        run.needs(
                "ADM1_PCODE,ADM1_EN,ADM2_PCODE,ADM2_EN,sector,people_in_need", "SS07,Upper Nile,SS0707,Malakal,EDU,5");
        assertThat(run.learned().label("SS0707")).isEqualTo("Malakal [SS0707]");
        assertThat(run.learned().label("SS07")).isEqualTo("Upper Nile [SS07]");
        assertThat(run.learned().within("SS0707", "SS07")).isTrue();
    }

    @Test
    void namesFindTheirAreaBelowTheOneTheRowNames() {
        run.gazetteer("SS01, North, ", "SS02, South, ", "SS0101, Bor, SS01", "SS0201, Bor, SS02");
        run.needs("Province,District,sector,people_in_need", "South,Bor,EDU,5");
        assertThat(run.needs).extracting(NeedRow::area).containsExactly("SS0201");
    }

    @Test
    void totalsAreSetAside() {
        FileIntake intake = run.needs("area,sector,people_in_need", "SS0707,EDU,5", "TOTAL,EDU,5", "Total général,,5");
        assertThat(run.told()).containsExactly("totals-row 3:1", "totals-row 4:1");
        assertThat(run.findings).extracting(finding -> finding.severity()).containsOnly(Severity.NOTE);
        assertThat(intake.rowsUsed()).isEqualTo(1);
    }

    @Test
    void rowsOfAnotherLengthAreToldAndBlankRowsAreNot() {
        FileIntake intake = run.needs(
                "area,sector,people_in_need,note",
                "SS0707,EDU,1,200,",
                "SS0707,EDU,1,200,x",
                "SS0707,EDU",
                "SS0707,WSH,5",
                ",,,",
                "",
                "SS0707,HEA,6,,,");
        assertThat(run.told()).containsExactly("row-length 3:0", "row-length 4:0", "row-length 5:0");
        assertThat(run.findings)
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING);
        assertThat(intake.rowsUsed()).isEqualTo(3);
        assertThat(intake.rowsSetAside()).isEqualTo(2);
    }

    @Test
    void aRepeatedRowIsUsedAndTold() {
        FileIntake intake = run.needs("area,sector,people_in_need", "SS0707,EDU,5", "SS0707,EDU,6", "SS0707,EDU,5");
        assertThat(run.told()).containsExactly("row-duplicate 4:0");
        assertThat(intake.rowsUsed()).isEqualTo(3);
    }

    @Test
    void aBrokenQuoteCostsOneRow() {
        FileIntake intake = run.needs("area,sector,people_in_need", "SS0707,\"EDU,5", "SS0707,WSH,6");
        assertThat(run.told()).containsExactly("quote-unclosed 2:8");
        assertThat(intake.setAside()).isEqualTo(Map.of(Sensitivity.LOW, 1));
        assertThat(run.needs).extracting(NeedRow::sector).containsExactly("WSH");
    }

    @Test
    void whatTandemYamlSaysOfAFileWins() {
        run.hint(new FileHint(
                        "t.csv",
                        "needs",
                        2,
                        ";",
                        DecimalMark.COMMA,
                        "dd/MM/yyyy",
                        Map.of("area", "Code", "people_in_need", "PiN number", "assessed_on", "Day")))
                .needs(";;PiN;;", "Code;Cluster;number;Day;x", "SS0707;EDU;1.200,0;03/04/2014;");
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.of(1200));
        assertThat(run.needs.get(0).assessedOn()).isEqualTo(LocalDate.of(2014, 4, 3));
    }

    @Test
    void whatCannotBeReadOfASensitiveFileIsToldAsSensitive() {
        FileIntake intake = run.sensitivity("t.csv", Sensitivity.HIGH)
                .needs(
                        "area,sector,people_in_need",
                        "SS0707,EDU,5,too,long",
                        "SS0707,\"WSH\" x,5",
                        "AF0101,EDU,5",
                        "SS0708,EDU,7");

        assertThat(intake.setAside()).isEqualTo(Map.of(Sensitivity.HIGH, 3));
        assertThat(run.findings)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(finding -> assertThat(finding.sensitivity()).isEqualTo(Sensitivity.HIGH));
    }
}
