package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Ran;

/**
 * The coverage report against {@code src/test/second/coverage.py}, which works the same figures out from the published rules in
 * another language and shares no line with it: every cell, every figure. Skipped where there is no Python, or no data.
 */
class SecondImplementationTest {
    private static final String SCRIPT =
            Path.of("src/test/second/coverage.py").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @BeforeAll
    static void thereIsPython() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "python3"))),
                "there is no python3");
    }

    @Test
    void theAfghanOverviewAndWhoDoesWhatWhere() throws Exception {
        RealWorkspaces.afghan(folder.resolve("afg"));
        agree("afg", 4_316, "afghan", "2024-03-31", "needs/hno.csv", "presence/3w.csv");
    }

    @Test
    void theSomaliJointAnalysisAndWhoDoesWhatWhere() throws Exception {
        RealWorkspaces.somali(folder.resolve("som"), false);
        agree("som", 1_080, "somali", "2025-04-30", "needs/hapi.csv", "presence/3w.csv");
    }

    /** With figures of people reached, several assessments of a cell, groups, and claims of all kinds; profiles left out. */
    @Test
    void theTablesOfTheSouthSudanExample() throws Exception {
        Path example = Path.of("examples/south-sudan");
        List<String> needs = copied(example, "needs");
        List<String> presence = copied(example, "presence");
        for (String file : List.of("areas.csv", "tandem.yaml")) {
            Files.copy(example.resolve(file), folder.resolve("ssd").resolve(file));
        }
        agree(
                "ssd",
                71,
                "own",
                "2014-06-15",
                String.join(",", needs),
                String.join(",", presence),
                "areas.csv",
                "2014-06-01/2014-08-31");
    }

    /** Cells of which only groups are told that hold each other, or may. */
    @Test
    void groupsThatMayOverlap() throws Exception {
        Path example = Path.of("examples/south-sudan");
        List<String> presence = copied(example, "presence");
        for (String file : List.of("areas.csv", "tandem.yaml")) {
            Files.copy(example.resolve(file), folder.resolve("ssd").resolve(file));
        }
        List<String> words = new ArrayList<>(List.of(
                "IDP",
                "RET",
                "HST",
                "Female",
                "Male",
                "Girls",
                "Boys",
                "Women",
                "Men",
                "Children",
                "18+",
                "F 0-17",
                "5-11",
                "10-24",
                "IDP women",
                "PLW",
                "Farmers",
                "Fishers"));
        StringBuilder table =
                new StringBuilder("area,sector,group,people_in_need,targeted,reached,severity,assessed_on\n");
        Random random = new Random(51);
        int cells = 0;
        for (String sector : List.of("EDU", "WSH", "HEA", "FSC", "PRO", "NUT", "SHL")) {
            for (String area : List.of("SS0101", "SS0303", "SS0401", "SS0604", "SS0707", "SS0609")) {
                Collections.shuffle(words, random);
                words.subList(0, 1 + random.nextInt(6))
                        .forEach(group -> table.append("%s,%s,%s,%d,,,3,2014-06-01\n"
                                .formatted(area, sector, group, 1 + random.nextInt(9_000))));
                cells++;
            }
        }
        Files.writeString(Files.createDirectories(folder.resolve("ssd/needs")).resolve("groups.csv"), table);
        agree(
                "ssd",
                cells,
                "own",
                "2014-06-15",
                "needs/groups.csv",
                String.join(",", presence),
                "areas.csv",
                "2014-06-01/2014-08-31");
    }

    /** Cells added up to states and to the country, with partners of whole states and without. */
    @Test
    void rowsOfEveryLevel() throws Exception {
        RealWorkspaces.afghan(folder.resolve("afg"));
        RealWorkspaces.somali(folder.resolve("som"), false);
        Path example = Path.of("examples/south-sudan");
        String needs = String.join(",", copied(example, "needs"));
        String presence = String.join(",", copied(example, "presence"));
        for (String file : List.of("areas.csv", "tandem.yaml")) {
            Files.copy(example.resolve(file), folder.resolve("ssd").resolve(file));
        }
        agreeAt("0", "som", "somali", "2025-04-30", "needs/hapi.csv", "presence/3w.csv", "-", "-", "0");
        agreeAt("1", "afg", "afghan", "2024-03-31", "needs/hno.csv", "presence/3w.csv", "-", "-", "1");
        for (String level : List.of("0", "1", "2", "3")) {
            agreeAt(level, "ssd", "own", "2014-06-15", needs, presence, "areas.csv", "2014-06-01/2014-08-31", level);
        }
    }

    private void agreeAt(String level, String workspace, String... arguments) throws Exception {
        Map<String, Map<String, String>> second = byCell(second(workspace, arguments));
        Map<String, Map<String, String>> report = byCell(
                Ran.in(folder, "gaps", "--level", level, "-f", "csv", workspace).out());
        report.values().removeIf(row -> row.get("people_in_need").isEmpty());
        List<String> compared = List.of(
                "people_in_need",
                "targeted",
                "reached_low",
                "reached_high",
                "unmet_need_low",
                "unmet_need_high",
                "coverage_low",
                "coverage_high");
        report.values().forEach(row -> row.keySet().retainAll(compared));
        second.values().forEach(row -> row.keySet().retainAll(compared));
        assertThat(second).hasSizeGreaterThan(5);
        assertThat(report).as("level " + level + " of " + workspace).isEqualTo(second);
    }

    private List<String> copied(Path example, String tables) throws IOException {
        Path to = Files.createDirectories(folder.resolve("ssd").resolve(tables));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(example.resolve(tables))) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
                names.add(tables + "/" + file.getFileName());
            }
        }
        return names;
    }

    private void agree(String workspace, int cells, String... arguments) throws IOException, InterruptedException {
        Map<String, Map<String, String>> second = byCell(second(workspace, arguments));
        assertThat(second).hasSize(cells);
        List<String> columns = List.copyOf(second.values().iterator().next().keySet());
        Map<String, Map<String, String>> report =
                byCell(Ran.in(folder, "gaps", "-f", "csv", workspace).out());
        report.values().removeIf(row -> row.get("people_in_need").isEmpty());
        report.values().forEach(row -> row.keySet().retainAll(columns));
        assertThat(columns).hasSize(13);
        assertThat(report).isEqualTo(second);
    }

    private String second(String workspace, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("second.csv");
        Process process = new ProcessBuilder(command)
                .directory(folder.resolve(workspace).toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static Map<String, Map<String, String>> byCell(String csv) throws IOException {
        return RealData.rows(csv, 0).stream()
                .collect(Collectors.toMap(
                        row -> row.get("area_code") + "/" + row.get("sector"),
                        TreeMap::new,
                        (a, b) -> a,
                        TreeMap::new));
    }
}
