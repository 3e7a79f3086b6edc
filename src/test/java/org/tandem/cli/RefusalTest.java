package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** What is refused leaves everything as it was; what is out of all range is a wrong command line, not a bug. */
class RefusalTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspaceWithOneNeed() {
        TestWorkspace.in(folder.resolve("w")).file("needs/a.csv", "area,sector,people_in_need\nSS0707,WSH,100\n");
    }

    @Test
    void aFolderThatTandemDidNotWriteIsLeftAsItIs() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("notes.txt"), "mine");

        Ran ran = Ran.in(folder, "brief", "w", "-o", "own");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(names(own)).containsExactly("notes.txt");
        assertThat(own.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aReportThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        List<String> before = names(folder);

        Ran ran = Ran.in(folder, "gaps", "w", "-o", "w");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.out()).isEmpty();
        assertThat(names(folder)).isEqualTo(before);
    }

    @Test
    void aPackFromAWorkspaceThatCannotBeUsedIsNotBegun() throws IOException {
        TestWorkspace.empty(folder.resolve("w")).file("tandem.yaml", "operation: Test\n");

        Ran ran = Ran.in(folder, "brief", "w", "-o", "pack");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(names(folder)).containsExactly("w");
    }

    @Test
    void aRefusalTellsTheAudienceNoMoreThanAReport() {
        TestWorkspace.in(folder.resolve("v"))
                .file("needs/a.csv", "area,sector,people_in_need,sensitivity\nSS0707,WSH,lots in Wau Shilluk,SEVERE\n");

        Ran ran = Ran.in(folder, "gaps", "v", "--audience", "public");

        assertThat(ran.err()).contains("needs/a.csv:2").doesNotContain("Wau Shilluk");
        assertThat(Ran.in(folder, "gaps", "v").err()).contains("Wau Shilluk");
    }

    @Test
    void aDateOutOfTheCalendarIsAWrongCommandLine() {
        for (String date : List.of("+999999999-12-31", "-999999999-01-01", "0000-01-01", "2014-02-30", "")) {
            assertThat(Ran.in(folder, "gaps", "w", "--as-of", date).exit())
                    .as(date)
                    .isEqualTo(2);
        }
    }

    @Test
    void aThresholdBeyondAllNumbersIsAWrongCommandLine() {
        assertThat(Ran.in(folder, "gaps", "w", "--fail-on", "gaps.rows>99999999999999999999")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aMeetingOutOfTheCalendarIsAFinding() {
        TestWorkspace.empty(folder.resolve("w")).file("meetings.yaml", """
                meetings:
                  - {id: forum, title: Forum, starts: "+999999999-12-31T23:59", zone: UTC, every: week}
                """);

        assertThat(Ran.in(folder, "check", "w").err()).contains("meetings.yaml:2:39: error:", "[value-invalid]");
        assertThat(Ran.in(folder, "agenda", "w").exit()).isEqualTo(3);
    }

    @Test
    void anAudienceIsToldOfNoGapItMayNotSee() {
        TestWorkspace.empty(folder.resolve("w"))
                .file(
                        "needs/a.csv",
                        "area,sector,people_in_need,sensitivity\nSS0707,WSH,100,LOW\nSS0708,PRO,200,HIGH\n")
                .file("presence/3w.csv", "organisation,sector,area\nRiver Relief,EDU,SS0609\n")
                .file("ngos/river-relief.yaml", "id: river-relief\nname: River Relief\nkind: NNGO\n");

        Ran internal = Ran.in(folder, "check", "w");
        Ran shown = Ran.in(folder, "check", "w", "--audience", "public");

        assertThat(internal.err()).contains("SS0708/PRO");
        assertThat(shown.err()).doesNotContain("SS0708", "PRO").contains("1 record withheld");
    }

    @Test
    void norIsItToldWhereTheOperationItselfCannotBeRead() {
        TestWorkspace.empty(folder.resolve("w"))
                .file("tandem.yaml", "country: SSD\n")
                .file("needs/a.csv", "area,sector,people_in_need,sensitivity\nSS0708,PRO,secret,HIGH\n");

        assertThat(Ran.in(folder, "check", "w").err()).contains("`secret`");
        assertThat(Ran.in(folder, "check", "w", "--audience", "public").err())
                .contains("needs/a.csv:2:", "[number-invalid]")
                .doesNotContain("secret");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aConflictOfRecordsThatDifferInLevelIsToldOnlyToWhoMaySeeBoth() {
        TestWorkspace.in(folder.resolve("c")).file("needs/a.csv", """
                area,sector,people_in_need,assessed_on,sensitivity
                SS0707,WSH,1000,2014-05-01,HIGH
                SS0707,WSH,600,2014-06-01,LOW
                """);

        assertThat(Ran.in(folder, "check", "c").err())
                .contains("needs/a.csv:3: warning: 600 people in need in SS0707, sector `WSH`, group `ALL`;"
                        + " needs/a.csv:2, a record of level HIGH, says 1000 [assessments-conflict]");
        assertThat(Ran.in(folder, "check", "c", "--audience", "humanitarian").err())
                .doesNotContain("assessments-conflict", "1000");
    }
}
