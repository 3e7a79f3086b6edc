package org.tandem.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** What a scenario changes, worked out by hand. */
class WhatIfTest {
    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder)
                .file("areas.csv", """
                        code,name,level,parent
                        SSD,South Sudan,0,
                        SS07,Upper Nile,1,SSD
                        SS0707,Malakal,2,SS07
                        SS0708,Manyo,2,SS07
                        """)
                .file("needs/needs.csv", """
                        area,sector,people_in_need,reached,severity,assessed_on
                        SS0707,WSH,1000,,4,2014-06-01
                        SS0708,WSH,500,,3,2014-06-01
                        SS0707,EDU,800,600,3,2014-06-01
                        SS0708,PRO,300,,3,2014-06-01
                        """)
                .file("presence/3w.csv", """
                        organisation,organisation_type,sector,area,status,targeted,reached,caseload
                        River Relief,INGO,WSH,SS0707,ongoing,500,400,distinct
                        Lake Aid,NNGO,WSH,SS0707,ongoing,300,200,shared
                        River Relief,INGO,WSH,SS0708,ongoing,200,100,distinct
                        River Relief,INGO,EDU,SS0707,ongoing,300,250,distinct
                        Lake Aid,NNGO,EDU,SS0707,ongoing,300,150,shared
                        """);
    }

    /** The columns sector, reached, unmet need, band, presence and flags of the row of an area and sector. */
    private String row(String area, String sector, String assume, String... more) {
        workspace.file("scenario.yml", "title: Test\nassume:\n" + assume);
        List<String> words = new ArrayList<>(List.of("gaps", ".", "--format", "csv", "--assume", "scenario.yml"));
        words.addAll(List.of(more));
        Ran ran = Ran.in(folder, words.toArray(new String[0]));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[1].equals(area) && cells[4].equals(sector))
                .map(cells ->
                        String.join(" ", cells[10], cells[11], cells[12], cells[13], cells[16], cells[17], cells[24]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDepartureTakesItsPeopleAlong() {
        // known: 400 distinct, 200 who may be among them: 400 to 600 of 1000
        assertThat(row("SS0707", "WSH", "- {leaves: River Relief, areas: [SS0708]}"))
                .isEqualTo("400 600 400 600 low several uncertain");
        assertThat(row("SS0707", "WSH", "- {leaves: River Relief, areas: [SS0707]}"))
                .isEqualTo("200 200 800 800 low single assumed");
        assertThat(row("SS0708", "WSH", "- {leaves: River Relief}"))
                .isEqualTo("0 0 500 500 critical none assumed; no_presence_reported");
    }

    @Test
    void anAdditionCountsItsReachedElseAllItTargets() {
        String adds = "- {adds: {organisation: New Aid, kind: NNGO, sector: WSH, area: SS0708, caseload: distinct, ";
        assertThat(row("SS0708", "WSH", adds + "targeted: 300, reached: 250}}"))
                .isEqualTo("350 350 150 150 partial several assumed");
        assertThat(row("SS0708", "WSH", adds + "targeted: 300}}"))
                .isEqualTo("400 400 100 100 adequate several assumed");
        assertThat(row("SS0708", "WSH", adds + "targeted: 300, reached: 250}}", "--basis", "planned"))
                .isEqualTo("500 500 0 0 adequate several assumed");
        // neither 300 nor 250 would be 100 + 0
        assertThat(row("SS0708", "WSH", adds + "reached: 250}}", "--basis", "planned"))
                .isEqualTo("450 450 50 50 adequate several assumed");
    }

    @Test
    void whatAnAssessmentReportsAsReachedStaysTheAnchor() {
        // 600 of 800 are reached; River Relief's 250 are nobody else's, Lake Aid's 150 may be others' too
        assertThat(row("SS0707", "EDU", "- {leaves: River Relief}")).isEqualTo("350 350 450 450 low single assumed");
        assertThat(row("SS0707", "EDU", "- {leaves: Lake Aid}")).startsWith("450 600 200 350 partial single assumed");
        assertThat(row(
                        "SS0707",
                        "EDU",
                        "- {adds: {organisation: X, kind: UN, sector: EDU, area: SS0707, reached: 100}}"))
                .startsWith("600 700 100 200 partial several assumed");
    }

    @Test
    void aRowCountedFromMeansChangesOnlyWithThem() {
        workspace.file("ngos/well-aid.yaml", """
                id: well-aid
                name: Well Aid
                kind: NNGO
                activities:
                  - {sector: WSH, area: SS0708, status: planned, caseload: distinct, means: [{kind: latrine, quantity: 5}]}
                """);
        // 200 of River Relief and 5 latrines for 20 each
        assertThat(row("SS0708", "WSH", "- {leaves: Lake Aid}", "--basis", "planned"))
                .isEqualTo("300 300 200 200 partial single from_capacity; not_begun");
        assertThat(row("SS0708", "WSH", "- {leaves: well-aid}", "--basis", "planned"))
                .isEqualTo("200 200 300 300 low single assumed");
    }

    @Test
    void comingAndLeavingAgainIsNothing() {
        String both = """
                - {adds: {organisation: X, kind: UN, sector: WSH, area: SS0707, reached: 100}}
                - {adds: {organisation: X, kind: UN, sector: EDU, area: SS0707, reached: 100}}
                - {leaves: X}
                """;
        workspace.file("scenario.yml", "title: Test\nassume:\n" + both);
        Ran what = Ran.in(folder, "gaps", ".", "-f", "csv", "--assume", "scenario.yml");
        assertThat(what.exit()).as(what.err()).isZero();
        assertThat(what.out())
                .isEqualTo(Ran.in(folder, "gaps", ".", "-f", "csv").out());
    }

    @Test
    void whereNobodyWorksStaysToldAsDeepAsTablesReach() {
        // without River Relief and Lake Aid no table goes down to a county any more: still nobody is there, not
        // "unknown"
        assertThat(row("SS0707", "WSH", "- {leaves: River Relief}\n- {leaves: Lake Aid}"))
                .isEqualTo("0 0 1000 1000 critical none assumed; no_presence_reported");
        workspace.file("presence/3w.csv", """
                        organisation,organisation_type,sector,area,status,reached,caseload
                        River Relief,INGO,WSH,SS07,ongoing,400,distinct
                        """);
        // no table goes down to a county: who is added is there, and of the others still nobody knows
        String adds = "- {adds: {organisation: X, kind: UN, sector: WSH, area: SS0708, reached: 100}}";
        assertThat(row("SS0708", "WSH", adds)).startsWith("100 500 0 400 low single assumed");
        assertThat(row("SS0707", "WSH", adds)).startsWith("    unknown  presence_above");
    }

    @Test
    void broughtUpToAStateTheRowIsMarkedToo() {
        assertThat(row("SS07", "WSH", "- {leaves: River Relief, areas: [SS0708]}", "--level", "1"))
                // Malakal 400 to 600, Manyo 0
                .isEqualTo("400 600 900 1100 low several assumed");
    }

    @Test
    void theReportSaysWhatItIsBeforeAllElse() {
        workspace.file(
                "scenario.yml", "title: River Relief ends\nassume:\n- {leaves: River Relief, reason: no funds}\n");
        Ran ran = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml");
        assertThat(ran.out().lines().skip(2).findFirst())
                .hasValue("# What if: River Relief ends - this is an assumption, not the situation");
        assertThat(ran.out())
                .contains("**3 of 4 rows change:** 3 with more people without help than is known")
                .contains("**Lose their last partner: 1** (SS0708/WSH)")
                .contains("**Come to depend on one partner alone: 2** (SS0707/WSH (Lake Aid), SS0707/EDU (Lake Aid))")
                .contains("| SS0708 | Manyo   | WSH    | 100 → 0       | 400 → 500     | low → critical | 1 → none |");
        Ran json = Ran.in(folder, "gaps", ".", "-f", "json", "--assume", "scenario.yml");
        assertThat(json.out())
                .contains("\"assumption\" : \"River Relief ends\"", "\"assumption_file\" : \"scenario.yml\"")
                .contains("\"rows_assumed\" : 3");
    }

    @Test
    void aScenarioIsPutOnWholeOrNotAtAll() {
        workspace.file("scenario.yml", """
                title: One right, one wrong
                assume:
                  - {leaves: River Relief}
                  - {leaves: Lake Ade}
                """);
        Ran ran = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("scenario.yml:4:5: error: no organisation is called `Lake Ade`", "nearest: `Lake Aid`");
    }

    @Test
    void anAudienceReadsOnlyWhatItMay() {
        String assume = """
                title: Test
                sensitivity: LOW
                assume:
                  - {leaves: River Relief, areas: [SS0707]}
                  - {adds: {organisation: Quiet Aid, kind: NNGO, sector: PRO, area: SS0708, reached: 100, sensitivity: HIGH}}
                """;
        workspace.file("scenario.yml", assume);
        Ran all = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml", "--audience", "public");
        assertThat(all.exit()).as(all.err()).isZero();
        assertThat(all.out()).doesNotContain("Quiet").contains("1 record withheld");
        workspace.file("scenario.yml", assume.replace("sensitivity: LOW", "sensitivity: MODERATE"));
        Ran refused = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml", "--audience", "public");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("may not be shown to `public`: it is MODERATE");
    }

    @Test
    void anActivityKeepsTheRequestItDecidesOn() {
        workspace
                .file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        posts: [{id: cimic, role: CIMIC, component: military, areas: [SS0707]}]
                        units: [{id: drivers, component: military, areas: [SS0707], capabilities: [{kind: transport, quantity: 2, unit: trucks}]}]
                        """)
                .file("ngos/rr.yaml", """
                        id: rr
                        name: River Relief
                        kind: INGO
                        requests: [{id: rr-trucks, kind: transport, quantity: 2, unit: trucks, area: SS0707, from: 2014-07-01, to: 2014-07-05}]
                        """)
                .file("plan.yaml", """
                        activities: [{id: trucks, title: Decide on trucks, kind: rfa-approval, areas: [SS0707], request: rr-trucks, letters: {drivers: R}}]
                        """)
                .file("scenario.yml", "title: Drivers go\nassume: [{rotates_out: drivers}]\n");
        Ran ran = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml");
        assertThat(ran.exit()).as(ran.err()).isZero();
        // only the drivers' letter goes: who asks is consulted before and after
        assertThat(ran.out()).containsPattern("\\| trucks +\\| R drivers +\\|").doesNotContain("C River Relief");
    }

    @Test
    void aPartnerOfTheWholeStateThatLeavesIsCountedOnceAndIsNobodysFirst() {
        workspace
                .file("needs/needs.csv", """
                        area,sector,people_in_need,severity,assessed_on
                        SS0707,HEA,1000,3,2014-06-01
                        SS0708,HEA,1000,3,2014-06-01
                        """)
                .file("presence/3w.csv", """
                        organisation,organisation_type,sector,area,status,reached,caseload
                        Gamma,INGO,HEA,SS07,ongoing,400,distinct
                        Foxtrot,INGO,HEA,SS0708,ongoing,100,distinct
                        """)
                .file("scenario.yml", "title: Gamma leaves\nassume: [{leaves: Gamma}]\n");
        Ran ran = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml");
        assertThat(ran.exit()).as(ran.err()).isZero();
        // 2,000 in need less Foxtrot's 100 and at most Gamma's 400, who may be anywhere but are 400 in all
        assertThat(ran.out()).contains("at least 1,500 → at least 1,900").doesNotContain("first partner");
    }

    @Test
    void aUnitTakesItsMeansAndLettersAndIsNeverPresence() {
        workspace.file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        posts: [{id: cimic, role: CIMIC, component: military, areas: [SS0707]}]
                        units: [{id: engineers, component: military, areas: [SS0707], capabilities: [{kind: engineering, quantity: 2, unit: teams}]}]
                        offers: [{id: digger, kind: engineering, quantity: 1, unit: excavators, area: SS0707},
                                 {id: crane, kind: engineering, quantity: 1, unit: cranes, area: SS0707}]
                        """).file("plan.yaml", """
                        activities: [{id: drain, title: Drain the site, kind: engineering, sector: WSH, areas: [SS0707], letters: {engineers: R}}]
                        """).file("scenario.yml", """
                        title: Engineers go
                        assume: [{rotates_out: engineers, posts: [cimic], offers: [digger]}]
                        """);
        Ran ran = Ran.in(folder, "gaps", ".", "--assume", "scenario.yml");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("No row of this report changes")
                .contains("- post cimic (UNMISS CIMIC) is no longer held")
                .contains("- unit engineers is gone, with engineering (2 teams); does the offer crane rest on it?")
                .contains("- offer digger of unmiss is gone: engineering (1 excavator)")
                .containsPattern("drain +\\| I UNMISS CIMIC, R engineers");
    }
}
