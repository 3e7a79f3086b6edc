package org.tandem.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.Origin;

/** The one way to a file of the workspace: nothing outside its folder is read, by whatever path or link. */
public final class PathGuard {
    private PathGuard() {}

    /**
     * The file to read, or nothing and a finding that says why not: it leads out of the workspace, cannot be read or is
     * empty.
     *
     * @param workspace the workspace's folder
     * @param name the file's path below it, with {@code /} between folders
     */
    public static Optional<Path> open(Path workspace, String name, Consumer<Finding> findings) {
        try {
            Path file = workspace.resolve(name);
            if (outside(workspace, file)) {
                findings.accept(outsideOf(name));
                return Optional.empty();
            }
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                findings.accept(unreadable(name));
                return Optional.empty();
            }
            if (Files.size(file) == 0) {
                findings.accept(Finding.of(FileRules.FILE_EMPTY, Origin.ofFile(name), "file is empty")
                        .expecting("fill it in or delete it"));
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IOException | InvalidPathException | SecurityException cannotBeRead) {
            findings.accept(unreadable(name));
            return Optional.empty();
        }
    }

    /** A path below the workspace as a file states it, in its shortest form. */
    static Reading<String> inside(String text) {
        String written = text.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : written.split("/", -1)) {
            if (step.equals("..") && steps.isEmpty()) {
                return leadsOut(text);
            } else if (step.equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        boolean absolute = written.startsWith("/") || written.matches("[A-Za-z]:.*");
        return absolute ? leadsOut(text) : new Good<>(String.join("/", steps));
    }

    private static Reading<String> leadsOut(String text) {
        return new Bad<>(
                FileRules.PATH_OUTSIDE_WORKSPACE,
                "`" + text + "` leads out of the workspace",
                "a path that begins at the workspace's folder, as `needs/wash.csv`",
                "");
    }

    /** Whether {@code file}, or whatever its links lead to, lies outside {@code workspace}; a broken link leads nowhere. */
    static boolean outside(Path workspace, Path file) throws IOException {
        Path folder = workspace.toAbsolutePath().normalize();
        boolean climbs = !file.toAbsolutePath().normalize().startsWith(folder);
        return climbs || (Files.exists(file) && !file.toRealPath().startsWith(workspace.toRealPath()));
    }

    static Finding outsideOf(String name) {
        return Finding.of(
                        FileRules.PATH_OUTSIDE_WORKSPACE,
                        Origin.ofFile(name),
                        "`" + name + "` leads out of the workspace")
                .expecting("a file inside the workspace; copy it there in place of the link");
    }

    static Finding unreadable(String name) {
        return Finding.of(FileRules.FILE_UNREADABLE, Origin.ofFile(name), "file cannot be read")
                .expecting("a plain file that you may read; check its permissions and whether it is a broken link");
    }

    static Finding notAFolder(String name) {
        return Finding.of(
                        FileRules.FILE_UNREADABLE,
                        Origin.ofFile(name),
                        "`" + name + "` is not a folder that can be read")
                .expecting("a folder of that name with the files in it");
    }
}
