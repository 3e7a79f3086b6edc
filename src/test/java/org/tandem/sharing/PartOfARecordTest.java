package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** What is a part of a record is told with it or not at all: a level that it states is that of the whole. */
class PartOfARecordTest {
    @TempDir
    Path folder;

    private String told(String level, String... command) {
        TestWorkspace.in(folder)
                .file("areas.csv", "code,name,level,parent\nSS07,Upper Nile,1,\nSS0707,Malakal,2,SS07\n")
                .file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        mandates:
                          - {resolution: S/RES/2155 (2014), from: 2014-05-27, until: 2014-11-30, tasks: [{id: aid, verb: facilitate}],
                             strength: [{component: military, authorised: 12577, sensitivity: %s}]}
                        """.formatted(level))
                .file("ngos/a.yaml", """
                        id: aa
                        name: River Relief
                        kind: INGO
                        requests:
                          - {id: lift, kind: airlift, quantity: 6, unit: t, area: SS0707, from: 2014-06-20, until: 2014-07-10, sensitivity: LOW,
                             last_resort: {critical_need: yes the heron knows, sensitivity: %s}}
                        """.formatted(level))
                .file("plan.yaml", """
                        activities:
                          - {id: food, title: Bring food, kind: delivery, areas: [SS0707], sensitivity: LOW, mandate_task: aid,
                             criticality: {level: PC1, present_risk: high, sensitivity: %s}}
                        """.formatted(level));
        return Ran.in(folder, command).out();
    }

    @Test
    void anAnswerIsAsSensitiveAsItSays() {
        assertThat(told("LOW", "requests", ".", "--form", "lift", "--audience", "humanitarian"))
                .contains("the heron knows");
        assertThat(told("SEVERE", "requests", ".", "--audience", "humanitarian"))
                .doesNotContain("heron", "airlift")
                .contains("withheld");
    }

    @Test
    void soAreARiskAndAStrength() {
        assertThat(told("LOW", "legal", ".", "--audience", "mission-uniformed")).contains("PC1", "12,577");
        assertThat(told("SEVERE", "legal", ".", "--audience", "mission-uniformed"))
                .doesNotContain("PC1", "12,577");
        assertThat(told("SEVERE", "legal", ".", "--audience", "internal")).contains("(SEVERE)", "PC1", "12,577");
    }
}
