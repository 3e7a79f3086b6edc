package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** A pack holds what {@code align} would tell the same audience, and no page where there is nothing to align. */
class AlignmentPackTest {
    @TempDir
    Path folder;

    private Path pack(String audience) {
        Path pack = folder.resolve("pack-" + audience);
        Ran ran = Ran.in(folder, "brief", "w", "-q", "--audience", audience, "-o", pack.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return pack;
    }

    private void workspace(String level) throws IOException {
        TestWorkspace.in(Files.createDirectories(folder.resolve("w")))
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\nobjectives: [{id: one, text: Walls stand, sensitivity: " + level
                                + ", tends: [armed-presence]}]\n")
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: AA\nkind: INGO\nobjectives: [{id: two, text: The gate is open, "
                                + "sensitivity: LOW, tends: [access]}]\n");
    }

    @Test
    void thePageIsWhatAlignTellsTheSameAudience() throws IOException {
        workspace("LOW");
        for (String audience : new String[] {"internal", "humanitarian", "public"}) {
            Path pack = pack(audience);
            assertThat(Files.readString(pack.resolve("alignment.md")))
                    .isEqualTo(Ran.in(folder, "align", "w", "-q", "--audience", audience)
                            .out())
                    .contains("Walls stand");
            assertThat(Files.readString(pack.resolve("alignment.csv")))
                    .isEqualTo(Ran.in(folder, "align", "w", "-q", "-f", "csv", "--audience", audience)
                            .out());
            assertThat(Files.readString(pack.resolve("index.md"))).contains("alignment.md", "alignment.csv");
        }
    }

    @Test
    void whereNothingThatMayBeShownCanBeAlignedThereIsNoPage() throws IOException {
        workspace("HIGH");
        assertThat(pack("internal").resolve("alignment.md")).exists();

        assertThat(pack("public").resolve("alignment.md")).doesNotExist();
        assertThat(Files.readString(pack("public").resolve("index.md"))).doesNotContain("alignment");
    }
}
