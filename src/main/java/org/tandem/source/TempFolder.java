package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A folder for what is read once and not kept. Nobody else can read it, and it is gone when it is closed or the process ends,
 * however it ends.
 */
public final class TempFolder implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path path;

    private TempFolder(Path path) {
        this.path = path;
    }

    /** An empty one, in the folder the system keeps for such. */
    public static TempFolder open() throws IOException {
        return new TempFolder(WholeFile.temporary());
    }

    public Path path() {
        return path;
    }

    /**
     * Writes the next {@code length} bytes of {@code content} as the file {@code name}.
     *
     * @throws IOException where they are not there, the file is, or its name leads out of the folder
     */
    public void write(String name, InputStream content, long length) throws IOException {
        Path file = path.resolve(name).normalize();
        if (!file.startsWith(path) || file.equals(path)) {
            throw new IOException("`" + name + "` is no name of a file in a folder");
        }
        try (OutputStream out = WholeFile.inside(file)) {
            byte[] buffer = new byte[BUFFER];
            long left = length;
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("`" + name + "` ends too soon");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    @Override
    public void close() throws IOException {
        WholeFile.end(path);
    }
}
