package org.tandem.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** The agenda as people read it, from files to page. */
class AgendaReportTest {
    @TempDir
    Path folder;

    @Test
    void aMeetingOfWhichLittleIsStatedSaysWhatIsMissing() {
        meetings("- {id: camp, kind: SITE, starts: 2014-06-16T09:00, zone: Africa/Juba, every: day}");

        assertThat(agenda())
                .contains("# Agenda: camp, 2014-06-16", "**Chair:** not named", "**Invited:** nobody named")
                .contains("None follows from the gaps", "No action is open.")
                .contains("nobody of the community is invited to `camp`");
    }

    @Test
    void anOpenActionWithoutOwnerOrDayComesBackAllTheSame() {
        meetings("- {id: camp, kind: CMCOORD, starts: 2014-06-16T09:00, zone: Africa/Juba, every: week}")
                .file("registers/actions.csv", """
                        id,action,owner,due,status
                        a-1,Find a boat,,,open
                        a-2,Ask the governor,,2014-06-10,open
                        a-3,Mark the plots,,2014-06-01,done
                        """);

        assertThat(agenda())
                .contains("2 actions are open, 1 overdue on 2014-06-15")
                .contains("Find a boat", "no owner", "no due date", "5 days")
                .doesNotContain("Mark the plots");
    }

    @Test
    void whoCoordinatesTheSectorLeadsItsItem() {
        meetings("- {id: forum, kind: CMCOORD, starts: 2014-06-16T09:00, zone: Africa/Juba, every: week, chair: ocha,"
                        + " invited: [protection-desk, protection-coordinator]}")
                .file("needs/needs.csv", """
                        area,sector,people_in_need,severity
                        SS0707,PRO-GBV,40000,4
                        SS0707,WSH,30000,4
                        """)
                .file("actors.yaml", """
                        actors:
                          - {id: ocha, name: OCHA, kind: UN}
                          - {id: protection, name: Protection Cluster, kind: cluster, sector: PRO, lead: [ocha], areas: [SSD],
                             posts: [{id: protection-desk, role: information, areas: [SSD]},
                                     {id: protection-coordinator, role: cluster coordinator, areas: [SSD]}]}
                        """);

        String csv = Ran.in(folder, "agenda", "-f", "csv").out();
        assertThat(csv.lines().filter(line -> line.contains("SS0707/PRO-GBV")))
                .singleElement()
                .asString()
                .contains(",protection-coordinator,");
        assertThat(csv.lines().filter(line -> line.contains("SS0707/WSH")))
                .singleElement()
                .asString()
                .contains(",ocha,");
    }

    @Test
    void aClustersMeetingTakesItsOwnSectorAndCountsTheOthers() {
        meetings(
                        "- {id: wash, kind: CLUSTER, starts: 2014-06-16T09:00, zone: Africa/Juba, chair: wash-coordinator, invited: [ngo]}")
                .file("needs/needs.csv", """
                        area,sector,people_in_need,severity
                        SS0707,EDU,40000,4
                        SS0708,EDU,30000,4
                        SS0707,WSH,30000,4
                        """)
                .file("actors.yaml", """
                        actors:
                          - {id: ngo, name: NGO, kind: INGO}
                          - {id: wash-cluster, name: WASH Cluster, kind: cluster, sector: WSH,
                             posts: [{id: wash-coordinator, role: coordinator}]}
                        """);

        assertThat(agenda())
                .contains("**About:** Water Sanitation Hygiene")
                .contains("**Left to other meetings:** 2 gaps of other sectors to decide on (Education 2).")
                .contains("Water Sanitation Hygiene in SS0707")
                .doesNotContain("Education in");
    }

    @Test
    void aForumOfSoldiersAndHumanitariansRemindsOfWhatIsNotSaidThere() {
        meetings("- {id: forum, kind: CMCOORD, starts: 2014-06-16T09:00, zone: Africa/Juba, every: week,"
                + " audience: mission-uniformed}");

        assertThat(agenda()).contains("Civil-military forum", "mission-uniformed");
    }

    private TestWorkspace meetings(String series) {
        return TestWorkspace.in(folder).file("meetings.yaml", "meetings:\n  " + series + "\n");
    }

    private String agenda() {
        Ran ran = Ran.in(folder, "agenda");
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out().replace("\\", "");
    }
}
