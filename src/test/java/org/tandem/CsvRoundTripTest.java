package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.cli.Ran;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Table;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.render.Format;

/** A CSV that Tandem writes is read back to the same values, by any reader and by Tandem. */
class CsvRoundTripTest {
    private static final String SOUTH_SUDAN =
            Path.of("examples/south-sudan").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "raci", "agenda", "raci --layout long"})
    void aReportHoldsTheSameInCsvAsInJson(String command) throws IOException {
        List<Map<String, String>> csv = RealData.rows(run(command + " -f csv " + SOUTH_SUDAN), 0);
        List<String> values = new ArrayList<>();
        for (List<String> cells : rows(run(command + " -f json " + SOUTH_SUDAN))) {
            values.add(String.join("|", cells));
        }

        assertThat(csv).isNotEmpty();
        List<String> headings =
                RealData.records(run(command + " -f csv " + SOUTH_SUDAN)).get(0);
        assertThat(csv.stream()
                        .map(row -> String.join(
                                "|",
                                headings.stream()
                                        .map(row::get)
                                        .map(CsvRoundTripTest::unguarded)
                                        .toList())))
                .containsExactlyElementsOf(values);
    }

    @Test
    void textsThatASpreadsheetWouldRunComeBackAsTheyWere() {
        List<String> texts = List.of(
                "=1+1", "+211 desk", "-none-", "@desk", "'=quoted", "''+twice", "'tis plain", "it's plain", "a=b", "'");
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(List.of(
                    new Cell.Text("SS0" + (100 + i)),
                    new Cell.Text("EDU"),
                    new Cell.Count(1000 + i),
                    new Cell.Text(texts.get(i))));
        }
        Table table = new Table(
                "needs",
                List.of(
                        Column.text("area", ""),
                        Column.text("sector", ""),
                        Column.number("people_in_need", ""),
                        Column.text("source", "")),
                rows);
        TestWorkspace workspace = TestWorkspace.in(folder).file("needs/needs.csv", csv(table));

        assertThat(workspace.workspace().needs()).extracting(Need::source).containsExactlyElementsOf(texts);
        assertThat(workspace.findings()).isEmpty();
    }

    @Test
    void aPartnerWhoseNameLooksLikeAFormulaKeepsIt() {
        TestWorkspace workspace = TestWorkspace.in(folder)
                .file("presence/3w.csv", "organisation,sector,area\n'@Work,EDU,SS0707\n'Aid,EDU,SS0708\n");

        assertThat(workspace.workspace().presence()).extracting(Presence::name).containsExactly("@Work", "'Aid");
    }

    private static String csv(Table table) {
        Document.Handling handling = new Document.Handling("internal", "TLP:CLEAR (LOW)", 0, "2014-06-15");
        return Format.CSV.render(new Document("needs", "Needs", handling, Map.of(), List.of(), table));
    }

    private String run(String line) {
        Ran ran = Ran.in(folder, line.split(" "));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }

    /** The values of each object of the list {@code rows}; blank for null, lists joined. */
    private static List<List<String>> rows(String json) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (!"rows".equals(parser.currentName()) || parser.currentToken() != JsonToken.START_ARRAY) {
                assertThat(parser.nextToken()).as("a list `rows`").isNotNull();
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                List<String> row = new ArrayList<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    row.add(value(parser, parser.nextToken()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String value(JsonParser parser, JsonToken token) throws IOException {
        if (token != JsonToken.START_ARRAY) {
            return token == JsonToken.VALUE_NULL ? "" : parser.getText();
        }
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(parser.getText());
        }
        return String.join("; ", items);
    }
}
