package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.cli.Ran;
import org.tandem.render.XlsxSheets;

/** A report as a workbook and as CSV are the same table. */
class WorkbookTest {
    private static final String SOUTH_SUDAN =
            Path.of("examples/south-sudan").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gaps",
                "gaps --by group --basis planned",
                "gaps --audience public",
                "gaps --audience humanitarian --level 1",
                "raci",
                "raci --layout long",
                "agenda --meeting cmcoord-malakal"
            })
    void aWorkbookHoldsWhatCsvHolds(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(1, SOUTH_SUDAN);
        run(words, "table.csv");
        run(words, "table.xlsx");

        XlsxSheets book = new XlsxSheets(Files.readAllBytes(folder.resolve("table.xlsx")));
        assertThat(book.names()).containsExactly(words.get(0), "About");
        List<List<String>> rows = book.rows(words.get(0));
        List<List<String>> expected = csv(folder.resolve("table.csv"));
        assertThat(expected).hasSizeGreaterThan(1);
        for (int i = 0; i < expected.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            while (row.size() < expected.get(i).size()) {
                row.add("");
            }
            assertThat(row).isEqualTo(expected.get(i));
        }
        assertThat(rows).hasSameSizeAs(expected);
    }

    @Test
    void theLanguageAndZoneOfTheMachineAreNoMatter() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        run(List.of("gaps", SOUTH_SUDAN), "here.xlsx");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            run(List.of("gaps", SOUTH_SUDAN), "there.xlsx");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(folder.resolve("there.xlsx")).hasSameBinaryContentAs(folder.resolve("here.xlsx"));
    }

    private void run(List<String> words, String file) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("-o", file));
        Ran ran = Ran.in(folder, all.toArray(new String[0]));
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    /** The cells of a CSV, without the apostrophe that keeps a text from being run. */
    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                rows.add(row.stream()
                        .map(cell -> cell.matches("(?s)'+[=+@\t\r-].*") ? cell.substring(1) : cell)
                        .toList());
            }
        }
        return rows;
    }
}
