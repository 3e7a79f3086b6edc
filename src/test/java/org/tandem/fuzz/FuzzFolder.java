package org.tandem.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.tandem.load.LoadOptions;
import org.tandem.load.Loaded;
import org.tandem.load.WorkspaceLoader;

/** A workspace of which one file is made up of bytes. */
final class FuzzFolder {
    private static final String OPERATION = """
            operation: Test
            country: SSD
            as_of: 2014-06-15
            """;

    final String file;
    private final Path folder;

    /** With a file {@code name} still to be made up, beside the least that a workspace needs. */
    FuzzFolder(String name) {
        file = name;
        try {
            folder = Files.createTempDirectory("fuzz");
            Files.createDirectories(path().getParent());
            Files.writeString(folder.resolve("tandem.yaml"), OPERATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder.resolve(file);
    }

    /** Reads it with what follows the first byte of {@code data} in the file. */
    Loaded read(byte[] data) {
        try {
            Files.write(path(), Arrays.copyOfRange(data, 1, data.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WorkspaceLoader.load(folder, new LoadOptions(null, () -> LocalDate.of(2024, 1, 1), 20));
    }
}
