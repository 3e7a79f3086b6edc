package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.TestWorkspace;

/** What became of one line of a file. */
class ExplainLineTest {
    private static final String NEEDS = """
            WASH needs 2014,,,,

            area,sector,people_in_need,severity,assessed_on
            SSD0707,Water,2 000,3,2014-05-01
            SS0707,WSH,2500,3,2014-06-01
            SS0708,Watr,10,3,
            Total,WSH,4500,,

            SS0708,"WSH" x,10,,
            SS0709,WSH,,4,
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() {
        TestWorkspace.in(folder)
                .file("needs/a.csv", NEEDS)
                .file("needs/odd.csv", "x,y\n1,2\n")
                .file("presence/b.csv", """
                        organisation,sector,area,status,reached,sensitivity
                        RR,WSH,SS0707,ongoing,100,LOW
                        RR,WSH,SS0707,completed,250,LOW
                        RR,WSH,SS0707,suspended,400,LOW
                        "R
                        X",WSH,SS0707,ongoing,5,SEVERE
                        """);
    }

    private String explain(String topic, String... more) {
        List<String> words = new ArrayList<>(List.of("explain", topic));
        words.addAll(List.of(more));
        Ran ran = Ran.in(folder, words.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        return ran.out();
    }

    @Test
    void aRowThatWasRepairedTellsWhatItWasReadAsAndThatAnotherCounts() {
        assertThat(explain("needs/a.csv:4")).isEqualTo("""
                needs/a.csv:4: a row of needs, recognised by Tandem columns

                Cells
                  area            SSD0707
                  sector          Water
                  people_in_need  2 000
                  severity        3
                  assessed_on     2014-05-01

                What became of it: used after repairs
                  area: `SSD0707` was read as `SS0707` [area-repaired]
                  sector: `Water` was read as `WSH` [sector-alias]
                  people_in_need: `2 000` was read as `2000` [number-repaired]

                What it was read as
                  need: SS0707, WSH, everybody, LOW
                    in need 2,000, severity 3, assessed on 2014-05-01
                    other people in need count for the cell: 2,500, of needs/a.csv:5, assessed on 2014-06-01
                """);
    }

    @Test
    void aRowWithAnAreaThatCannotBeReadBesideItsOwnIsUsedButForThat() {
        TestWorkspace.in(folder)
                .file("needs/c.csv", "RegionPcode,DistrictPcode,sector,people_in_need\n#N/A,SS0707,EDU,9\n");
        assertThat(explain("needs/c.csv:2")).contains("""
                What became of it: used, but for what is told below
                  warning: `#N/A` is not a P-code of SSD in column "RegionPcode"; \
                the row's area is read from column "DistrictPcode" [area-ill-formed]
                """);
    }

    @Test
    void theRowThatCountsSaysSo() {
        assertThat(explain("needs/a.csv:5")).contains("its people in need are those of the cell");
        assertThat(explain("needs/a.csv:10")).contains("it states no people in need");
    }

    @Test
    void aRowThatWasSetAsideTellsWhyAndWhatToType() {
        assertThat(explain("needs/a.csv:6"))
                .contains("set aside; nothing of it counts", "[sector-unknown]", "nearest: `Water`")
                .doesNotContain("What it was read as");
    }

    @ParameterizedTest
    @CsvSource({
        "needs/a.csv:1, a title",
        "needs/a.csv:2, the line is blank",
        "needs/a.csv:3, headings: area | sector",
        "needs/a.csv:7, a row of totals",
        "needs/a.csv:8, the line is blank",
        "needs/a.csv:9, its quotes are broken",
        "needs/odd.csv:2, the table was not recognised",
        "presence/b.csv:2, 'reached 250, the largest of them'",
        "presence/b.csv:4, suspended work does not count",
        "presence/b.csv:6, organisation  R X",
        "tandem.yaml:2, belongs to key `country`"
    })
    void everyLineHasAnAnswer(String place, String answer) {
        assertThat(explain(place)).startsWith(place + ": ").contains(answer);
    }

    @Test
    void theColumnThatAFindingNamesDoesNoHarm() {
        assertThat(explain("needs/a.csv:4:1")).isEqualTo(explain("needs/a.csv:4"));
        assertThat(Ran.in(
                                folder.getParent(),
                                "explain",
                                folder.getFileName() + "/needs/a.csv:4",
                                "-w",
                                folder.toString())
                        .out())
                .isEqualTo(explain("needs/a.csv:4"));
    }

    @Test
    void anAudienceBelowARowSeesNoneOfIt() {
        assertThat(explain("presence/b.csv:5")).contains("R X");
        assertThat(explain("presence/b.csv:5", "--audience", "humanitarian"))
                .contains("above this audience's level")
                .doesNotContain("R X", "WSH");
        assertThat(explain("presence/b.csv:2", "--audience", "public")).contains("RR");
        assertThat(explain("needs/a.csv:6", "--audience", "public")).doesNotContain("Cells", "SS0708");
    }

    @Test
    void aFileThatIsNotReadIsRefused() {
        Ran ran = Ran.in(folder, "explain", "needs/b.csv:4");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("no file `needs/b.csv` of the workspace is read; did you mean `needs/a.csv`?");
    }

    @ParameterizedTest
    @CsvSource({"0", "11", "99", "99999999999"})
    void aLineThatTheFileDoesNotHaveIsRefusedWithThoseThereAre(String line) {
        Ran ran = Ran.in(folder, "explain", "needs/a.csv:" + line);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no line " + line + " in `needs/a.csv`; it has lines 1 to 10");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aPathIntoAWorkspaceNamesIt() {
        String typed = folder.getFileName() + "/needs/a.csv:4";
        Ran ran = Ran.in(folder.getParent(), "explain", typed);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(explain("needs/a.csv:4"));
        assertThat(Ran.in(folder.getParent(), "explain", folder + "/needs/a.csv:4")
                        .out())
                .isEqualTo(explain("needs/a.csv:4"));
        assertThat(Ran.in(folder.resolve("needs"), "explain", "a.csv:4").out()).isEqualTo(explain("needs/a.csv:4"));
    }

    @Test
    void aRowTellsWhatShowsWhenItIsComparedWithOthers() {
        TestWorkspace.in(folder)
                .file("areas.csv", "code,name,parent\nSS07,Upper Nile,SS\nSS08,Jonglei,SS\nSS0707,Malakal,SS07\n")
                .file("needs/c.csv", """
                        area,sector,people_in_need,admin1_code
                        SS0707,Intersectoral,1000,SS07
                        SS0707,EDU,1500,SS08
                        """)
                .file("needs/d.csv", """
                        area,sector,people_in_need,assessed_on
                        SS0707,WSH,900,2014-05-31
                        """);
        assertThat(explain("needs/c.csv:3"))
                .contains(
                        "\nWhat shows when it is compared with other rows and files\n",
                        "[area-parent-differs]",
                        "[sector-exceeds-intersectoral]");
        assertThat(explain("needs/c.csv:2")).doesNotContain("What shows when");
        assertThat(explain("needs/d.csv:2") + explain("needs/a.csv:5")).containsOnlyOnce("[assessments-conflict]");
    }
}
