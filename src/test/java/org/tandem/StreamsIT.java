package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tandem.Distribution.BUILT;
import static org.tandem.Distribution.JAVA;
import static org.tandem.Distribution.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.Distribution.Ran;

/** The distribution between pipes, devices, signals and terminals. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is the shell script")
class StreamsIT {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() {
        TestWorkspace.in(folder.resolve("ws"))
                .file("needs/a.csv", "area,sector,people_in_need,severity\nSS0707,EDU,100,6\nSS0707,WSH,200,3\n");
    }

    @Test
    void aReaderThatHasEnoughIsNoFault() throws Exception {
        Ran ran = shell("tandem gaps ws -q | head -1; echo ${PIPESTATUS[0]}");

        assertThat(ran.out().lines()).hasSize(2).last().isEqualTo("0");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsFourAndOneLine() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");

        assertThat(shell("tandem gaps ws -q > /dev/full"))
                .isEqualTo(new Ran(4, "", "tandem: cannot write to standard output: the disk is full\n"));
    }

    @Test
    void aDeviceCanBeWrittenTo() throws Exception {
        assertThat(shell("tandem gaps ws -q -o /dev/stdout -f csv | head -1").out())
                .startsWith("rank,");
        assertThat(shell("tandem gaps ws -q -o /dev/null -f csv")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsFour() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");

        assertThat(shell("tandem gaps ws -q -o closed/gaps.md"))
                .isEqualTo(new Ran(4, "", "tandem: cannot write `closed/gaps.md`: no permission to write there\n"));
        assertThat(shell("tandem brief ws -q -o closed/pack").exit()).isEqualTo(4);
    }

    @Test
    void anInterruptLeavesTheOldPackAndNothingElse() throws Exception {
        assumeTrue(
                shell("sleep 5 & kill -INT $!; wait $!; echo $?").out().equals("130\n"),
                "this build was started where interrupts are ignored, as after nohup, and what it starts ignores them too");
        assertThat(shell("tandem brief ws -q -o pack").exit()).isZero();
        byte[] before = Files.readAllBytes(folder.resolve("pack/index.md"));
        manyRows(300_000);

        for (String after : new String[] {"1", "2.5"}) {
            // The launcher becomes the JVM, so the process id is the JVM's; without its compilers it is slow enough.
            Ran ran = shell("TANDEM_JAVA_OPTS=-Xint tandem brief ws -q -o pack & sleep " + after
                    + "; kill -INT $!; wait $!; echo $?");

            assertThat(ran.out()).as(after).isEqualTo("130\n");
            assertThat(folder.resolve("pack/index.md")).hasBinaryContent(before);
            assertThat(names()).containsExactly("pack", "ws");
        }
    }

    @Test
    void aPipedShellHoldsReportsAloneAndEndsAsItsLastCommand() throws Exception {
        Ran ran = shell("printf 'gapps\\ngaps -q -f csv\\n' | tandem shell ws");

        assertThat(ran.out()).isEqualTo(shell("tandem gaps ws -q -f csv").out());
        assertThat(ran.err())
                .isEqualTo("tandem: there is no command `gapps`; did you mean `tandem gaps`?"
                        + " (`tandem --help` lists them)\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aShellWhoseInputIsClosedRunsNothing() throws Exception {
        assertThat(shell("tandem shell ws <&-")).isEqualTo(shell("tandem shell ws </dev/null"));
        assertThat(shell("tandem gaps ws -q -f csv <&- 2>&-")).isEqualTo(shell("tandem gaps ws -q -f csv"));
    }

    @Test
    void aReportForAClosedOutputIsFour() throws Exception {
        Ran ran = shell("tandem gaps ws -q >&-");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).startsWith("tandem: cannot write to standard output");
        assertThat(shell("tandem gaps ws -q >&- <&- 2>&-").exit()).isEqualTo(4);
    }

    @Test
    void theLauncherTellsWhichStreamsAreTerminals() throws Exception {
        String said = terminal("tandem check ws");

        assertThat(said).contains("\u001b[1;31merror\u001b[0m").contains("    SS0707,EDU,100,6");
        assertThat(terminal("tandem check ws 2>&1 | cat"))
                .doesNotContain("\u001b")
                .doesNotContain("    SS0707");
        assertThat(terminal("NO_COLOR=1 tandem check ws"))
                .doesNotContain("\u001b")
                .contains("    SS0707");
        assertThat(terminal("TERM=dumb tandem check ws")).doesNotContain("\u001b");
        assertThat(terminal("tandem check ws --color never")).doesNotContain("\u001b");
        assertThat(shell("FORCE_COLOR=1 tandem check ws").err()).contains("\u001b[1;31merror");
        assertThat(shell("tandem check ws --color always").err()).contains("\u001b[1;31merror");
    }

    @Test
    void workOverASecondShowsThatItGoesOnAndWipesTheLine() throws Exception {
        // without its compilers Java is slow enough for few rows
        manyRows(25_000);

        String said = terminal("TANDEM_JAVA_OPTS=-Xint tandem check ws");

        assertThat(said)
                .containsPattern("\rreading the workspace \\.\\.\\. \\d+ s")
                .contains("\r\u001b[K");
        assertThat(said.substring(said.lastIndexOf("\u001b[K"))).doesNotContain("reading the workspace");
        assertThat(shell("TANDEM_JAVA_OPTS=-Xint tandem check ws").err()).doesNotContain("reading the workspace");
    }

    /** Runs a line of bash in which {@code tandem} is the distribution's. */
    private Ran shell(String line) throws IOException, InterruptedException {
        return run(environment(), "bash", "-c", "set -m; cd '" + folder + "'; " + line);
    }

    /** What a person sees at a terminal who types the line. */
    private String terminal(String line) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "there is no script(1) to make a terminal with");
        String typed = "cd '" + folder + "'; " + line;
        return run(environment(), SCRIPT.toString(), "-qec", typed, "/dev/null").out();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("TANDEM_JAVA", JAVA.toString());
        environment.put("PATH", BUILT.resolve("bin") + ":/usr/bin:/bin");
        environment.put("TERM", "xterm");
        environment.put("SHELL", "/bin/sh");
        return environment;
    }

    /** Enough that reading takes a while: every row is a cell of its own. */
    private void manyRows(int rows) throws IOException {
        String[] sectors = {"EDU", "WSH", "HEA", "NUT", "FSC", "SHL"};
        try (Writer out = Files.newBufferedWriter(folder.resolve("ws/needs/many.csv"))) {
            out.write("area,sector,people_in_need,severity,source\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.format(
                        Locale.ROOT, "SS%02d%02d,%s,%d,3,s%d\n", i % 10 + 1, i / 10 % 80 + 1, sectors[i % 6], i, i));
            }
        }
    }

    private String[] names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }
}
