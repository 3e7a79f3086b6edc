package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.diagnostic.Severity;
import org.tandem.model.FileIntake;

class ShapeFindingsTest {
    @TempDir
    private Path folder;

    private TableRun run;

    @BeforeEach
    void begin() {
        run = new TableRun(folder, "SSD");
    }

    @Test
    void titlesAndBlankRowsBeforeTheHeadingsAreNoMatter() {
        run.needs("Needs of June", "", "prepared by the cell,,", "area,sector,people_in_need", "SS0707,EDU,5");
        assertThat(run.needs).hasSize(1);
        assertThat(run.findings).isEmpty();
    }

    @Test
    void twoRowsOfHeadingsAreReadTogether() {
        run.needs("Where,,People,", "Admin 2 P-Code,Cluster,in need,targeted", "SS0707,EDU,5,4");
        assertThat(run.needs.get(0).inNeed().orElse(0)).isEqualTo(5);
    }

    @Test
    void aMissingColumnIsToldWithAnEntryToPaste() {
        FileIntake intake = run.needs("area,sector,how many", "SS0707,EDU,5");
        assertThat(intake.shape()).isEqualTo("not recognised");
        assertThat(run.only("column-missing").message()).isEqualTo("no column tells `people_in_need`");
        assertThat(run.only("column-missing").expected())
                .contains(
                        "files: {needs: [{path: \"t.csv\", header_rows: 1, columns: {area: \"area\", sector: \"sector\","
                                + " people_in_need: \"how many\"}}]}");
    }

    @Test
    void anUnknownTableIsToldWithWhatWasSeen() {
        run.needs("Where,What,How many", "SS0707,EDU,5");
        assertThat(run.told()).containsExactly("table-not-recognised 1:0");
        assertThat(run.findings.get(0).message()).endsWith("line 1 has `Where`, `What`, `How many`");
    }

    @Test
    void aStatedHeadingThatIsNotThereIsTold() {
        run.hint(new FileHint("t.csv", "needs", 0, "", DecimalMark.UNKNOWN, "", Map.of("reached", "Reachd")))
                .needs("area,sector,people_in_need,Done", "SS0707,EDU,5,1");
        assertThat(run.only("column-missing").message()).contains("`Reachd`").contains("`reached`");
        assertThat(run.needs).hasSize(1);
    }

    @Test
    void unreadColumnsAreOneNoteWithTheNearestName() {
        run.needs("area,sector,people_in_need,severty,colour", "SS0707,EDU,5,4,red");
        assertThat(run.told()).containsExactly("column-unknown 1:28");
        assertThat(run.findings.get(0).message())
                .isEqualTo("columns `severty` (nearest: `severity`), `colour` are not read");
        assertThat(run.findings.get(0).nearest()).isEqualTo("severity");
        assertThat(run.findings.get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void ofTwoColumnsWithOneHeadingTheFirstIsRead() {
        run.needs("area,sector,people_in_need,People in Need", "SS0707,EDU,5,6");
        assertThat(run.told()).contains("header-duplicate 1:28");
        assertThat(run.needs.get(0).inNeed().orElse(0)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact person",
                "phone",
                "Focal Point Name",
                "E-mail",
                "Date of birth",
                "Téléphone",
                "Partner phone",
                "Nom du contact",
                "passport no",
                "Full name",
                "IBAN",
                "Home address"
            })
    void columnsAboutPersonsAreClosed(String heading) {
        run.presence("organisation,sector,area," + heading, "RR,EDU,SS0707,x");
        assertThat(run.told()).containsExactly("personal-data-column 1:26");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partner Full Name",
                "Organization_Name",
                "Lat",
                "Location",
                "access to phone",
                "Beneficiary Type",
                "Donor name",
                "Telecom",
                "contactless"
            })
    void columnsAboutOrganisationsAndPlacesAreNot(String heading) {
        assertThat(PersonalData.heading(heading)).isFalse();
    }

    @Test
    void columnsAboutPersonsAreSeenInTheirCells() {
        run.presence(
                "organisation,sector,area,remarks 2",
                "RR,EDU,SS0707,a.b@example.org",
                "RR,WSH,SS0707,c@example.org",
                "RR,HEA,SS0707,");
        assertThat(run.only("personal-data-column").origin().column()).isEqualTo(26);
        assertThat(run.only("personal-data-column").message()).doesNotContain("example");
    }

    @Test
    void contactTagsAreClosed() {
        run.presence("who,where,what,call", "#org,#adm2+code,#sector,#contact +phone", "RR,SS0707,EDU,123");
        assertThat(run.told()).containsExactly("personal-data-column 2:25");
    }

    @Test
    void aFileThatIsNotThereAndOneThatIsEmptyAreTold() throws IOException {
        TableLoader.needs(folder, "none.csv", run.context());
        Files.writeString(folder.resolve("empty.csv"), "\n \n");
        FileIntake intake = TableLoader.needs(folder, "empty.csv", run.context());
        assertThat(run.findings)
                .extracting(finding -> finding.rule().id())
                .containsExactly("file-unreadable", "file-empty");
        assertThat(intake.rowsUsed()).isZero();
    }

    @Test
    void aLinkThatLeadsOutOfTheWorkspaceIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path other = Files.writeString(elsewhere.resolve("x.csv"), "area,sector,people_in_need\nSS0707,EDU,5\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), other);
        TableLoader.needs(folder, "link.csv", run.context());
        assertThat(run.findings).extracting(finding -> finding.rule().id()).containsExactly("path-outside-workspace");
        assertThat(run.needs).isEmpty();
    }

    @Test
    void rulesStandInOrderAndEachHasItsPage() {
        assertThat(ShapeRules.ALL).extracting(rule -> rule.id()).isSorted().doesNotHaveDuplicates();
        assertThat(ShapeRules.ALL)
                .allSatisfy(rule -> assertThat(Path.of("src/site/markdown/rules", rule.id() + ".md"))
                        .content()
                        .startsWith(
                                "# " + rule.id() + "\n\n**" + rule.severity().word() + "** · " + rule.title() + "\n"));
    }

    /** What is offered to paste has to read the file once it is pasted. */
    @Test
    void theEntryToPasteReadsTheFile() throws IOException {
        run.needs("Notes,,", "Where,What,How many", "SS0707,EDU,5");
        String offered = run.only("table-not-recognised").expected();
        String entry = offered.substring(offered.indexOf("files: {"));
        Files.createDirectories(folder.resolve("w/needs"));
        Files.writeString(
                folder.resolve("w/tandem.yaml"),
                "operation: Test\ncountry: SSD\nas_of: 2024-06-01\n" + entry.replace("\"t.csv\"", "\"needs/t.csv\"")
                        + "\n");
        Files.copy(folder.resolve("t.csv"), folder.resolve("w/needs/t.csv"));
        Loaded loaded = WorkspaceLoader.load(
                folder.resolve("w"), new LoadOptions(null, () -> java.time.LocalDate.of(2024, 6, 1), 20));
        assertThat(loaded.workspace().orElseThrow().needs())
                .extracting(need -> need.area() + " " + need.inNeed().orElse(-1))
                .containsExactly("SS0707 5");
    }
}
