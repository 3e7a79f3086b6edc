package org.tandem.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** The folder of a workspace: which of its files are read, in the order of their names. */
final class WorkspaceFolder {
    /** Which new code stands for an old one. */
    static final String AREAS_MAP = "areas-map.csv";

    static final String AREAS = "areas.csv";
    static final List<String> YAML_FILES = List.of(
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

    /**
     * Tells of what is not read where it stands, though it would be elsewhere or under another name.
     *
     * @param levels those stated for whole files, by path
     */
    void tellStrays(List<FileHint> hints, Map<String, Sensitivity> levels) {
        new Strays(
                        this,
                        hints,
                        finding -> findings.accept(finding.about(
                                levels.getOrDefault(finding.origin().file(), Sensitivity.LOW))))
                .tell();
    }

    private List<String> files(String sub, List<String> endings) {
        Path inner = folder.resolve(sub);
        if (!isFolder(sub)) {
            return List.of();
        }
        List<String> read = new ArrayList<>();
        for (String name : names(sub)) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (endings.stream().anyMatch(lower::endsWith)) {
                read.add(sub + "/" + name);
            } else if (!lower.startsWith("readme") && !Files.isDirectory(inner.resolve(name))) {
                findings.accept(new Finding(
                        FileRules.FILE_IGNORED,
                        DataFiles.are(name) ? Severity.WARNING : Severity.NOTE,
                        Origin.ofFile(sub + "/" + name),
                        "`" + name + "` is not read: only " + String.join(" and ", endings) + " files of `" + sub
                                + "/` are",
                        "save it as `" + endings.get(0) + "`, or move it out of the workspace",
                        "",
                        Sensitivity.LOW));
            }
        }
        return read;
    }

    /** The names in a sub-folder, or with {@code ""} beside {@code tandem.yaml}, in their order; a hidden one is none. */
    List<String> names(String sub) {
        Path inner = folder.resolve(sub);
        try {
            if (PathGuard.outside(folder, inner)) {
                findings.accept(PathGuard.outsideOf(sub));
                return List.of();
            }
            try (Stream<Path> list = Files.list(inner)) {
                return list.map(file -> file.getFileName().toString())
                        .filter(name -> !hidden(name))
                        .sorted()
                        .toList();
            }
        } catch (IOException | SecurityException cannotBeRead) {
            findings.accept(PathGuard.unreadable(sub));
            return List.of();
        }
    }

    /** Whether nobody put a file of that name there: systems and programs keep things of their own under such names. */
    static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }
}
