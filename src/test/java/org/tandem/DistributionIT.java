package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.Distribution.BUILT;
import static org.tandem.Distribution.JAVA;
import static org.tandem.Distribution.copy;
import static org.tandem.Distribution.run;
import static org.tandem.Distribution.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.Distribution.Ran;

/** The distribution as a user meets it: its launcher is started in a process of its own, by the shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is the shell script")
class DistributionIT {
    private static final Path JAR = Path.of("target", "tandem.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void holdsWhatAUserNeedsAndNothingElse() throws IOException {
        assertThat(names(BUILT)).containsExactly("LICENSE", "bin", "completions", "examples", "lib");
        assertThat(names(BUILT.resolve("bin"))).containsExactly("tandem", "tandem.bat");
        assertThat(names(BUILT.resolve("lib"))).containsExactly("tandem.jar", "tandem.jsa");
        assertThat(BUILT.resolve("bin/tandem")).isExecutable();
    }

    @Test
    void startsWhereItWasBuilt() throws Exception {
        Ran ran = tandem(BUILT, "--version");

        assertThat(ran.out()).startsWith("tandem ").contains("0.1.0");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    @Test
    void usesItsArchiveWhereItWasBuilt() throws Exception {
        assertThat(whereTandemWasLoadedFrom(BUILT)).contains("shared objects file");
    }

    @Test
    void putsNoLambdaTogetherAtTheStart() throws Exception {
        Path workspace = copy(BUILT.resolve("examples/south-sudan"), folder.resolve("ws"));
        Map<String, String> environment =
                Map.of("TANDEM_JAVA", JAVA.toString(), "TANDEM_JAVA_OPTS", "-Xlog:class+load:stdout");

        String loaded = run(environment, BUILT.resolve("bin/tandem").toString(), "gaps", workspace.toString())
                .out();

        // Newer JVMs archive no class with an interface in a format as old as picocli's; on 17 every class is from the
        // archive.
        boolean takesOld = Runtime.version().feature() == 17;
        assertThat(loaded.lines()
                        .filter(line -> line.contains(" org.tandem."))
                        .filter(line -> takesOld || !line.contains(" org.tandem.cli.Declared$")))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared objects file"));
        assertThat(loaded)
                .doesNotContainPattern("org\\.tandem\\.\\S+\\$\\$Lambda")
                .as("methods of records are written out")
                .doesNotContain("java.lang.runtime.ObjectMethods");
    }

    /** Of the library that it comes from the jar holds a few classes only. */
    @Test
    void holdsWhatRankAgreementNeeds() throws Exception {
        Path workspace = copy(BUILT.resolve("examples/south-sudan"), folder.resolve("ws"));

        Ran ran = tandem(BUILT, "align", workspace.toString());

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("| the mission ", " -0.33 |");
    }

    @Test
    void saysNothingMoreWhereItWasMovedTo() throws Exception {
        Path moved = copy(BUILT, folder.resolve("moved"));

        assertThat(tandem(moved, "--version")).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void doesWithoutAnArchiveThatDoesNotFitAndSaysNothingOfIt() throws Exception {
        // The archive knows the time of its jar, so it fits no jar of another time.
        Path other = copy(BUILT, folder.resolve("other"));
        Files.setLastModifiedTime(other.resolve("lib/tandem.jar"), FileTime.fromMillis(0));

        assertThat(whereTandemWasLoadedFrom(other)).contains("other/lib/tandem.jar");
        assertThat(tandem(other, "--version")).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void doesWithoutAnArchiveThatIsBroken() throws Exception {
        Path broken = copy(BUILT, folder.resolve("broken"));
        Files.delete(broken.resolve("lib/tandem.jsa"));
        Files.writeString(broken.resolve("lib/tandem.jsa"), "not an archive");

        assertThat(tandem(broken, "--version")).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void theSingleJarRunsAlone() throws Exception {
        Path alone = Files.copy(JAR, folder.resolve("tandem.jar"));

        Ran ran = run(Map.of(), JAVA.toString(), "-jar", alone.toString(), "--version");

        assertThat(ran).isEqualTo(tandem(BUILT, "--version"));
    }

    /** The line in which the JVM tells where it took the entry point from. */
    private String whereTandemWasLoadedFrom(Path distribution) throws Exception {
        Map<String, String> environment =
                Map.of("TANDEM_JAVA", JAVA.toString(), "TANDEM_JAVA_OPTS", "-Xlog:class+load:stdout");
        return run(environment, distribution.resolve("bin/tandem").toString(), "--version")
                .out()
                .lines()
                .filter(line -> line.contains(" org.tandem.Tandem source:"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
