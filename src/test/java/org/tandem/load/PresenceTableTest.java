package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.model.Caseload;
import org.tandem.model.FileIntake;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.source.Sensitivity;

class PresenceTableTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    @Test
    void ownColumnsAreRead() {
        FileIntake intake = run.presence(
                "organisation,sector,area,organisation_type,activity,group,status,from,to,targeted,reached,caseload,sensitivity",
                "River Relief,EDU,SS0707,INGO,teaching,IDP,planned,2014-03-01,2014-09-30,4000,2600,distinct,MODERATE");
        assertThat(run.findings).isEmpty();
        assertThat(intake.shape()).isEqualTo("Tandem columns");
        PresenceRow row = run.presence.get(0);
        assertThat(row.organisation()).isEqualTo("River Relief");
        assertThat(row.kind()).isEqualTo(OrganisationKind.INGO);
        assertThat(row.group()).isEqualTo(Group.ofStatus("IDP"));
        assertThat(row.status()).isEqualTo("planned");
        assertThat(row.period()).isEqualTo(new Period(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 9, 30)));
        assertThat(row.targeted()).isEqualTo(Measure.of(4000));
        assertThat(row.reached()).isEqualTo(Measure.of(2600));
        assertThat(row.caseload()).isEqualTo(Caseload.DISTINCT);
        assertThat(row.sensitivity()).isEqualTo(Sensitivity.MODERATE);
    }

    @Test
    void whatIsNotStatedIsOngoingWithAnUnknownCaseload() {
        run.presence("organisation,sector,area", "River Relief,EDU,SS0707");
        PresenceRow row = run.presence.get(0);
        assertThat(row.status()).isEqualTo("ongoing");
        assertThat(row.caseload()).isEqualTo(Caseload.UNKNOWN);
        assertThat(row.reached()).isEqualTo(Measure.UNKNOWN);
        assertThat(row.period()).isEqualTo(Period.ALWAYS);
        assertThat(row.kind()).isNull();
        assertThat(row.sensitivity()).isEqualTo(Sensitivity.LOW);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldAndDatesNothing() {
        run.presence("organisation,sector,area,from,to", "RR,EDU,SS0707,2014-09-30,2014-04-01");
        assertThat(run.told()).containsExactly("period-reversed 2:26");
        assertThat(run.presence).extracting(PresenceRow::period).containsExactly(Period.ALWAYS);
    }

    @Test
    void aRowInAnotherDelimiterIsNoRemark() {
        run.presence(
                "organisation;sector;area;reached",
                "River Relief;EDU;SS0707;10",
                "River Relief;EDU;SS0708;10",
                "River Relief;EDU;SS0709;10",
                "River Relief;EDU;SS0710;10",
                "Save the Children, EDU, SS0707, 500",
                "Source: county office, health, water, schools",
                "Figures of May, by the county office of Malakal");
        assertThat(run.told()).containsExactly("row-length 6:0", "footnote 7:0", "footnote 8:0");
        assertThat(run.only("row-length").message())
                .isEqualTo(
                        "the row has one filled cell under 4 headings: commas stand between its cells, and semicolons"
                                + " in the table");
    }

    @Test
    void aTableOfHeadingsAloneIsNoted() {
        run.presence("organisation,sector,area");
        assertThat(run.only("file-empty").message()).isEqualTo("the table has headings and no row");
    }

    @Test
    void aMonthIsThePeriodOfItsRow() {
        run.presence("organisation,sector,area,month,year", "RR,EDU,SS0707,May,2014", "RR,EDU,SS0707,Jan-Mar,2013");
        assertThat(run.told()).containsExactly("period-from-month 1:26");
        assertThat(run.presence)
                .extracting(PresenceRow::period)
                .containsExactly(
                        new Period(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31)),
                        new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 3, 31)));
    }

    @Test
    void aMonthWhoseYearNobodyStatesIsToldAndDatesNothing() {
        run.presence("organisation,sector,area,month", "RR,EDU,SS0707,May", "RR,EDU,SS0707,2013-04");
        assertThat(run.told()).containsExactly("month-without-year 1:26");
        assertThat(run.presence)
                .extracting(PresenceRow::period)
                .containsExactly(Period.ALWAYS, new Period(LocalDate.of(2013, 4, 1), LocalDate.of(2013, 4, 30)));
    }

    @Test
    void aYearAloneIsThePeriodToo() {
        run.presence("organisation,sector,area,year", "RR,EDU,SS0707,2013", "RR,EDU,SS0707,");
        assertThat(run.presence)
                .extracting(PresenceRow::period)
                .containsExactly(new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)), Period.ALWAYS);
    }

    @Test
    void daysOfWorkCountBeforeAMonthAndOtherColumnsCalledMonthAreNotRead() {
        run.presence("organisation,sector,area,from,month", "RR,EDU,SS0707,2014-03-01,2014-05");
        assertThat(run.told()).containsExactly("column-unknown 1:31");
        assertThat(run.presence.get(0).period()).isEqualTo(new Period(LocalDate.of(2014, 3, 1), null));
        run.findings.clear();
        run.presence("organisation,sector,area,month", "RR,EDU,SS0707,monthly", "RR,EDU,SS0707,weekly");
        assertThat(run.told()).containsExactly("column-unknown 1:26");
    }

    @Test
    void aMonthThatCannotBeReadIsToldAndTheRowUsed() {
        run.presence(
                "organisation,sector,area,month",
                "RR,EDU,SS0707,2014-13",
                "RR,EDU,SS0707,2014-05",
                "RR,EDU,SS0707,2014-06");
        assertThat(run.told()).containsExactlyInAnyOrder("period-from-month 1:26", "date-invalid 2:15");
        assertThat(run.presence).hasSize(3);
    }

    @Test
    void wrongWordsAreToldAndTheRowIsUsed() {
        run.presence("organisation,sector,area,status,caseload,organisation_type", "RR,EDU,SS0707,sleeping,ours,xyz");
        assertThat(run.told())
                .containsExactlyInAnyOrder(
                        "status-invalid 2:15", "caseload-invalid 2:24", "organisation-type-invalid 2:29");
        assertThat(run.presence).hasSize(1);
    }

    @Test
    void rowsWithoutOrganisationOrPlaceAreSetAside() {
        FileIntake intake = run.presence("organisation,sector,area", ",EDU,SS0707", "RR,EDU,", "RR,EDU,SS0707");
        assertThat(run.told()).containsExactly("cell-blank 2:1", "cell-blank 3:8");
        assertThat(intake.rowsSetAside()).isEqualTo(2);
    }

    @Test
    void anAcronymAloneNamesAnOrganisation() {
        run.presence("Org Acronym,Cluster,DistrictPcode", "RR,EDU,SS0707");
        assertThat(run.presence.get(0).acronym()).isEqualTo("RR");
        assertThat(run.presence.get(0).organisation()).isEmpty();
    }

    @Test
    void theImplementingPartnerIsWhoIsPresent() {
        run.presence(
                "Month,Activity status,Donor Name,Implementing Partner Acronym,Implementing Partner Name,Implementing Partner Type,Region,Zone,Woreda,WoredaPcod,Cluster,Lat,Long",
                "August,Completed,A Donor,RR,River Relief,International NGO,North,East,Town,SS070701,WASH,10.5,35.9");
        PresenceRow row = run.presence.get(0);
        assertThat(row.organisation()).isEqualTo("River Relief");
        assertThat(row.acronym()).isEqualTo("RR");
        assertThat(row.area()).isEqualTo("SS070701");
        assertThat(row.status()).isEqualTo("completed");
        assertThat(row.sensitivity()).isEqualTo(Sensitivity.HIGH);
        assertThat(run.told()).containsExactly("column-unknown 1:23", "month-without-year 1:1", "sector-alias 2:85");
    }

    @Test
    void hapiPresenceIsRecognised() {
        FileIntake intake = run.presence(
                "location_code,admin1_code,admin2_code,admin_level,org_acronym,org_name,org_type_code,sector_code,reference_period_start,reference_period_end",
                "SSD,SS07,SS0707,2,RR,River Relief,437,EDU,2024-01-01,2024-03-31",
                "SSD,,,0,RR,River Relief,437,WSH,2024-01-01,2024-03-31");
        assertThat(intake.shape()).isEqualTo("HAPI operational presence");
        assertThat(run.presence).extracting(PresenceRow::area).containsExactly("SS0707", "SSD");
        assertThat(run.presence.get(0).kind()).isEqualTo(OrganisationKind.INGO);
        assertThat(run.presence.get(0).period().until()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void oldTagsWithBlanksAreRead() {
        run.presence(
                "Org,Code,Name,Where",
                "#org +name,#sector +cluster +code,#sector +cluster +name,#adm2_id",
                "River Relief,nonsense,Education,SS0707");
        assertThat(run.presence.get(0).sector()).isEqualTo("EDU");
        assertThat(run.presence.get(0).area()).isEqualTo("SS0707");
    }
}
