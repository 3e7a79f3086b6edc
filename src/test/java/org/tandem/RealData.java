package org.tandem;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Published tables that stand beside the project, not in it: in the folder that {@code -Dtandem.data} or the variable
 * {@code TANDEM_DATA} names, else in {@code ../shared/data}. A test that needs one is skipped where it is not at hand.
 */
public final class RealData {
    /** The folder, whether it is there or not. */
    public static final Path FOLDER =
            Path.of(System.getProperty("tandem.data", System.getenv().getOrDefault("TANDEM_DATA", "../shared/data")));

    private RealData() {}

    /** One table; ends the test as skipped where it is not at hand. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), name + " is not at hand");
        return file;
    }

    /** Every record of a CSV text, read by nothing of ours. */
    public static List<List<String>> records(String csv) throws IOException {
        List<List<String>> records = new ArrayList<>();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            parser.forEach(entry -> records.add(entry.toList()));
        }
        return records;
    }

    /** The records below line {@code header}, the first being 0, each by the headings that stand there. */
    public static List<Map<String, String>> rows(String csv, int header) throws IOException {
        List<List<String>> records = records(csv);
        List<String> headings = records.get(header);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : records.subList(header + 1, records.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                row.putIfAbsent(headings.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
