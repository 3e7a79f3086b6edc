package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.Distribution.BUILT;
import static org.tandem.Distribution.JAVA;
import static org.tandem.Distribution.copy;
import static org.tandem.Distribution.run;
import static org.tandem.Distribution.tandem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.Distribution.Ran;

/** The shell script that starts Tandem: where it may lie, which Java it takes, what it hands on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is the shell script")
class LauncherIT {
    private static final String LAUNCHER = BUILT.resolve("bin/tandem").toString();

    @TempDir
    Path folder;

    @Test
    void startsFromAPathWithSpaces() throws Exception {
        Path spaced = copy(BUILT, folder.resolve("Program Files").resolve("tandem (1) * $HOME"));

        assertThat(tandem(spaced, "--version")).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void startsThroughAChainOfSymbolicLinks() throws Exception {
        Path installed = copy(BUILT, folder.resolve("opt/tandem"));
        Path links = Files.createDirectory(folder.resolve("my bin"));
        Path absolute = Files.createSymbolicLink(links.resolve("absolute"), installed.resolve("bin/tandem"));
        Path relative = Files.createSymbolicLink(folder.resolve("tandem"), folder.relativize(absolute));

        Ran ran = run(Map.of("TANDEM_JAVA", JAVA.toString()), relative.toString(), "--version");

        assertThat(ran).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void startsByItsBareNameFromThePath() throws Exception {
        String path = BUILT.resolve("bin") + ":/usr/bin:/bin";

        Ran ran = run(Map.of("TANDEM_JAVA", JAVA.toString(), "PATH", path), "/bin/sh", "-c", "tandem --version");

        assertThat(ran).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void findsTheJavaOfJavaHome() throws Exception {
        Ran ran = run(Map.of("JAVA_HOME", JAVA.getParent().getParent().toString()), LAUNCHER, "--version");

        assertThat(ran).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void findsTheJavaOfThePath() throws Exception {
        String path = JAVA.getParent() + ":/usr/bin:/bin";

        Ran ran = run(Map.of("PATH", path, "JAVA_HOME", "/no/such/java"), LAUNCHER, "--version");

        assertThat(ran).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoJava() throws Exception {
        Ran ran = run(Map.of("PATH", folder.toString()), "/bin/sh", LAUNCHER, "--version");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("tandem: no Java found; install Java 17 or newer");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void saysWhichSettingNamesNoJava() throws Exception {
        Ran ran = run(Map.of("TANDEM_JAVA", "/no/such/java"), LAUNCHER, "--version");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("`TANDEM_JAVA` is `/no/such/java`, which cannot be run");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void aFolderOrAFileThatIsNoProgramIsNoJava() throws Exception {
        Path plain = Files.writeString(folder.resolve("java.txt"), "no program");
        for (String set : new String[] {JAVA.getParent().toString(), plain.toString(), "echo"}) {
            Ran ran = run(Map.of("TANDEM_JAVA", set, "PATH", folder.toString()), "/bin/sh", LAUNCHER, "--version");

            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("tandem: `TANDEM_JAVA` is `" + set + "`, which cannot be run");
            assertThat(ran.exit()).isEqualTo(3);
        }
        Files.createDirectories(folder.resolve("jdk/bin/java"));
        String path = JAVA.getParent() + ":/usr/bin:/bin";
        Ran passed = run(
                Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "PATH", path), "/bin/sh", LAUNCHER, "--version");
        assertThat(passed).isEqualTo(tandem(BUILT, "--version"));
    }

    @Test
    void saysWhichVersionAnOldJavaIs() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("jdk-11/bin"));
        Files.writeString(folder.resolve("jdk-11/release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        Files.copy(BUILT.resolve("bin/tandem"), bin.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);

        Ran ran = run(Map.of("JAVA_HOME", folder.resolve("jdk-11").toString()), LAUNCHER, "--version");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("needs Java 17 or newer, but `" + bin.resolve("java") + "` is 11.0.2");
        assertThat(ran.exit()).isEqualTo(3);
    }

    @Test
    void handsItsOptionsToTheJvm() throws Exception {
        Ran ran = run(
                Map.of("TANDEM_JAVA", JAVA.toString(), "TANDEM_JAVA_OPTS", "-Xmx64m  -XshowSettings:vm"),
                LAUNCHER,
                "--version");

        assertThat(ran.err()).contains("Max. Heap Size: 64.00M");
        assertThat(ran.out()).isEqualTo(tandem(BUILT, "--version").out());
    }

    @Test
    void handsArgumentsOnAsTheyWereGiven() throws Exception {
        // The fake Java prints what it is started with, one argument a line.
        Path fake = Files.writeString(folder.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(fake.toFile().setExecutable(true)).isTrue();

        Ran ran = run(Map.of("TANDEM_JAVA", fake.toString()), LAUNCHER, "gaps", "a b", "*", "", "$x");

        assertThat(ran.out()).endsWith("/lib/tandem.jar\norg.tandem.Tandem\ngaps\na b\n*\n\n$x\n");
    }
}
