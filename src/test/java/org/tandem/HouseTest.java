package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top level of the project stays small enough to take in at a glance. */
class HouseTest {
    /** Maven runs tests in the project's own folder. */
    private static final Path HOUSE = Path.of("");

    /** What a build or a first run leaves, and git therefore must not see. */
    private static final List<String> LEFT_BEHIND = List.of("target", "tandem-brief");

    @Test
    void theVisibleTopLevelIsExactlySixNames() throws IOException {
        try (Stream<Path> entries = Files.list(HOUSE.toAbsolutePath())) {
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !LEFT_BEHIND.contains(name)))
                    .containsExactlyInAnyOrder("pom.xml", "src", "examples", "README.md", "completions", "LICENSE");
        }
    }

    @Test
    void whatABuildLeavesBehindIsIgnoredByGit() throws IOException {
        assertThat(Files.readAllLines(HOUSE.resolve(".gitignore"), StandardCharsets.UTF_8))
                .contains("target/", "tandem-brief/");
    }

    @Test
    void theLicenceIsTheApacheLicenceInFull() throws IOException {
        assertThat(Files.readString(HOUSE.resolve("LICENSE"), StandardCharsets.UTF_8))
                .contains("Apache License", "Version 2.0, January 2004", "END OF TERMS AND CONDITIONS")
                .contains("9. Accepting Warranty or Additional Liability");
    }
}
