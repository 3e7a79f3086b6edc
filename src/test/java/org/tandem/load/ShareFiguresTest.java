package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.diagnostic.Finding;
import org.tandem.model.FileIntake;
import org.tandem.model.Measure;

class ShareFiguresTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.45", "30,45", "30%,45%", "'30 %','45 %'", "'0,3','0,45'", "'30,0','45,0'", "30.0%,45"})
    void aShareIsReadAsTheWholeColumnWritesIt(String first, String second) {
        run.needs(
                "area;sector;people_in_need;population;% in need",
                "SS0707;WSH;;1000;" + first, "SS0708;WSH;;2000;" + second, "SS0709;WSH;;;0");
        assertThat(run.needs).extracting(NeedRow::inNeed).startsWith(Measure.of(300), Measure.of(900));
        Finding told = run.findings.get(0);
        assertThat(told.rule()).isEqualTo(TableRules.COUNT_FROM_SHARE);
        assertThat(told.message())
                .isEqualTo("300 people in need, 30 % of 1000 people living there, were read from `" + first
                        + "` in column \"% in need\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "% in need",
                "% PIN",
                "PiN %",
                "PIN (%)",
                "% of population",
                "% of people in need",
                "Pct in need",
                "Percentage of the population in need",
                "in_need_percent",
                "Pourcentage de la population",
                "% de personas con necesidades"
            })
    void peopleInNeedMayBeToldByTheirShareOfThePopulationAlone(String heading) {
        FileIntake intake =
                run.needs("area,sector,population," + heading, "SS0707,WSH,1001,25.0", "SS0708,WSH,10,55.0");
        assertThat(intake.rowsUsed()).isEqualTo(2);
        // 250.25 and 5.5 people
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(250), Measure.of(6));
    }

    @Test
    void targetedAndReachedAreSharesOfThePeopleInNeed() {
        run.needs(
                "area,sector,people_in_need,% targeted,% of PiN reached",
                "SS0707,WSH,1000,80%,20%", "SS0708,WSH,0,80%,20%");
        assertThat(run.needs).extracting(NeedRow::targeted).containsExactly(Measure.of(800), Measure.of(0));
        assertThat(run.needs).extracting(NeedRow::reached).containsExactly(Measure.of(200), Measure.of(0));
    }

    @Test
    void reachedMayBeAShareOfThoseTargetedWhereItsHeadingSaysSo() {
        run.needs("area,sector,people_in_need,targeted,% of target reached", "SS0707,WSH,1000,500,20%");
        assertThat(run.needs.get(0).reached()).isEqualTo(Measure.of(100));
    }

    @Test
    void aShareReachedIsNotUsedWhereItCanBeOfThoseInNeedOrOfThoseTargeted() {
        run.needs("area,sector,people_in_need,targeted,% reached", "SS0707,WSH,1000,500,20%", "SS0708,WSH,1000,,20%");
        assertThat(run.needs).extracting(NeedRow::reached).containsExactly(Measure.UNKNOWN, Measure.of(200));
        assertThat(run.only("share-base-missing").origin().line()).isEqualTo(2);
    }

    @Test
    void nothingIsWorkedOutWithoutTheNumberThatTheShareIsOf() {
        FileIntake intake = run.needs("area,sector,people_in_need,population,% in need", "SS0707,WSH,,,30%");
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.UNKNOWN);
        assertThat(intake.rowsUsed()).isEqualTo(1);
        assertThat(run.only("share-base-missing").message())
                .isEqualTo("`30%` is a share of people living there, which is not stated in column \"% in need\"");
    }

    @Test
    void aStatedNumberIsUsedAndComparedWithinOneInTheLastPlaceOfTheShares() {
        run.needs(
                "area,sector,people_in_need,population,% in need",
                "SS0707,WSH,254,1000,0.25",
                "SS0708,WSH,262,1000,0.25",
                "SS0709,WSH,-,1000,0.25",
                "SS0710,WSH,300,,0.25");
        assertThat(run.needs)
                .extracting(NeedRow::inNeed)
                .containsExactly(Measure.of(254), Measure.of(262), Measure.of(250), Measure.of(300));
        Finding told = run.only("share-differs");
        assertThat(told.origin().line()).isEqualTo(3);
        assertThat(told.message())
                .isEqualTo("262 people in need are 26.2 % of 1000 people living there, not `0.25`; the number is used");
    }

    @Test
    void aNumberThatCannotBeReadIsNotReplacedByAShare() {
        run.needs("area,sector,people_in_need,targeted,% targeted", "SS0707,WSH,1000,many,30%");
        assertThat(run.needs.get(0).targeted()).isEqualTo(Measure.UNKNOWN);
        assertThat(rules()).containsExactly("number-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.5,30", "1.2,0.5", "30%,0.5", "30%,1"})
    void aShareThatCanBeTwoIsNotUsed(String column) {
        String[] cells = column.split(",", -1);
        String[] lines = new String[cells.length + 1];
        lines[0] = "area,sector,population,% in need";
        for (int i = 0; i < cells.length; i++) {
            lines[i + 1] = "SS070" + i + ",WSH,1000," + cells[i];
        }
        run.needs(lines);
        assertThat(rules()).contains("share-ambiguous");
        for (int i = 0; i < cells.length; i++) {
            boolean sure = cells[i].endsWith("%") || cells[i].equals("30");
            assertThat(run.needs.get(i).inNeed()).isEqualTo(sure ? Measure.of(300) : Measure.UNKNOWN);
        }
    }

    @Test
    void onePercentIsSureInAColumnOfPercent() {
        run.needs("area,sector,population,% in need", "SS0707,WSH,1000,1", "SS0708,WSH,1000,30");
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(10), Measure.of(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "140%", "-5%", "a third", "3.0.1", "."})
    void whatIsNoShareIsAFindingAndUnknown(String cell) {
        FileIntake intake = run.needs("area,sector,population,% in need", "SS0707,WSH,1000," + cell);
        assertThat(rules()).containsExactly("share-invalid");
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.UNKNOWN);
        assertThat(intake.rowsUsed()).isEqualTo(1);
    }

    @Test
    void tagsSayThatAColumnHoldsShares() {
        run.needs(
                "a,b,c,d,e,f",
                "#adm2+code,#sector,#population,#inneed,#inneed+pct,#targeted+percent",
                "SS0707,WSH,1000,,0.3,0.1",
                "SS0708,WSH,1000,200,0.2,");
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(300), Measure.of(200));
        assertThat(run.needs).extracting(NeedRow::targeted).containsExactly(Measure.of(30), Measure.UNKNOWN);
    }

    @Test
    void sharesOfSectorsSideBySideAreNeverReadAsPeople() {
        run.needs(
                "Admin 2 P-Code,Education PiN,Education % PiN,Health PiN,% Health PiN,WASH PiN,WASH PiN pct",
                "SS0707,100,0.1,200,20,300,30%");
        assertThat(run.needs)
                .extracting(NeedRow::inNeed)
                .containsExactly(Measure.of(100), Measure.of(200), Measure.of(300));
        run.needs.clear();
        run.needs(",% of the population in need,,", "Admin 2 P-Code,Education,Health,WASH", "SS0707,10,20,30");
        assertThat(run.needs).isEmpty();
        run.needs(
                "Admin 2 P-Code,Education,Education %,Health,Health %,WASH",
                "#adm2+code,#inneed+education,#inneed+education+pct,#inneed+health,#inneed+health+pct,#inneed+wash",
                "SS0707,100,10,200,20,300");
        assertThat(run.needs)
                .extracting(NeedRow::inNeed)
                .containsExactly(Measure.of(100), Measure.of(200), Measure.of(300));
    }

    @Test
    void aShareOfPresenceIsNotRead() {
        run.presence("organisation,sector,area,% reached", "River Relief,WSH,SS0707,40");
        assertThat(run.presence.get(0).reached()).isEqualTo(Measure.UNKNOWN);
        assertThat(rules()).containsExactly("column-unknown");
    }

    private List<String> rules() {
        return run.findings.stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
    }
}
