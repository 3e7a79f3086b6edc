package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** Older states that a git repository holds. */
class DiffRevisionTest {
    private static final String NEEDS = "area,sector,people_in_need,severity\n";
    private static final String PRESENCE = "organisation,sector,area,reached\nRiver Relief,EDU,SS0707,";

    @TempDir
    Path folder;

    private Path repository = Path.of("");
    private TestWorkspace workspace = TestWorkspace.empty(Path.of(""));

    /** A workspace below the top of a repository: 900 of 1,000 reached on 15 May, 100 on 15 June. */
    @BeforeEach
    void commitTwoMonths() throws IOException, InterruptedException {
        assumeTrue(installed(), "git is not installed");
        repository = folder.resolve("repository");
        workspace = TestWorkspace.in(Files.createDirectories(repository.resolve("plans/upper nile")));
        git("init", "--quiet");
        month("2014-05-15", 1000, 900);
        commit("2014-05-16T23:30:00 -0500");
        git("tag", "may");
        month("2014-06-15", 1000, 100);
        commit("2014-06-16T09:00:00 +0300");
    }

    @Test
    void aRevisionIsHeldAgainstTheFolderAsItStands() throws IOException {
        Set<String> before = left();

        Ran ran = Ran.in(workspace.folder(), "diff", "--rev", "may", "-f", "csv");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(rows(ran))
                .containsExactly("new,SS0707,,2,EDU,ALL,2014-06-15,0,1000,1000,3,3,900,900,100,100,100,100,900,900,"
                        + "90.0,90.0,10.0,10.0,adequate,critical,single,single,,,worse,");
        assertThat(left()).as("nothing is left in the temporary folder").isEqualTo(before);
    }

    @Test
    void theWorkspaceMayBeNamedAndRevisionsBeASeries() throws IOException, InterruptedException {
        month("2014-07-15", 1000, 90);
        Ran ran = Ran.in(
                folder, "diff", "--rev", "may", "--rev", "HEAD", "repository/plans/upper nile", "-f", "csv", "-q");

        assertThat(ran.exit()).as(ran.err()).isZero();
        // 15 June to 15 July: 30 days
        assertThat(rows(ran)).singleElement().asString().startsWith("persistent,SS0707,,2,EDU,ALL,2014-06-15,30,");
        assertThat(Ran.in(
                                folder,
                                "diff",
                                "--rev",
                                "may",
                                "-w",
                                workspace.folder().toString())
                        .out())
                .contains("From `may (" + said("rev-parse", "may^{commit}").substring(0, 12) + ")` (as of 2014-05-15)")
                .contains("to `upper nile` (as of 2014-07-15), 61 days later.");
    }

    @Test
    void nothingOfTheRepositoryIsWrittenAndNoHookOrFilterRuns() throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Path hook = repository.resolve(".git/hooks/post-checkout");
        Files.createDirectories(hook.resolveSibling(""));
        Files.writeString(hook, "#!/bin/sh\ntouch '" + told + "'\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        git("config", "filter.loud.smudge", "touch '" + told + "'; cat");
        Files.writeString(repository.resolve(".gitattributes"), "*.csv filter=loud export-ignore\n");
        git("config", "core.fsmonitor", "touch '" + told + "'");
        Map<String, String> before = contents();

        Ran ran = Ran.in(workspace.folder(), "diff", "--rev", "may", "-f", "csv");

        assertThat(rows(ran)).hasSize(1);
        assertThat(told).doesNotExist();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatIsNoRevisionIsAWrongCommandLine() {
        for (String typed : List.of("nowhere", "--upload-pack=x", "HEAD:plans", "HEAD~99", "may^{tree}")) {
            Ran ran = Ran.in(workspace.folder(), "diff", "--rev=" + typed);
            assertThat(ran.exit()).as(typed).isEqualTo(2);
            assertThat(ran.err()).contains("`--rev " + typed + "` is not a revision");
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void aWorkspaceThatWasNotThereYetIsThree() throws IOException {
        TestWorkspace other = TestWorkspace.in(Files.createDirectories(repository.resolve("other")))
                .file("needs/a.csv", NEEDS + "SS0707,EDU,10,3\n");

        Ran ran = Ran.in(other.folder(), "diff", "--rev", "may");

        assertThat(ran)
                .isEqualTo(new Ran(3, "", "tandem: at `may` there was no workspace here yet: no `tandem.yaml`\n"));
    }

    @Test
    void aFolderInNoRepositoryIsThree() throws IOException {
        TestWorkspace other = TestWorkspace.in(Files.createDirectories(folder.resolve("alone")))
                .file("needs/a.csv", NEEDS + "SS0707,EDU,10,3\n");

        Ran ran = Ran.in(other.folder(), "diff", "--rev", "may");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("lies in no git repository");
    }

    @Test
    void withoutGitTheMessageSaysSo() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("bin"));

        Ran ran = Ran.onTerminal(workspace.folder(), Map.of("PATH", empty.toString()), "diff", "--rev", "may");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("`--rev` needs the git program");
    }

    @Test
    void aStateWithoutAReferenceDateIsOfTheDayOfItsCommit() throws IOException, InterruptedException {
        workspace.file("tandem.yaml", "operation: Test\ncountry: SSD\n");
        commit("2014-06-01T23:30:00 -0500");
        workspace.file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n");

        assertThat(Ran.in(workspace.folder(), "diff", "--rev", "HEAD").out()).contains("(as of 2014-06-01)");
    }

    @Test
    void aFileThatIsKeptElsewhereIsToldAndNotReadAsEmpty() throws IOException, InterruptedException {
        String table = Files.readString(workspace.folder().resolve("presence/a.csv"));
        workspace.file(
                "presence/a.csv",
                "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 9\n");
        commit("2014-06-17T09:00:00 +0300");
        workspace.file("presence/a.csv", table);

        Ran ran = Ran.in(workspace.folder(), "diff", "--rev", "HEAD");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("`presence/a.csv` of `HEAD` is kept in Git LFS");
    }

    @Test
    void anInterruptedRunLeavesNothingBehind() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path temp = Files.createDirectories(folder.resolve("temp"));
        String real = said("--exec-path") + "/git";
        // Answers for one file, and then takes its time.
        Files.writeString(
                bin.resolve("git"),
                "#!/bin/sh\ncase \"$*\" in\n*--batch*) read id; echo $id | '" + real
                        + "' \"$@\"; exec sleep 5;;\n*) exec '" + real + "' \"$@\";;\nesac\n");
        assertThat(bin.resolve("git").toFile().setExecutable(true)).isTrue();
        ProcessBuilder run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        classPath(),
                        "org.tandem.Tandem",
                        "diff",
                        "--rev",
                        "may")
                .directory(workspace.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        run.environment().put("PATH", bin + java.io.File.pathSeparator + System.getenv("PATH"));
        Process process = run.start();
        for (int tenths = 0; tenths < 300 && files(temp) == 0; tenths++) {
            Thread.sleep(100);
        }
        assertThat(files(temp))
                .as("files of the older state while it is read; " + Files.readString(folder.resolve("said")))
                .isPositive();

        process.destroy();

        assertThat(process.waitFor()).isNotZero();
        assertThat(temp).isEmptyDirectory();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private void month(String asOf, int inNeed, int reached) {
        workspace
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: " + asOf + "\n")
                .file("needs/a.csv", NEEDS + "SS0707,EDU," + inNeed + ",3\n")
                .file("presence/a.csv", PRESENCE + reached + "\n");
    }

    private static List<String> rows(Ran ran) {
        return ran.out().lines().skip(1).toList();
    }

    /** What stands in the folder for temporary files that could be ours. */
    private static Set<String> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("tandem-\\d+"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, file -> {
                try {
                    return Files.readString(file, StandardCharsets.ISO_8859_1);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }));
        }
    }

    private void commit(String day) throws IOException, InterruptedException {
        git("add", "--all");
        run(Map.of("GIT_COMMITTER_DATE", day, "GIT_AUTHOR_DATE", day), "commit", "--quiet", "-m", "as of");
    }

    private void git(String... words) throws IOException, InterruptedException {
        run(Map.of(), words);
    }

    private String said(String... words) throws IOException, InterruptedException {
        return run(Map.of(), words).strip();
    }

    private String run(Map<String, String> env, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().putAll(env);
        if (words[0].equals("init")) {
            Files.createDirectories(repository);
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "git")));
    }
}
