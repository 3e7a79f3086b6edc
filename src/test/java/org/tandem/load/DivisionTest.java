package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Workspace;

/** A messy workspace is read the same by any number of threads and in chunks of any size: its records, counts and findings. */
class DivisionTest {
    private static final int ROWS = 6000;
    private static final List<String> SECTORS =
            List.of("WASH", "Health", "Protection", "wsh", "Shelter", "Hygiene", "no such sector", "", "Nutrition");
    private static final List<String> COUNTS = List.of("12", "80 418", "433,412", "-", "n/a", "-5", "1.5", "many", "7");
    private static final List<String> DAYS =
            List.of("2024-01-05", "2024-13-01", "15 June 2024", "2024-06", "03/04/2024", "25/12/2023", "", "soon");
    private static final List<String> SOURCES = List.of(
            "MSNA",
            "\"OCHA, joint\"",
            "\"say \"\"so\"\"\"",
            "\"two\nlines\"",
            "\"open",
            "\"a\" b",
            "é",
            "'=1+1",
            "\"x\" ");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("needs"));
        Files.createDirectories(folder.resolve("presence"));
        Files.writeString(folder.resolve("tandem.yaml"), "operation: Test\ncountry: SSD\nas_of: 2024-06-15\n");
        Random random = new Random(7);
        StringBuilder needs = new StringBuilder("area,sector,people_in_need,assessed_on,source,severity,targeted\r\n");
        StringBuilder presence = new StringBuilder("organisation,sector,area,organisation_type,reached,from,to\n");
        int broken = 0;
        for (int i = 0; i < ROWS; i++) {
            String source = SOURCES.get(random.nextInt(SOURCES.size()));
            boolean breaks = source.equals("\"open") || source.equals("\"a\" b");
            source = breaks && ++broken > 60 ? "MSNA" : source;
            needs.append(area(random))
                    .append(',')
                    .append(pick(random, SECTORS))
                    .append(',')
                    .append(random.nextInt(5) == 0 ? quoted(pick(random, COUNTS)) : "" + random.nextInt(900))
                    .append(',')
                    .append(pick(random, DAYS))
                    .append(',')
                    .append(source)
                    .append(',')
                    .append(random.nextInt(8))
                    .append(',')
                    .append(random.nextInt(4) == 0 ? "" : "" + random.nextInt(900))
                    .append(random.nextBoolean() ? "\n" : "\r\n")
                    .append(random.nextInt(40) == 0 ? ",,,,,,\n" : "");
            presence.append("Org ")
                    .append(random.nextInt(9))
                    .append(',')
                    .append(pick(random, SECTORS))
                    .append(',')
                    .append(area(random))
                    .append(',')
                    .append(random.nextInt(20) == 0 ? "armed-actor" : "INGO")
                    .append(',')
                    .append(random.nextInt(90))
                    .append(',')
                    .append("2024-01-01,")
                    .append(pick(random, DAYS))
                    .append('\n');
        }
        Files.write(folder.resolve("needs/needs.csv"), needs.toString().getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("presence/presence.csv"), presence);
    }

    private static String area(Random random) {
        return random.nextInt(50) == 0
                ? "nowhere " + random.nextInt(3000)
                : "SS0" + random.nextInt(10) + "0" + random.nextInt(8);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 ? cell : '"' + cell + '"';
    }

    private record Outcome(
            Workspace workspace, List<Finding> findings, Map<String, Integer> totals, List<String> areas) {}

    @Test
    void theAnswerIsTheSameForAnyThreadsAndChunks() {
        Outcome alone = read(new Division(1, 0, 1 << 18));
        assertThat(alone.workspace().needs()).hasSizeGreaterThan(200);
        assertThat(alone.totals())
                .containsKeys("row-duplicate", "quote-unclosed", "sector-alias", "presence-military", "date-invalid");
        for (int threads = 1; threads <= 4; threads++) {
            for (int chunk : new int[] {100, 5000, 1 << 18}) {
                Outcome divided = read(new Division(threads, 0, chunk));
                String how = threads + " threads, chunks of " + chunk;
                assertThat(divided.findings()).as(how).isEqualTo(alone.findings());
                assertThat(divided.totals()).as(how).isEqualTo(alone.totals());
                assertThat(divided.areas()).as(how).isEqualTo(alone.areas());
                assertThat(divided.workspace().needs())
                        .as(how)
                        .isEqualTo(alone.workspace().needs());
                assertThat(divided.workspace().presence())
                        .as(how)
                        .isEqualTo(alone.workspace().presence());
                assertThat(divided.workspace().files())
                        .as(how)
                        .isEqualTo(alone.workspace().files());
            }
        }
    }

    private Outcome read(Division division) {
        LocalDate today = LocalDate.of(2024, 6, 15);
        Loaded loaded = WorkspaceLoader.load(folder, new LoadOptions(null, () -> today, 20), division);
        Workspace workspace = loaded.workspace().orElseThrow();
        return new Outcome(
                workspace,
                loaded.findings().sorted(),
                loaded.findings().totals(),
                workspace.areas().areas().stream().map(Object::toString).toList());
    }
}
