package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.model.FileIntake;

/** Tables of presence that say less, or say several things in one cell. */
class LoosePresenceTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    @Test
    void everyPartnerOfAConsortiumIsPresentAndNoneHasItsPeople() {
        run.presence(
                "organisation,acronym,sector,area,reached",
                "River Relief + Hill Aid; Third,RR + HA + TH,WSH,SS0702,400",
                "AAH/ACF,,WSH,SS0702,30");
        assertThat(run.presence)
                .extracting(row -> row.organisation() + "/" + row.acronym() + "/"
                        + row.reached().orElse(-1))
                .containsExactly("River Relief/RR/-1", "Hill Aid/HA/-1", "Third/TH/-1", "AAH/ACF//30");
        assertThat(run.told()).containsExactly("list-split 2:1", "figures-shared 2:56");
    }

    @Test
    void oneAcronymBesideTwoNamesIsOneOrganisation() {
        run.presence("organisation,acronym,sector,area", "Hunger Relief | HR-USA,HR,WSH,SS0702");
        assertThat(run.presence)
                .extracting(row -> row.organisation() + "/" + row.acronym())
                .containsExactly("Hunger Relief | HR-USA/HR");
        assertThat(run.findings).isEmpty();
    }

    @Test
    void aNameWithAPlusOrACommaIsOneOrganisation() {
        run.presence("organisation,sector,area", "HelpAge+,WSH,SS0702", "\"Peace, Bread and Land\",WSH,SS0702");
        assertThat(run.presence)
                .extracting(PresenceRow::organisation)
                .containsExactly("HelpAge+", "Peace, Bread and Land");
        assertThat(run.findings).isEmpty();
    }

    @Test
    void aListOfSectorsMayHoldCommasItself() {
        run.presence("organisation,sector,area", "RR,\"Health, Water, Sanitation and Hygiene, Coordination\",SS0702");
        assertThat(run.presence).extracting(PresenceRow::sector).containsExactly("HEA", "WSH");
        assertThat(run.told()).contains("list-split 2:4", "sector-unknown 2:4");
    }

    @Test
    void countedOrganisationsArePresentWithoutAName() {
        FileIntake intake = run.presence(
                "State,Admin 1 P-Code,Number of Organisations,People Reached,Clusters Present",
                "Upper Nile,SS07,12,400,\"Health,Education\"");
        assertThat(intake.shape()).isEqualTo("organisations counted");
        assertThat(run.presence).extracting(PresenceRow::sector).containsExactly("EDU", "HEA");
        assertThat(run.presence).noneMatch(row -> row.reached().known());
    }

    @Test
    void anUnknownHeadingOverSectorsIsNoListOfOffices() {
        run.presence("Organisation,Admin 2 P-Code,Was", "RR,SS0702,WASH", "RR,SS0703,Health");
        assertThat(run.presence).isEmpty();
        assertThat(run.only("column-missing").message()).contains("`sector`");
    }

    @Test
    void theImplementingPartnerIsThePartner() {
        run.presence(
                "#org+funding+acronym,#org+prog,#org+impl,#sector,#adm2+code", "ECHO,Big One,Small One,WASH,SS0702");
        assertThat(run.presence).extracting(PresenceRow::organisation).containsExactly("Small One");
        assertThat(run.presence).extracting(PresenceRow::acronym).containsExactly("");
    }
}
