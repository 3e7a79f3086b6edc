package org.tandem.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Origin;

/** The folder of a workspace: which of its files are read, in the order of their names. */
final class WorkspaceFolder {
    private final Path folder;
    private final Consumer<Finding> findings;

    WorkspaceFolder(Path folder, Consumer<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Path path() {
        return folder;
    }

    /** Whether something of that name stands there; a broken link does too. */
    boolean holds(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The YAML files of a sub-folder, as paths below the workspace. */
    List<String> profiles(String sub) {
        return files(sub, List.of(".yaml", ".yml"));
    }

    /** The tables of a sub-folder, as paths below the workspace. */
    List<String> tables(String sub) {
        return files(sub, List.of(".csv", ".tsv"));
    }

    private List<String> files(String sub, List<String> endings) {
        Path inner = folder.resolve(sub);
        if (!Files.isDirectory(inner)) {
            return List.of();
        }
        List<String> read = new ArrayList<>();
        for (String name : names(inner, sub)) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (endings.stream().anyMatch(lower::endsWith)) {
                read.add(sub + "/" + name);
            } else if (!name.startsWith(".") && !Files.isDirectory(inner.resolve(name))) {
                findings.accept(Finding.of(
                                FileRules.FILE_IGNORED,
                                Origin.ofFile(sub + "/" + name),
                                "`" + name + "` is not read: only " + String.join(" and ", endings) + " files of `" + sub
                                        + "/` are")
                        .expecting("save it as `" + endings.get(0) + "`, or move it out of the workspace"));
            }
        }
        return read;
    }

    private List<String> names(Path inner, String sub) {
        try {
            if (PathGuard.outside(folder, inner)) {
                findings.accept(PathGuard.outsideOf(sub));
                return List.of();
            }
            try (Stream<Path> list = Files.list(inner)) {
                return list.map(file -> file.getFileName().toString()).sorted().toList();
            }
        } catch (IOException | SecurityException cannotBeRead) {
            findings.accept(PathGuard.unreadable(sub));
            return List.of();
        }
    }
}
