package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** Ways by which a count too small to show once came out; each holds that two of them read the same. */
class SmallCountLeaksTest {
    private static final String NEEDS =
            "area,sector,people_in_need,targeted,reached,severity,assessed_on,sensitivity\n";
    private static final String PRESENCE =
            "organisation,organisation_type,sector,area,status,from,to,targeted,reached,caseload,sensitivity\n";

    @TempDir
    Path folder;

    private TestWorkspace workspace() {
        return TestWorkspace.empty(folder.resolve("w"))
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\nSS0708,Fashoda,2,SS07\n")
                .file("needs/a.csv", NEEDS + "SS0708,WSH,800,600,,4,2014-06-01,LOW\n");
    }

    private String said(String command) {
        Ran ran = Ran.in(folder, command.split(" "));
        return ran.exit() + ran.out() + ran.err();
    }

    /** What {@code command} says where {@code made} puts 3, and where it puts 7. */
    private void same(String command, IntFunction<TestWorkspace> made) {
        made.apply(3);
        String one = said(command);
        made.apply(7);
        assertThat(said(command)).as(command).isEqualTo(one);
    }

    @Test
    void meansDoNotStandBesideThePeopleTheyComeTo() {
        for (String format : new String[] {"md", "json", "html"}) {
            same(
                    "gaps w --audience public -f " + format,
                    few -> workspace()
                            .file(
                                    "ngos/c.yaml",
                                    "id: care\nname: Care Works\nkind: INGO\nactivities: [{id: a1, sector: WSH, area: SS0708,"
                                            + " status: ongoing, from: 2014-01-01, to: 2014-12-01, sensitivity: LOW,"
                                            + " means: [{kind: water, quantity: " + (few == 3 ? 60 : 110)
                                            + ", unit: l/day}]}]\n"));
        }
    }

    @Test
    void aFigureOfSeveralIsNotQuotedAsItStands() throws IOException {
        IntFunction<TestWorkspace> made = few -> workspace()
                .file(
                        "presence/p.csv",
                        PRESENCE + "Hope + Far Aid,INGO,WSH,SS0708,ongoing,2014-01-01,2014-12-31,300," + few
                                + ",distinct,LOW\n");
        same("explain presence/p.csv:2 -w w --audience public", made);
        made.apply(3);
        said("convert w/presence/p.csv -w w --audience public --log one.csv");
        made.apply(7);
        said("convert w/presence/p.csv -w w --audience public --log other.csv");
        assertThat(Files.readString(folder.resolve("other.csv")))
                .isEqualTo(Files.readString(folder.resolve("one.csv")))
                .contains("figures-shared");
    }

    @Test
    void aRowSetAsideIsNotShownWithASmallCount() throws IOException {
        IntFunction<TestWorkspace> made = few -> workspace()
                .file(
                        "needs/b.csv",
                        NEEDS + "SS0708,EDU,500,,,4,2014-06-01,LOW\nSS0799,WSH," + few + ",,,4,2014-06-01,LOW\n"
                                + "SS0798,WSH,400,,,4,2014-06-01,LOW\n");
        same("explain needs/b.csv:3 -w w --audience public", made);
        made.apply(3);
        said("check w --audience public --rejects one.csv");
        assertThat(Files.readString(folder.resolve("one.csv")))
                .contains("SS0798")
                .doesNotContain("SS0799,WSH");
    }

    @Test
    void aPopulationIsNotShownByTheRowOfAnArea() {
        same(
                "explain areas.csv:3 -w w --audience public",
                few -> workspace()
                        .file(
                                "areas.csv",
                                "code,name,level,parent,population\nSS07,,1,SSD,\nSS0708,Fashoda,2,SS07," + few
                                        + "\n"));
    }

    @Test
    void thatTwoSmallCountsAreAlikeIsAsSensitiveAsThey() {
        String row = ",INGO,WSH,SS0708,ongoing,2014-01-01,2014-12-31,300,";
        for (String kind :
                new String[] {"", "Far Aid,INGO,EDU,SS0708,ongoing,2014-01-01,31 Dec 2014,300,60,distinct,LOW\n"}) {
            workspace()
                    .file(
                            "presence/p.csv",
                            PRESENCE + kind + "Hope" + row + "3,distinct,LOW\nHope" + row + "3,distinct,LOW\n");
            assertThat(said("check w")).contains("row-duplicate");
            assertThat(said("check w --audience public -f csv"))
                    .contains("row-duplicate,warning,presence/p.csv")
                    .contains("a record above this audience's level")
                    .doesNotContain("the same row");
        }
    }

    @Test
    void aNumberThatCannotBeReadIsQuotedToNobodyWhoMayNotKnowIt() {
        same(
                "check w --audience public",
                few -> workspace().file("needs/b.csv", NEEDS + "SS0708,EDU,~" + few + ",,,4,2014-06-01,LOW\n"));
    }

    @Test
    void aDecisionIsToldInTensWhereItsRecordIs() {
        IntFunction<TestWorkspace> made = few -> workspace()
                .file("needs/a.csv", NEEDS + "SS0708,WSH,800,600,,4,2014-06-01,MODERATE\n")
                .file(
                        "plan.yaml",
                        "decisions:\n  - {id: d-1, on: 2014-06-11, about: SS0708/WSH, text: as counted, people_in_need: "
                                + (few == 3 ? 807 : 813) + "}\n");
        same("gaps w --audience mission-uniformed -f csv", made);
        assertThat(said("gaps w --audience mission-uniformed -f csv")).contains(",810,");
    }
}
