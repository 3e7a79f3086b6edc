package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** What people wrote in their own words names nobody who may not be named, and keeps all else. */
class HiddenWordsTest {
    private static final String[][] COMMANDS = {
        {"gaps", ".", "--sources"},
        {"gaps", ".", "--format", "json"},
        {"requests", "."},
        {"requests", ".", "--form", "lift"},
        {"legal", "."},
        {"align", "."},
        {"align", ".", "--format", "json"},
        {"raci", ".", "--rows", "activities,gaps,requests,tasks"},
        {"agenda", ".", "--meeting", "forum"},
        {"check", "."},
        {"explain", "gap", "SS0707/WSH", "-w", "."}
    };

    @TempDir
    Path folder;

    private String told(String audience) {
        TestWorkspace.in(folder)
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSSD,South Sudan,0,\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n")
                .file(
                        "needs/a.csv",
                        "area,sector,people_in_need,severity,assessed_on,source,method,sensitivity\n"
                                + "SS0707,WSH,40000,4,2014-06-01,Heron Works survey,as Heron Works asks,LOW\n"
                                + "SS0707,WSH,20000,4,2014-06-01,HW survey,key informants of HW,LOW\n")
                .file(
                        "presence/a.csv",
                        "organisation,organisation_type,sector,area,status,reached,caseload,sensitivity\n"
                                + "Heron Works,INGO,WSH,SS0707,ongoing,300,distinct,LOW\nCare Works,INGO,WSH,SS0707,ongoing,200,distinct,LOW\n")
                .file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        posts: [{id: cimic, role: CIMIC, component: military}]
                        mandates: [{resolution: S/RES/2155 (2014), from: 2014-05-27, until: 2014-11-30, tasks: [{id: aid, verb: facilitate, humanitarian: facilitate, text: Help Heron Works}]}]
                        objectives: [{id: m-o, text: Guard heron works, area: SS0707, tends: [protection], sensitivity: LOW}]
                        """)
                .file("ngos/a.yaml", "id: heron\nname: Heron Works\nacronym: HW\nkind: INGO\nsensitivity: HIGH\n")
                .file("ngos/b.yaml", """
                        id: bb
                        name: Care Works
                        kind: INGO
                        posts: [{id: bb-head, role: coordinator}]
                        priorities: [{rank: 1, sector: WSH, area: SS0707, text: wells of HW, sensitivity: LOW}]
                        objectives: [{id: b-o, text: With Heron Works, area: SS0707, tends: [protection], sensitivity: LOW}]
                        requests:
                          - {id: lift, kind: airlift, quantity: 6, unit: t, area: SS0707, from: 2014-06-20, to: 2014-07-10, need: pumps of Heron Works, sensitivity: LOW,
                             terms: asked by HW, alternatives: [trucks of HERON WORKS], last_resort: {critical_need: "yes, says HW", no_dependence: "no, HW has none"}}
                        """)
                .file("plan.yaml", """
                        activities:
                          - {id: wells, title: Dig wells with Heron Works, kind: delivery, sector: WSH, areas: [SS0707], sensitivity: LOW, mandate_task: aid, letters: {bb-head: R}}
                        decisions: [{id: d-1, on: 2014-06-12, about: lift, text: HW said so, reason: HW has no pumps, by: bb-head, outcome: deferred, sensitivity: LOW}]
                        objectives: [{id: s-1, of: [m-o, b-o], score: in_tension, reason: Heron Works left, by: bb-head, sensitivity: LOW}]
                        """)
                .file("meetings.yaml", """
                        meetings:
                          - {id: forum, sensitivity: LOW, kind: CMCOORD, title: Forum at HW, starts: 2014-06-18T09:00, zone: Africa/Juba, minutes: 60, invited: [bb-head],
                             items: [{title: News of Heron Works, purpose: inform, minutes: 10}]}
                        """)
                .file(
                        "registers/actions.csv",
                        "id,action,owner,due,status,sensitivity\na-1,Call HW at the heron pond,HW and others,2014-06-01,open,LOW\n");
        StringBuilder told = new StringBuilder();
        for (String[] command : COMMANDS) {
            String[] line = Arrays.copyOf(command, command.length + 2);
            line[command.length] = "--audience";
            line[command.length + 1] = audience;
            Ran ran = Ran.in(folder, line);
            assertThat(ran.exit()).as(String.join(" ", line) + ran.err()).isLessThan(2);
            told.append(ran.out()).append(ran.err());
        }
        return told.toString();
    }

    @Test
    void noTextNamesWhoMayNotBeNamed() {
        assertThat(told("internal")).contains("Dig wells with Heron Works", "News of Heron Works", "HW has no pumps");
        for (String audience : new String[] {"public", "humanitarian", "mission-uniformed"}) {
            assertThat(told(audience))
                    .as(audience)
                    .doesNotContainIgnoringCase("Heron Works")
                    .doesNotContainPattern("\\bHW\\b")
                    .contains(
                            "Dig wells with (not shown)",
                            "News of (not shown)",
                            "Call (not shown) at the heron pond",
                            "no, (not shown) has none");
        }
    }
}
