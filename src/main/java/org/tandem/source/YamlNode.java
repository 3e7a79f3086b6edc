package org.tandem.source;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML document as it was written, with its place. Scalars stay raw text: {@code NO} is Norway, not false. */
public sealed interface YamlNode {
    /** Where the node begins. */
    Origin origin();

    /**
     * A single value.
     *
     * @param text the characters as written, quotes and folding resolved
     * @param quoted whether it stood in quotes or in a block, so that {@code "null"} is a word
     */
    record Scalar(Origin origin, String text, boolean quoted) implements YamlNode {
        /** Whether nothing was stated: empty, {@code ~} or {@code null} without quotes. */
        public boolean blank() {
            return !quoted && (text.isBlank() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** A list. */
    record Sequence(Origin origin, List<YamlNode> items) implements YamlNode {}

    /** Keys and values in the order written; of a key written twice the first value is kept. */
    record Mapping(Origin origin, List<Entry> entries) implements YamlNode {
        /** The value of {@code key} where it is present. */
        public Optional<YamlNode> get(String key) {
            // A loop, for this is asked some thousand times at each start.
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
