package org.tandem.responsibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.source.YamlReader;

/**
 * Who may hold which letter, by kind of activity: the content of {@code rules.yaml}.
 *
 * @param seats by id
 * @param kinds in the order written
 */
record RuleTable(Map<String, Seat> seats, List<Kind> kinds) {
    /** What a community's and a host authority's seats are called, where rows are checked for them. */
    static final String COMMUNITY = "community";

    static final String HOST_AUTHORITY = "host-authority";

    private static final String DELIVERY = "service-delivery";
    private static final String COORDINATION = "coordination";
    private static final String FILE = "rules.yaml";

    /**
     * The rules for one kind of activity.
     *
     * @param id as {@code service-delivery}
     * @param aliases other words for it
     * @param accountable seats for A, in order of preference
     * @param responsible seats for R, in order of preference
     * @param consulted seats that all are consulted
     * @param informed seats that all are informed
     */
    record Kind(
            String id,
            List<String> aliases,
            Nature nature,
            List<Seat> accountable,
            List<Seat> responsible,
            List<Seat> consulted,
            List<Seat> informed) {

        /** Whether the rules give the seat {@code id} a letter in such an activity. */
        boolean expects(String id) {
            return List.of(accountable, responsible, consulted, informed).stream()
                    .flatMap(List::stream)
                    .anyMatch(seat -> seat.id().equals(id));
        }
    }

    /** The table that Tandem ships. */
    static RuleTable standard() {
        return Standard.TABLE;
    }

    /** The kind written as {@code word}. */
    Optional<Kind> find(String word) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(word) || kind.aliases().contains(word))
                .findFirst();
    }

    /** The kind written as {@code word}; for a word of people's own, delivery where there is a sector, else coordination. */
    Kind kind(String word, String sector) {
        return find(word)
                .or(() -> find(sector.isEmpty() ? COORDINATION : DELIVERY))
                .orElseThrow(() -> new IllegalStateException(FILE + ": no kind for " + word));
    }

    /** Every word a plan may use for a kind. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        kinds.forEach(kind -> {
            words.add(kind.id());
            words.addAll(kind.aliases());
        });
        words.sort(null);
        return words;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final RuleTable TABLE = read();

        private static RuleTable read() {
            try (InputStream in = RuleTable.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is not in the jar");
                }
                return RuleTableReader.of(YamlReader.read(FILE, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
