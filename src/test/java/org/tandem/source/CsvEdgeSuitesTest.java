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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.RealData;

/** The open CSV test suites, where they are at hand: what they expect, and that nothing in them ends in an exception. */
class CsvEdgeSuitesTest {
    private static final Path SUITES = RealData.FOLDER.resolve("csv-edge");

    /** Expectations of a reader of objects, of a file of blank lines, and one in another form. */
    private static final Set<String> OTHER_QUESTION =
            Set.of("all-empty.json", "header-no-rows.json", "header-simple.json", "location_coordinates.json");

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
                    assertThat(objects ? cells.subList(1, cells.size()) : cells).isEqualTo(expected);
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
