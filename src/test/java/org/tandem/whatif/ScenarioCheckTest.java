package org.tandem.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** What {@code check} tells an audience of a scenario that names what is withheld from it. */
class ScenarioCheckTest {
    @TempDir
    Path folder;

    private Ran check(String leaves, String level, String audience) throws IOException {
        TestWorkspace.in(folder)
                .file("ngos/quiet.yaml", "id: quiet\nname: Quiet Hands\nkind: INGO\nsensitivity: HIGH\n")
                .file(
                        "presence/3w.csv",
                        "organisation,area,sector,status,reached,sensitivity\nQuiet Hands,SS0707,WSH,ongoing,100,HIGH\n"
                                + "Loud Hands,SS0707,WSH,ongoing,100,LOW\n")
                .file("needs/needs.csv", "area,sector,people_in_need,severity\nSS0707,WSH,40000,3\n")
                .file(
                        "scenarios/one.yaml",
                        "title: One leaves\nsensitivity: " + level + "\nassume:\n  - {leaves: " + leaves + "}\n");
        return Ran.in(folder, "check", "--audience", audience);
    }

    @Test
    void aNameThatIsWithheldIsToldLikeOneThatNobodyKnows() throws IOException {
        Ran withheld = check("quiet", "LOW", "public");
        Ran unknown = check("quite", "LOW", "public");

        assertThat(withheld.exit()).as(withheld.err()).isZero();
        assertThat(withheld.err())
                .isEqualTo(unknown.err().replace("quite", "quiet"))
                .contains("note: no organisation is called `quiet`, as far as may be shown [assumption-unknown]")
                .doesNotContain("Quiet Hands", "error:");
    }

    @Test
    void whoSeesAllIsToldOfAMistake() throws IOException {
        assertThat(check("quiet", "LOW", "internal").exit()).isZero();
        Ran unknown = check("nobody-at-all", "LOW", "internal");

        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("error: no organisation is called `nobody-at-all`");
    }

    @Test
    void aScenarioThatMayNotBeShownIsNotLookedAt() throws IOException {
        assertThat(check("quite", "HIGH", "public").err()).doesNotContain("assumption-unknown");
    }
}
