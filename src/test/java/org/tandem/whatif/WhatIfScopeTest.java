package org.tandem.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** What would be by mission area, and since an older state: as in a workspace in which it has happened. */
class WhatIfScopeTest {
    private static final String HEADER =
            "organisation,organisation_type,sector,area,status,targeted,reached,caseload\n";
    private static final String STAYS = """
            Lake Aid,NNGO,WSH,SS0707,ongoing,300,200,shared
            Lake Aid,NNGO,HEA,SS0801,ongoing,100,60,distinct
            """;
    private static final String LEAVES = """
            River Relief,INGO,WSH,SS0707,ongoing,500,400,distinct
            River Relief,INGO,WSH,SS0708,ongoing,200,100,distinct
            """;
    /** Work for a whole state, of which no mission area holds all. */
    private static final String STATE = "River Relief,INGO,HEA,SS08,ongoing,100,70,distinct\n";

    @TempDir
    Path folder;

    @BeforeEach
    void workspaces() {
        workspace("known", STAYS + LEAVES + STATE);
        workspace("happened", STAYS);
        workspace("older", STAYS + "River Relief,INGO,WSH,SS0708,ongoing,200,150,distinct\n");
        TestWorkspace.in(folder.resolve("older"))
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-05-15\n");
        TestWorkspace.in(folder.resolve("known")).file("scenario.yml", """
                title: Test
                assume:
                  - {leaves: River Relief, from: 2014-07-01}
                """);
    }

    private void workspace(String name, String presence) {
        TestWorkspace.in(folder.resolve(name))
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                .file("areas.csv", """
                        code,name,level,parent,mission_area
                        SSD,South Sudan,0,,
                        SS07,Upper Nile,1,SSD,
                        SS0707,Malakal,2,SS07,North
                        SS0708,Manyo,2,SS07,North
                        SS08,Warrap,1,SSD,
                        SS0801,Gogrial,2,SS08,West
                        SS0802,Tonj,2,SS08,
                        """)
                .file("needs/needs.csv", """
                        area,sector,people_in_need,severity,assessed_on
                        SS0707,WSH,1000,4,2014-05-01
                        SS0708,WSH,500,3,2014-05-01
                        SS0801,HEA,300,3,2014-05-01
                        """)
                .file("presence/3w.csv", HEADER + presence);
    }

    /** Rows of the CSV without the mark that something is assumed. */
    private List<String> rows(String... words) {
        Ran ran = Ran.in(folder, words);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out()
                .lines()
                .map(line ->
                        line.replace("assumed; ", "").replace("; assumed", "").replace("assumed", ""))
                .toList();
    }

    @Test
    void aMissionAreaIsWhatItWouldBeHadItHappened() {
        List<String> assumed =
                rows("gaps", "known", "--by", "mission-area", "-f", "csv", "--assume", "known/scenario.yml");

        assertThat(assumed).isEqualTo(rows("gaps", "happened", "--by", "mission-area", "-f", "csv"));
        // by hand: of 500 to 700 the 400 and the 100 of River Relief are gone, and the 200 of Lake Aid are alone
        assertThat(assumed).anyMatch(row -> row.contains(",WSH,") && row.contains(",1500,,200,200,1300,1300,"));
    }

    @Test
    void everyRowItBearsOnIsMarkedWorkForALargerAreaToo() {
        String page = Ran.in(
                        folder, "gaps", "known", "--by", "mission-area", "-f", "csv", "--assume", "known/scenario.yml")
                .out();

        assertThat(page.lines().filter(row -> row.contains("assumed"))).hasSize(2);
        String report = Ran.in(folder, "gaps", "known", "--by", "mission-area", "--assume", "known/scenario.yml")
                .out();
        assertThat(report)
                .contains("**2 of 2 rows change:**")
                .containsPattern("North +\\| North +\\| WSH +\\| 500-700 → 200 +\\| 800-1,000 → 1,300")
                .containsPattern("West +\\| West +\\| HEA +\\| 60-130 → 60 ");
    }

    @Test
    void whatWouldHaveChangedSinceIsWhatHadChangedHadItHappened() {
        List<String> assumed = rows("gaps", "known", "-f", "csv", "--since", "older", "--assume", "known/scenario.yml");

        assertThat(assumed).isEqualTo(rows("gaps", "happened", "-f", "csv", "--since", "older"));
        assertThat(assumed.get(0)).contains("change");
    }

    @Test
    void theOlderStateIsAsItWas() {
        String[] words = {"gaps", "known", "-f", "json", "--since", "older"};
        String known = Ran.in(folder, words).out();
        String assumed = Ran.in(
                        folder,
                        Stream.concat(Stream.of(words), Stream.of("--assume", "known/scenario.yml"))
                                .toArray(String[]::new))
                .out();

        assertThat(assumed).contains(fact(known, "since"), fact(known, "since_joint_people_in_need"));
        assertThat(Ran.in(folder, "gaps", "known", "--since", "older", "--assume", "known/scenario.yml")
                        .out())
                .contains("# What if: Test", "Since `older` (as of 2014-05-15)");
    }

    private static String fact(String json, String key) {
        return json.lines()
                .filter(line -> line.contains("\"" + key + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void kindsOfOrganisationsAreNotToldOfWhatWouldBe() {
        Ran ran = Ran.in(folder, "gaps", "known", "--by", "organisation-kind", "--assume", "known/scenario.yml");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("leave out `--by organisation-kind`");
        Ran since = Ran.in(
                folder, "gaps", "known", "--by", "mission-area", "--since", "older", "--assume", "known/scenario.yml");
        assertThat(since.exit()).isEqualTo(2);
        assertThat(since.err()).contains("what changed is told of areas and groups");
    }
}
