package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.model.Audience;
import org.tandem.model.Workspace;

/** A workspace's own rules, its title and its keys are told to whom they are for, as any record. */
class OwnRulesTest {
    @TempDir
    Path folder;

    private TestWorkspace world() {
        return TestWorkspace.in(folder)
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSSD,South Sudan,0,\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n")
                .file("mission.yaml", """
                        id: unmiss
                        name: UNMISS
                        posts: [{id: cimic, role: CIMIC, component: military}]
                        """)
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: River Relief\nkind: INGO\nsensitivity: HIGH\nposts: [{id: aa-head, role: coordinator}]\n")
                .file(
                        "ngos/b.yaml",
                        "id: bb\nname: Care Works\nkind: INGO\nposts: [{id: bb-head, role: coordinator}]\n")
                .file("plan.yaml", """
                        activities:
                          - {id: forum, title: Hold the forum, kind: heron-forum, areas: [SS0707], sensitivity: LOW, letters: {aa-head: I}}
                          - {id: talk, title: Talk, kind: quiet-forum, areas: [SS0707], sensitivity: LOW}
                        """);
    }

    private String told(String audience, String... command) {
        String[] line = Arrays.copyOf(command, command.length + 2);
        line[command.length] = "--audience";
        line[command.length + 1] = audience;
        Ran ran = Ran.in(folder, line);
        return ran.out() + ran.err();
    }

    private static final String RULES = """
            seats:
              - {seat: convener, from: post, roles: [coordinator], reason: "convenes since the egret left"%s}
              - {seat: host, from: post, roles: [CIMIC], reason: "sits in the house of River Relief"}
            kinds:
              - {kind: quiet-forum, nature: common, accountable: [convener], responsible: [convener], informed: [host]}
            functions:
              - {id: meet, title: Meet in the garden of River Relief, kind: coordination}
              - {id: listen, title: Listen to all, kind: coordination%s}
            """;

    @Test
    void aRuleThatNamesWhoMayNotBeNamedIsWithheld() {
        world().file("raci-rules.yaml", RULES.formatted("", ""));
        assertThat(told("internal", "raci", ".", "--rows", "activities,functions"))
                .contains("house of River Relief", "garden of River Relief", "egret left");
        assertThat(told("humanitarian", "raci", ".", "--rows", "activities,functions"))
                .doesNotContain("River Relief")
                .contains("egret left", "Listen to all");
    }

    @Test
    void aRuleIsAsSensitiveAsItSays() {
        world().file("raci-rules.yaml", RULES.formatted(", sensitivity: HIGH", ", sensitivity: SEVERE"));
        assertThat(told("internal", "raci", ".", "--rows", "activities,functions"))
                .contains("(SEVERE)", "egret left", "Listen to all");
        assertThat(told("humanitarian", "raci", ".", "--rows", "activities,functions"))
                .doesNotContain("egret", "Listen to all")
                .contains("withheld");
    }

    @Test
    void tablesOfLawAndOfObjectivesAreAsSensitiveAsTheySay() {
        world().file(
                        "legal-rules.yaml",
                        "verbs:\n  - {verb: stabilise, allows: [build], source: the egret said so, sensitivity: HIGH}\n")
                .file(
                        "align-rules.yaml",
                        "tensions:\n  - {id: t, one: [access], other: [armed-presence], reason: as River Relief says}\n");
        for (String topic : new String[] {"legal-rules", "align-rules"}) {
            assertThat(told("internal", "explain", topic, "-w", ".")).containsAnyOf("egret", "River Relief");
            assertThat(told("humanitarian", "explain", topic, "-w", ".")).doesNotContain("egret", "River Relief");
        }
    }

    @Test
    void theTitleOfAWorkspaceIsAsSensitiveAsItsFile() {
        world().file("tandem.yaml", """
                operation: Return of the egret
                country: SSD
                as_of: 2014-06-15
                sensitivity: HIGH
                norms: {kinds: [{id: latrine, people: 30, source: agreed by the egret}]}
                """)
                .file("needs/a.csv", "area,sector,people_in_need,severity,sensitivity\nSS0707,WSH,40000,4,LOW\n");
        for (String[] command : new String[][] {
            {"gaps", "."},
            {"raci", "."},
            {"legal", "."},
            {"align", "."},
            {"requests", "."},
            {"explain", "policy", "-w", "."},
            {"explain", "norms", "-w", "."},
            {"gaps", ".", "--format", "html"},
            {"diff", ".", "."}
        }) {
            assertThat(told("internal", command)).contains("egret");
            assertThat(told("humanitarian", command)).doesNotContain("egret").contains("(not shown)");
        }
        Visible seen = Sharing.visible(workspace(), Audience.HUMANITARIAN);
        assertThat(seen.workspace().operation().country()).isEqualTo("SSD");
    }

    private Workspace workspace() {
        return TestWorkspace.empty(folder).workspace();
    }

    @Test
    void keysThatPeopleWroteAreForInternalReaders() {
        world().file("plan.yaml", """
                activities:
                  - id: forum
                    title: Hold it
                    sensitivity: SEVERE
                    letters:
                      aa-head: I
                    heron: by the lake
                """);
        assertThat(told("internal", "explain", "plan.yaml:6", "-w", ".")).contains("letters > aa-head");
        assertThat(told("internal", "explain", "plan.yaml:7", "-w", ".")).contains("heron");
        assertThat(told("public", "explain", "plan.yaml:6", "-w", "."))
                .doesNotContain("aa-head")
                .contains("letters > (not shown)");
        assertThat(told("public", "explain", "plan.yaml:7", "-w", "."))
                .doesNotContain("heron")
                .contains("item 1 > (not shown)");
        assertThat(told("public", "explain", "plan.yaml:3", "-w", ".")).contains("title");
    }
}
