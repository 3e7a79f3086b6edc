package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.model.Capacity;
import org.tandem.model.Measure;
import org.tandem.model.Workspace;

/** What means come to, by hand. */
class CapacityCountTest {
    @TempDir
    Path folder;

    private TestWorkspace with(String... activities) {
        return TestWorkspace.in(folder)
                .file("areas.csv", """
                        code,name,level,parent
                        SSD,South Sudan,0,
                        SS07,Upper Nile,1,SSD
                        SS0707,Malakal,2,SS07
                        SS0708,Manyo,2,SS07
                        """)
                .file("needs/needs.csv", """
                        area,sector,people_in_need,severity,assessed_on
                        SS0707,WSH,30000,4,2014-06-01
                        SS0708,WSH,9000,3,2014-06-01
                        SS0707,EDU,900,3,2014-06-01
                        """)
                .file(
                        "ngos/a.yaml",
                        "id: lake-aid\nname: Lake Aid\nkind: NNGO\nactivities:\n  - "
                                + String.join("\n  - ", activities) + "\n");
    }

    private static String wash(String means) {
        return "{sector: WSH, area: SS0707, status: planned, caseload: distinct, means: [" + means + "]}";
    }

    private List<Long> people(String means) {
        Workspace workspace = with(wash(means)).workspace();
        Capacity counted = workspace.capacity().list().get(0);
        assertThat(workspace.presence().get(0).planned()).isEqualTo(Measure.of(counted.people()));
        assertThat(workspace.presence().get(0).reached()).isEqualTo(Measure.UNKNOWN);
        return List.of(counted.people(), counted.least(), counted.most());
    }

    @Test
    void theLeastOfTheInputsOfAServiceCounts() {
        // 450,000 l less 20 % is 24,000 people, 48,000 to survive; 60 taps are 15,000 people
        assertThat(people("{kind: water, quantity: 450, unit: m3/day}")).containsExactly(24_000L, 24_000L, 48_000L);
        assertThat(people("{kind: water, quantity: 450, unit: m3/day}, {kind: taps, quantity: 60}"))
                .containsExactly(15_000L, 15_000L, 15_000L);
        // taps and pumps make up for each other: 15,000 and 10,000
        assertThat(
                        people(
                                "{kind: water, quantity: 450, unit: m3/day}, {kind: taps, quantity: 60}, {kind: handpump, quantity: 20}"))
                .containsExactly(24_000L, 24_000L, 25_000L);
    }

    @Test
    void servicesMayServeTheSamePeople() {
        assertThat(people("{kind: latrine, quantity: 200}, {kind: soap, quantity: 250, unit: kg/month}"))
                .containsExactly(4_000L, 4_000L, 10_000L);
    }

    @Test
    void aTargetThatIsStatedCounts() {
        Workspace workspace =
                with("{sector: WSH, area: SS0707, targeted: 5000, means: [{kind: latrine, quantity: 200}]}")
                        .workspace();
        assertThat(workspace.presence().get(0).planned()).isEqualTo(Measure.of(5000));
        assertThat(workspace.capacity().list().get(0).counts()).isFalse();
    }

    @Test
    void oneAssetServesOnceAtATime() {
        String truck = "means: [{kind: water, quantity: 75000, unit: l/day, asset: plant}]}";
        Workspace together = with(
                        "{sector: WSH, area: SS0707, from: 2014-06-01, to: 2014-07-31, " + truck,
                        "{sector: WSH, area: SS0708, from: 2014-07-31, to: 2014-08-31, " + truck)
                .workspace();
        assertThat(together.presence()).allMatch(each -> !each.planned().known());
        assertThat(together.capacity().list()).extracting(Capacity::shared).containsExactly(1, 1);
        Workspace apart = with(
                        "{sector: WSH, area: SS0707, from: 2014-06-01, to: 2014-07-30, " + truck,
                        "{sector: WSH, area: SS0708, from: 2014-07-31, to: 2014-08-31, " + truck)
                .workspace();
        assertThat(apart.presence()).allMatch(each -> each.planned().equals(Measure.of(4000)));
    }

    @Test
    void whatIsSharedWithAMoreSensitiveActivitySaysNothingOfIt() {
        String means = "means: [{kind: latrine, quantity: 10, asset: block}]}";
        Workspace workspace = with(
                        "{sector: WSH, area: SS0707, sensitivity: HIGH, " + means,
                        "{sector: WSH, area: SS0708, " + means)
                .workspace();
        assertThat(workspace.presence().get(0).planned()).isEqualTo(Measure.UNKNOWN);
        assertThat(workspace.presence().get(1).planned()).isEqualTo(Measure.of(200));
        Ran ran = Ran.in(folder, "gaps", ".", "--audience", "humanitarian");
        assertThat(ran.out()).contains("latrine 10").contains("as planned").doesNotContain("shared with");
    }

    @Test
    void workThatIsDoneOrSuspendedHasNoCapacity() {
        Workspace workspace = with(
                        "{sector: WSH, area: SS0707, status: suspended, means: [{kind: latrine, quantity: 10}]}",
                        "{sector: WSH, area: SS0708, status: completed, means: [{kind: latrine, quantity: 10}]}")
                .workspace();
        assertThat(workspace.capacity().list()).isEmpty();
        assertThat(workspace.presence()).allMatch(each -> !each.planned().known());
    }

    @Test
    void itCountsAsPlannedAndNeverAsReached() {
        // under way: what is only planned is nobody there (decision 41)
        with(wash("{kind: taps, quantity: 60}").replace("planned", "ongoing"));
        String planned =
                Ran.in(folder, "gaps", ".", "--basis", "planned", "-f", "csv").out();
        assertThat(planned.lines().filter(line -> line.contains("SS0707,Malakal,2,WSH")))
                .singleElement()
                .asString()
                .contains(",30000,,15000,15000,15000,15000,50.0,50.0,partial,single,")
                .contains("from_capacity");
        String reached = Ran.in(folder, "gaps", ".", "-f", "csv").out();
        assertThat(reached).contains("presence_only").doesNotContain("from_capacity");
        assertThat(Ran.in(folder, "gaps", ".").out())
                .contains("## Capacity counted in people")
                .containsPattern("tap 60 +\\| +15,000 \\| tap +\\| yes ")
                .contains("people = taps x 250");
    }

    @Test
    void theOperationMayAgreeOnRatiosOfItsOwn() {
        with(
                        "{sector: EDU, area: SS0707, means: [{kind: learning spaces, quantity: 10}]}",
                        "{sector: WSH, area: SS0707, means: [{kind: water, quantity: 15000, unit: l/day}]}",
                        "{sector: WSH, area: SS0708, means: [{kind: kiosk, quantity: 3}]}")
                .file("tandem.yaml", """
                        operation: Test
                        country: SSD
                        as_of: 2014-06-15
                        norms:
                          loss: 30
                          kinds:
                            - {id: learning-space, people: 45, source: Education Cluster 2 June 2014}
                            - {id: kiosk, people: 300, sector: WSH, service: water, source: WASH Cluster 3 June 2014}
                        """);
        assertThat(TestWorkspace.empty(folder).findings()).isEmpty();
        assertThat(TestWorkspace.empty(folder).workspace().capacity().list())
                .extracting(Capacity::people)
                .containsExactly(450L, 700L, 900L);
        Ran ran = Ran.in(folder, "explain", "norms", "-w", ".");
        assertThat(ran.out())
                .contains(
                        "# basis: the workspace: Education Cluster 2 June 2014\n    - {id: learning-space, people: 45,")
                .contains("loss: 30")
                .contains("# basis: default of Tandem, to be checked; no standard");
    }
}
