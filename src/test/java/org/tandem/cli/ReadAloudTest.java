package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences of an example that a person reads aloud in a room, and tables that fit the screen they are read from. */
class ReadAloudTest {
    private static final String LIBERIA =
            Path.of("examples/liberia").toAbsolutePath().toString();
    private static final String JANUARY =
            Path.of("src/test/resources/cases/diff/january").toAbsolutePath().toString();
    private static final String MARCH =
            Path.of("src/test/resources/cases/diff/march").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @Test
    void noSecretObjectionIsHintedAtWhereNoneIsKnown() {
        String page = Ran.in(folder, "legal", LIBERIA, "--audience", "mission-uniformed")
                .out();
        assertThat(page)
                .contains("of 8 no objection is known that this audience may see")
                .doesNotContain("from memory");
    }

    @Test
    void whatPeopleDecidedIsSaidOfTheFigureThatStandsBack() {
        assertThat(Ran.in(folder, "explain", "gap", "LR08/SHL", "-w", LIBERIA).out())
                .contains("grade B3; people decided for the other assessment")
                .doesNotContain("better graded");
    }

    @Test
    void theTablesOfADifferenceFitTheTerminal() {
        String shown = Ran.onTerminals(folder, Map.of(), "diff", JANUARY, MARCH).out();
        assertThat(shown).isNotEmpty().doesNotContain("| --");
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
}
