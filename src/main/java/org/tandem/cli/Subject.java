package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.load.FileHint;
import org.tandem.load.TableGuess;

/**
 * The one table a command is about.
 *
 * @param file where it is
 * @param name what it is called in findings: its path below the workspace where it lies in one
 * @param workspace the workspace whose settings hold; null where there is none
 * @param inside whether it lies in that workspace
 */
record Subject(Path file, String name, @Nullable Path workspace, boolean inside) {
    static final List<String> TABLES = List.of("needs", "presence", "areas");

    /**
     * Finds the file a user typed: from the current folder, else below the workspace.
     *
     * @param typedWorkspace the workspace the user named; null for the one the file lies in, else the nearest
     * @param alone whether a file outside a workspace is read without any
     */
    static Subject of(Session session, Path typed, @Nullable Path typedWorkspace, boolean alone) {
        Path named = typedWorkspace == null ? null : Workspaces.at(session, typedWorkspace);
        Path nearest = named == null ? Workspaces.nearestOrNull(session) : named;
        Path file = session.resolve(typed);
        if (nearest != null && (!Files.exists(file) || (named != null && Files.exists(named.resolve(typed))))) {
            Path below = nearest.resolve(typed).normalize();
            file = Files.exists(below) ? below : file;
        }
        if (!Files.exists(file)) {
            throw Ending.input("there is no file `" + typed + "`"
                    + (nearest == null ? "" : ", neither here nor in the workspace"));
        }
        if (Files.isDirectory(file)) {
            throw Ending.input("`" + typed + "` is a folder; name one table in it");
        }
        Path holder = named != null ? named : Workspaces.holding(file);
        Path workspace = holder != null ? holder : alone ? null : nearest;
        String below = workspace == null ? "" : below(workspace, file);
        return below.isEmpty()
                ? new Subject(
                        file,
                        typed.isAbsolute() ? String.valueOf(typed.getFileName()) : slashed(typed),
                        workspace,
                        false)
                : new Subject(file, below, workspace, true);
    }

    private static String below(Path workspace, Path file) {
        try {
            Path real = file.toRealPath();
            Path folder = workspace.toRealPath();
            return file.startsWith(workspace)
                    ? slashed(workspace.relativize(file))
                    : real.startsWith(folder) ? slashed(folder.relativize(real)) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /**
     * Which table it is: as asked, else as {@code tandem.yaml} says, else by its folder, else by its own headings.
     *
     * @param asked {@code needs presence areas}; null where not asked
     */
    String kind(@Nullable String asked, List<FileHint> hints) {
        if (asked != null) {
            return asked;
        }
        if (inside) {
            for (FileHint hint : hints) {
                if (hint.path().equals(name)) {
                    return known(hint.table());
                }
            }
            if (name.equals("areas.csv")) {
                return "areas";
            }
            int slash = name.indexOf('/');
            String folder = slash < 0 ? "" : name.substring(0, slash);
            if (folder.equals("registers") || TABLES.contains(folder)) {
                return known(folder);
            }
        }
        List<String> guessed = TableGuess.of(file);
        if (guessed.size() > 1) {
            throw Ending.usage(
                    "`" + name + "` can be read as " + String.join(" or ", guessed) + "; say which with `--table`");
        }
        return guessed.get(0);
    }

    private String known(String table) {
        if (!TABLES.contains(table)) {
            throw Ending.usage("`" + name + "` is a register; only needs, presence and areas are converted");
        }
        return table;
    }
}
