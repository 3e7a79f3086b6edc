package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts in {@code completions/} are those of the command tree, and their shells complete with them. */
class CompletionTest {
    private static final Path FOLDER = Path.of("completions").toAbsolutePath();

    @ParameterizedTest
    @EnumSource(CompletionScript.class)
    void theScriptIsMadeFromTheCommandTree(CompletionScript script) throws IOException {
        String text = Ran.in(Path.of(""), "completion", shell(script)).out();
        Path file = FOLDER.resolve(script.file());
        if ("update".equals(System.getProperty("tandem.docs"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("run the tests with -Dtandem.docs=update and read the diff")
                .hasContent(text);
    }

    @Test
    void bashCompletesCommandsAndFormats() throws Exception {
        assertThat(shell("bash", "--norc", "-c", bash("tandem ga", 1))).contains("gaps");
        assertThat(shell("bash", "--norc", "-c", bash("tandem gaps --format ", 3)))
                .contains("md", "csv", "json");
    }

    private static String bash(String line, int word) {
        return "source '" + FOLDER.resolve("tandem.bash") + "'; COMP_LINE='" + line + "'; COMP_POINT=${#COMP_LINE};"
                + " COMP_WORDS=(" + line + (line.endsWith(" ") ? " ''" : "") + "); COMP_CWORD=" + word
                + "; _complete_tandem; printf '%s\\n' \"${COMPREPLY[@]}\"";
    }

    @Test
    void fishCompletesCommandsAndFormats() throws Exception {
        String source = "source '" + FOLDER.resolve("tandem.fish") + "'; ";
        assertThat(shell("fish", "--no-config", "-c", source + "complete -C 'tandem ga'"))
                .contains("gaps");
        assertThat(shell("fish", "--no-config", "-c", source + "complete -C 'tandem gaps --format '"))
                .contains("md", "csv", "json");
    }

    @Test
    void zshReadsTheScriptAndKnowsTheCommand() throws Exception {
        String script = "autoload -Uz compinit; compinit -u -D; source '" + FOLDER.resolve("_tandem")
                + "'; print ${_comps[tandem]}; whence -w _tandem";
        assertThat(shell("zsh", "-f", "-c", script)).contains("_tandem", "_tandem: function");
    }

    private static String shell(CompletionScript script) {
        return script.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the shell prints; the test is left out where the shell is not installed. */
    private static String shell(String... command) throws IOException, InterruptedException {
        assumeTrue(installed(command[0]), command[0] + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static boolean installed(String shell) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    }
}
