package org.tandem.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.legal.LegalResult;
import org.tandem.legal.LegalResult.Status;

/**
 * What the law says of activities whose letters are shared out: a letter says who does something, not that it may be done.
 *
 * @param broken ids of the rules that an activity breaks, by its id
 * @param forbidden ids of activities that are not in order, where others are only to settle
 */
public record LawNotes(Map<String, List<String>> broken, List<String> forbidden) {
    /** Where nothing was held against the law. */
    public static final LawNotes NONE = new LawNotes(Map.of(), List.of());

    public static LawNotes of(LegalResult legal) {
        Map<String, List<String>> broken = new TreeMap<>();
        legal.register().stream()
                .filter(entry -> entry.state() == Status.NOT_IN_ORDER || entry.state() == Status.TO_SETTLE)
                .forEach(entry -> broken.put(entry.id(), entry.rules()));
        return new LawNotes(
                broken,
                legal.register().stream()
                        .filter(entry -> entry.state() == Status.NOT_IN_ORDER)
                        .map(LegalResult.Entry::id)
                        .toList());
    }

    /** What stands against {@code row}, as {@code by law not in order: mandate-task-missing}; empty where nothing does. */
    Optional<String> about(String row) {
        return Optional.ofNullable(broken.get(row))
                .map(rules -> (forbidden.contains(row) ? "by law not in order: " : "by law to settle: ")
                        + String.join(", ", rules));
    }
}
