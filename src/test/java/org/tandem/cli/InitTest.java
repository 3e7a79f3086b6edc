package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init}: what it writes is a workspace at once, and so is what its comments propose. */
class InitTest {
    private static final String[] ALL = {
        "init",
        "ws",
        "--operation",
        "Water: \"now\" #1",
        "--country",
        "SS",
        "--mission",
        "UNMISS",
        "--ngo",
        "Médair, Sud",
        "--ngo-sector",
        "WASH"
    };

    @TempDir
    Path folder;

    @Test
    void aCountryByItsNameIsToldWithItsCode() {
        Ran ran = Ran.in(folder, "init", "ws", "--operation", "Trial", "--country", "Sudan");

        assertThat(ran.err()).isEqualTo("tandem: `--country Sudan` cannot be used here; did you mean `SDN`?\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void whatItWritesHasNoFindingAndIsValidByItsSchemas() throws IOException {
        assertThat(Ran.in(folder, ALL).exit()).isZero();

        assertThat(names())
                .containsExactly(
                        "actors.yaml",
                        "areas.csv",
                        "meetings.yaml",
                        "mission.yaml",
                        "needs/needs.csv",
                        "ngos/medair-sud.yaml",
                        "plan.yaml",
                        "presence/presence.csv",
                        "sharing.yaml",
                        "tandem.yaml");
        assertThat(Files.readString(folder.resolve("ws/tandem.yaml")))
                .contains("operation: \"Water: \\\"now\\\" #1\"\n");
        assertRight();
    }

    @Test
    void everyKeyItProposesAsACommentIsRightTogetherWithTheOthers() throws IOException {
        Ran.in(folder, ALL);
        for (String name : names()) {
            Path file = folder.resolve("ws").resolve(name);
            String text = Files.readString(file);
            Files.writeString(
                    file,
                    text.replaceAll("(?m)^(activities|meetings|files): \\[\\]$", "$1:")
                            .replaceAll("(?m)^#(?=\\w|  )", ""));
        }

        assertThat(Files.readString(folder.resolve("ws/plan.yaml"))).contains("\nescalation:");
        assertThat(Ran.in(folder, "agenda", "ws", "--as-of", "2026-01-06").out())
                .contains("Civil-military coordination forum");
        assertRight();
    }

    @Test
    void nothingIsOverwrittenAndNothingElseIsWrittenBesideIt() throws IOException {
        Files.createDirectories(folder.resolve("ws"));
        Files.writeString(folder.resolve("ws/plan.yaml"), "activities: []\n");

        Ran ran = Ran.in(folder, ALL);

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("plan.yaml already; nothing was written");
        assertThat(names()).containsExactly("plan.yaml");
    }

    @Test
    void aTrialRunWritesNothing() {
        Ran ran = Ran.in(folder, "init", "ws", "--operation", "Trial", "--country", "SSD", "--dry-run");

        assertThat(ran.out().lines())
                .containsExactly(
                        "tandem.yaml",
                        "areas.csv",
                        "needs/needs.csv",
                        "presence/presence.csv",
                        "actors.yaml",
                        "plan.yaml",
                        "meetings.yaml",
                        "sharing.yaml");
        assertThat(folder.resolve("ws")).doesNotExist();
    }

    @Test
    void itAsksAtATerminalOnlyForWhatIsMissingAndAgainWhereAnAnswerCannotBeUsed() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = typed("Atlantis\nSSD\n\nRiver Relief\nWASH\n", err, "init", "ws", "--operation", "Trial");

        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .doesNotContain("What is the operation called?")
                .contains("that cannot be used here");
        assertThat(Files.readString(folder.resolve("ws/tandem.yaml"))).contains("country: SSD\n");
        assertThat(Files.readString(folder.resolve("ws/ngos/river-relief.yaml")))
                .contains("sectors: [WSH]\n");
        assertThat(folder.resolve("ws/mission.yaml")).doesNotExist();
    }

    @Test
    void answersThatEndEndTheCommandAndNoInputAsksNothing() {
        assertThat(typed("", new ByteArrayOutputStream(), "init", "ws")).isEqualTo(2);
        assertThat(typed("Trial\nSSD\n\n\n", new ByteArrayOutputStream(), "init", "ws", "--no-input"))
                .isEqualTo(2);
        assertThat(folder.resolve("ws")).doesNotExist();
    }

    private int typed(String lines, ByteArrayOutputStream err, String... arguments) {
        Session session = new Session(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                folder.toAbsolutePath(),
                null,
                () -> LocalDate.of(2014, 6, 15),
                true,
                false,
                true);
        return Cli.run(session, arguments).code();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ws"))) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            folder.resolve("ws").relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void assertRight() throws IOException {
        Ran check = Ran.in(folder, "check", "ws", "--fail-on", "warning");
        assertThat(check.exit()).as(check.err()).isZero();
        for (String name : names()) {
            if (name.endsWith(".yaml")) {
                String schema = SchemaFiles.text(name.startsWith("ngos/") ? "ngo" : name.replace(".yaml", ""));
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema, InputFormat.JSON)
                                .validate(Files.readString(folder.resolve("ws").resolve(name)), InputFormat.YAML))
                        .as(name)
                        .isEmpty();
            }
        }
    }
}
