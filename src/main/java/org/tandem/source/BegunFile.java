package org.tandem.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written piece by piece. It stands beside its place until {@link #keep}; closed without that, nothing
 * is left of it and what stood in its place still stands. A device or a pipe, as /dev/stdout, is written to as it stands.
 */
public final class BegunFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final @Nullable Path begun;
    private final OutputStream out;

    private BegunFile(Path place, @Nullable Path begun, OutputStream out) {
        this.place = place;
        this.begun = begun;
        this.out = out;
    }

    /**
     * Begins {@code file}.
     *
     * @throws FileSystemException where it is a symbolic link to a file: somebody else may have chosen where it leads
     */
    public static BegunFile begin(Path file) throws IOException {
        if (WholeFile.device(file)) {
            return new BegunFile(file, null, Files.newOutputStream(file));
        }
        Path begun = WholeFile.beside(file);
        return new BegunFile(file, begun, new BufferedOutputStream(WholeFile.steps(begun), BUFFER));
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** Puts what was written into its place. */
    public void keep() throws IOException {
        out.close();
        if (begun != null) {
            WholeFile.take(begun, place);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (begun != null) {
                WholeFile.end(begun);
            }
        }
    }
}
