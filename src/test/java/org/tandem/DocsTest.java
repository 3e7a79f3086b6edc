package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Commands;
import org.tandem.cli.Ran;

/** What the README promises: its commands run, what it shows is what they print, its smallest workspace works. */
class DocsTest {
    @TempDir
    static Path folder;

    private List<Fence> fences = List.of();
    private String readme = "";

    /**
     * A fenced block.
     *
     * @param heading the heading it stands under, as {@code ## Tests}
     * @param before the last line with words above it
     */
    private record Fence(String heading, String before, String language, List<String> lines) {}

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        fences = fences(readme);
        copy(Path.of("examples"), folder.resolve("examples"));
    }

    @Test
    void theQuickStartIsTheFirstBlockUnderItsHeading() {
        assertThat(first("## Quick start"))
                .containsExactly(
                        "mvn -q -B -DskipTests package && target/tandem/bin/tandem brief examples/south-sudan");
    }

    @Test
    void theTestCommandIsTheFirstBlockUnderItsHeading() {
        assertThat(first("## Tests")).containsExactly("mvn -B verify");
    }

    @Test
    void everyCommandIsNamed() {
        assertThat(Commands.names()).allSatisfy(name -> assertThat(readme).contains("tandem " + name));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandLineRuns() {
        List<String> lines = fences.stream()
                .flatMap(fence -> fence.lines().stream())
                .filter(line -> line.startsWith("tandem "))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    Ran ran = run(line);
                    assertThat(ran.exit()).as(ran.err()).isIn(0, 1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandLineOfThePageOnResponsibilitiesRuns() throws IOException {
        List<String> lines = fences(Files.readString(Path.of("src/site/markdown/raci.md"))).stream()
                .flatMap(fence -> fence.lines().stream())
                .filter(line -> line.startsWith("tandem "))
                .toList();
        assertThat(lines).hasSizeGreaterThan(5);
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    Ran ran = run(line);
                    assertThat(ran.exit()).as(ran.err()).isZero();
                }));
    }

    @Test
    void whatIsShownOfAReportIsWhatTheCommandPrints() {
        List<Fence> excerpts = fences.stream()
                .filter(fence -> fence.before().startsWith("<!-- excerpt: "))
                .toList();
        assertThat(excerpts).isNotEmpty();
        for (Fence excerpt : excerpts) {
            String line = excerpt.before().replace("<!-- excerpt: ", "").replace(" -->", "");
            Iterator<String> printed = run(line).out().lines().iterator();
            for (String shown : excerpt.lines()) {
                assertThat(stands(shown, printed))
                        .as("`" + shown + "` in what `" + line + "` prints, below the line shown before it")
                        .isTrue();
            }
        }
    }

    @Test
    void theSmallestWorkspaceOfTheReadmeWorks() {
        TestWorkspace workspace = TestWorkspace.empty(folder.resolve("smallest"))
                .file("tandem.yaml", block("yaml", 0))
                .file("needs/needs.csv", block("csv", 0))
                .file("presence/presence.csv", block("csv", 1));

        assertThat(workspace.findings()).isEmpty();
        assertThat(run("tandem gaps smallest -f csv").out()).contains("SS0707");
    }

    private static boolean stands(String line, Iterator<String> printed) {
        while (printed.hasNext()) {
            if (printed.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    private List<String> first(String heading) {
        return fences.stream()
                .filter(fence -> fence.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block under " + heading))
                .lines();
    }

    private String block(String language, int index) {
        List<Fence> blocks = fences.stream()
                .filter(fence -> fence.language().equals(language))
                .toList();
        return String.join("\n", blocks.get(index).lines()) + "\n";
    }

    private static Ran run(String line) {
        String[] words = Arrays.stream(line.strip().split("\\s+"))
                .skip(1)
                .map(word -> word.replace("'", ""))
                .toArray(String[]::new);
        return Ran.in(folder, words);
    }

    private static List<Fence> fences(String markdown) {
        List<Fence> fences = new ArrayList<>();
        String heading = "";
        String before = "";
        Iterator<String> lines = markdown.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("```")) {
                List<String> inside = new ArrayList<>();
                for (String each = lines.next(); !each.equals("```"); each = lines.next()) {
                    inside.add(each);
                }
                fences.add(new Fence(heading, before, line.substring(3), inside));
            } else if (!line.isBlank()) {
                heading = line.startsWith("#") ? line : heading;
                before = line;
            }
        }
        return fences;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
