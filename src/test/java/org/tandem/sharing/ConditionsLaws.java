package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.model.Audience;
import org.tandem.model.Conditions;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/**
 * On what terms an organisation works beside armed forces, and gives data, changes no byte for whom these terms are not, however
 * public its requests are.
 */
class ConditionsLaws {
    private static final List<String[]> COMMANDS = List.of(
            new String[] {"requests", "."},
            new String[] {"requests", ".", "--format", "json"},
            new String[] {"requests", ".", "--format", "csv"},
            new String[] {"requests", ".", "--form", "lift"},
            new String[] {"raci", ".", "--rows", "activities,requests"},
            new String[] {"agenda", ".", "--meeting", "forum"},
            new String[] {"legal", "."},
            new String[] {"align", "."},
            new String[] {"explain", "letter", "food", "--workspace", "."},
            new String[] {"check", "."});

    @TempDir
    Path folder;

    private int made;

    /** What every command says of a world, {@code conditions} and all. */
    private String told(String conditions, int rulings, Audience audience) {
        Path here = world(conditions, rulings).folder();
        StringBuilder told = new StringBuilder();
        for (String[] command : COMMANDS) {
            List<String> line = new ArrayList<>(List.of(command));
            line.addAll(List.of("--audience", audience.code()));
            Ran ran = Ran.in(here, line.toArray(String[]::new));
            assertThat(ran.exit()).as(ran.err()).isLessThan(2);
            told.append(ran.out()).append(ran.err());
        }
        return told.toString()
                .replaceAll("\\d+ records? withheld", "some withheld")
                .replaceAll("\"withheld\" : \\d+", "some withheld");
    }

    private TestWorkspace world(String conditions, int rulings) {
        StringBuilder decisions = new StringBuilder();
        String[] asked = {"lift", "guard", "rows"};
        for (int i = 0; i < asked.length; i++) {
            String outcome = List.of("", "approved", "refused").get(rulings / (int) Math.pow(3, i) % 3);
            if (!outcome.isEmpty()) {
                decisions.append(
                        "  - {id: d-" + asked[i] + ", on: 2014-06-12, about: " + asked[i] + ", text: so be it, by: "
                                + (i == 1 ? "aa-head" : "hc") + ", outcome: " + outcome + ", sensitivity: LOW}\n");
            }
        }
        return TestWorkspace.in(folder.resolve("w" + made++))
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSSD,South Sudan,0,\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n")
                .file("needs/a.csv", "area,sector,people_in_need,severity,sensitivity\nSS0707,WSH,40000,4,LOW\n")
                .file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        host: SSD
                        posture: peacekeeping
                        posts: [{id: fc, role: Force Commander, component: military}, {id: hc, role: Humanitarian Coordinator, component: civilian}]
                        mandates: [{resolution: S/RES/2155 (2014), from: 2014-05-27, until: 2014-11-30, tasks: [{id: aid, verb: facilitate}]}]
                        offers:
                          - {id: heli, kind: airlift, quantity: 8, unit: t, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: LOW}
                          - {id: apcs, kind: escort, quantity: 2, unit: escort, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: LOW}
                        objectives: [{id: m-secret, text: Secret, sensitivity: SEVERE}]
                        units: [{id: ghanbatt, component: military, areas: [SS0707], sensitivity: LOW, capabilities: [{kind: airlift, quantity: 2, unit: t, sensitivity: LOW}]}]
                        """)
                .file("ngos/a.yaml", """
                        id: aa
                        name: River Relief
                        kind: INGO
                        areas: [SS0707]
                        sectors: [WSH]
                        posts: [{id: aa-head, role: head of mission}]
                        %s
                        offers: [{id: survey, kind: data, quantity: 1, unit: set, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: LOW}]
                        requests:
                          - {id: lift, kind: airlift, quantity: 6, unit: t, area: SS0707, from: 2014-06-20, to: 2014-07-10, sector: WSH, sensitivity: LOW,
                             assistance: indirect, consent: note verbale 7, mandate_task: aid, alternatives: [road is cut], cost: the mission, exit: 2014-07-10,
                             last_resort: {critical_need: yes, no_civilian_alternative: yes, civilian_direction: yes, civilian_character: yes, no_dependence: yes}}
                          - {id: guard, kind: escort, quantity: 1, unit: escort, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: LOW, mandate_task: aid,
                             alternatives: [barge], criteria: {humanitarian_need: yes, authorities_unable: yes, improves_safety: yes, sustainable: yes}}
                        """.formatted(conditions))
                .file("ngos/b.yaml", """
                        id: bb
                        name: Care Works
                        kind: INGO
                        requests: [{id: rows, kind: data, quantity: 1, unit: set, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: LOW}]
                        """)
                .file("plan.yaml", """
                        activities:
                          - {id: food, title: Bring food, kind: logistics, sector: WSH, areas: [SS0707], from: 2014-06-20, to: 2014-07-10, sensitivity: LOW, mandate_task: aid, letters: {aa: R}}
                        """ + (decisions.isEmpty() ? "" : "decisions:\n" + decisions))
                .file("meetings.yaml", """
                        meetings:
                          - {id: forum, sensitivity: LOW, kind: CMCOORD, title: Forum, starts: 2014-06-18T09:00, zone: Africa/Juba, minutes: 60, invited: [fc, aa-head]}
                        """);
    }

    private static String conditions(String word, String data, String level) {
        return "conditions: {armed_escort: " + word + ", military_assets: " + word + ", co_location: " + word
                + ", data: " + data + level + "}";
    }

    @Test
    void termsThatMayNotBeSeenChangeNoByte() {
        qt().withExamples(40)
                .forAll(
                        arbitrary()
                                .pick(
                                        Audience.PUBLIC,
                                        Audience.HOST_AUTHORITY,
                                        Audience.HUMANITARIAN,
                                        Audience.MISSION_UNIFORMED),
                        arbitrary().pick("never", "last_resort", "case_by_case", "accepted"),
                        arbitrary().pick("public", "humanitarian", "none"),
                        integers().between(0, 26))
                .checkAssert((audience, word, data, rulings) -> assertThat(
                                told(conditions(word, data, ", sensitivity: SEVERE"), rulings, audience))
                        .isEqualTo(told(conditions("accepted", "public", ", sensitivity: HIGH"), rulings, audience)));
    }

    @Test
    void thePublicCannotKnowEvenThatThereAreNone() {
        qt().withExamples(30)
                .forAll(
                        arbitrary().pick(Audience.PUBLIC, Audience.HOST_AUTHORITY),
                        arbitrary().pick("never", "last_resort", "accepted"),
                        arbitrary().pick("", ", sensitivity: LOW"),
                        integers().between(0, 26))
                .checkAssert((audience, word, level, rulings) -> assertThat(
                                told(conditions(word, "none", level), rulings, audience))
                        .isEqualTo(told("", rulings, audience)));
    }

    /** Those it is for are told. */
    @Test
    void whoMayKnowReadsIt() {
        assertThat(told(conditions("never", "none", ""), 0, Audience.HUMANITARIAN))
                .contains("never uses military assets");
        assertThat(told(conditions("never", "none", ", sensitivity: HIGH"), 0, Audience.HUMANITARIAN))
                .doesNotContain("never uses", "never accepts")
                .contains("on what terms River Relief uses military assets may not be shown");
    }

    @Test
    void theLevelOfTermsAndChannelsAloneIsHeld() {
        Workspace workspace = TestWorkspace.in(folder).file("ngos/a.yaml", """
                        id: aa
                        name: River Relief
                        kind: INGO
                        conditions: {armed_escort: never, sensitivity: SEVERE}
                        posts:
                          - id: aa-head
                            role: head of mission
                            channels: [{kind: vhf, address: heron 1, sensitivity: HIGH}, {kind: email, address: a@b.example}]
                        """).workspace();
        Visible wider = Sharing.visible(workspace, Audience.HUMANITARIAN);
        assertThat(wider.withheld()).isEqualTo(2);
        assertThat(wider.workspace().organisations()).singleElement().satisfies(each -> {
            assertThat(each.conditions().told()).isFalse();
            assertThat(each.conditions().words()).isEmpty();
            assertThat(each.posts().get(0).channels())
                    .singleElement()
                    .hasToString("Channel[kind=email, infrastructure=, address=a@b.example, sensitivity=LOW]");
        });
        assertThat(wider.label()).isEqualTo(Sensitivity.LOW);
        Visible all = Sharing.visible(workspace, Audience.INTERNAL);
        assertThat(all.label()).isEqualTo(Sensitivity.SEVERE);
        assertThat(all.workspace().organisations().get(0).conditions().never("armed_escort"))
                .isTrue();
    }

    @Test
    void nobodyIsToldLessThanModerateByHand() {
        assertThat(Conditions.of(Map.of(), Sensitivity.LOW).sensitivity()).isEqualTo(Sensitivity.MODERATE);
    }
}
