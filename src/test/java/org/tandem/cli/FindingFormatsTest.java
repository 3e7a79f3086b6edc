package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.TestWorkspace;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Each format of findings, read the way its consumer reads it, over values that would break a careless writer. */
class FindingFormatsTest {
    /** Quotes, markup, a comma and a colon, a control character, a link of Markdown, a percent sign, a character of two units. */
    private static final String NASTY = "<b>\"A\"</b> & 50%: x, [l](http://e.x) `c` 𐒀";

    /** A name that must be encoded in a URI and escaped in an annotation. */
    private static final String FILE = "needs/wash, 50% é.csv";

    private static final int MANY = 30;

    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() {
        StringBuilder rows = new StringBuilder("area,sector,people_in_need,severity\n");
        rows.append("SS0707,\"").append(NASTY.replace("\"", "\"\"")).append("\",10,3\n");
        rows.append("SS0707,WSH,10,6\n");
        rows.append("SS0707,=cmd,10,3\n");
        for (int i = 0; i < MANY; i++) {
            rows.append("SS0707,SHL,2 ").append(100 + i).append(",3\n");
        }
        TestWorkspace.in(folder.resolve("a ws")).file(FILE, rows.toString());
    }

    private Ran check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", "a ws"));
        words.addAll(List.of(more));
        return Ran.in(folder, words.toArray(String[]::new));
    }

    @Test
    void sarifIsValidAgainstItsSchemaAndHoldsPlacesLevelsAndTrueTotals() throws IOException {
        String sarif = check("-f", "sarif").out();

        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode run = new ObjectMapper().readTree(sarif).path("runs").path(0);
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode first = run.path("results").path(0);
        assertThat(first.path("ruleId").asText()).isEqualTo("sector-unknown");
        assertThat(first.path("level").asText()).isEqualTo("error");
        JsonNode place = first.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asText())
                .isEqualTo("a%20ws/needs/wash%2C%2050%25%20%C3%A9.csv");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(2);
        assertThat(place.path("region").path("startColumn").asInt()).isEqualTo(8);
        assertThat(run.path("results")).allSatisfy(result -> {
            int rule = result.path("ruleIndex").asInt();
            JsonNode declared = run.path("tool").path("driver").path("rules").path(rule);
            assertThat(declared.path("id").asText())
                    .isEqualTo(result.path("ruleId").asText());
            assertThat(declared.path("help").path("text").asText()).contains("## What to do");
        });
        assertThat(run.path("results")).hasSize(20 + 3);
        assertThat(run.path("properties").path("totals").path("number-repaired").asInt())
                .isEqualTo(MANY);
        assertThat(run.path("properties").path("notAllShown").path(0).asText()).startsWith("showing 20 of 30 ");
    }

    @Test
    void theSchemaOfSarifRefusesWhatIsNotSarif() throws IOException {
        String sarif = check("-f", "sarif").out();
        List<Error> errors =
                sarifSchema().validate(sarif.replace("\"unicodeCodePoints\"", "\"bytes\""), InputFormat.JSON);
        assertThat(errors).isNotEmpty();
    }

    @Test
    void aFingerprintStaysWhenRowsArePutInAboveIt() throws IOException {
        List<String> before = fingerprints();
        Path file = folder.resolve("a ws").resolve(FILE);
        Files.writeString(
                file, Files.readString(file).replace("severity\n", "severity\nSS0707,EDU,1,1\nSS0707,HEA,1,1\n"));
        assertThat(fingerprints()).isEqualTo(before).doesNotHaveDuplicates();
    }

    private List<String> fingerprints() throws IOException {
        List<String> prints = new ArrayList<>();
        new ObjectMapper()
                .readTree(check("-f", "sarif", "--all").out())
                .path("runs")
                .path(0)
                .path("results")
                .forEach(result -> prints.add(result.path("partialFingerprints")
                        .path("ruleFileMessage/v1")
                        .asText()));
        return prints;
    }

    @Test
    void annotationsAreOneLineEachWithTheirMarksEscaped() {
        List<String> lines = check("-f", "github").out().lines().toList();

        assertThat(lines).hasSize(20 + 3 + 1).allMatch(line -> line.matches("::(error|warning|notice) .*"));
        assertThat(lines.get(0))
                .startsWith("::error file=a ws/needs/wash%2C 50%25 é.csv,line=2,col=8,title=sector-unknown::")
                .contains("50%25: x, [l](http://e.x)", "%0Aexpected: ");
        assertThat(lines.get(23)).startsWith("::notice title=tandem check::showing 20 of 30 [number-repaired]");
    }

    @Test
    void aNoteIsANotice() {
        TestWorkspace.in(folder.resolve("a ws"))
                .file("needs/n.csv", "area,sector,people_in_need\nSS0707,EDU,1\nTotal,EDU,1\n");
        assertThat(check("-f", "github").out()).contains("::notice file=a ws/").doesNotContain("::note ");
    }

    @Test
    void junitIsXmlWithASuiteForEachFileAndTotalsThatAddUp() throws Exception {
        TestWorkspace.in(folder.resolve("a ws")).file("needs/good.csv", "area,sector,people_in_need\nSS0707,EDU,1\n");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(check("-f", "junit").out())))
                .getDocumentElement();

        NodeList suites = root.getElementsByTagName("testsuite");
        int tests = 0;
        int failures = 0;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            names.add(suite.getAttribute("name"));
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
            tests += Integer.parseInt(suite.getAttribute("tests"));
            failures += Integer.parseInt(suite.getAttribute("failures"));
        }
        assertThat(names).containsExactlyInAnyOrder("totals", FILE, "needs/good.csv", "tandem.yaml");
        assertThat(root.getAttribute("tests")).isEqualTo(Integer.toString(tests));
        assertThat(root.getAttribute("failures"))
                .isEqualTo(Integer.toString(failures))
                .isEqualTo("3");
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).contains(NASTY);
        assertThat(failure.getTextContent()).contains(NASTY, "\nexpected: ");
    }

    @Test
    void whatTheGateIsAskedForFailsInJunitToo() throws Exception {
        assertThat(check("-f", "junit", "--fail-on", "number-repaired").out()).contains("failures=\"23\"");
        assertThat(check("-f", "junit", "--fail-on", "warning").out()).contains("failures=\"23\"");
    }

    @Test
    void csvHasTheSameFindingsWithItsCellsGuarded() throws IOException {
        Ran ran = check("-f", "csv", "--all");
        List<CSVRecord> records = records(ran.out());

        assertThat(records.get(0).toList())
                .containsExactly("rule", "severity", "file", "line", "column", "message", "expected", "nearest");
        assertThat(records).hasSize(1 + MANY + 3).allMatch(record -> record.size() == 8);
        assertThat(records.get(1).get(5)).contains(NASTY);
        assertThat(records).allMatch(record -> record.toList().stream().noneMatch(cell -> cell.startsWith("=")));
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void csvHoldsEveryFindingForItCannotSayThatSomeAreLeftOut() {
        Ran csv = check("-f", "csv");
        assertThat(csv.out().lines().filter(line -> line.startsWith("number-repaired,")))
                .hasSize(30);
        assertThat(csv.err()).doesNotContain("showing");
        assertThat(csv.out()).isEqualTo(check("-f", "csv", "--all").out());
    }

    @Test
    void ofTablesAloneNoLettersAreAskedFor() {
        TestWorkspace.in(folder.resolve("a ws"))
                .file("needs/b.csv", "area,sector,people_in_need,reached\nSS0708,WSH,1 000,400\n");
        assertThat(check("--all").err()).doesNotContain("accountable-missing", "row-silent", "host-authority");
    }

    @Test
    void whatIsAboutNoFileComesAfterTheFiles() {
        TestWorkspace.in(folder.resolve("a ws"))
                .file("needs/b.csv", "area,sector,people_in_need,reached\nSS0708,WSH,1 000,400\n")
                .file("ngos/river-relief.yaml", "id: river-relief\nname: River Relief\nkind: NNGO\n");
        String[] places = check("--all")
                .err()
                .lines()
                .filter(line -> line.endsWith("]"))
                .map(line -> line.startsWith("workspace: ") ? "workspace" : "file")
                .toArray(String[]::new);
        String[] sorted = places.clone();
        Arrays.sort(sorted);
        assertThat(places).isEqualTo(sorted).contains("file", "workspace");
    }

    @Test
    void markdownIsAPageInWhichNoValueBecomesMarkup() {
        String page = check("-f", "md").out();
        var extensions = List.of(TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(page));

        assertThat(page).startsWith("**TLP:").contains("\n# Findings\n", "30 × `number-repaired`");
        assertThat(page).contains("the first 20 are shown");
        assertThat(html).doesNotContain("<b>", "<a ").contains("&lt;b&gt;", "<li>");
        assertThat(html.split("<li>")).hasSize(1 + 3 + 23 + expected(page));
    }

    private static int expected(String page) {
        return (int) page.lines()
                .filter(line -> line.matches("  - (expected|nearest): .*"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "out.sarif,{",
        "out.JSON,{",
        "out.xml,<?xml",
        "out.csv,rule",
        "out.md,**TLP",
        "out.txt,needs/",
        "out,needs/"
    })
    void theExtensionOfTheOutputDecides(String name, String begins) throws IOException {
        check("-o", name);
        assertThat(Files.readString(folder.resolve(name))).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({"json", "sarif", "github", "junit", "csv", "md"})
    void anAudienceBelowTheRecordsSeesNoneOfTheirValues(String format) {
        TestWorkspace.in(folder.resolve("a ws"))
                .file("needs/secret.csv", "area,sector,people_in_need,sensitivity\nSS0707,Zzyzx,10,SEVERE\n");
        assertThat(check("-f", format, "--audience", "public").out()).doesNotContain("Zzyzx");
        assertThat(check("-f", format).out()).contains("Zzyzx");
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream in = FindingFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
        }
    }
}
