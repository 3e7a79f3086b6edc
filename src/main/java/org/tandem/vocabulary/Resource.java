package org.tandem.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;
import org.tandem.source.YamlReader;

/** A vocabulary file of the jar. A fault in it is a fault of the build, so it is thrown and not told. */
final class Resource {
    private Resource() {}

    /** The root of {@code name}, a file beside this class, with its {@code version} and {@code source}. */
    static Mapping read(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary " + name + " is not in the jar");
            }
            YamlDocument document = YamlReader.read(name, in.readAllBytes());
            if (document.faults().isEmpty() && document.root().orElse(null) instanceof Mapping root) {
                return root;
            }
            throw new IllegalStateException("vocabulary " + name + " is broken: " + document.faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The entries of the mapping under {@code key}. */
    static List<Entry> entries(Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Mapping found ? found.entries() : List.of();
    }

    /** The text under {@code key}; empty where there is none. */
    static String text(Mapping mapping, String key) {
        return mapping.get(key).map(Resource::text).orElse("");
    }

    /** The records of the list under {@code key}. */
    static List<Mapping> records(Mapping mapping, String key) {
        List<Mapping> records = new ArrayList<>();
        if (mapping.get(key).orElse(null) instanceof Sequence list) {
            for (YamlNode item : list.items()) {
                if (!(item instanceof Mapping record)) {
                    throw new IllegalStateException(item.origin() + ": not a record");
                }
                records.add(record);
            }
        }
        return records;
    }

    /** The texts of the list under {@code key}; none where there is no list. */
    static List<String> texts(Mapping mapping, String key) {
        return mapping.get(key).map(Resource::texts).map(List::copyOf).orElse(List.of());
    }

    /** The texts of the list {@code node}. */
    static List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Sequence list) {
            list.items().forEach(item -> texts.add(text(item)));
        }
        return texts;
    }

    static String text(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
