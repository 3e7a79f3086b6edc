package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Measure;

/** What the whole of a column decides: the order of day and month, and what stands before decimals. */
class ColumnHabitsTest {
    private static final String HEADER = "area,sector,people_in_need,assessed_on";

    @TempDir
    Path folder;

    private TableRun run;

    @BeforeEach
    void open() {
        run = new TableRun(folder, "SSD");
    }

    @Test
    void oneDayAboveTwelveAnywhereInTheColumnDecidesItsOrder() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int row = 0; row < 400; row++) {
            lines.add("SS0707,EDU," + row + ",03/04/2014");
        }
        lines.add("SS0707,EDU,400,25/04/2014");
        run.needs(lines.toArray(String[]::new));

        assertThat(run.needs).hasSize(401);
        assertThat(run.needs.subList(0, 400))
                .allSatisfy(need -> assertThat(need.assessedOn()).isEqualTo(LocalDate.of(2014, 4, 3)));
        assertThat(run.only("date-order").message())
                .isEqualTo("400 dates as `03/04/2014` could be read two ways and were read day first, since"
                        + " `25/04/2014` can be read no other way in column \"assessed_on\"");
        assertThat(run.only("date-order").origin().line()).isEqualTo(1);
    }

    @Test
    void theMonthMayComeFirst() {
        run.needs(HEADER, "SS0707,EDU,1,03/04/2014", "SS0707,WSH,1,4/25/2014 10:30");
        assertThat(run.needs)
                .extracting(NeedRow::assessedOn)
                .containsExactly(LocalDate.of(2014, 3, 4), LocalDate.of(2014, 4, 25));
        assertThat(run.only("date-order").message()).contains("read month first");
    }

    @Test
    void whereNothingTellsTheDatesAreNotGuessedAndTheColumnIsToldOnce() {
        run.needs(HEADER, "SS0707,EDU,1,03/04/2014", "SS0707,WSH,2,05/06/2014", "SS0707,HEA,3,07/07/2014");
        assertThat(run.needs).extracting(NeedRow::assessedOn).containsExactly(null, null, LocalDate.of(2014, 7, 7));
        assertThat(run.told())
                .containsExactly(
                        "date-invalid 2:14", "date-invalid 3:14", "date-repaired 4:14", "date-order-unknown 1:28");
        assertThat(run.only("date-order-unknown").message()).startsWith("2 dates as `03/04/2014` can be read");
        assertThat(run.only("date-order-unknown").expected()).contains("`dates: dd/MM/yyyy`");
    }

    @Test
    void aColumnThatContradictsItselfIsNotGuessed() {
        run.needs(HEADER, "SS0707,EDU,1,03/04/2014", "SS0707,WSH,2,25/06/2014", "SS0707,HEA,3,06/25/2014");
        assertThat(run.needs)
                .extracting(NeedRow::assessedOn)
                .containsExactly(null, LocalDate.of(2014, 6, 25), LocalDate.of(2014, 6, 25));
        assertThat(run.only("date-order-unknown").message())
                .contains("the column has both: `25/06/2014` and `06/25/2014`");
    }

    @Test
    void twoColumnsOfOneFileMayDiffer() {
        run.presence(
                "organisation,sector,area,from,to",
                "A,EDU,SS0707,25/01/2014,03/25/2014",
                "B,EDU,SS0707,02/01/2014,04/05/2014");
        assertThat(run.presence.get(1).period())
                .isEqualTo(new org.tandem.model.Period(LocalDate.of(2014, 1, 2), LocalDate.of(2014, 4, 5)));
        assertThat(run.findings)
                .filteredOn(finding -> finding.rule() == TableRules.DATE_ORDER)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "assessed_on (dd/mm/yyyy), 2014-04-03",
        "assessed_on (mm/dd/yyyy), 2014-03-04",
        "assessed_on jj/mm/aaaa, 2014-04-03"
    })
    void theHeadingMayTellTheOrder(String heading, LocalDate day) {
        run.hint(hint(DecimalMark.UNKNOWN, "", Map.of("assessed_on", heading)))
                .needs("area,sector,people_in_need," + heading, "SS0707,EDU,1,03/04/2014");
        assertThat(run.needs).extracting(NeedRow::assessedOn).containsExactly(day);
        assertThat(run.only("date-order").message()).contains("as the heading says");
    }

    @Test
    void aHeadingThatTheColumnContradictsTellsNothing() {
        run.hint(hint(DecimalMark.UNKNOWN, "", Map.of("assessed_on", "Day (dd/mm/yyyy)")))
                .needs(
                        "area,sector,people_in_need,Day (dd/mm/yyyy)",
                        "SS0707,EDU,1,03/04/2014",
                        "SS0707,WSH,1,03/24/2014");
        assertThat(run.needs).extracting(NeedRow::assessedOn).containsExactly(null, LocalDate.of(2014, 3, 24));
        assertThat(run.only("date-order-unknown").rule().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aStatedPatternNeedsNoColumnAndHoldsForShorterFormsToo() {
        run.hint(hint(DecimalMark.UNKNOWN, "dd/MM/yyyy", Map.of()))
                .needs(HEADER, "SS0707,EDU,1,03/04/2014", "SS0707,WSH,2,3/4/2014");
        assertThat(run.needs)
                .extracting(NeedRow::assessedOn)
                .containsExactly(LocalDate.of(2014, 4, 3), LocalDate.of(2014, 4, 3));
        assertThat(run.told()).containsExactly("date-repaired 3:14");
    }

    @Test
    void aNumberInAColumnOfDatesIsADayOfASpreadsheet() {
        run.needs(HEADER, "SS0707,EDU,1,45383", "SS0707,WSH,2,41805.375", "SS0707,HEA,3,2014");
        assertThat(run.needs)
                .extracting(NeedRow::assessedOn)
                .containsExactly(LocalDate.of(2024, 4, 1), LocalDate.of(2014, 6, 15), LocalDate.of(2014, 1, 1));
    }

    @Test
    void aDayOfSeveralAreasInOneRowIsToldOnce() {
        TableLoader.Rows<org.tandem.model.Area> rows = new TableRun(folder, "AFG")
                .areas("ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,VALIDON", "Kabul,AF01,Kabul,AF0101,44517");
        assertThat(rows.records())
                .extracting(area -> area.valid().from())
                .containsExactly(LocalDate.of(2021, 11, 17), LocalDate.of(2021, 11, 17));
        TableRun told = new TableRun(folder, "AFG");
        told.areas("ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,VALIDON", "Kabul,AF01,Kabul,AF0101,44517");
        assertThat(told.told()).containsExactly("date-repaired 2:25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // cell | another cell of the column | what the cell is read as
                "1.234|12.5|1",
                "1.234|1.012.500|1234",
                "1.234|1.500,5|1234",
                "1.234|0,75|1234",
                "1,234|12,5|1",
                "1,234|1.500,5|1",
                "1,234|1,500.5|1234",
                "1,234|7|1234",
                "433,412|2,100|433412",
                "12.345|4363855.040984431|12",
            })
    void theColumnTellsWhatStandsBeforeDecimals(String cell, String other, long people) {
        run.needs("area;sector;people_in_need".replace(';', '|'), "SS0707|EDU|" + cell, "SS0707|WSH|" + other);
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.of(people));
    }

    @Test
    void aNumberThatNothingDecidesIsSetAsideAndTold() {
        run.needs("area,sector,people_in_need", "SS0707,EDU,1.234", "SS0707,WSH,900");
        assertThat(run.needs).extracting(NeedRow::sector).containsExactly("WSH");
        assertThat(run.only("number-ambiguous").message())
                .isEqualTo("`1.234` can be 1234 or 1.234: nothing in the column tells which in column"
                        + " \"people_in_need\"");
    }

    @Test
    void aColumnWithBothMarksDecidesNothing() {
        run.needs("area|sector|people_in_need", "SS0707|EDU|1,234", "SS0707|WSH|12.5", "SS0707|HEA|12,5");
        assertThat(run.needs).extracting(NeedRow::sector).containsExactly("WSH", "HEA");
        assertThat(run.only("number-ambiguous").message()).contains("has decimal points and decimal commas");
    }

    @Test
    void inAFileOfSemicolonsALoneCommaIsNotTakenForOneOfThousands() {
        run.needs("area;sector;people_in_need", "SS0707;EDU;1,234");
        assertThat(run.needs).isEmpty();
        assertThat(run.told()).containsExactly("number-ambiguous 2:12");
    }

    @Test
    void anotherColumnMayTellThatAMarkStandsBetweenThousands() {
        run.needs("area;sector;people_in_need;reached;lat", "SS0707;EDU;1.234;900;9,53", "SS0707;WSH;2.100;3;9,1");
        assertThat(run.needs).extracting(NeedRow::inNeed).containsExactly(Measure.of(1234), Measure.of(2100));
    }

    @ParameterizedTest
    @CsvSource({"COMMA, 1234", "POINT, 1"})
    void whatTheWorkspaceStatesNeedsNoColumn(DecimalMark mark, long people) {
        run.hint(hint(mark, "", Map.of())).needs("area,sector,people_in_need", "SS0707,EDU,1.234");
        assertThat(run.needs.get(0).inNeed()).isEqualTo(Measure.of(people));
    }

    private static FileHint hint(DecimalMark mark, String dates, Map<String, String> columns) {
        return new FileHint("t.csv", "needs", 0, "", mark, dates, columns);
    }
}
