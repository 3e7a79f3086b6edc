package org.tandem.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.source.Origin;

/** The folder of a workspace: which of its files are read, in the order of their names. */
final class WorkspaceFolder {
    /** Which new code stands for an old one. */
    static final String AREAS_MAP = "areas-map.csv";

    private static final String AREAS = "areas.csv";
    private static final List<String> YAML_FILES = List.of(
            "actors.yaml",
            "align-rules.yaml",
            "legal-rules.yaml",
            "meetings.yaml",
            "mission.yaml",
            "plan.yaml",
            "raci-rules.yaml",
            "sharing.yaml",
            "tandem.yaml");

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

    /** Whether {@code sub} is a folder; tells where something else has its name. */
    boolean isFolder(String sub) {
        boolean there = Files.isDirectory(folder.resolve(sub));
        if (!there && holds(sub)) {
            findings.accept(PathGuard.notAFolder(sub));
        }
        return there;
    }

    /** The YAML files of a sub-folder, as paths below the workspace. */
    List<String> profiles(String sub) {
        return files(sub, List.of(".yaml", ".yml"));
    }

    /** The tables of a sub-folder, and those that a hint names as of its kind, as paths below the workspace. */
    List<String> tables(String sub, List<FileHint> hints) {
        TreeSet<String> names = new TreeSet<>(files(sub, List.of(".csv", ".tsv")));
        hints.stream()
                .filter(hint -> !hint.table().equals(sub))
                .map(FileHint::path)
                .forEach(names::remove);
        names.addAll(hinted(sub, hints));
        return List.copyOf(names);
    }

    /** The gazetteer, and the tables that a hint names as such. */
    List<String> gazetteers(List<FileHint> hints) {
        TreeSet<String> names = new TreeSet<>(hinted("areas", hints));
        if (holds(AREAS)) {
            names.add(AREAS);
        }
        if (holds(AREAS_MAP)) {
            names.add(AREAS_MAP);
        }
        return List.copyOf(names);
    }

    /** The files of shapes, as paths below the workspace. */
    List<String> boundaries() {
        return files("boundaries", List.of(".geojson", ".topojson", ".json"));
    }

    private static List<String> hinted(String table, List<FileHint> hints) {
        return hints.stream()
                .filter(hint -> hint.table().equals(table))
                .map(FileHint::path)
                .toList();
    }

    /** Tells of YAML files beside {@code tandem.yaml} whose name is not one that is read. */
    void tellStrays() {
        for (String name : names(folder, "")) {
            boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
            if (yaml && !YAML_FILES.contains(name) && !name.startsWith(".")) {
                findings.accept(Finding.of(FileRules.FILE_IGNORED, Origin.ofFile(name), "`" + name + "` is not read")
                        .expecting("one of " + String.join(", ", YAML_FILES))
                        .nearest(Suggestion.nearest(name, YAML_FILES).orElse("")));
            }
        }
    }

    private List<String> files(String sub, List<String> endings) {
        Path inner = folder.resolve(sub);
        if (!isFolder(sub)) {
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
                                "`" + name + "` is not read: only " + String.join(" and ", endings) + " files of `"
                                        + sub + "/` are")
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
