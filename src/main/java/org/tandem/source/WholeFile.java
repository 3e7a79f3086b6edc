package org.tandem.source;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Writes a file, or a folder of files, whole or not at all: beside its place first, then renamed into it. What stood there
 * before stands until then. A run that is interrupted removes what it had begun.
 */
public final class WholeFile {
    private static final Set<Path> BEGUN = ConcurrentHashMap.newKeySet();

    private WholeFile() {}

    /** Writes {@code content} to {@code file}, following a symbolic link to the file it names. */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe, as /dev/stdout: there is nothing to rename over.
            Files.write(target, content);
            return;
        }
        Path begun = Files.createTempFile(folderOf(target), ".tandem-", ".part");
        BEGUN.add(begun);
        try {
            Files.write(begun, content);
            if (Files.exists(target)) {
                copyPermissions(target, begun);
            } else {
                begun.toFile().setReadable(true, false);
            }
            move(begun, target);
        } finally {
            Files.deleteIfExists(begun);
            BEGUN.remove(begun);
        }
    }

    /**
     * Writes {@code files} (name to content) as the whole content of {@code folder}. A folder that stands there is replaced:
     * the caller has made sure that it may be.
     */
    public static void writeFolder(Path folder, Map<String, byte[]> files) throws IOException {
        Path begun = Files.createTempDirectory(folderOf(folder), ".tandem-");
        BEGUN.add(begun);
        try {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                Files.write(begun.resolve(file.getKey()), file.getValue());
            }
            begun.toFile().setReadable(true, false);
            begun.toFile().setExecutable(true, false);
            replace(begun, folder);
        } finally {
            delete(begun);
            BEGUN.remove(begun);
        }
    }

    private static void replace(Path begun, Path folder) throws IOException {
        if (!Files.exists(folder)) {
            move(begun, folder);
            return;
        }
        Path old = Files.createTempDirectory(folderOf(folder), ".tandem-");
        Path kept = old.resolve("old");
        try {
            move(folder, kept);
            try {
                move(begun, folder);
            } catch (IOException e) {
                move(kept, folder);
                throw e;
            }
        } finally {
            delete(old);
        }
    }

    /** Removes what is half written; for a shutdown hook. */
    public static void removeBegun() {
        BEGUN.forEach(WholeFile::deleteIfPossible);
    }

    private static void deleteIfPossible(Path path) {
        try {
            delete(path);
        } catch (IOException nobodyLeftToTell) {
            // The process ends, and a hidden file left behind harms nobody.
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

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
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
