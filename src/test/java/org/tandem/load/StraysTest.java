package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.diagnostic.Finding;

class StraysTest {
    private static final String NEEDS = "area,sector,people_in_need\nSS0707,EDU,1200\n";
    private static final String PRESENCE = "organisation,sector,area\nRiver Relief,EDU,SS0707\n";
    private static final String PROFILE = "id: river-relief\nname: River Relief\nkind: INGO\n";
    private static final String AREAS = "code,name,parent\nSS0707,Malakal,SS07\n";

    @TempDir
    Path folder;

    private TestWorkspace workspace() {
        return TestWorkspace.in(folder).file("needs/a.csv", NEEDS);
    }

    /** Each finding as {@code severity path -> nearest | what to do}. */
    private static List<String> told(TestWorkspace workspace) {
        return workspace.load().findings().sorted().stream()
                .peek(finding -> assertThat(finding.rule()).isEqualTo(FileRules.FILE_IGNORED))
                .map(StraysTest::brief)
                .toList();
    }

    private static String brief(Finding finding) {
        return finding.severity().word() + " " + finding.origin().file() + " -> " + finding.nearest() + " | "
                + finding.expected();
    }

    @Test
    void hiddenTablesAreNotLookedAt() {
        TestWorkspace workspace = workspace()
                .file("needs/.old.csv", NEEDS.replace("1200", "9000"))
                .file("needs/._a.csv", "\0\5\26\7")
                .file("needs/~$a.csv", "x")
                .file("ngos/._rr.yaml", "\0\5\26\7")
                .file("boundaries/._a.geojson", "\0\5\26\7")
                .file(".areas.csv", AREAS)
                .file(".needs/b.csv", NEEDS);

        assertThat(told(workspace)).isEmpty();
        assertThat(workspace.workspace().needs()).hasSize(1);
        assertThat(workspace.workspace().files()).hasSize(2);
    }

    @Test
    void foldersWithinTheFoldersThatAreReadAreTold() {
        TestWorkspace workspace = workspace()
                .file("presence/june/a.csv", PRESENCE)
                .file("needs/2014/may/a.csv", NEEDS)
                .file("needs/2014/may/b.xlsx", "x")
                .file("ngos/s/rr.yaml", PROFILE)
                .file("needs/papers/report.pdf", "x")
                .file("needs/papers/.a.csv", NEEDS);

        assertThat(told(workspace))
                .containsExactly(
                        "warning needs/2014 ->  | move them to `needs/`, or out of the workspace",
                        "warning ngos/s ->  | move it to `ngos/`, or out of the workspace",
                        "warning presence/june ->  | move it to `presence/`, or out of the workspace");
        assertThat(workspace.load().findings().sorted().get(0).message())
                .isEqualTo("2 tables in `needs/2014/` are not read; only files directly in `needs/` are");
    }

    @Test
    void aTableInASubFolderThatTandemYamlNamesIsReadAndNotTold() {
        TestWorkspace workspace = workspace()
                .file("needs/2014/a.csv", NEEDS.replace("EDU", "WSH"))
                .file("3w.csv", PRESENCE)
                .file("tandem.yaml", """
                        operation: Test
                        country: SSD
                        as_of: 2014-06-15
                        files:
                          needs: [{path: needs/2014/a.csv}]
                          presence: [{path: 3w.csv}]
                        """);

        assertThat(told(workspace)).isEmpty();
        assertThat(workspace.workspace().needs()).hasSize(2);
    }

    @Test
    void foldersOfNearlyTheNameAreTold() {
        TestWorkspace workspace = workspace()
                .file("need/a.csv", NEEDS)
                .file("ngo/rr.yaml", PROFILE)
                .file("Registers/actions.csv", "id,action\na-1,Meet\n")
                .file("scenario/a.yaml", "a: b\n")
                .file("presense/notes.md", "x")
                .file("archive/needs.csv", NEEDS);

        List<String> told = told(workspace);

        assertThat(told)
                .containsExactly(
                        "warning Registers -> registers/ | move it to `registers/`, or out of the workspace",
                        "warning need -> needs/ | move it to `needs/`, or out of the workspace",
                        "warning ngo -> ngos/ | move it to `ngos/`, or out of the workspace");
    }

    @Test
    void tablesBesideTandemYamlAreToldByTheirNameOrTheirHeadings() {
        TestWorkspace workspace = workspace()
                .file("area.csv", AREAS)
                .file("areas.xlsx", "x")
                .file("areas.tsv", AREAS.replace(',', '\t'))
                .file("organizations.csv", "alias,organisation\nRR,River Relief\n")
                .file("needs.csv", NEEDS)
                .file("3w.xlsx", "x")
                .file("Partners in June.csv", PRESENCE)
                .file("actions.csv", "id,action\na-1,Meet\n")
                .file("budget.csv", "line,amount\n1,2\n")
                .file("gazetteer.csv", AREAS);

        assertThat(told(workspace))
                .containsExactly(
                        "warning 3w.xlsx ->  | save it as CSV in `presence/`",
                        "warning Partners in June.csv ->  | move it to `presence/`",
                        "warning actions.csv ->  | move it to `registers/`",
                        "warning area.csv -> areas.csv | rename it to `areas.csv`, or move it out of the workspace",
                        "warning areas.tsv -> areas.csv | rename it to `areas.csv`, or move it out of the workspace",
                        "warning areas.xlsx -> areas.csv | save it as `areas.csv`",
                        "warning gazetteer.csv ->  | the gazetteer is `areas.csv`; or add to `tandem.yaml`: files:"
                                + " {areas: [{path: \"gazetteer.csv\"}]}",
                        "warning needs.csv ->  | move it to `needs/`",
                        "warning organizations.csv -> organisations.csv | rename it to `organisations.csv`, or move it"
                                + " out of the workspace");
    }

    @Test
    void whatPlannersKeepBesideIsNotTold() {
        TestWorkspace workspace = workspace();
        for (String name :
                List.of("README.md", "needs/README.txt", "index.html", "needs.pdf", "areas.md", "notes.csv")) {
            workspace.file(name, "x,y\n");
        }

        assertThat(told(workspace)).isEmpty();
    }

    @Test
    void registersUnderAnotherNameAreTold() {
        TestWorkspace workspace = workspace()
                .file("registers/action.csv", "id,action\na-1,Meet\n")
                .file("registers/organisations.csv", "alias,organisation\nRR,River Relief\n")
                .file("registers/risks.csv", "a,b\n1,2\n");

        assertThat(told(workspace))
                .containsExactly(
                        "warning registers/action.csv -> actions.csv | one of these names, or another folder",
                        "warning registers/organisations.csv ->  | move it beside `tandem.yaml`",
                        "note registers/risks.csv ->  | one of these names, or another folder");
    }

    @Test
    void reportsWrittenBesideTandemYamlAreNotTold() throws IOException {
        Path workspace = folder.resolve("ws");
        copy(Path.of("examples/south-sudan"), workspace);
        assertThat(Ran.in(folder, "brief", "ws", "-o", "ws/pack").exit()).isZero();
        try (Stream<Path> pack = Files.list(workspace.resolve("pack"))) {
            for (Path file :
                    pack.filter(path -> path.toString().endsWith(".csv")).toList()) {
                Files.copy(file, workspace.resolve(file.getFileName().toString()));
            }
        }
        Ran.in(folder, "check", "ws", "-f", "csv", "-o", "ws/findings.csv");
        Ran.in(folder, "diff", "ws", "ws", "-f", "csv", "-o", "ws/changes.csv");

        assertThat(Ran.in(folder, "check", "ws").out()).doesNotContain("file-ignored");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
