package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code brief --sources}: the gaps of the pack are those of {@code gaps --sources}. */
class BriefSourcesTest {
    private static final String WORKSPACE =
            Path.of("examples/south-sudan").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void thePackCarriesTheTableOfSourcesWhenAsked() throws IOException {
        for (String audience : new String[] {"internal", "public"}) {
            String pack = "pack-" + audience;
            assertThat(Ran.in(folder, "brief", WORKSPACE, "--sources", "--audience", audience, "-o", pack)
                            .exit())
                    .isZero();
            String page = Files.readString(folder.resolve(pack).resolve("coverage-gaps.md"));
            assertThat(page)
                    .isEqualTo(Ran.in(folder, "gaps", WORKSPACE, "--sources", "--audience", audience)
                            .out())
                    .isNotEqualTo(Ran.in(folder, "gaps", WORKSPACE, "--audience", audience)
                            .out());
        }
    }

    @Test
    void withoutItThePackIsAsBefore() throws IOException {
        assertThat(Ran.in(folder, "brief", WORKSPACE, "--audience", "internal", "-o", "pack")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("pack/coverage-gaps.md")))
                .isEqualTo(Ran.in(folder, "gaps", WORKSPACE, "--audience", "internal")
                        .out());
    }
}
