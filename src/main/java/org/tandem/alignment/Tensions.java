package org.tandem.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;
import org.tandem.source.YamlReader;

/** The table of {@code tensions.yaml}. A fault in that file is ours, so it is thrown and not told. */
record Tensions(List<Tension> tensions, List<Common> common) {
    private static final String FILE = "tensions.yaml";

    /** Words on one side that pull against words on the other. */
    record Tension(String id, List<String> one, List<String> other, String reason) {
        /** The words by which two objectives pull against each other, the first's first; empty where they do not. */
        Optional<List<String>> between(List<String> first, List<String> second) {
            return pair(one, first, other, second).or(() -> pair(other, first, one, second));
        }

        private static Optional<List<String>> pair(
                List<String> mine, List<String> first, List<String> theirs, List<String> second) {
            Optional<String> a = first.stream().filter(mine::contains).findFirst();
            Optional<String> b = second.stream().filter(theirs::contains).findFirst();
            return a.flatMap(word -> b.map(against -> List.of(word, against)));
        }
    }

    /** Words that two objectives share where they go the same way. */
    record Common(String id, List<String> words, String reason) {}

    /** The table of this release. */
    static Tensions standard() {
        try (InputStream in = Tensions.class.getResourceAsStream(FILE)) {
            YamlDocument document = YamlReader.read(
                    FILE,
                    Objects.requireNonNull(in, FILE + " is not in the jar").readAllBytes());
            if (document.faults().isEmpty() && document.root().orElse(null) instanceof Mapping root) {
                return of(root);
            }
            throw new IllegalStateException(FILE + " is broken: " + document.faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tensions of(Mapping root) {
        List<Tension> tensions = new ArrayList<>();
        for (YamlNode node : items(root, "tensions")) {
            tensions.add(new Tension(text(node, "id"), words(node, "one"), words(node, "other"), text(node, "reason")));
        }
        List<Common> common = new ArrayList<>();
        for (YamlNode node : items(root, "common")) {
            common.add(new Common(text(node, "id"), words(node, "words"), text(node, "reason")));
        }
        return new Tensions(List.copyOf(tensions), List.copyOf(common));
    }

    /** Every word the table knows, in order. */
    List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        tensions.forEach(each -> {
            words.addAll(each.one());
            words.addAll(each.other());
        });
        common.forEach(each -> words.addAll(each.words()));
        return List.copyOf(words);
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        if (node instanceof Mapping mapping && mapping.get(key).orElse(null) instanceof Sequence sequence) {
            return sequence.items();
        }
        throw new IllegalStateException(node.origin() + ": no list `" + key + "`");
    }

    private static List<String> words(YamlNode node, String key) {
        return items(node, key).stream().map(Tensions::scalar).toList();
    }

    private static String text(YamlNode node, String key) {
        if (node instanceof Mapping mapping) {
            return scalar(mapping.get(key).orElseThrow());
        }
        throw new IllegalStateException(node.origin() + ": not a record");
    }

    private static String scalar(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException(node.origin() + ": not a word");
    }
}
