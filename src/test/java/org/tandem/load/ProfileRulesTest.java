package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Sensitivity;

/** Each rule of profiles raised once, at its exact place, beside what does not raise it. */
class ProfileRulesTest {
    @TempDir
    Path folder;

    private TestWorkspace ngo(String text) {
        return TestWorkspace.in(folder).file("ngos/rr.yaml", text);
    }

    private static Finding only(TestWorkspace workspace) {
        assertThat(workspace.load().findings().sorted()).hasSize(1);
        return workspace.load().findings().sorted().get(0);
    }

    @Test
    void aProfileWithEveryKeyRaisesNothing() {
        assertThat(ngo("""
                id: river-relief
                name: River Relief
                acronym: RR
                kind: INGO
                aliases: [River Relief International]
                website: https://example.org
                languages: [en, ar]
                sectors: [WSH, EDU]
                areas: [SS0707]
                relation: none
                registered: {country: SSD, until: 2014-12-31}
                conditions: {armed_escort: last_resort, military_assets: last_resort, co_location: never, data: humanitarian}
                capacity: {staff: 40, trucks: [2, 3]}
                basis: sourced
                source: annual report
                posts:
                  - id: rr-coordinator
                    role: coordinator
                    areas: [SS0707]
                    channels: [{kind: vhf, infrastructure: repeater, address: channel 5}]
                activities:
                  - {id: rr-tls, sector: EDU, activity: learning spaces, area: SS0707, group: IDP, status: ongoing,
                     from: 2014-03-01, to: 2014-09-30, targeted: 4000, reached: 2600, caseload: distinct}
                priorities: [{rank: 1, sector: WSH, area: SS0707, text: water}]
                offers: [{id: rr-truck, kind: transport, quantity: 2, unit: trucks, area: SS0707, from: 2014-06-01, to: 2014-08-31}]
                requests: [{id: rr-airlift, kind: airlift, quantity: 3, unit: t, need: tents, alternatives: [barge refused]}]
                """).findings()).isEmpty();
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestKnownOne() {
        Finding finding = only(ngo("id: rr\nname: R\nkind: INGO\n  \npots:\n  - {id: a}\n"));

        assertThat(finding.rule()).isEqualTo(ProfileRules.KEY_UNKNOWN);
        assertThat(finding.origin()).hasToString("ngos/rr.yaml:5:1");
        assertThat(finding.nearest()).isEqualTo("posts");
    }

    @Test
    void aRecordWithoutARequiredKeyIsSetAside() {
        TestWorkspace workspace = ngo("id: rr\nname: R\nkind: INGO\noffers:\n  - {id: a}\n  - {id: b, kind: fuel}\n");

        Finding finding = only(workspace);
        assertThat(finding.rule()).isEqualTo(ProfileRules.KEY_MISSING);
        assertThat(finding.origin()).hasToString("ngos/rr.yaml:5:5");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(workspace.workspace().organisations().get(0).offers())
                .extracting(offer -> offer.id())
                .containsExactly("b");
        assertThat(workspace.workspace().files().get(0).rowsSetAside()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutAnExpectedKeyIsUsedWithAWarning() {
        TestWorkspace workspace = ngo("id: rr\nkind: INGO\n");

        assertThat(only(workspace).severity()).isEqualTo(Severity.WARNING);
        assertThat(only(workspace).message()).contains("`name` is missing");
        assertThat(workspace.workspace().organisations().get(0).name()).isEqualTo("rr");
    }

    @Test
    void aListWhereAValueWasExpectedIsToldAndNotUsed() {
        TestWorkspace workspace = ngo("id: rr\nname: R\nkind: INGO\nacronym: [R, R]\n");

        assertThat(only(workspace).rule()).isEqualTo(ProfileRules.TYPE_WRONG);
        assertThat(only(workspace).origin()).hasToString("ngos/rr.yaml:4:10");
        assertThat(workspace.workspace().organisations().get(0).acronym()).isEmpty();
    }

    @Test
    void aValueWhereAListWasExpectedIsUsedAsAListOfOne() {
        TestWorkspace workspace = ngo("id: rr\nname: R\nkind: INGO\naliases: R R\n");

        assertThat(only(workspace).rule()).isEqualTo(ProfileRules.TYPE_WRONG);
        assertThat(only(workspace).severity()).isEqualTo(Severity.WARNING);
        assertThat(workspace.workspace().organisations().get(0).aliases()).containsExactly("R R");
    }

    @Test
    void aFileThatIsAListIsNoProfile() {
        TestWorkspace workspace = ngo("- id: rr\n");

        assertThat(only(workspace).rule()).isEqualTo(ProfileRules.TYPE_WRONG);
        assertThat(workspace.workspace().organisations()).isEmpty();
    }

    @Test
    void aWordThatIsNotOneOfThoseAllowedNamesTheNearest() {
        Finding finding = only(ngo("id: rr\nname: R\nkind: INGO\nconditions: {armed_escort: last_resrot}\n"));

        assertThat(finding.rule()).isEqualTo(ProfileRules.VALUE_INVALID);
        assertThat(finding.origin()).hasToString("ngos/rr.yaml:4:28");
        assertThat(finding.nearest()).isEqualTo("last_resort");
    }

    @Test
    void wordsAreReadInAnyCaseAndWithHyphensOrBlanks() {
        TestWorkspace workspace =
                ngo("id: rr\nname: R\nkind: INGO\nconditions: {armed_escort: Last-Resort, data: Mission Civilian}\n");

        assertThat(workspace.findings()).isEmpty();
        assertThat(workspace.workspace().organisations().get(0).conditions().words())
                .containsEntry("armed_escort", "last_resort")
                .containsEntry("data", "mission-civilian");
    }

    @Test
    void anIdThatIsNotInKebabCaseIsUsedWithAWarning() {
        TestWorkspace workspace = ngo("id: River Relief\nname: R\nkind: INGO\n");

        assertThat(only(workspace).severity()).isEqualTo(Severity.WARNING);
        assertThat(only(workspace).nearest()).isEqualTo("river-relief");
        assertThat(workspace.workspace().organisations().get(0).id()).isEqualTo("River Relief");
    }

    @Test
    void anIdBornTwiceNamesItsFirstPlaceEvenInAnotherFile() {
        TestWorkspace workspace = ngo("id: rr\nname: R\nkind: INGO\n")
                .file("actors.yaml", "actors:\n  - {id: ocha, name: OCHA, kind: UN, posts: [{id: rr, role: head}]}\n");

        Finding finding = only(workspace);
        assertThat(finding.rule()).isEqualTo(TableRules.ID_DUPLICATE);
        assertThat(finding.origin()).hasToString("actors.yaml:2:51");
        assertThat(finding.message()).contains("ngos/rr.yaml:1:5");
        assertThat(workspace.workspace().organisations()).hasSize(2);
        assertThat(workspace.workspace().directory().posts()).isEmpty();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNotUsed() {
        Finding finding = only(ngo("""
                id: rr
                name: R
                kind: INGO
                offers: [{id: a, kind: fuel, from: 2014-06-02, to: 2014-06-01}]
                """));

        assertThat(finding.rule()).isEqualTo(ProfileRules.PERIOD_REVERSED);
        assertThat(finding.origin()).hasToString("ngos/rr.yaml:4:52");
    }

    @Test
    void aPeriodOfOneDayIsOne() {
        assertThat(ngo("id: rr\nname: R\nkind: INGO\noffers: [{id: a, kind: fuel, from: 2014-06-02, to: 2014-06-02}]\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aSourcedRecordNamesItsSource() {
        assertThat(only(ngo("id: rr\nname: R\nkind: INGO\nbasis: sourced\n")).rule())
                .isEqualTo(ProfileRules.SOURCE_MISSING);
        assertThat(only(ngo("id: rr\nname: R\nkind: INGO\nbasis: sourced\n")).origin())
                .hasToString("ngos/rr.yaml:4:8");
        assertThat(ngo("id: rr\nname: R\nkind: INGO\nbasis: sourced\nsource: a report\n")
                        .findings())
                .isEmpty();
        assertThat(ngo("id: rr\nname: R\nkind: INGO\nbasis: illustrative\n").findings())
                .isEmpty();
    }

    @Test
    void whatIsToldOfASensitiveRecordIsAsSensitive() {
        Finding finding =
                only(ngo("id: rr\nname: R\nkind: INGO\nposts:\n  - {id: a, role: r, sensitivity: HIGH, rank: 2}\n"));

        assertThat(finding.rule()).isEqualTo(ProfileRules.KEY_UNKNOWN);
        assertThat(finding.sensitivity()).isEqualTo(Sensitivity.HIGH);
    }

    @Test
    void whatStandsInASensitiveRecordIsAtLeastAsSensitive() {
        TestWorkspace workspace = ngo("""
                id: rr
                name: R
                kind: INGO
                sensitivity: HIGH
                posts: [{id: a, role: r}, {id: b, role: r, sensitivity: LOW}, {id: c, role: r, sensitivity: SEVERE}]
                """);

        assertThat(workspace.workspace().organisations().get(0).posts())
                .extracting(post -> post.sensitivity())
                .containsExactly(Sensitivity.HIGH, Sensitivity.HIGH, Sensitivity.SEVERE);
    }

    @Test
    void aLevelThatCannotBeReadIsTheMostSensitive() {
        TestWorkspace workspace = ngo("id: rr\nname: R\nkind: INGO\nsensitivity: secret\n");

        Finding finding = only(workspace);
        assertThat(finding.rule()).isEqualTo(TableRules.SENSITIVITY_INVALID);
        assertThat(finding.sensitivity()).isEqualTo(Sensitivity.SEVERE);
        assertThat(workspace.workspace().organisations().get(0).sensitivity()).isEqualTo(Sensitivity.SEVERE);
    }

    @Test
    void faultsOfTheYamlKeepTheirPlaces() {
        TestWorkspace workspace = TestWorkspace.in(folder)
                .file("ngos/a.yaml", "id: a\nname: A\nkind: INGO\nname: B\n")
                .file("ngos/b.yaml", "id: &x b\nname: *x\nkind: INGO\n")
                .file("ngos/c.yaml", "id: c\nname: C\nkind: INGO\n---\nid: d\n")
                .file("ngos/d.yaml", "id: d\nname: !local D\nkind: INGO\n")
                .file("ngos/e.yaml", "id: e\n\tname: E\n")
                .file(
                        "ngos/f.yaml",
                        "id: f\nname: F\nkind: INGO\ncapacity: " + "[".repeat(100) + "]".repeat(100) + "\n")
                .file("ngos/g.yaml", "# nothing\n")
                .file("ngos/h.yaml", "")
                .file("ngos/i.yaml", new byte[] {'i', 'd', ':', ' ', (byte) 0xE9, '\n'});

        assertThat(workspace.findings())
                .containsExactly(
                        "ngos/a.yaml:4:1: yaml-duplicate-key",
                        "ngos/b.yaml:1:1: key-missing",
                        "ngos/b.yaml:2:7: yaml-alias",
                        "ngos/c.yaml:5:1: yaml-second-document",
                        "ngos/d.yaml:2:7: yaml-tag",
                        "ngos/e.yaml:2:1: yaml-syntax",
                        "ngos/f.yaml:4:110: yaml-too-deep",
                        "ngos/g.yaml: file-empty",
                        "ngos/h.yaml: file-empty",
                        "ngos/i.yaml:1:5: file-unreadable");
        assertThat(workspace.workspace().organisations())
                .extracting(organisation -> organisation.id())
                .containsExactly("a", "b", "c", "d");
    }
}
