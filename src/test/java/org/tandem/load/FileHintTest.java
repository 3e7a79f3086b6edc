package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.model.Measure;
import org.tandem.model.Need;

/** What {@code files:} of {@code tandem.yaml} says of a table that cannot be recognised, and files that are no tables. */
class FileHintTest {
    @TempDir
    Path folder;

    @Test
    void aTableOfItsOwnKindIsReadAsItsHintSays() {
        TestWorkspace workspace = hinted("""
                    - path: needs/partner.csv
                      header_rows: 2
                      delimiter: ";"
                      decimal_comma: true
                      dates: dd/MM/yyyy
                      columns: {area: "Admin 2 P-Code", sector: Line, people_in_need: "PiN total", assessed_on: Day}
                """).file("needs/partner.csv", """
                Admin 2;;PiN;;
                P-Code;Line;total;Day
                SS0707;EDU;40.000;03/06/2014
                SS0708;WSH;1.250,0;12/06/2014
                """);

        assertThat(workspace.workspace().needs())
                .extracting(Need::area, Need::sector, Need::inNeed, Need::assessedOn)
                .containsExactly(
                        tuple("SS0707", "EDU", Measure.of(40_000), LocalDate.of(2014, 6, 3)),
                        tuple("SS0708", "WSH", Measure.of(1_250), LocalDate.of(2014, 6, 12)));
    }

    @Test
    void aTabMayBeWritten() {
        TestWorkspace workspace =
                hinted("""
                    - path: needs/partner.csv
                      delimiter: tab
                """).file("needs/partner.csv", "area\tsector\tpeople_in_need\nSS0707\tEDU\t40000\n");

        assertThat(workspace.workspace().needs()).extracting(Need::area).containsExactly("SS0707");
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aDelimiterOfTwoCharactersIsTold() {
        TestWorkspace workspace =
                hinted("""
                    - path: needs/partner.csv
                      delimiter: "::"
                """).file("needs/partner.csv", "area,sector,people_in_need\nSS0707,EDU,40000\n");

        assertThat(workspace.findings()).contains("tandem.yaml:7:18: value-invalid");
    }

    @Test
    void aHeadingThatTheFileDoesNotHaveIsTold() {
        TestWorkspace workspace = hinted("""
                    - path: needs/partner.csv
                      columns: {area: County, sector: Sector, people_in_need: People}
                """).file("needs/partner.csv", "Place,Sector,People\nSS0707,EDU,40000\n");

        assertThat(workspace.findings()).anyMatch(finding -> finding.contains("column-missing"));
    }

    @Test
    void aWorkbookAnEmptyFileAndBytesOfNoTextAreTold() {
        TestWorkspace workspace = TestWorkspace.in(folder)
                .file("needs/book.csv", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9})
                .file("needs/empty.csv", "")
                .file("needs/good.csv", "area,sector,people_in_need\nSS0707,EDU,40000\n")
                .file("needs/zeros.csv", "a\0b\0\0c\0".getBytes(StandardCharsets.UTF_8));

        assertThat(workspace.findings())
                .contains("needs/book.csv: file-unreadable", "needs/empty.csv: file-empty")
                .anyMatch(finding -> finding.startsWith("needs/zeros.csv"));
        assertThat(workspace.workspace().needs()).extracting(Need::area).containsExactly("SS0707");
    }

    private TestWorkspace hinted(String hints) {
        return TestWorkspace.empty(folder)
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\nfiles:\n  needs:\n" + hints);
    }
}
