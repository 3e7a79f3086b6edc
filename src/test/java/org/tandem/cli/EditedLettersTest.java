package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matrix that goes out as CSV, is edited in a spreadsheet and comes back. */
class EditedLettersTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String WORKSPACE = "examples/south-sudan";

    @TempDir
    Path folder;

    @Test
    void aMatrixThatNobodyEditedComesBackAsItWentOut() throws IOException {
        for (String layout : new String[] {"wide", "long"}) {
            String out = raci("--layout", layout, "--rows", "all").out();
            Path file = Files.writeString(folder.resolve(layout + ".csv"), out);
            Ran back = raci("--rows", "all", "--from", file.toString());
            assertThat(back.exit()).as(back.err()).isZero();
            assertThat(back.out()).isEqualTo(raci("--rows", "all").out());
        }
    }

    @Test
    void whatIsEditedCountsAsSetByPeopleAndTheRestStays() throws IOException {
        Path file = Files.writeString(folder.resolve("edited.csv"), """
                        id,activity,engineers-bentiu,mission-support-engineering,wash-cluster-coordinator
                        drainage-bentiu,Drain it,R,,A
                        """);
        Ran back = raci("--layout", "long", "--from", file.toString());
        assertThat(back.exit()).as(back.err()).isZero();
        // the plan pins the committee and the camp manager, for whom the file has no column
        assertThat(back.out().lines().filter(line -> line.startsWith("drainage-bentiu,")))
                .hasSize(4)
                .allMatch(line -> line.contains(",pinned,"))
                .filteredOn(line -> line.contains("pinned in edited.csv line 2"))
                .hasSize(2);
        assertThat(back.out().lines().filter(line -> !line.startsWith("drainage-bentiu,")))
                .containsExactlyElementsOf(raci("--layout", "long")
                        .out()
                        .lines()
                        .filter(line -> !line.startsWith("drainage-bentiu,"))
                        .toList());
    }

    @Test
    void theReportSaysWhichLettersTheFileChanges() throws IOException {
        String out = raci("--layout", "long").out();
        String row = out.lines()
                .filter(line -> line.startsWith("learning-spaces-malakal,") && line.contains(",rr-coordinator,R,"))
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(
                folder.resolve("edited.csv"),
                out.replace(row, row.replace(",rr-coordinator,R,", ",rr-coordinator,C,")));
        String page = Ran.in(HERE, "raci", WORKSPACE, "--from", file.toString()).out();

        assertThat(page)
                .contains("## What the edited file changes", "`edited.csv` changes 1 letter of its rows.")
                .containsPattern("\\| learning-spaces-malakal +\\| RR coordinator +\\| R +\\| C +\\| set +\\|");
        Path same = Files.writeString(folder.resolve("same.csv"), out);
        assertThat(Ran.in(HERE, "raci", WORKSPACE, "--from", same.toString()).out())
                .contains("`same.csv` changes no letter of its rows.");
        assertThat(Ran.in(HERE, "raci", WORKSPACE).out()).doesNotContain("edited file");
    }

    @Test
    void theNumberOfLettersChangedIsThatOfTheTwoTables() throws IOException {
        Path file = Files.writeString(folder.resolve("edited.csv"), """
                        id,camp-manager-bentiu
                        gap:SS0604/HEA,R
                        gap:SS0604/WSH,R
                        gap:SS0604/FSC,R
                        gap:SS0604/EDU,R
                        gap:SS0604/NUT,R
                        """);
        Ran back = Ran.in(HERE, "raci", WORKSPACE, "--from", file.toString(), "-f", "json");
        Ran long0 = raci("--layout", "long");
        Ran long1 = raci("--layout", "long", "--from", file.toString());
        long changed = Stream.concat(
                        letters(long0).filter(line -> !letters(long1).toList().contains(line)),
                        letters(long1).filter(line -> !letters(long0).toList().contains(line)))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .distinct()
                .count();
        assertThat(changed).isPositive();
        assertThat(back.out()).contains("\"letters_changed\" : " + changed);
    }

    /** As {@code row actor letter}. */
    private static Stream<String> letters(Ran ran) {
        return ran.out()
                .lines()
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "x"))
                .map(line -> line.split(","))
                .map(cells -> cells[0] + " " + cells[4] + " " + cells[5]);
    }

    @Test
    void whatCannotBeUsedIsToldWithItsPlaceAndLosesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("edited.csv"), """
                        id,engineers-bentiu,engineers-bentu,mission-support-engineering
                        drainage-bentiu,R,A,X
                        drainage-benti,R,,A
                        """);
        Ran back = raci("--layout", "long", "--from", file.toString());
        assertThat(back.err())
                .contains("edited.csv:1:21: error: `engineers-bentu` is no actor of this matrix")
                .contains("edited.csv:2:21: error: `X` is not a letter of the model RACI")
                .contains("edited.csv:3:1: error: `drainage-benti` is no row of this matrix");
        assertThat(back.out().lines().filter(line -> line.startsWith("drainage-bentiu,")))
                .hasSize(3)
                .anyMatch(line -> line.contains(",engineers-bentiu,R,pinned,pinned in edited.csv line 2"))
                .filteredOn(line -> line.contains(",bentiu-committee,C,pinned,pinned in plan.yaml")
                        || line.contains(",camp-manager-bentiu,C,pinned,pinned in plan.yaml"))
                .hasSize(2);
        assertThat(raci("--from", file.toString(), "--fail-on", "error").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',no table can be read in it",
        "'PK\u0003\u0004',no table can be read in it",
        "'Minutes of Tuesday\nAll agreed\n',it has no column `id`",
        "'id,engineers-bentiu\n',it has no row below its headings",
        "'id,engineers-bentiu\nno-such-row,R\n',none of its rows is a row of this matrix",
        "'id,colour\ndrainage-bentiu,red\n',none of its columns is headed by a post or organisation of this matrix"
    })
    void aFileThatIsNoMatrixEndsTheCommand(String text, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("edited.csv"), text);
        Path report = folder.resolve("report.csv");
        Ran ran = raci("-q", "--from", file.toString(), "-o", report.toString());

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .endsWith("tandem: `--from " + file + "` is no responsibility matrix of this workspace: " + why
                        + "; nothing was written\n");
        assertThat(report).doesNotExist();
    }

    @Test
    void whatStandsTwiceIsTakenOnceAndTold() throws IOException {
        Path wide = Files.writeString(folder.resolve("wide.csv"), """
                        id,engineers-bentiu,engineers-bentiu
                        drainage-bentiu,R,C
                        """);
        assertThat(raci("--from", wide.toString()).err())
                .contains("wide.csv:1:21: error: `engineers-bentiu` heads two columns");
        Path letters = Files.writeString(folder.resolve("letters.csv"), """
                        id,actor,letter
                        drainage-bentiu,engineers-bentiu,R
                        drainage-bentiu,engineers-bentiu,C
                        """);
        Ran back = raci("--layout", "long", "--from", letters.toString());
        assertThat(back.err())
                .contains(
                        "letters.csv:3:34: error: `engineers-bentiu` holds `R` in `drainage-bentiu` by line 2 already");
        assertThat(back.out()).contains(",engineers-bentiu,R,pinned,");
    }

    @Test
    void aLetterIsExplainedWithTheNextWhoMightHaveHeldIt() {
        Ran told = Ran.in(HERE, "explain", "letter", "gap:SS0609/WSH", "care-bentiu", "-w", WORKSPACE);
        assertThat(told.exit()).as(told.err()).isZero();
        // 3w.csv: IOM reaches 38,000 and CARE 14,500 there; two may do the work
        assertThat(told.out())
                .contains(
                        "CARE area coordinator (`care-bentiu`): proposed by the rule `partner-present`: reports 14,500 people reached")
                .containsPattern("1 of 2 +\\| IOM camp manager")
                .containsPattern("2 of 2 +\\| CARE area coordinator");
        assertThat(Ran.in(HERE, "explain", "letter", "water-benti", "-w", WORKSPACE)
                        .err())
                .contains("did you mean `water-bentiu`?");
    }

    private static Ran raci(String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "raci";
        words[1] = WORKSPACE;
        words[2] = "-f";
        words[3] = "csv";
        System.arraycopy(more, 0, words, 4, more.length);
        return Ran.in(HERE, words);
    }
}
