package org.tandem.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.diagnostic.Suggestion;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Tells of tables and profiles that are not read because they stand in another folder or under another name than their own: they
 * would be missed in no report. Of what else people keep in a workspace nothing is told.
 */
final class Strays {
    /** Folders below folders in which people file their tables by year, month and sector. */
    private static final int DEPTH = 4;

    private static final List<String> FOLDERS =
            List.of("boundaries", "needs", "ngos", "presence", "registers", "scenarios");
    /** Those whose files are read without being named. */
    private static final Set<String> READ = Set.of("needs", "ngos", "presence", "registers");

    private static final List<String> HERE =
            List.of(WorkspaceFolder.AREAS, WorkspaceFolder.AREAS_MAP, Registers.ALIASES);
    private static final List<String> REGISTERS = List.of("actions.csv", "consultations.csv");

    private final WorkspaceFolder folder;
    /** The same; what cannot be read in it is told by whoever reads it. */
    private final WorkspaceFolder quiet;

    private final Consumer<Finding> findings;
    private final Set<String> named;

    /** @param hints tables named in {@code tandem.yaml}, which are read wherever they stand */
    Strays(WorkspaceFolder folder, List<FileHint> hints, Consumer<Finding> findings) {
        this.folder = folder;
        this.quiet = new WorkspaceFolder(folder.path(), unheard -> {});
        this.findings = findings;
        this.named = hints.stream()
                .filter(hint -> !hint.table().equals(TableKind.ACTIONS.word()))
                .map(FileHint::path)
                .collect(Collectors.toSet());
    }

    void tell() {
        for (String name : folder.names("")) {
            if (Files.isDirectory(folder.path().resolve(name))) {
                folder(name);
            } else {
                file(name);
            }
        }
    }

    private void folder(String name) {
        if (!READ.contains(name)) {
            Suggestion.nearest(name, FOLDERS)
                    .filter(READ::contains)
                    .filter(near -> !same(name, near))
                    .ifPresent(near -> unread(name, "", near + "/", near));
            return;
        }
        for (String inner : quiet.names(name)) {
            if (Files.isDirectory(folder.path().resolve(name).resolve(inner))) {
                unread(name + "/" + inner, "; only files directly in `" + name + "/` are", "", name);
            } else if (name.equals("registers") && !REGISTERS.contains(inner)) {
                register(inner);
            }
        }
    }

    /** Tells of a folder that is not read, if there is something in it that would be in {@code instead}. */
    private void unread(String path, String why, String nearest, String instead) {
        boolean profiles = instead.equals("ngos");
        long count =
                count(path, profiles ? DataFiles::profile : file -> DataFiles.table(file) || DataFiles.sheet(file));
        if (count > 0) {
            String what =
                    (count == 1 ? "one " : count + " ") + (profiles ? "profile" : "table") + (count == 1 ? "" : "s");
            tell(
                    Severity.WARNING,
                    path,
                    what + " in `" + path + "/` " + (count == 1 ? "is" : "are") + " not read" + why,
                    "move " + (count == 1 ? "it" : "them") + " to `" + instead + "/`, or out of the workspace",
                    nearest);
        }
    }

    private long count(String path, Predicate<String> data) {
        Path start = folder.path().resolve(path);
        try (Stream<Path> files = Files.find(start, DEPTH, (file, about) -> about.isRegularFile())) {
            return files.map(file -> start.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> Stream.of(file.split("/")).noneMatch(WorkspaceFolder::hidden))
                    .filter(file -> data.test(file) && !named.contains(path + "/" + file))
                    .count();
        } catch (IOException | UncheckedIOException | SecurityException cannotBeRead) {
            return 0;
        }
    }

    private void register(String name) {
        String path = "registers/" + name;
        if (!DataFiles.are(name) || named.contains(path)) {
            return;
        }
        String stem = DataFiles.stem(name);
        if (stem.equals(DataFiles.stem(Registers.ALIASES))) {
            tell(Severity.WARNING, path, "`" + name + "` is not read here", "move it beside `tandem.yaml`", "");
            return;
        }
        String nearest = Suggestion.nearest(stem + ".csv", REGISTERS).orElse("");
        if (nearest.isEmpty() || !same(path, "registers/" + nearest)) {
            tell(
                    nearest.isEmpty() ? Severity.NOTE : Severity.WARNING,
                    path,
                    "`" + name + "` is not read: only `actions.csv` and `consultations.csv` of `registers/` are",
                    "one of these names, or another folder",
                    nearest);
        }
    }

    private void file(String name) {
        if (named.contains(name)) {
            return;
        }
        if (DataFiles.profile(name)) {
            yaml(name);
            return;
        }
        if (HERE.contains(name) || !(DataFiles.table(name) || DataFiles.sheet(name))) {
            return;
        }
        StrayTable table = StrayTable.of(folder.path(), name);
        if (table != null && (table.nearest().isEmpty() || !same(name, table.nearest()))) {
            tell(Severity.WARNING, name, "`" + name + "` is not read", table.instead(), table.nearest());
        }
    }

    private void yaml(String name) {
        List<String> read = WorkspaceFolder.YAML_FILES;
        String nearest = Suggestion.nearest(name, read).orElse("");
        if (!read.contains(name) && (nearest.isEmpty() || !same(name, nearest))) {
            tell(
                    nearest.isEmpty() ? Severity.NOTE : Severity.WARNING,
                    name,
                    "`" + name + "` is not read",
                    "one of " + String.join(", ", read) + "; profiles of organisations stand in `ngos/`",
                    nearest);
        }
    }

    /** Whether two names are of one file, as where small and large letters are the same. */
    private boolean same(String one, String other) {
        try {
            return folder.holds(other)
                    && Files.isSameFile(
                            folder.path().resolve(one), folder.path().resolve(other));
        } catch (IOException | SecurityException cannotBeRead) {
            return false;
        }
    }

    private void tell(Severity severity, String path, String message, String expected, String nearest) {
        findings.accept(new Finding(
                FileRules.FILE_IGNORED, severity, Origin.ofFile(path), message, expected, nearest, Sensitivity.LOW));
    }
}
