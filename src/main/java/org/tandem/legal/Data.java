package org.tandem.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;
import org.tandem.source.YamlReader;

/** A data file beside this class. A fault in it is ours, so it is thrown and not told. */
final class Data {
    private Data() {}

    static Mapping read(String name) {
        try (InputStream in = Data.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            YamlDocument document = YamlReader.read(name, in.readAllBytes());
            if (document.faults().isEmpty() && document.root().orElse(null) instanceof Mapping root) {
                return root;
            }
            throw new IllegalStateException(name + " is broken: " + document.faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    static List<Entry> entries(Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Mapping found ? found.entries() : List.of();
    }

    /** The text under {@code key}; empty where there is none. */
    static String text(Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }

    static List<String> texts(Mapping mapping, String key) {
        return mapping.get(key).map(Data::texts).orElse(List.of());
    }

    static List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Sequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof Scalar scalar) {
                    texts.add(scalar.text());
                }
            }
        }
        return List.copyOf(texts);
    }

    static @Nullable LocalDate day(Mapping mapping, String key) {
        String text = text(mapping, key);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
