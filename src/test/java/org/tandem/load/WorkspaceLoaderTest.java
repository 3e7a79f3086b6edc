package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.model.Letter;
import org.tandem.model.Mandate;
import org.tandem.model.Measure;
import org.tandem.model.Meeting;
import org.tandem.model.Mission;
import org.tandem.model.Need;
import org.tandem.model.Operation;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlReader;

class WorkspaceLoaderTest {
    private static final String NEEDS = "area,sector,people_in_need\nSS0707,EDU,1200\n";

    @TempDir
    Path folder;

    private TestWorkspace workspace() {
        return TestWorkspace.in(folder);
    }

    private static Finding only(TestWorkspace workspace) {
        assertThat(workspace.load().findings().sorted()).hasSize(1);
        return workspace.load().findings().sorted().get(0);
    }

    @Test
    void aFolderWithoutTandemYamlIsNoWorkspace() {
        Loaded loaded = TestWorkspace.empty(folder).file("needs/a.csv", NEEDS).load();

        assertThat(loaded.workspace()).isEmpty();
        assertThat(loaded.unusable()).contains("tandem.yaml");
    }

    @Test
    void aFolderThatIsNotThereIsNoWorkspace() {
        assertThat(TestWorkspace.empty(folder.resolve("nowhere")).load().unusable())
                .isNotEmpty();
    }

    @Test
    void withoutTheNameOfTheOperationAllFilesAreCheckedButNothingIsUsed() {
        TestWorkspace workspace = workspace()
                .file("tandem.yaml", "country: SSD\n")
                .file("needs/a.csv", "area,sector,people_in_need\nSS0707,EDU,x\n");

        assertThat(workspace.load().workspace()).isEmpty();
        assertThat(workspace.load().unusable()).isNotEmpty();
        assertThat(workspace.findings())
                .containsExactly("needs/a.csv:2:12: number-invalid", "tandem.yaml:1:1: key-missing");
    }

    @Test
    void withoutACountryNothingCanBeRead() {
        TestWorkspace workspace = workspace().file("tandem.yaml", "operation: Test\ncountry: South Sudan\n");

        assertThat(workspace.load().workspace()).isEmpty();
        assertThat(only(workspace).origin()).hasToString("tandem.yaml:2:10");
        assertThat(only(workspace).nearest()).isEqualTo("SSD");
    }

    @Test
    void aCountryOfTwoLettersIsTheSameCountry() {
        assertThat(workspace()
                        .file("tandem.yaml", "operation: Test\ncountry: SS\n")
                        .workspace()
                        .operation()
                        .country())
                .isEqualTo("SSD");
    }

    @Test
    void theOperationIsReadAsWritten() {
        Workspace read = workspace().file("tandem.yaml", """
                operation: Emergency education
                country: SSD
                as_of: 2014-06-15
                period: {from: 2014-06-01, to: 2014-08-31}
                audience: mission-uniformed
                lang: en
                policy:
                  bands: {adequate: 90, partial: 60}
                  conflict_ratio: 0.25
                  suppress_below: {outside: 20}
                  update_interval_days: {Survey: 100, drone: 7}
                  worst_gaps: 3
                """).workspace();

        assertThat(read.operation())
                .isEqualTo(new Operation(
                        "Emergency education",
                        "SSD",
                        LocalDate.of(2014, 6, 15),
                        new Period(LocalDate.of(2014, 6, 1), LocalDate.of(2014, 8, 31)),
                        Audience.MISSION_UNIFORMED,
                        read.operation().origin()));
        Policy policy = read.policy();
        assertThat(List.of(policy.adequate(), policy.partial(), policy.low())).containsExactly(90, 60, 20);
        assertThat(policy.conflictRatio()).isEqualByComparingTo("0.25");
        assertThat(List.of(policy.suppressOutside(), policy.suppressInside(), policy.worstGaps()))
                .containsExactly(20, 5, 3);
        assertThat(policy.updateIntervalDays()).containsAllEntriesOf(Map.of("survey", 100, "drone", 7, "msna", 365));
    }

    @Test
    void bandsThatDoNotFallAreToldAndTheDefaultsUsed() {
        TestWorkspace workspace =
                workspace().file("tandem.yaml", "operation: T\ncountry: SSD\npolicy: {bands: {adequate: 40}}\n");

        assertThat(only(workspace).origin()).hasToString("tandem.yaml:3:17");
        assertThat(workspace.workspace().policy()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void theReferenceDateIsTheOptionsThenTheFilesThenToday() {
        LocalDate option = LocalDate.of(2015, 2, 3);
        LocalDate today = LocalDate.of(2020, 1, 1);

        assertThat(asOf(workspace(), new LoadOptions(option, () -> today, 10))).isEqualTo(option);
        assertThat(asOf(workspace(), new LoadOptions(null, () -> today, 10))).isEqualTo(TestWorkspace.AS_OF);
        assertThat(asOf(
                        workspace().file("tandem.yaml", "operation: T\ncountry: SSD\n"),
                        new LoadOptions(null, () -> today, 10)))
                .isEqualTo(today);
    }

    private static LocalDate asOf(TestWorkspace workspace, LoadOptions options) {
        return WorkspaceLoader.load(workspace.folder(), options)
                .workspace()
                .orElseThrow()
                .operation()
                .asOf();
    }

    @Test
    void aWorkspaceOfOneTableIsRead() {
        Workspace read = workspace().file("needs/a.csv", NEEDS).workspace();

        assertThat(read.needs()).hasSize(1);
        assertThat(read.needs().get(0).inNeed()).isEqualTo(Measure.of(1200));
        assertThat(read.areas().lineage("SS0707"))
                .extracting(area -> area.code())
                .containsExactly("SS0707", "SS07", "SSD");
        assertThat(read.files()).extracting(FileIntake::file).containsExactly("needs/a.csv", "tandem.yaml");
        assertThat(read.mission()).isNull();
    }

    @Test
    void aBrokenFileDoesNotStopTheOthers() {
        TestWorkspace workspace = workspace()
                .file("mission.yaml", "id: [\n")
                .file("ngos/a.yaml", "id: a\nname: A\nkind: INGO\n")
                .file("needs/a.csv", "")
                .file("needs/b.csv", NEEDS);

        assertThat(workspace.findings()).containsExactly("mission.yaml:2:1: yaml-syntax", "needs/a.csv: file-empty");
        assertThat(workspace.workspace().organisations()).hasSize(1);
        assertThat(workspace.workspace().needs()).hasSize(1);
    }

    @Test
    void workAndNeedsStatedInAProfileAreThoseOfTheTables() {
        Workspace read = workspace()
                .file("ngos/rr.yaml", """
                id: river-relief
                name: River Relief
                kind: INGO
                activities:
                  - {id: rr-tls, sector: EDU, area: SS0707, group: IDP, from: 2014-03-01, to: 2014-09-30, targeted: 4000, reached: 2600, caseload: distinct}
                presence:
                  - {sector: WASH, area: SS0707, status: planned, targeted: 10}
                needs:
                  - {area: SS0707, sector: EDU, people_in_need: 9000, severity: 4, assessed_on: 2014-06-01, source: RR, method: rapid, source_grade: B, info_grade: 2}
                """)
                .file("presence/a.csv", "organisation,sector,area,reached\nRiver Relief,EDU,SS0707,2700\n")
                .workspace();

        assertThat(read.presence()).hasSize(3);
        Presence learning = read.presence().get(1);
        assertThat(read.presence()).extracting(Presence::partner).containsOnly("river-relief");
        assertThat(learning.planned()).isEqualTo(Measure.of(4000));
        assertThat(learning.reached()).isEqualTo(Measure.of(2600));
        assertThat(learning.origin()).hasToString("ngos/rr.yaml:5:5");
        Need need = read.needs().get(0);
        assertThat(need.inNeed()).isEqualTo(Measure.of(9000));
        assertThat(need.severity()).isEqualTo(Measure.of(4));
        assertThat(need.source()).isEqualTo("RR");
        assertThat(need.grade().code()).isEqualTo("B2");
        assertThat(need.origin()).hasToString("ngos/rr.yaml:9:5");
    }

    @Test
    void theMissionIsReadAsWritten() {
        Mission mission = workspace().file("mission.yaml", """
                id: unmiss
                name: United Nations Mission in South Sudan
                host: SSD
                posture: peacekeeping
                strategy: mixed
                mandates:
                  - resolution: S/RES/2155 (2014)
                    from: 2014-05-27
                    until: 2014-11-30
                    chapter: VII
                    tasks: [{id: aid, group: humanitarian assistance, verb: facilitate, text: Create conditions}]
                agreements: [{id: sofa, kind: SOFA, from: 2011-08-08}]
                posts: [{id: cimic, role: CIMIC, component: military, areas: [SS0707]}]
                units: [{id: engineers, component: military, areas: [SS0707], capabilities: [{kind: engineering, quantity: 2, unit: teams}]}]
                priorities: [{rank: 1, sector: PRO, area: SS0707, text: Protection sites}]
                """).workspace().mission();

        assertThat(mission).isNotNull();
        assertThat(mission.mandates().get(0).tasks())
                .extracting(Mandate.Task::id)
                .containsExactly("aid");
        assertThat(mission.mandates().get(0).period())
                .isEqualTo(new Period(LocalDate.of(2014, 5, 27), LocalDate.of(2014, 11, 30)));
        assertThat(mission.posts().get(0).organisation()).isEqualTo("unmiss");
        assertThat(mission.posts().get(0).uniformed()).isTrue();
        assertThat(mission.units().get(0).capabilities().get(0).quantity()).isEqualTo(Measure.of(2));
        assertThat(mission.units().get(0).sensitivity()).isEqualTo(Sensitivity.MODERATE);
        assertThat(mission.agreements().get(0).period().from()).isEqualTo(LocalDate.of(2011, 8, 8));
    }

    @Test
    void thePlanIsReadAsWritten() {
        Workspace read = workspace()
                .file("actors.yaml", "actors:\n  - {id: ocha, name: OCHA, kind: UN}\n")
                .file("plan.yaml", """
                activities:
                  - {id: spaces, title: Open spaces, kind: service-delivery, sector: PRO, areas: [SS0707], from: 2014-06-20, letters: {ocha: A/R}}
                decisions: [{id: d-1, on: 2014-06-05, about: SS0707/EDU, text: use the March count, by: ocha, reason: newer}]
                """)
                .workspace();

        Plan.Activity activity = read.plan().activities().get(0);
        assertThat(activity.letters().get("ocha").letter()).isEqualTo(Letter.AR);
        assertThat(activity.letters().get("ocha").origin().column()).isEqualTo(126);
        assertThat(activity.sensitivity()).isEqualTo(Sensitivity.HIGH);
        assertThat(read.plan().decisions().get(0).on()).isEqualTo(LocalDate.of(2014, 6, 5));
    }

    @Test
    void aLetterThatIsNoneIsNotPinned() {
        TestWorkspace workspace = workspace()
                .file("actors.yaml", "actors:\n  - {id: ocha, name: OCHA, kind: UN}\n")
                .file("plan.yaml", "activities:\n  - {id: a, title: A, letters: {ocha: X}}\n");

        assertThat(only(workspace).origin()).hasToString("plan.yaml:2:39");
        assertThat(workspace.workspace().plan().activities().get(0).letters()).isEmpty();
    }

    @Test
    void meetingsAreReadAsWritten() {
        Workspace read = workspace()
                .file("actors.yaml", "actors:\n  - {id: ocha, name: OCHA, kind: UN}\n")
                .file("meetings.yaml", """
                meetings:
                  - {id: forum, kind: CMCOORD, title: Forum, starts: 2014-06-04T09:00, zone: Africa/Juba, every: weekly,
                     minutes: 45, chair: ocha, invited: [ocha], audience: mission-uniformed,
                     items: [{title: Access, purpose: decide, minutes: 10}, {title: News}]}
                  - {id: asides, title: Asides, starts: 2014-06-05 10:30, zone: UTC, chair: ocha}
                """)
                .workspace();

        assertThat(read.meetings()).extracting(Meeting::id).containsExactly("asides", "forum");
        Meeting forum = read.meetings().get(1);
        assertThat(forum.starts()).isEqualTo(LocalDateTime.of(2014, 6, 4, 9, 0));
        assertThat(forum.zone()).isEqualTo(ZoneId.of("Africa/Juba"));
        assertThat(forum.every()).isEqualTo(Meeting.Recurrence.WEEK);
        assertThat(forum.minutes()).isEqualTo(45);
        assertThat(forum.items()).extracting(Meeting.Item::purpose).containsExactly("decide", "discuss");
        assertThat(read.meetings().get(0).minutes()).isEqualTo(60);
        assertThat(read.meetings().get(0).every()).isEqualTo(Meeting.Recurrence.ONCE);
    }

    @Test
    void aMeetingWithoutATimeIsSetAside() {
        TestWorkspace workspace = workspace()
                .file("actors.yaml", "actors:\n  - {id: ocha, name: OCHA, kind: UN}\n")
                .file(
                        "meetings.yaml",
                        "meetings:\n  - {id: a, title: A, starts: Wednesday, zone: Africa/Jubaa, chair: ocha}\n");

        assertThat(workspace.findings())
                .containsExactly("meetings.yaml:2:31: value-invalid", "meetings.yaml:2:48: value-invalid");
        assertThat(workspace.workspace().meetings()).isEmpty();
    }

    @Test
    void aRequestThatNobodyMadeIsToldWithTheNearestId() {
        TestWorkspace workspace = workspace()
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\nhost: SSD\nrequests: [{id: site-figures, kind: data}]\n")
                .file(
                        "actors.yaml",
                        "actors:\n  - {id: ocha, name: OCHA, kind: UN, requests: [{id: tents-airlift, kind: airlift}]}\n")
                .file("plan.yaml", """
                        activities:
                          - {id: a, title: A, request: tents-airlift}
                          - {id: b, title: B, request: site-figures}
                          - {id: c, title: C, request: tent-airlift}
                        """);

        assertThat(workspace.findings()).containsExactly("plan.yaml:4:32: reference-unknown");
        assertThat(workspace.load().findings().sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("no request is called `tent-airlift`");
            assertThat(finding.nearest()).isEqualTo("tents-airlift");
        });
    }

    @Test
    void referencesThatNothingBearsAreToldWithTheNearestId() {
        TestWorkspace workspace = workspace()
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\nhost: SSD\nmandates: [{resolution: R, tasks: [{id: aid}]}]\n")
                .file(
                        "actors.yaml",
                        "actors:\n  - {id: ocha, name: OCHA, kind: UN}\n  - {id: edu, name: E, kind: cluster, lead: [ochha]}\n")
                .file("plan.yaml", """
                        activities:
                          - {id: a, title: A, mandate_task: aids, letters: {ocah: R, unmiss: I}}
                        decisions: [{id: d, text: t, by: nobody}]
                        """)
                .file("meetings.yaml", """
                        meetings:
                          - {id: m, title: M, starts: 2014-06-04T09:00, zone: UTC, chair: xyz, invited: [ocha, abc], items: [{title: t, lead: def}]}
                        """)
                .file("registers/actions.csv", """
                        id,action,owner,due,status
                        a-1,one,ocha,2014-06-20,open
                        a-2,two,somebody-else,2014-06-20,open
                        a-3,three,Everybody in the room,2014-06-20,open
                        """);

        assertThat(workspace.findings())
                .containsExactly(
                        "actors.yaml:3:46: reference-unknown",
                        "meetings.yaml:2:67: reference-unknown",
                        "meetings.yaml:2:88: reference-unknown",
                        "meetings.yaml:2:119: reference-unknown",
                        "plan.yaml:2:37: reference-unknown",
                        "plan.yaml:2:53: reference-unknown",
                        "plan.yaml:3:34: reference-unknown",
                        "registers/actions.csv:3:1: reference-unknown");
        List<Finding> findings = workspace.load().findings().sorted();
        assertThat(findings.get(0).nearest()).isEqualTo("ocha");
        assertThat(findings.get(4).nearest()).isEqualTo("aid");
        assertThat(findings.get(5).nearest()).isEqualTo("ocha");
        assertThat(findings.get(7).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void anAreaThatTheGazetteerLacksIsTold() {
        TestWorkspace workspace = workspace()
                .file("areas.csv", "code,name,level,parent\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n")
                .file("ngos/rr.yaml", "id: rr\nname: R\nkind: INGO\nareas: [SS0707, SS0708, SSD]\n");

        assertThat(only(workspace).rule()).isEqualTo(TableRules.AREA_UNKNOWN);
        assertThat(only(workspace).origin()).hasToString("ngos/rr.yaml:4:17");
        assertThat(workspace.workspace().organisations().get(0).areas()).containsExactly("SS0707", "SSD");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.csv"), NEEDS);
        Files.writeString(elsewhere.resolve("secret.yaml"), "id: rr\nname: R\nkind: INGO\n");
        TestWorkspace workspace =
                workspace().file("needs/inside.csv", NEEDS).file("ngos/a.yaml", "id: a\nname: A\nkind: INGO\n");
        Files.createSymbolicLink(folder.resolve("needs/out.csv"), elsewhere.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("needs/same.csv"), folder.resolve("needs/inside.csv"));
        Files.createSymbolicLink(folder.resolve("ngos/out.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("presence"), elsewhere);

        assertThat(workspace.findings())
                .filteredOn(finding -> finding.endsWith("path-outside-workspace"))
                .containsExactly(
                        "needs/out.csv: path-outside-workspace",
                        "ngos/out.yaml: path-outside-workspace",
                        "presence: path-outside-workspace");
        assertThat(workspace.workspace().organisations()).hasSize(1);
        assertThat(workspace.workspace().files()).extracting(FileIntake::file).contains("needs/same.csv");
    }

    @Test
    void aPathThatClimbsOutIsToldWhereItIsWritten() {
        TestWorkspace workspace = workspace().file("tandem.yaml", """
                operation: Test
                country: SSD
                files:
                  needs:
                    - path: needs/../../other.csv
                """);

        assertThat(only(workspace).rule()).isEqualTo(FileRules.PATH_OUTSIDE_WORKSPACE);
        assertThat(only(workspace).origin()).hasToString("tandem.yaml:5:13");
    }

    @Test
    void aBrokenLinkAndAFolderCannotBeRead() throws IOException {
        TestWorkspace workspace = workspace().file("mission.yaml/inside", "");
        Files.createSymbolicLink(folder.resolve("plan.yaml"), folder.resolve("gone.yaml"));

        assertThat(workspace.findings()).containsExactly("mission.yaml: file-unreadable", "plan.yaml: file-unreadable");
    }

    @Test
    void aProfileOverTenMegabytesIsNotRead() {
        TestWorkspace workspace = workspace().file("plan.yaml", "#".repeat(YamlReader.MAX_BYTES + 1));

        assertThat(workspace.findings()).containsExactly("plan.yaml: file-too-large");
    }

    @Test
    void filesOfOtherKindsAreToldAndLeftAlone() {
        TestWorkspace workspace = workspace()
                .file("needs/a.csv", NEEDS)
                .file("needs/a.xlsx", "x")
                .file("needs/.hidden", "x")
                .file("ngos/list.md", "x")
                .file("ngos/readme.md", "x")
                .file("missoin.yaml", "x")
                .file("notes.txt", "x");

        assertThat(workspace.findings())
                .containsExactly(
                        "missoin.yaml: file-ignored", "needs/a.xlsx: file-ignored", "ngos/list.md: file-ignored");
        assertThat(workspace.load().findings().sorted().get(0).nearest()).isEqualTo("mission.yaml");
    }

    @Test
    void aTableThatAHintNamesIsReadWhereverItStands() {
        TestWorkspace workspace = workspace()
                .file("tandem.yaml", """
                        operation: Test
                        country: SSD
                        as_of: 2014-06-15
                        files:
                          needs:
                            - {path: ./partner/table.csv, delimiter: TAB, columns: {area: Where, sector: What, people_in_need: How many}}
                        """)
                .file("partner/table.csv", "Where\tWhat\tHow many\nSS0707\tEDU\t12\n");

        assertThat(workspace.findings()).isEmpty();
        assertThat(workspace.workspace().needs().get(0).inNeed()).isEqualTo(Measure.of(12));
    }

    @Test
    void aLevelStatedForAFileHoldsForItsRecordsThatStateNone() {
        TestWorkspace workspace = workspace()
                .file(
                        "ngos/rr.yaml",
                        "id: rr\nname: R\nkind: INGO\nposts: [{id: p, role: r, sensitivity: SEVERE}, {id: q, role: r}]\n")
                .file("needs/a.csv", NEEDS)
                .file("sharing.yaml", """
                        approvals: [{id: ap-1, of: needs/a.csv, to: humanitarian, by: rr, on: 2014-06-01, until: 2014-09-01}]
                        files:
                          - {path: ngos/rr.yaml, sensitivity: HIGH}
                          - {path: needs/a.csv, sensitivity: moderate}
                        """);

        assertThat(workspace.findings()).isEmpty();
        assertThat(workspace.workspace().organisations().get(0).sensitivity()).isEqualTo(Sensitivity.HIGH);
        assertThat(workspace.workspace().organisations().get(0).posts())
                .extracting(post -> post.sensitivity())
                .containsExactly(Sensitivity.SEVERE, Sensitivity.HIGH);
        assertThat(workspace.workspace().needs().get(0).sensitivity()).isEqualTo(Sensitivity.MODERATE);
    }

    @Test
    void anUnreadableLevelOfAFileIsTheMostSensitive() {
        TestWorkspace workspace = workspace()
                .file("needs/a.csv", NEEDS)
                .file("sharing.yaml", "files:\n  - {path: needs/a.csv, sensitivity: secret}\n");

        assertThat(workspace.findings()).containsExactly("sharing.yaml:2:38: sensitivity-invalid");
        assertThat(workspace.workspace().needs().get(0).sensitivity()).isEqualTo(Sensitivity.SEVERE);
    }

    @Test
    void anApprovalNamesWhoApprovedAndWhen() {
        TestWorkspace workspace = workspace()
                .file("sharing.yaml", "approvals:\n  - {id: ap-1, of: needs/a.csv, to: everyone, by: nobody}\n");

        assertThat(workspace.findings())
                .containsExactly(
                        "sharing.yaml:2:5: key-missing",
                        "sharing.yaml:2:37: value-invalid",
                        "sharing.yaml:2:51: reference-unknown");
    }

    @Test
    void recordsAreCountedByTheirLevel() {
        FileIntake intake =
                workspace().file("ngos/rr.yaml", """
                        id: rr
                        name: R
                        kind: INGO
                        posts: [{id: p, role: r}]
                        activities: [{id: x, sector: EDU, area: SS0707}, {id: y, sector: PRO, area: SS0707}, {id: z, sector: EDU}]
                        offers: [{id: o, kind: fuel}]
                        """).workspace().files().get(0);

        assertThat(intake.used()).isEqualTo(Map.of(Sensitivity.LOW, 3, Sensitivity.MODERATE, 1, Sensitivity.HIGH, 1));
        assertThat(intake.setAside()).isEqualTo(Map.of(Sensitivity.HIGH, 1));
    }
}
