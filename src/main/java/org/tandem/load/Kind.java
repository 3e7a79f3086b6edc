package org.tandem.load;

import java.util.List;
import org.tandem.source.YamlNode;

/**
 * What a key may hold: its form, for a schema, and how it is read.
 *
 * @param <T> what it is read as
 * @param form what it looks like
 * @param absent what stands for a value that is missing or cannot be used
 * @param reader reads a node that states something
 */
public record Kind<T>(Form form, T absent, Reader<T> reader) {
    /** Reads a node of the record {@code fields}, and tells it what is wrong with the node. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(YamlNode node, Fields fields);
    }

    /** What a value looks like. */
    public sealed interface Form {
        /**
         * A single value.
         *
         * @param format as {@code text}, {@code date} or {@code whole number}
         * @param words the only values allowed; empty when there is no such list
         */
        record Value(String format, List<String> words) implements Form {}

        /** A list. */
        record Items(Form item) implements Form {}

        /** A list, or one value that is used as it stands. */
        record OneOrSeveral(Form item) implements Form {}

        /** A record with keys of its own. */
        record Entries(Shape shape) implements Form {}

        /** A mapping from names of the user's own. */
        record Named(Form value) implements Form {}
    }
}
