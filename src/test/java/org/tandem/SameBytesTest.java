package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.cli.Ran;

/**
 * The same input makes the same bytes: no order of rows or of files, no locale, time zone or line end shows in a report. Only
 * the findings name lines, so their page may differ where rows changed places.
 */
class SameBytesTest {
    private static final Path SOUTH_SUDAN = Path.of("examples/south-sudan").toAbsolutePath();

    @TempDir
    Path folder;

    /** How a file of the copy is to be written. */
    private interface Rewriting {
        String apply(String name, String text) throws IOException;
    }

    @Test
    void theOrderOfRowsAndOfTheMakingOfFilesIsNoMatter() throws IOException {
        Map<String, String> expected = reports(SOUTH_SUDAN);
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Path shuffled = folder.resolve("shuffled-" + seed);
            copy(SOUTH_SUDAN, shuffled, random, (name, text) -> shuffled(name, text, random));
            sameAs(expected, reports(shuffled));
        }
    }

    @Test
    void theOrderOfRowsOfPublishedTablesIsNoMatter() throws IOException {
        Path somalia = RealWorkspaces.somali(folder.resolve("som"), false).folder();
        Path shuffled = folder.resolve("shuffled");
        Random random = new Random(7);
        copy(somalia, shuffled, random, (name, text) -> shuffled(name, text, random));

        sameAs(reports(somalia), reports(shuffled));
    }

    @Test
    void splittingFilesChangesNothingButTheirNames() throws IOException {
        Path split = folder.resolve("split");
        copy(SOUTH_SUDAN, split, new Random(1), (name, text) -> text);
        Random random = new Random(11);
        for (String tables : List.of("needs", "presence")) {
            try (Stream<Path> files = Files.list(split.resolve(tables))) {
                for (Path file : files.toList()) {
                    split(file, random);
                }
            }
        }
        assertThat(rowsWithoutSources(split))
                .isEqualTo(rowsWithoutSources(SOUTH_SUDAN))
                .hasSizeGreaterThan(70);
    }

    /** Deals the rows of a table out to it and a second one. */
    private static void split(Path file, Random random) throws IOException {
        List<List<String>> records = RealData.records(Files.readString(file));
        Path second = file.resolveSibling("second-" + file.getFileName());
        try (CSVPrinter one = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180);
                CSVPrinter other = new CSVPrinter(Files.newBufferedWriter(second), CSVFormat.RFC4180)) {
            one.printRecord(records.get(0));
            other.printRecord(records.get(0));
            for (List<String> row : records.subList(1, records.size())) {
                (random.nextBoolean() ? one : other).printRecord(row);
            }
        }
    }

    private List<List<String>> rowsWithoutSources(Path workspace) throws IOException {
        List<List<String>> rows = RealData.records(
                Ran.in(folder, "gaps", "-f", "csv", workspace.toString()).out());
        int sources = rows.get(0).indexOf("sources");
        rows.forEach(row -> row.set(sources, ""));
        return rows;
    }

    @Test
    void lineEndsAreNoMatter() throws IOException {
        Path windows = folder.resolve("windows");
        copy(SOUTH_SUDAN, windows, new Random(1), (name, text) -> text.replace("\n", "\r\n"));

        Map<String, String> expected = reports(SOUTH_SUDAN);
        expected.put(
                "findings.md", Ran.in(folder, "check", SOUTH_SUDAN.toString()).err());
        Map<String, String> found = reports(windows);
        found.put("findings.md", Ran.in(folder, "check", windows.toString()).err());
        sameAs(expected, found);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Pacific/Kiritimati",
        "fa-IR-u-nu-arabext-ca-persian, Asia/Tehran",
        "de-CH, America/Anchorage"
    })
    void theMachinesLocaleAndTimeZoneAreNoMatter(String locale, String zone) throws IOException {
        Map<String, String> expected = reports(SOUTH_SUDAN);
        expected.put("check", Ran.in(folder, "check", SOUTH_SUDAN.toString()).err());
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Map<String, String> found = reports(SOUTH_SUDAN);
            found.put("check", Ran.in(folder, "check", SOUTH_SUDAN.toString()).err());
            sameAs(expected, found);
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    /** Every report in every format, and every page of the pack but the findings. */
    private Map<String, String> reports(Path workspace) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        List<String> commands = new ArrayList<>(List.of("gaps", "raci", "raci --layout long", "legal"));
        if (Files.exists(workspace.resolve("meetings.yaml"))) {
            commands.add("agenda");
        }
        for (String command : commands) {
            for (String format : List.of("md", "csv", "json", "html")) {
                String line = command + " --format " + format + " " + workspace;
                Ran ran = Ran.in(folder, line.split(" "));
                assertThat(ran.exit()).as(line + "\n" + ran.err()).isZero();
                reports.put(command + " " + format, ran.out());
            }
        }
        Path pack = folder.resolve("pack");
        assertThat(Ran.in(folder, "brief", workspace.toString(), "-o", pack.toString())
                        .exit())
                .isZero();
        try (Stream<Path> pages = Files.list(pack)) {
            for (Path page : pages.sorted().toList()) {
                if (!page.endsWith("findings.md")) {
                    reports.put(page.getFileName().toString(), Files.readString(page));
                }
            }
        }
        return reports;
    }

    private static void sameAs(Map<String, String> expected, Map<String, String> found) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, text) -> assertThat(found.get(name)).as(name).isEqualTo(text));
    }

    /** Copies a workspace, its files made in the order of {@code random}. */
    private static void copy(Path from, Path to, Random random, Rewriting rewriting) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.shuffle(files, random);
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            String text = Files.readString(file);
            Files.writeString(copy, rewriting.apply(file.getFileName().toString(), text));
        }
    }

    /** The rows of a table below its headings in another order. */
    private static String shuffled(String name, String text, Random random) throws IOException {
        if (!name.endsWith(".csv")) {
            return text;
        }
        List<List<String>> records = RealData.records(text);
        List<List<String>> rows = new ArrayList<>(records.subList(1, records.size()));
        Collections.shuffle(rows, random);
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(records.get(0));
            printer.printRecords(rows);
        }
        return out.toString();
    }
}
