package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** The rows that were set aside, as they stood. */
class RejectsTest {
    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void aWorkspace() {
        workspace = TestWorkspace.in(folder.resolve("ws"));
    }

    private Ran check(String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("check", "ws", "--rejects", "rejects.csv"));
        words.addAll(List.of(more));
        return Ran.in(folder, words.toArray(String[]::new));
    }

    private List<List<String>> rows() throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(folder.resolve("rejects.csv")), CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }

    @Test
    void eachHasItsPlaceItsReasonAndItsCells() throws IOException {
        workspace.file("needs/a.csv", "area,sector,people_in_need\nSS0707,Edukation,10\nSS0707,EDU,5\nTotal,EDU,15\n");

        Ran ran = check();
        assertThat(ran.err()).contains("wrote rejects.csv: 2 rows that were set aside\n", "2 set aside");
        assertThat(rows())
                .containsExactly(
                        List.of("file", "line", "rules", "reason", "cell_1", "cell_2", "cell_3"),
                        List.of(
                                "needs/a.csv",
                                "",
                                "headings",
                                "the headings of needs/a.csv",
                                "area",
                                "sector",
                                "people_in_need"),
                        List.of(
                                "needs/a.csv",
                                "2",
                                "sector-unknown",
                                "`Edukation` is not a known sector in column \"sector\" (expected: a sector code or name, as `WSH` or"
                                        + " `Health`; nearest: `Education`)",
                                "SS0707",
                                "Edukation",
                                "10"),
                        List.of(
                                "needs/a.csv",
                                "4",
                                "totals-row",
                                "a row of totals in column \"area\" (expected: nothing to do where the rows it adds up are used; the total is not read in their place, whatever becomes of them)",
                                "Total",
                                "EDU",
                                "15"));
    }

    @Test
    void tablesOfOtherWidthsStandBelowEachOther() throws IOException {
        workspace
                .file("needs/a.csv", "area,sector,people_in_need\nSS0707,Xyzzy,10\nSS0707,EDU,1,2,3\n")
                .file("presence/b.csv", "organisation,sector,area,activity\nRR,Xyzzy,SS0707,\"two\nlines\"\n");

        check();
        assertThat(rows()).hasSize(6).allMatch(row -> row.size() == 4 + 5);
        assertThat(rows().get(3).subList(4, 9)).containsExactly("SS0707", "EDU", "1", "2", "3");
        assertThat(rows().get(5).subList(4, 9)).containsExactly("RR", "Xyzzy", "SS0707", "two\nlines", "");
    }

    @Test
    void aLineWhoseQuotesAreBrokenStandsAsItIs() throws IOException {
        workspace.file("needs/a.csv", "area,sector,people_in_need\nSS0707,\"EDU\" x,10\nSS0708,EDU,10\n");

        check();
        assertThat(rows()).hasSize(2);
        assertThat(rows().get(1))
                .startsWith("needs/a.csv", "2", "quote-unclosed")
                .endsWith("SS0707,\"EDU\" x,10");
    }

    @Test
    void aFormulaIsGuardedAndReadBackTheSame() throws IOException {
        workspace.file("needs/a.csv", "area,sector,people_in_need\nSS0707,=1+1,10\nSS0707,'=2,10\n");

        check();
        assertThat(rows().get(2).get(5)).isEqualTo("'=1+1");
        assertThat(rows().get(3).get(5)).isEqualTo("'=2");
    }

    @Test
    void rowsOfOtherCountriesAreCountedApartAndNotAmongThem() throws IOException {
        workspace.file(
                "needs/a.csv",
                "country,area,sector,people_in_need\nSSD,SS0707,EDU,10\nTCD,TD01,EDU,10\nTCD,TD02,EDU,10\nSSD,SS0707,XX,1\n");

        Ran ran = check();
        assertThat(ran.err()).contains("1 set aside; 2 of other countries", "wrote rejects.csv: 1 row");
        assertThat(rows()).noneMatch(row -> row.contains("TD02")).anyMatch(row -> row.contains("XX"));
    }

    @Test
    void theNumberIsThatOfTheRowsSetAside() throws IOException {
        StringBuilder rows = new StringBuilder("area,sector,people_in_need\n");
        for (int i = 0; i < 3000; i++) {
            rows.append("SS0707,")
                    .append(i % 3 == 0 ? "Xyzzy" : "EDU")
                    .append(",")
                    .append(i)
                    .append('\n');
        }
        workspace.file("needs/a.csv", rows.toString());

        assertThat(check("-q").exit()).isEqualTo(1);
        assertThat(rows()).hasSize(2 + 1000);
    }

    @Test
    void nobodyBelowTheirLevelSeesThem() throws IOException {
        workspace.file(
                "needs/a.csv",
                "area,sector,people_in_need,sensitivity\nSS0707,Open,100,LOW\nSS0707,Secret,2,SEVERE\nSS0707,Unsaid,3,\n"
                        + "SS0707,EDU,4,LOW,too long\n");

        assertThat(check("--audience", "public").err())
                .contains("wrote rejects.csv: 1 row that was set aside, 3 more withheld");
        assertThat(Files.readString(folder.resolve("rejects.csv")))
                .contains("Open")
                .doesNotContain("Secret", "Unsaid", "too long");
        assertThat(check().err()).contains("wrote rejects.csv: 4 rows that were set aside\n");
    }

    @Test
    void whereNoneIsSetAsideTheFileSaysSo() throws IOException {
        workspace.file("needs/a.csv", "area,sector,people_in_need\nSS0707,EDU,10\n");

        assertThat(check().err()).contains("wrote rejects.csv: 0 rows that were set aside");
        assertThat(rows()).containsExactly(List.of("file", "line", "rules", "reason"));
    }

    @Test
    void theyGoNeitherIntoTheWorkspaceNorWhereTheFindingsGo() {
        workspace.file("needs/a.csv", "area,sector,people_in_need\nSS0707,Xyzzy,10\n");

        assertThat(Ran.in(folder, "check", "ws", "--rejects", "ws/needs/rejects.csv")
                        .exit())
                .isEqualTo(4);
        assertThat(check("-o", "rejects.csv").exit()).isEqualTo(2);
        assertThat(Ran.in(folder, "check", "ws", "--rejects", "-", "-f", "csv").exit())
                .isEqualTo(2);
        assertThat(Ran.in(folder, "check", "ws", "--rejects", "-").out()).contains("Xyzzy");
        assertThat(folder.resolve("rejects.csv")).doesNotExist();
    }
}
