package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** What points at a record that is withheld does not name it, and what is said of an escort is told in outline. */
class PointersTest {
    @TempDir
    Path folder;

    private void world(String level) {
        TestWorkspace.in(folder)
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSSD,South Sudan,0,\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n")
                .file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        host: SSD
                        posts: [{id: cimic, role: CIMIC, component: military}, {id: hc, role: Humanitarian Coordinator, component: civilian}]
                        agreements: [{id: heron-paper, kind: SOFA, from: 2011-01-01, sensitivity: %1$s}]
                        mandates:
                          - {resolution: S/RES/1996 (2011), from: 2011-07-09, until: 2014-05-26, superseded_by: S/RES/2155 (2014), tasks: [{id: old-task, verb: support}]}
                          - {resolution: S/RES/2155 (2014), from: 2014-05-27, until: 2014-11-30, sensitivity: %1$s, tasks: [{id: heron-task, verb: facilitate, text: Follow the heron, continues: old-task}]}
                        """.formatted(level))
                .file("ngos/a.yaml", """
                        id: aa
                        name: River Relief
                        kind: INGO
                        posts: [{id: aa-head, role: head of mission}]
                        requests:
                          - {id: guard, kind: escort, quantity: 1, unit: escort, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: LOW, mandate_task: heron-task}
                          - {id: heron-lift, kind: airlift, quantity: 1, unit: t, area: SS0707, from: 2014-06-20, to: 2014-07-10, sensitivity: %1$s}
                        """.formatted(level))
                .file("plan.yaml", """
                        activities:
                          - {id: food, title: Bring food, kind: logistics, areas: [SS0707], from: 2014-06-20, to: 2014-07-10, sensitivity: LOW, mandate_task: heron-task, request: heron-lift, legal_basis: [heron-paper, S/RES/2155 (2014)], letters: {aa-head: R, cimic: I}}
                          - {id: old, title: Go on, kind: logistics, areas: [SS0707], from: 2014-06-20, to: 2014-07-10, sensitivity: LOW, mandate_task: old-task, letters: {cimic: R}}
                        decisions:
                          - {id: d-1, on: 2014-06-12, about: guard, text: the egret road at dawn, reason: mines on the egret bridge, by: aa-head, outcome: refused, sensitivity: LOW}
                          - {id: d-2, on: 2014-06-12, about: heron-lift, text: so be it, by: hc, outcome: approved, sensitivity: LOW}
                        """);
    }

    private String told(String audience) {
        StringBuilder told = new StringBuilder();
        String[][] commands = {
            {"legal", "."},
            {"legal", ".", "--format", "json"},
            {"legal", ".", "--format", "html"},
            {"requests", "."},
            {"requests", ".", "--format", "json"},
            {"requests", ".", "--form", "guard"},
            {"raci", ".", "--rows", "activities,requests,tasks"},
            {"align", "."},
            {"check", "."},
            {"explain", "letter", "food", "--workspace", "."},
            {"explain", "letter", "request:guard", "--workspace", "."}
        };
        for (String[] command : commands) {
            String[] line = Arrays.copyOf(command, command.length + 2);
            line[command.length] = "--audience";
            line[command.length + 1] = audience;
            Ran ran = Ran.in(folder, line);
            told.append(ran.out()).append(ran.err());
        }
        return told.toString();
    }

    @Test
    void aTaskAMandateAPaperAndARequestThatAreWithheldAreNotNamed() {
        world("SEVERE");
        assertThat(told("internal")).contains("heron-task", "heron-paper", "heron-lift", "S/RES/2155");
        for (String audience : new String[] {"public", "humanitarian", "mission-uniformed", "host-authority"}) {
            assertThat(told(audience))
                    .as(audience)
                    .doesNotContain("heron", "S/RES/2155")
                    .contains("**Task**: (not shown)", "\"mandate_task\" : \"(not shown)\"");
        }
    }

    @Test
    void whatMayBeSeenIsNamed() {
        world("LOW");
        assertThat(told("public"))
                .contains("heron-task", "heron-paper", "S/RES/2155")
                .doesNotContain("(not shown) of");
    }

    @Test
    void whatWasDecidedOnAnEscortIsToldInOutline() {
        world("LOW");
        assertThat(told("internal")).contains("mines on the egret bridge");
        assertThat(told("public"))
                .doesNotContain("egret")
                .contains("refused on 2014-06-12 by River Relief, head of mission: (not shown)");
        assertThat(told("humanitarian")).doesNotContain("egret");
    }
}
