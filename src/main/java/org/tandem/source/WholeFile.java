package org.tandem.source;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Writes a file, or a folder of files, whole or not at all: beside its place first, then renamed into it. What stood there
 * before stands until then. A run that is interrupted removes what it had begun.
 */
public final class WholeFile {
    private static final Set<Path> BEGUN = ConcurrentHashMap.newKeySet();

    /** Held for each step on the disk, and for good by a run that ends: what is cleared away then stays away. */
    private static final ReentrantLock STEP = new ReentrantLock();

    private static final int SECONDS_FOR_A_STEP = 5;

    /** Something done on the disk. */
    private interface Step<T> {
        T take() throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes {@code content} to {@code file}. A device or a pipe, as /dev/stdout, is written to as it stands.
     *
     * @throws FileSystemException where {@code file} is a symbolic link to a file: somebody else may have chosen where it leads
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, (Body) out -> out.write(content));
    }

    /** What a file is to hold, written as it comes. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** Writes what {@code body} writes, otherwise as {@link #write(Path, byte[])}; it need not all be in memory at once. */
    public static void write(Path file, Body body) throws IOException {
        try (BegunFile begun = BegunFile.begin(file)) {
            body.write(begun.out());
            begun.keep();
        }
    }

    static boolean device(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** A file beside {@code file}, to be written and then {@linkplain #take moved} or {@linkplain #end thrown away}. */
    static Path beside(Path file) throws IOException {
        refuseLink(file);
        return begin(() -> Files.createTempFile(folderOf(file), ".tandem-", ".part"));
    }

    /** Writes into {@code begun}, each piece as a step of its own. */
    static OutputStream steps(Path begun) throws IOException {
        return new Stepwise(Files.newOutputStream(begun));
    }

    private static final class Stepwise extends FilterOutputStream {
        Stepwise(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            step(() -> {
                out.write(bytes, from, length);
                return length;
            });
        }
    }

    /** Puts {@code begun} in the place of {@code file}. */
    static void take(Path begun, Path file) throws IOException {
        step(() -> {
            if (Files.exists(file)) {
                copyPermissions(file, begun);
            } else {
                begun.toFile().setReadable(true, false);
            }
            return move(begun, file);
        });
    }

    /** Looks at a folder before it is thrown away. */
    public interface LastLook {
        /** Throws where something in the folder is to be kept. */
        void at(Path old) throws IOException;
    }

    /**
     * Writes {@code files} (name to content) as the whole content of {@code folder}. A folder that stands there is replaced
     * and thrown away.
     *
     * @param last looks at the old folder once it is out of everybody's reach; where it throws, the old folder stands again
     * @throws FileSystemException where {@code folder} is a symbolic link
     */
    public static void writeFolder(Path folder, Map<String, byte[]> files, LastLook last) throws IOException {
        refuseLink(folder);
        Path begun = begin(() -> Files.createTempDirectory(folderOf(folder), ".tandem-"));
        try {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                step(() -> Files.write(begun.resolve(file.getKey()), file.getValue()));
            }
            step(() -> {
                begun.toFile().setReadable(true, false);
                begun.toFile().setExecutable(true, false);
                return replace(begun, folder, last);
            });
        } finally {
            end(begun);
        }
    }

    private static Path replace(Path begun, Path folder, LastLook last) throws IOException {
        if (!Files.exists(folder)) {
            return move(begun, folder);
        }
        Path aside = Files.createTempDirectory(folderOf(folder), ".tandem-");
        Path old = aside.resolve("old");
        try {
            move(folder, old);
            try {
                last.at(old);
                move(begun, folder);
            } catch (IOException e) {
                move(old, folder);
                throw e;
            }
        } catch (IOException e) {
            if (!Files.exists(old)) {
                delete(aside);
            }
            throw e;
        }
        delete(aside);
        return folder;
    }

    /** Removes what is half written; for the end of the process, for nothing can be written after it. */
    public static void removeBegun() {
        try {
            if (!STEP.tryLock(SECONDS_FOR_A_STEP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException hurried) {
            return;
        }
        for (Path begun : BEGUN) {
            deleteIfPossible(begun);
        }
    }

    private static Path begin(Step<Path> creation) throws IOException {
        return step(() -> {
            Path begun = creation.take();
            BEGUN.add(begun);
            return begun;
        });
    }

    /** A folder of its own where the system keeps such, which nobody else can read, to be {@linkplain #end thrown away}. */
    static Path temporary() throws IOException {
        return begin(() -> Files.createTempDirectory("tandem-").toRealPath());
    }

    /** Begins {@code file}, with the folders it lies in, to be written in steps. */
    static OutputStream inside(Path file) throws IOException {
        return new Stepwise(step(() -> {
            Files.createDirectories(folderOf(file));
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }));
    }

    /** Throws away what of {@code begun} is still there. */
    static void end(Path begun) throws IOException {
        step(() -> {
            delete(begun);
            return BEGUN.remove(begun);
        });
    }

    private static <T> T step(Step<T> step) throws IOException {
        STEP.lock();
        try {
            return step.take();
        } finally {
            STEP.unlock();
        }
    }

    private static void deleteIfPossible(Path path) {
        try {
            delete(path);
        } catch (IOException nobodyLeftToTell) {
            // The process ends, and a hidden file left behind harms nobody.
        }
    }

    private static void refuseLink(Path file) throws FileSystemException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, "it is a symbolic link; name the place it leads to");
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static Path move(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
