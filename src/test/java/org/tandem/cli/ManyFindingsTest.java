package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.Tandem;
import org.tandem.TestWorkspace;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** Half a million findings and as many rows set aside, told and written by a process that has no room for them. */
class ManyFindingsTest {
    private static final int ROWS = 500_000;
    private static final String MEMORY = "-Xmx64m";

    @TempDir
    Path folder;

    @Test
    void allAreWrittenInOrderInLittleMemory() throws IOException, InterruptedException {
        TestWorkspace.in(folder.resolve("ws")).file("needs/a.csv", "");
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("ws/needs/a.csv"))) {
            out.write("area,sector,people_in_need\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("SS0707,EDU,-" + (i + 1) + "\n");
            }
        }

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "org.tandem.Tandem",
                        "check",
                        "ws",
                        "--all",
                        "-o",
                        "findings.csv",
                        "--rejects",
                        "rejects.csv")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isEqualTo(1);
        assertThat(folder.resolve("said.txt")).content().contains("500,000 rows that were set aside", "500,000 errors");
        assertThat(lines("findings.csv", ROWS)).startsWith("count-negative,error,needs/a.csv,500001,");
        assertThat(lines("rejects.csv", ROWS + 1))
                .startsWith("needs/a.csv,500001,count-negative,")
                .endsWith(",-500000");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(List.of("ws", "said.txt", "findings.csv", "rejects.csv"));
        }
    }

    /** What the program needs and nothing of the tests, wherever it lies. */
    private static String classPath() {
        return Stream.of(
                        Tandem.class,
                        CommandLine.class,
                        JsonFactory.class,
                        YAMLFactory.class,
                        Yaml.class,
                        CSVFormat.class,
                        IOUtils.class,
                        Base64.class,
                        WCWidth.class)
                .map(each -> Path.of(URI.create(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The last line of a file that has {@code below} lines below its first, those of findings in rising order. */
    private String lines(String file, int below) throws IOException {
        String last = "";
        int count = 0;
        long line = 0;
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file))) {
            for (String each = reader.readLine(); each != null; each = reader.readLine()) {
                count++;
                if (each.startsWith("count-negative")) {
                    long next = Long.parseLong(each.split(",", 5)[3]);
                    assertThat(next).isGreaterThan(line);
                    line = next;
                }
                last = each;
            }
        }
        assertThat(count).isEqualTo(below + 1);
        return last;
    }
}
