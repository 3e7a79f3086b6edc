package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** A shell that reads its command lines from a pipe. */
class ShellTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() {
        TestWorkspace.in(folder).file("needs/a.csv", "area,sector,people_in_need\nSS0707,EDU,100\nSS0707,WSH,200\n");
    }

    @Test
    void standardOutputHoldsTheReportsAlone() {
        Ran ran = Ran.with(
                folder, "gaps -q --sector EDU -f csv\n\n# a comment\ntandem gaps -q --sector WSH -f csv\n", "shell");

        assertThat(ran.out())
                .isEqualTo(Ran.in(folder, "gaps", "-q", "--sector", "EDU", "-f", "csv")
                                .out()
                        + Ran.in(folder, "gaps", "-q", "--sector", "WSH", "-f", "csv")
                                .out());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aCommandThatFailsDoesNotEndTheShellAndTheLastOneGivesTheExitCode() {
        Ran first = Ran.with(folder, "gapps\ngaps -q -f csv", "shell");
        Ran last = Ran.with(folder, "gaps -q -f csv\ngapps", "shell");

        assertThat(first.out()).isEqualTo(last.out()).startsWith("rank,");
        assertThat(first.err()).isEqualTo(last.err()).contains("did you mean `tandem gaps`?");
        assertThat(first.exit()).isZero();
        assertThat(last.exit()).isEqualTo(2);
    }

    @Test
    void exitEndsItAsTheLastCommandDid() {
        assertThat(Ran.with(folder, "gapps\nexit\ngaps\n", "shell").out()).isEmpty();
        assertThat(Ran.with(folder, "gapps\nquit\ngaps\n", "shell").exit()).isEqualTo(2);
        assertThat(Ran.with(folder, "", "shell")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void quotesHoldWordsTogether() {
        TestWorkspace.in(folder.resolve("two words")).file("needs/a.csv", "area,sector,people_in_need\nSS0101,HEA,7\n");

        assertThat(Ran.with(folder, "gaps 'two words' -q -f csv\ngaps \"two words\" -q -f csv", "shell")
                        .out())
                .containsPattern("(?s)SS0101.*SS0101");
    }

    @Test
    void aQuoteThatIsNotClosedIsTold() {
        assertThat(Ran.with(folder, "gaps 'two words\n", "shell"))
                .isEqualTo(new Ran(2, "", "tandem: a quote is not closed\n"));
    }

    @Test
    void thereIsNoShellInTheShellNorOneWithoutInput() {
        assertThat(Ran.with(folder, "shell\n", "shell").err()).contains("this is the shell already");
        assertThat(Ran.in(folder, "shell", "--no-input").exit()).isEqualTo(2);
    }
}
