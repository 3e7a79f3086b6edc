package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.RealData;

/** The open CSV test suites, where they are at hand: what they expect, and that nothing in them ends in an exception. */
class CsvEdgeSuitesTest {
    private static final Path SUITES = RealData.FOLDER.resolve("csv-edge");

    /**
     * What the files without an expectation of their own hold, by their names and the notes of their suites: cells between
     * bars, rows between slashes, a broken record by what broke it.
     */
    private static final Map<String, String> STATED = Map.ofEntries(
            Map.entry("csv-test-data/csv/all-empty.csv", "EMPTY"),
            Map.entry("csv-test-data/csv/bad-header-less-fields.csv", "foo|bar|baz / 1|2"),
            Map.entry("csv-test-data/csv/bad-header-more-fields.csv", "foo|bar|baz / 1|2|3|4"),
            Map.entry("csv-test-data/csv/bad-header-no-header.csv", "EMPTY"),
            Map.entry("csv-test-data/csv/bad-header-wrong-header.csv", "qux|quux|quuz"),
            Map.entry("csv-test-data/csv/bad-missing-quote.csv", "foo|bar|baz / QUOTE_UNCLOSED"),
            Map.entry("csv-test-data/csv/bad-quotes-with-unescaped-quote.csv", "foo|bar|baz / QUOTE_STRAY"),
            Map.entry("csv-test-data/csv/bad-unescaped-quote.csv", "foo|bar|baz / 1|This \"quotes\" must be escaped|3"),
            Map.entry("csvlint/cr-line-endings.csv", "Foo|Bar|Baz / Biff|Baff|Boff / Qux|Teaspoon|Doge"),
            Map.entry("csvlint/crlf-line-endings.csv", "Foo|Bsr|Baz / Biff|Baff|Boff / Qux|Teaspoon|Doge"),
            Map.entry("csvlint/lf-line-endings.csv", "Foo|Bsr|Baz / Biff|Baff|Boff / Qux|Teaspoon|Doge"),
            Map.entry("csvlint/inconsistent-line-endings.csv", "Foo|Bsr|Baz / Biff|Baff|Boff / Qux|Teaspoon|Doge"),
            Map.entry(
                    "csvlint/inconsistent-line-endings-unquoted.csv",
                    "Foo|Bsr|Baz / Biff|Baff|Boff / Qux|Teaspoon|Doge"),
            Map.entry("csvlint/windows-line-endings.csv", "a|b|c / d|e|f"),
            Map.entry(
                    "csvlint/title-row.csv",
                    "This is a title row|| / Foo|Bsr|Baz / Biff|Baff|Boff / Qux|Teaspoon|Doge"),
            Map.entry(
                    "csvlint/invalid_many_rows.csv",
                    "Foo|Bar|Baz / 1|2|3 / 3|2|1 / QUOTE_STRAY / 3|two|1 / 1|2|3 / 3|2|1 /  / 3|2|1 / 3|2|1 / || / 3|2|1"),
            Map.entry("csvlint/valid.csv", "Foo|Bar|Baz / 1|2|3 / 3|2|1"),
            Map.entry("frictionless/ascii-notvalid.csv", "A|B|C / 1|ss\u00b5|ab\u20ac"),
            Map.entry("frictionless/blank-cells.csv", "id|name / 1|Paul / 2|John / 3|George / 4|Ringo / 5|"),
            Map.entry("frictionless/blank-rows.csv", "id|name|age / 1101|John|30 / 1102|Julie|26 / ||"),
            Map.entry("frictionless/blank-rows-no-fields.csv", "id|name|age / 1101|John|30 /  / 1102|Julie|26"),
            Map.entry("frictionless/bom.csv", "id|name / 1|english / 2|中国人"),
            Map.entry("frictionless/defective-rows.csv", "id|name|age / 1101|John / 1102|Julie|26|Potatoes"),
            Map.entry("frictionless/delimiter.csv", "id|name / 1|english / 2|中国人"),
            Map.entry(
                    "frictionless/duplicate-headers.csv",
                    "id|name|id|age|id / 1101|John|0|30|001101 / 1102|Julie|0|26|001102"),
            Map.entry("frictionless/empty.csv", "EMPTY"),
            Map.entry("frictionless/issue-1009-semicolon.csv", "fieldNameA|fieldNameB / 0123|c"),
            Map.entry("frictionless/leading-zeros.csv", "value / 01 / 002 / 00003"),
            Map.entry("frictionless/table-delimiter.csv", "id|name / 1|english / 2|中国人"),
            Map.entry("frictionless/table-unicode-headers.csv", "id|国人 / 1|english / 2|中国人"));

    /** A file of blank lines, which is told as empty; and an expectation that is of another file than the one beside it. */
    private static final Set<String> OTHER_QUESTION = Set.of("all-empty.json", "location_coordinates.json");

    /** Expectations of a suite of lists that are objects all the same, headed by the first row. */
    private static final Set<String> OBJECTS = Set.of("header-no-rows.json", "header-simple.json");

    @TestFactory
    Stream<DynamicTest> everyFileEndsInRowsOrFaults() throws IOException {
        assumeTrue(Files.isDirectory(SUITES));
        return files(SUITES, ".csv").stream()
                .map(file -> DynamicTest.dynamicTest(SUITES.relativize(file).toString(), () -> {
                    List<CsvItem> items = read(file);
                    assertThat(items).isNotEmpty();
                    int line = 0;
                    for (CsvItem item : items) {
                        assertThat(item.line()).isGreaterThanOrEqualTo(line);
                        line = item.line();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> cellsAreWhatTheSuitesExpect() throws IOException {
        assumeTrue(Files.isDirectory(SUITES));
        return Stream.concat(
                expectations(SUITES.resolve("csv-spectrum/csvs"), SUITES.resolve("csv-spectrum/json"), true),
                expectations(SUITES.resolve("csv-test-data/csv"), SUITES.resolve("csv-test-data/json"), false));
    }

    @TestFactory
    Stream<DynamicTest> filesHoldWhatTheirNamesSay() {
        assumeTrue(Files.isDirectory(SUITES));
        return STATED.keySet().stream()
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    String items = read(SUITES.resolve(file)).stream()
                            .map(item -> item instanceof CsvRow row
                                    ? String.join("|", row.cells())
                                    : ((CsvFault) item).kind().name())
                            .collect(Collectors.joining(" / "));
                    assertThat(items).isEqualTo(STATED.get(file));
                }));
    }

    private static Stream<DynamicTest> expectations(Path csv, Path json, boolean objects) throws IOException {
        return files(json, ".json").stream()
                .filter(file -> !OTHER_QUESTION.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(SUITES.relativize(file).toString(), () -> {
                    String name = file.getFileName().toString().replace(".json", ".csv");
                    List<List<String>> cells = new ArrayList<>();
                    for (CsvItem item : read(csv.resolve(name))) {
                        cells.add(((CsvRow) item)
                                .cells().stream()
                                        .map(CsvEdgeSuitesTest::plainBreaks)
                                        .toList());
                    }
                    List<List<String>> expected = expected(file);
                    // objects name the columns, which the file does in its first row
                    boolean headed =
                            objects || OBJECTS.contains(file.getFileName().toString());
                    assertThat(headed ? cells.subList(1, cells.size()) : cells).isEqualTo(expected);
                }));
    }

    /** The scalars of each inner array, or the values of each object, of a JSON list. */
    private static List<List<String>> expected(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            json.nextToken();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                    rows.add(new ArrayList<>());
                } else if (token.isScalarValue()) {
                    rows.get(rows.size() - 1).add(plainBreaks(json.getText()));
                }
            }
        }
        return rows;
    }

    /** The suites wrote their expectations with the line ends of one machine. */
    private static String plainBreaks(String cell) {
        return cell.replace("\r\n", "\n");
    }

    private static List<CsvItem> read(Path file) {
        List<CsvItem> items = new ArrayList<>();
        try (CsvReader reader = CsvReader.open(file, file.getFileName().toString(), CsvOptions.DETECT)) {
            for (CsvItem item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
        }
        return items;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
