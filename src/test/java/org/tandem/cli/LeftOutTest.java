package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** What cannot be used is told at the head of every report, for a report travels without what stood on standard error. */
class LeftOutTest {
    private static final String OPERATION = "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n";
    private static final String GOOD = "id: good\nname: Good\nkind: INGO\n";

    @TempDir
    Path folder;

    @Test
    void aProfileThatIsNoTextIsTold() {
        workspace().file("ngos/bad.yaml", "\u0000\u0001 bad");

        assertThat(head("raci")).endsWith("nothing withheld · 1 file or record could not be used and is missing here");
        assertThat(head("legal")).isEqualTo(head("raci"));
    }

    @Test
    void soAreARecordWithoutWhatIsRequiredAndATableOfNoKnownShape() {
        workspace().file("ngos/bad.yaml", "name: Bad\nkind: INGO\n").file("needs/bad.csv", "colour,taste\nred,sweet\n");

        assertThat(head("raci")).endsWith(" · 2 files or records could not be used and are missing here");
    }

    @Test
    void scriptsReadHowMany() {
        workspace().file("ngos/bad.yaml", "name: Bad\nkind: INGO\n");

        assertThat(Ran.in(folder, "raci", "-q", "-f", "json").out()).contains("\"unusable\" : 1");
    }

    @Test
    void nothingIsSaidOfRowsThatAreWithheld() {
        assertThat(matrix("public")).contains("\nEvery row shown here has one who answers for it");
        assertThat(matrix("internal")).contains("\nEvery row has one who answers for it");
    }

    private static String matrix(String audience) {
        return Ran.in(Path.of(""), "raci", "examples/liberia", "-q", "--audience", audience)
                .out();
    }

    @Test
    void nothingIsSaidWhereAllCouldBeUsed() {
        workspace();

        assertThat(head("raci")).endsWith("nothing withheld");
    }

    private TestWorkspace workspace() {
        return TestWorkspace.empty(folder).file("tandem.yaml", OPERATION).file("ngos/good.yaml", GOOD);
    }

    private String head(String command) {
        return Ran.in(folder, command, "-q", "-f", "md")
                .out()
                .lines()
                .findFirst()
                .orElse("");
    }
}
