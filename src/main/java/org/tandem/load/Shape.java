package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.source.Sensitivity;

/**
 * The keys a record may hold, declared once for reading and for its schema.
 *
 * @param name what the record is, as {@code post}
 * @param usual how sensitive a record is that states no level
 * @param keys in the order of the reference
 * @param names the names of the keys, in the same order
 * @param part whether it is kept and told with the record it stands in, which then is as sensitive as it
 */
public record Shape(String name, Sensitivity usual, List<Key<?>> keys, List<String> names, boolean part) {
    static final Key<Optional<Sensitivity>> SENSITIVITY =
            Key.optional("sensitivity", Kinds.SENSITIVITY, "how much harm its disclosure could do");
    static final Key<String> NOTE = Key.optional("note", Kinds.TEXT, "anything else a reader should know");
    static final Key<String> BASIS =
            Key.optional("basis", Kinds.words("sourced", "illustrative"), "whether a source stands behind it");
    static final Key<String> SOURCE = Key.optional("source", Kinds.TEXT, "where it comes from");

    /** A record with {@code keys} and those every record may carry. */
    static Shape of(String name, Sensitivity usual, Key<?>... keys) {
        List<Key<?>> all = new ArrayList<>(List.of(keys));
        all.addAll(List.of(SENSITIVITY, NOTE, BASIS, SOURCE));
        return new Shape(name, usual, List.copyOf(all));
    }

    /** The same for what is a part of the record it stands in. */
    static Shape partOf(String name, Sensitivity usual, Key<?>... keys) {
        Shape shape = of(name, usual, keys);
        return new Shape(name, usual, shape.keys(), shape.names(), true);
    }

    Shape(String name, Sensitivity usual, List<Key<?>> keys) {
        this(name, usual, keys, keys.stream().map(Key::name).toList(), false);
    }

    /** Whether its records have ids, so that each is told of as one record of the file. */
    boolean identified() {
        return names().contains("id");
    }
}
