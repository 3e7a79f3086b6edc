package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.load.PathGuard;
import org.tandem.model.Audience;
import org.tandem.sharing.Visible;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlReader;

/**
 * Tells to which key of a YAML file a line belongs. Values are not shown. The keys that Tandem knows are no secret; others are text
 * that people wrote, as the ids of those who hold letters, and are for internal readers alone.
 */
final class YamlPlace {
    private final Path folder;
    private final String file;
    private final Set<String> told;

    /** @param audience who reads it */
    YamlPlace(Path folder, String file, Audience audience) {
        this.folder = folder;
        this.file = file;
        this.told = audience == Audience.INTERNAL ? Set.of() : SchemaFiles.keys();
    }

    /** The way of keys that leads to {@code line}, in words. */
    String of(int line) {
        List<String> way = PathGuard.open(folder, file, finding -> {})
                .flatMap(path -> {
                    try {
                        return YamlReader.read(file, Files.readAllBytes(path)).root();
                    } catch (IOException changedMeanwhile) {
                        return Optional.empty();
                    }
                })
                .map(root -> way(root, line))
                .orElse(List.of());
        return way.isEmpty() ? "it belongs to no key" : "it belongs to key `" + String.join(" > ", way) + "`";
    }

    /** The last key or item that begins in or above the line, and those it stands in. */
    private List<String> way(YamlNode node, int line) {
        List<String> way = new ArrayList<>();
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().origin().line() <= line) {
                    String key = entry.key().text();
                    boolean known = told.isEmpty() || told.contains(key);
                    way = new ArrayList<>(List.of(known ? key : Visible.NOT_SHOWN));
                    way.addAll(known ? way(entry.value(), line) : List.of());
                }
            }
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i).origin().line() <= line) {
                    way = new ArrayList<>(List.of("item " + (i + 1)));
                    way.addAll(way(sequence.items().get(i), line));
                }
            }
        }
        return way;
    }
}
