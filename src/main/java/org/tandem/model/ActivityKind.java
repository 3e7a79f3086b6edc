package org.tandem.model;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.source.Sensitivity;

/**
 * The rules for one kind of activity.
 *
 * @param id as {@code service-delivery}
 * @param aliases other words for it
 * @param accountable seats for A, in order of preference
 * @param responsible seats for R, or for D in DACI, in order of preference
 * @param consulted seats that all are consulted
 * @param informed seats that all are informed
 * @param supporting seats for the S of RASCI, in order of preference
 * @param verifying seats for the V of RACI-VS, in order of preference
 * @param signing seats for the S of RACI-VS, in order of preference
 */
public record ActivityKind(
        String id,
        List<String> aliases,
        Nature nature,
        List<Seat> accountable,
        List<Seat> responsible,
        List<Seat> consulted,
        List<Seat> informed,
        List<Seat> supporting,
        List<Seat> verifying,
        List<Seat> signing,
        Sensitivity sensitivity) {

    /** Whether {@code word} means this kind. */
    public boolean named(String word) {
        return id.equals(word) || aliases.contains(word);
    }

    /** Its id and all other words for it. */
    public Stream<String> words() {
        return Stream.concat(Stream.of(id), aliases.stream());
    }

    /** Whether the rules give the seat {@code id} a letter in such an activity. */
    public boolean expects(String id) {
        return Stream.of(accountable, responsible, consulted, informed)
                .flatMap(List::stream)
                .anyMatch(seat -> seat.id().equals(id));
    }

    /** The same under another principle. */
    public ActivityKind of(Nature other) {
        return new ActivityKind(
                id,
                aliases,
                other,
                accountable,
                responsible,
                consulted,
                informed,
                supporting,
                verifying,
                signing,
                sensitivity);
    }
}
