package org.tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.load.LoadOptions;
import org.tandem.load.Loaded;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Workspace;

/**
 * A workspace in a temporary folder, written as text in the test that reads it:
 * {@code TestWorkspace.in(folder).file("needs/a.csv", "...").load()}. It begins with a {@code tandem.yaml} of South Sudan as
 * of 2014-06-15.
 */
public final class TestWorkspace {
    /** The reference date of {@link #in}. */
    public static final LocalDate AS_OF = LocalDate.of(2014, 6, 15);

    private final Path folder;

    private TestWorkspace(Path folder) {
        this.folder = folder;
    }

    /** With a {@code tandem.yaml} that raises no finding. */
    public static TestWorkspace in(Path folder) {
        return empty(folder).file("tandem.yaml", """
                operation: Test
                country: SSD
                as_of: 2014-06-15
                """);
    }

    /** With no file at all. */
    public static TestWorkspace empty(Path folder) {
        return new TestWorkspace(folder);
    }

    /** Writes, or replaces, a file. */
    public TestWorkspace file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes of any encoding. */
    public TestWorkspace file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Reads it, as if today were 2024-01-01. */
    public Loaded load() {
        return WorkspaceLoader.load(folder, new LoadOptions(null, () -> LocalDate.of(2024, 1, 1), 200));
    }

    /** Reads it; fails when it cannot be used at all. */
    public Workspace workspace() {
        Loaded loaded = load();
        return loaded.workspace().orElseThrow(() -> new AssertionError(loaded.unusable() + "\n" + findings()));
    }

    /** Each finding as {@code file:line:column: rule}, in order. */
    public List<String> findings() {
        return load().findings().sorted().stream().map(TestWorkspace::brief).toList();
    }

    private static String brief(Finding finding) {
        return finding.origin() + ": " + finding.rule().id();
    }
}
