package org.tandem.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the workspace folder. */
final class Workspaces {
    private static final String FILE = "tandem.yaml";

    private Workspaces() {}

    /** The folder the user named; the file {@code tandem.yaml} itself names its folder. */
    static Path at(Session session, Path typed) {
        Path folder = session.resolve(typed);
        if (folder.endsWith(FILE) && Files.isRegularFile(folder)) {
            folder = folder.resolveSibling("").normalize();
        }
        if (!Files.isDirectory(folder)) {
            throw Ending.input("there is no folder `" + typed + "`; name a workspace, a folder with a `" + FILE + "`");
        }
        if (!Files.exists(folder.resolve(FILE))) {
            throw Ending.input("`" + typed + "` is not a workspace: it holds no `" + FILE + "`");
        }
        return folder;
    }

    /** The nearest folder upward from the current one that holds a workspace. */
    static Path nearest(Session session) {
        Path folder = nearestOrNull(session);
        if (folder != null) {
            return folder;
        }
        throw Ending.input("no workspace here: neither this folder nor one above it holds a `" + FILE
                + "`; name one, as in `tandem check examples/south-sudan`");
    }

    /** The workspace that {@code file} lies in; null where it lies in none. */
    static @Nullable Path holding(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null && !Files.exists(folder.resolve(FILE))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The same, or null where there is none. */
    static @Nullable Path nearestOrNull(Session session) {
        if (session.workspace() != null) {
            return session.workspace();
        }
        return holding(session.folder().resolve(FILE));
    }
}
