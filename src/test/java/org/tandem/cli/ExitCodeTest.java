package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** Scripts rely on how Tandem ends. */
class ExitCodeTest {
    private static final String HEADER = "area,sector,people_in_need,severity\n";

    @TempDir
    Path folder;

    @Test
    void doneAsAskedIsZero() {
        needs("SS0707,EDU,100,3\n");

        assertThat(Ran.in(folder, "check").exit()).isZero();
        assertThat(Ran.in(folder, "gaps").exit()).isZero();
        assertThat(Ran.in(folder, "raci").exit()).isZero();
    }

    @Test
    void errorsCloseTheGateOfCheckAlone() {
        needs("SS0707,EDU,100,9\n");

        assertThat(Ran.in(folder, "check").exit()).isEqualTo(1);
        assertThat(Ran.in(folder, "gaps").exit()).isZero();
    }

    @Test
    void aGateThatWasAskedForIsOneAndTheReportIsWrittenAllTheSame() {
        needs("SS0707,EDU,100,9\n");

        Ran ran = Ran.in(folder, "gaps", "-f", "csv", "--fail-on", "severity-out-of-range");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).startsWith("rank,");
        assertThat(ran.err()).endsWith("`--fail-on severity-out-of-range` matched\n");
        assertThat(Ran.in(folder, "gaps", "--fail-on", "gaps.rows>1").exit()).isZero();
        assertThat(Ran.in(folder, "gaps", "--fail-on", "gaps.rows>0").exit()).isEqualTo(1);
    }

    @Test
    void aWarningGateClosesOnAnErrorToo() {
        needs("SS0707,EDU,100,9\n");

        assertThat(Ran.in(folder, "gaps", "--fail-on", "warning").exit()).isEqualTo(1);
    }

    @Test
    void noWorkspaceIsThree() {
        Ran ran = Ran.in(folder, "check", "nowhere");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).startsWith("tandem: there is no folder `nowhere`");
        assertThat(Ran.in(folder, "check", ".").exit()).isEqualTo(3);
    }

    @Test
    void tablesWithoutOneUsableRowAreThreeAndNothingIsWritten() {
        needs("SS0707,nonsense,100,3\n");

        Ran ran = Ran.in(folder, "gaps", "-o", "gaps.md");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("sector-unknown").contains("not one row");
        assertThat(folder.resolve("gaps.md")).doesNotExist();
    }

    @Test
    void anUnwritableOutputIsFour() {
        needs("SS0707,EDU,100,3\n");

        Ran ran = Ran.in(folder, "gaps", "-o", "june/gaps.md");

        assertThat(ran)
                .isEqualTo(new Ran(
                        4, "", "tandem: cannot write `june/gaps.md`: there is no folder `june`; make it first\n"));
    }

    @Test
    void aBugIsSeventyAndItsReportQuotesNoCell() throws IOException {
        needs("SS0707,EDU,100,3\n");
        String secret = "cell 4711 of Malakal";
        OutputStream faulty = new OutputStream() {
            @Override
            public void write(int character) {
                throw new IllegalStateException(secret, new IllegalArgumentException(secret));
            }
        };

        Ran ran = Ran.to(faulty, folder, "gaps");

        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.err())
                .contains("this is a bug in Tandem")
                .doesNotContain(secret)
                .doesNotContain("\tat ");
        Path report = Path.of(
                ran.err().lines().reduce((first, last) -> last).orElseThrow().replaceFirst(".*: ", ""));
        try {
            assertThat(report)
                    .content()
                    .contains("IllegalStateException", "IllegalArgumentException", "ExitCodeTest", "Tandem ", "Java ")
                    .doesNotContain("4711")
                    .doesNotContain(folder.toString());
        } finally {
            Files.delete(report);
        }
    }

    @Test
    void aStandardOutputThatCannotBeWrittenIsFour() {
        needs("SS0707,EDU,100,3\n");

        Ran ran = Ran.to(failing("No space left on device"), folder, "gaps", "-q");

        assertThat(ran).isEqualTo(new Ran(4, "", "tandem: cannot write to standard output: the disk is full\n"));
    }

    @Test
    void aReaderThatHasEnoughIsNoFault() {
        needs("SS0707,EDU,100,3\n");

        assertThat(Ran.to(failing("Broken pipe"), folder, "gaps", "-q")).isEqualTo(new Ran(0, "", ""));
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private void needs(String rows) {
        TestWorkspace.in(folder).file("needs/a.csv", HEADER + rows);
    }
}
