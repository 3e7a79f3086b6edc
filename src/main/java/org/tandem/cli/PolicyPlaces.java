package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tandem.load.PathGuard;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlReader;

/** Where the values of the policy come from: a line of {@code tandem.yaml}, or a default of Tandem. */
final class PolicyPlaces {
    private static final String FILE = "tandem.yaml";

    private final Optional<YamlNode> policy;

    PolicyPlaces(Path folder) {
        this.policy = PathGuard.open(folder, FILE, finding -> {})
                .flatMap(PolicyPlaces::read)
                .flatMap(root -> value(root, "policy"));
    }

    private static Optional<YamlNode> read(Path path) {
        try {
            return YamlReader.read(FILE, Files.readAllBytes(path)).root();
        } catch (IOException changedMeanwhile) {
            return Optional.empty();
        }
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    /** The place of a value, as {@code tandem.yaml:12}, else that it is a default. */
    String basis(String key, String... further) {
        Optional<YamlNode> value = policy.flatMap(root -> value(root, key));
        for (String next : further) {
            value = value.flatMap(node -> value(node, next));
        }
        return value.map(node -> GapFigures.at(node.origin())).orElse("a default of Tandem");
    }
}
