package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.cli.Ran;

/**
 * Every folder {@code cases/TOPIC/CASE} with a file {@code cmd} is a command line and what must come of it: {@code stdout}
 * (with any extension), {@code stderr.txt}, {@code exit}. {@code -Dtandem.cases=update} writes them anew; read the diff.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = "update".equals(System.getProperty("tandem.cases"));

    @TestFactory
    List<DynamicTest> aCommandLineEndsAsItsCaseSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path cmd : files.filter(file -> file.endsWith("cmd")).sorted().toList()) {
                Path folder = cmd.resolveSibling("");
                tests.add(DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> run(folder)));
            }
        }
        assertThat(tests).as("cases below %s", CASES).isNotEmpty();
        return tests;
    }

    private static void run(Path folder) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Files.readString(folder.resolve("cmd")).strip().split("\\s+")));
        assertThat(words.remove(0)).isEqualTo("tandem");
        Ran ran = Ran.in(folder, words.toArray(new String[0]));
        if (UPDATE) {
            write(stdout(folder), ran.out());
            write(folder.resolve("stderr.txt"), ran.err());
            write(folder.resolve("exit"), ran.exit() + "\n");
        }
        assertThat(ran.out()).as("stdout").isEqualTo(read(stdout(folder)));
        assertThat(ran.err()).as("stderr").isEqualTo(read(folder.resolve("stderr.txt")));
        assertThat(ran.exit() + "\n").as("exit").isEqualTo(Files.readString(folder.resolve("exit")));
    }

    private static Path stdout(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("stdout"))
                    .findFirst()
                    .orElse(folder.resolve("stdout.txt"));
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void write(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text);
        }
    }
}
