package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.TestWorkspace;

/** Where reports and packs may be written, and what stands there when they may not. */
class OutputTest {
    private static final String NEEDS = "area,sector,people_in_need\nSS0707,EDU,100\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() {
        TestWorkspace.in(folder.resolve("ws"))
                .file("needs/a.csv", NEEDS)
                .file("data/other.csv", NEEDS)
                .file("tandem.yaml", """
                        operation: Test
                        country: SSD
                        as_of: 2014-06-15
                        files: {needs: [{path: data/other.csv}]}
                        """);
    }

    @Test
    void aReportGoesToTheFileAndOneLineTellsSo() throws IOException {
        Ran ran = Ran.in(folder, "gaps", "ws", "-o", "gaps.csv");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).endsWith("wrote gaps.csv\n");
        assertThat(folder.resolve("gaps.csv"))
                .hasContent(Ran.in(folder, "gaps", "ws", "-f", "csv").out());
        assertThat(entries()).containsExactly("gaps.csv", "ws");
    }

    @Test
    void aHyphenIsStandardOutput() {
        assertThat(Ran.in(folder, "gaps", "ws", "-o", "-")).isEqualTo(Ran.in(folder, "gaps", "ws"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("gaps.md"), "stale");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        assertThat(Ran.in(folder, "gaps", "ws", "-o", "gaps.md").exit()).isZero();

        assertThat(file).content().doesNotContain("stale");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ws/needs/a.csv",
                "ws/needs/new.csv",
                "ws/tandem.yaml",
                "ws/plan.yaml",
                "ws/data/other.csv",
                "ws/ngos/../needs/a.csv",
                "ws/registers/deep/x.md"
            })
    void noReportIsWrittenOverOrIntoWhatIsRead(String output) throws IOException {
        for (String command : new String[] {"gaps", "raci", "check"}) {
            Ran ran = Ran.in(folder, command, "ws", "-q", "-f", "csv", "-o", output);

            assertThat(ran)
                    .isEqualTo(new Ran(
                            4,
                            "",
                            "tandem: cannot write `" + output
                                    + "`: the workspace is read from there; name a place outside its input files\n"));
        }
        assertThat(folder.resolve("ws/needs"))
                .isDirectoryContaining("glob:**/a.csv")
                .isDirectoryNotContaining("glob:**/new.csv");
        assertThat(folder.resolve("ws/needs/a.csv")).hasContent(NEEDS);
        assertThat(folder.resolve("ws/data/other.csv")).hasContent(NEEDS);
    }

    @Test
    void besideTheInputAReportMayStand() {
        assertThat(Ran.in(folder, "gaps", "ws", "-q", "-o", "ws/gaps.md")).isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.in(folder, "gaps", "ws", "-q", "-o", "ws/gaps.md")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.md"), "mine");
        Files.createSymbolicLink(folder.resolve("gaps.md"), elsewhere);
        Files.createDirectory(folder.resolve("own"));
        Files.createSymbolicLink(folder.resolve("pack"), folder.resolve("own"));

        assertThat(Ran.in(folder, "gaps", "ws", "-q", "-o", "gaps.md"))
                .isEqualTo(new Ran(
                        4, "", "tandem: cannot write `gaps.md`: it is a symbolic link; name the place it leads to\n"));
        assertThat(Ran.in(folder, "brief", "ws", "-q", "-o", "pack").exit()).isEqualTo(4);
        assertThat(elsewhere).hasContent("mine");
        assertThat(folder.resolve("own")).isEmptyDirectory();
        assertThat(entries()).containsExactly("elsewhere.md", "gaps.md", "own", "pack", "ws");
    }

    @Test
    void aPackIsAFolderThatIsReplacedWhole() throws IOException {
        assertThat(Ran.in(folder, "brief", "ws", "-q", "-f", "html").exit()).isZero();
        Path pack = folder.resolve("tandem-brief");
        assertThat(pack.resolve("index.html")).exists();
        Files.writeString(pack.resolve(".tandem-pack"), "left-over.md\n", StandardOpenOption.APPEND);
        Files.writeString(pack.resolve("left-over.md"), "stale");
        Files.writeString(pack.resolve(".DS_Store"), "where the icons lie");

        Ran ran = Ran.in(folder, "brief", "ws");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).startsWith("wrote tandem-brief: index.md").contains("next: open tandem-brief");
        assertThat(pack.resolve("index.md")).exists();
        assertThat(pack.resolve("index.html")).doesNotExist();
        assertThat(pack.resolve("left-over.md")).doesNotExist();
        assertThat(entries()).containsExactly("tandem-brief", "ws");
    }

    @Test
    void whatSomebodyPutIntoAPackIsKept() throws IOException {
        Ran.in(folder, "brief", "ws", "-q", "-o", "june");
        Path pack = folder.resolve("june");
        Files.writeString(pack.resolve("minutes.txt"), "mine");

        Ran one = Ran.in(folder, "brief", "ws", "-o", "june");
        Files.createDirectory(pack.resolve("photos"));
        Files.writeString(pack.resolve("photos/a.jpg"), "mine");
        Ran two = Ran.in(folder, "brief", "ws", "-o", "june");

        assertThat(one)
                .isEqualTo(new Ran(
                        4,
                        "",
                        "tandem: `june` holds `minutes.txt`, which `brief` did not write; move it or name another folder"
                                + " with `-o`\n"));
        assertThat(two.exit()).isEqualTo(4);
        assertThat(two.err()).contains("holds `minutes.txt` and 1 more, which `brief` did not write; move them or");
        assertThat(pack.resolve("minutes.txt")).hasContent("mine");
        assertThat(pack.resolve("photos/a.jpg")).hasContent("mine");
        assertThat(pack.resolve("index.md")).exists();
    }

    @Test
    void aFolderInThePlaceOfAPageIsKept() throws IOException {
        Ran.in(folder, "brief", "ws", "-q", "-o", "june");
        Path page = folder.resolve("june/findings.md");
        Files.delete(page);
        Files.createDirectory(page);

        assertThat(Ran.in(folder, "brief", "ws", "-q", "-o", "june").exit()).isEqualTo(4);
        assertThat(page).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "This folder was written by tandem brief, which replaces it as a whole.\n"})
    void aMarkThatListsNothingStandsForTheUsualPages(String mark) throws IOException {
        Ran.in(folder, "brief", "ws", "-q", "-o", "june");
        Path pack = folder.resolve("june");
        Files.writeString(pack.resolve(".tandem-pack"), mark);

        assertThat(Ran.in(folder, "brief", "ws", "-q", "-o", "june").exit()).isZero();
        assertThat(pack.resolve(".tandem-pack")).content().contains("\nindex.md\n");

        Files.writeString(pack.resolve(".tandem-pack"), mark);
        Files.writeString(pack.resolve("minutes.txt"), "mine");
        assertThat(Ran.in(folder, "brief", "ws", "-q", "-o", "june").exit()).isEqualTo(4);
        assertThat(pack.resolve("minutes.txt")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "r.xls,'`xls` in `-o r.xls` is not a format of reports; did you mean `xlsx`? (one of: md, csv, json, xlsx, html)'",
        "a.b/r.PDF,'`pdf` in `-o a.b/r.PDF` is not a format of reports (one of: md, csv, json, xlsx, html)'",
        "r.yaml,'`yaml` in `-o r.yaml` is not a format of reports (one of: md, csv, json, xlsx, html)'"
    })
    void aNameThatPromisesAnotherFormatIsRefused(String name, String words) throws IOException {
        Files.createDirectory(folder.resolve("a.b"));
        Ran ran = Ran.in(folder, "gaps", "ws", "-q", "-o", name);

        assertThat(ran).isEqualTo(new Ran(2, "", "tandem: " + words + "; with `--format` any name will do\n"));
        assertThat(entries()).containsExactly("a.b", "ws");
        assertThat(Ran.in(folder, "gaps", "ws", "-q", "-f", "md", "-o", name)).isEqualTo(new Ran(0, "", ""));
        assertThat(folder.resolve(name)).content().contains("# Test: coverage gaps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r", "r.txt", "a.b/r", "r-2026.06", ".r", "r.md", "r.markdown"})
    void aNameThatPromisesNothingIsThatOfMarkdown(String name) throws IOException {
        Files.createDirectory(folder.resolve("a.b"));

        assertThat(Ran.in(folder, "gaps", "ws", "-q", "-o", name)).isEqualTo(new Ran(0, "", ""));
        assertThat(folder.resolve(name)).content().contains("# Test: coverage gaps");
    }

    @Test
    void findingsAndTablesAreNotWrittenUnderAnotherName() throws IOException {
        assertThat(Ran.in(folder, "check", "ws", "-o", "f.html"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "tandem: `html` in `-o f.html` is not a format of findings"
                                + " (one of: txt, json, sarif, xml, csv, md); with `--format` any name will do\n"));
        assertThat(Ran.in(folder, "check", "ws", "-q", "-o", "f.log").exit()).isZero();
        assertThat(Ran.in(folder, "check", "ws", "--rejects", "r.xlsx").exit()).isEqualTo(2);
        assertThat(Ran.in(folder, "convert", "ws/needs/a.csv", "-o", "out/c.xlsx"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "tandem: `-o out/c.xlsx`: a table is written as CSV alone; name it `" + Path.of("out", "c.csv")
                                + "`\n"));
        assertThat(Ran.in(folder, "convert", "ws/needs/a.csv", "-o", "c.csv", "--log", "l.json")
                        .exit())
                .isEqualTo(2);
        assertThat(Ran.in(folder, "convert", "ws/needs/a.csv", "-q", "-o", "c.CSV")
                        .exit())
                .isZero();
        assertThat(entries()).containsExactly("c.CSV", "f.log", "ws");
    }

    @Test
    void anEmptyFolderMayBecomeAPack() throws IOException {
        Files.createDirectory(folder.resolve("june"));

        assertThat(Ran.in(folder, "brief", "ws", "-q", "-o", "june").exit()).isZero();
        assertThat(folder.resolve("june/index.md")).exists();
    }

    @Test
    void aFolderWithSomebodysOwnFilesIsNeverReplaced() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/notes.md"), "mine");

        Ran ran = Ran.in(folder, "brief", "ws", "-o", "mine");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).startsWith("tandem: `mine` holds files that Tandem did not write");
        assertThat(folder.resolve("mine/notes.md")).hasContent("mine");
        assertThat(entries()).containsExactly("mine", "ws");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws", "ws/needs", "ws/ngos", "ws/needs/pack", ".", "no/such/folder", "file.txt"})
    void noPackIsWrittenThere(String output) throws IOException {
        Files.createDirectories(folder.resolve("ws/ngos"));
        Files.writeString(folder.resolve("file.txt"), "mine");

        Ran ran = Ran.in(folder, "brief", "ws", "-q", "-o", output);

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err())
                .startsWith("tandem: ")
                .contains("`" + output + "`")
                .hasLineCount(1);
        assertThat(folder.resolve("file.txt")).hasContent("mine");
        assertThat(folder.resolve("ws/ngos")).isEmptyDirectory();
        assertThat(folder.resolve("ws/needs/a.csv")).hasContent(NEEDS);
        assertThat(entries()).containsExactly("file.txt", "ws");
    }

    @Test
    void aPackInWhichAWorkspaceStandsIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve(".tandem-pack"), "");

        Ran ran = Ran.in(folder, "brief", "ws", "-q", "-o", folder.toString());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("holds `ws`, which `brief` did not write");
    }

    @Test
    void anUnusableWorkspaceLeavesTheOldPack() throws IOException {
        Ran.in(folder, "brief", "ws", "-q");
        byte[] before = Files.readAllBytes(folder.resolve("tandem-brief/index.md"));
        Files.writeString(folder.resolve("ws/tandem.yaml"), "operation: [");

        assertThat(Ran.in(folder, "brief", "ws", "-q").exit()).isEqualTo(3);
        assertThat(folder.resolve("tandem-brief/index.md")).hasBinaryContent(before);
        assertThat(entries()).containsExactly("tandem-brief", "ws");
    }

    /** What stands in the folder, hidden files too. */
    private String[] entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void twoOutputsThatAreOneFileThroughALinkAreRefused() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("out"));
        Ran check = Ran.in(folder, "check", "ws", "-o", "out/a.csv", "--rejects", "link/a.csv");
        Ran convert = Ran.in(folder, "convert", "ws/needs/a.csv", "-o", "out/a.csv", "--log", "link/a.csv");
        Files.writeString(folder.resolve("one.csv"), "stale");
        Files.createLink(folder.resolve("two.csv"), folder.resolve("one.csv"));
        Ran hard = Ran.in(folder, "convert", "ws/needs/a.csv", "-o", "one.csv", "--log", "two.csv");

        assertThat(check.exit()).isEqualTo(2);
        assertThat(convert.err()).isEqualTo("tandem: `-o` and `--log` name the same file; name two\n");
        assertThat(hard.exit()).isEqualTo(2);
        assertThat(folder.resolve("out")).isEmptyDirectory();
        assertThat(folder.resolve("one.csv")).hasContent("stale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ws/tandem.yaml", "ws/needs/a.csv", "ws/data/other.csv", "ws/plan.yaml", "ws/needs/schema.json"})
    void aSchemaIsNotWrittenWhereTheWorkspaceIsReadFrom(String place) throws IOException {
        String before = Files.exists(folder.resolve(place)) ? Files.readString(folder.resolve(place)) : "";
        Ran ran = Ran.in(folder, "schema", "tandem", "-o", place);

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("the workspace is read from there");
        assertThat(Files.exists(folder.resolve(place)) ? Files.readString(folder.resolve(place)) : "")
                .isEqualTo(before);
    }

    @Test
    void aSchemaMayLieInAWorkspace() {
        Ran ran = Ran.in(folder, "schema", "tandem", "-o", "ws/tandem.schema.json");

        assertThat(ran.exit()).isZero();
        assertThat(folder.resolve("ws/tandem.schema.json")).isNotEmptyFile();
    }
}
