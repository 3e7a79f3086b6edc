package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts what the build left in {@code target/tandem} in a process of its own, as a user does. */
final class Distribution {
    static final Path BUILT = Path.of("target", "tandem").toAbsolutePath();

    /** The Java that runs this test, which is also the one that made the archive. */
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Distribution() {}

    /** How a process ended and what it wrote. */
    record Ran(int exit, String out, String err) {}

    /** Runs the launcher of {@code distribution} with the Java of this test. */
    static Ran tandem(Path distribution, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(distribution.resolve("bin/tandem").toString()));
        command.addAll(List.of(arguments));
        return run(Map.of("TANDEM_JAVA", JAVA.toString()), command.toArray(String[]::new));
    }

    /** Runs a command with the given variables alone; where they hold no PATH, it is that of the usual tools. */
    static Ran run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tandem", ".out");
        Path err = Files.createTempFile("tandem", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", "/usr/bin:/bin");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ended within a minute")
                    .isTrue();
            return new Ran(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Copies a folder with the times and permissions of its files; returns the copy. */
    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
        return to;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
