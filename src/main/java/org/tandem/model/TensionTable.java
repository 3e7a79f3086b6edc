package org.tandem.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.source.Sensitivity;

/**
 * Which objectives pull against each other and which go the same way, by words that people declare: Tandem's, or what a workspace
 * changes of it.
 *
 * @param tensions the first that two objectives fit holds
 * @param common likewise, where no tension does
 */
public record TensionTable(List<Tension> tensions, List<Common> common) {
    /** Changes nothing. */
    public static final TensionTable EMPTY = new TensionTable(List.of(), List.of());

    /** Words on one side, folded, that pull against words on the other. */
    public record Tension(String id, List<String> one, List<String> other, String reason, Sensitivity sensitivity) {
        /** The words by which two objectives pull against each other, the first's first; empty where they do not. */
        public Optional<List<String>> between(List<String> first, List<String> second) {
            return pair(one, first, other, second).or(() -> pair(other, first, one, second));
        }

        private static Optional<List<String>> pair(
                List<String> mine, List<String> first, List<String> theirs, List<String> second) {
            Optional<String> a = first.stream().filter(mine::contains).findFirst();
            Optional<String> b = second.stream().filter(theirs::contains).findFirst();
            return a.flatMap(word -> b.map(against -> List.of(word, against)));
        }
    }

    /** Words, folded, that two objectives share where they go the same way. */
    public record Common(String id, List<String> words, String reason, Sensitivity sensitivity) {}

    /** This table with {@code own}, which comes first and takes the place of what has the same id here. */
    public TensionTable with(TensionTable own) {
        List<Tension> pulling = new ArrayList<>(own.tensions());
        tensions.stream()
                .filter(each ->
                        own.tensions().stream().noneMatch(other -> other.id().equals(each.id())))
                .forEach(pulling::add);
        List<Common> shared = new ArrayList<>(own.common());
        common.stream()
                .filter(each ->
                        own.common().stream().noneMatch(other -> other.id().equals(each.id())))
                .forEach(shared::add);
        return new TensionTable(List.copyOf(pulling), List.copyOf(shared));
    }

    /** Every word the table knows, in order. */
    public List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        tensions.forEach(each -> {
            words.addAll(each.one());
            words.addAll(each.other());
        });
        common.forEach(each -> words.addAll(each.words()));
        return List.copyOf(words);
    }

    /** How sensitive each of its records is. */
    public Stream<Sensitivity> levels() {
        return Stream.concat(
                tensions.stream().map(Tension::sensitivity), common.stream().map(Common::sensitivity));
    }
}
