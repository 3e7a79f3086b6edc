package org.tandem.responsibility;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.model.Organisation;
import org.tandem.model.Seat;
import org.tandem.responsibility.Matrix.Assignment;

/** What those that do the work of a row say of means that a seat would bring. */
final class Consent {
    private final Actors actors;
    private final Collection<Assignment> letters;

    /** @param letters those of the row, as they are given one after the other */
    Consent(Actors actors, Collection<Assignment> letters) {
        this.actors = actors;
        this.letters = letters;
    }

    /**
     * Why the seat brings nothing that those who do the work accept. Where the reader may not know on what terms they work beside
     * armed forces, nobody is proposed for whom it would matter: a letter given or not would tell the terms.
     */
    Optional<String> refusal(Seat seat) {
        if (!seat.conditions().isEmpty()
                && workers().anyMatch(worker -> !worker.conditions().told())) {
            return Optional.of("on what terms it would be accepted may not be shown");
        }
        return workers()
                .filter(worker -> seat.conditions().stream()
                        .anyMatch(topic -> condition(worker, topic).equals("never")))
                .map(worker -> worker.shortName() + ", which does the work, never accepts "
                        + String.join(" or ", seat.conditions()).replace('_', ' '))
                .findFirst();
    }

    /** A means that somebody accepts as a last resort only is told with that condition. */
    Candidate told(Candidate candidate, Seat seat) {
        TreeSet<String> careful = new TreeSet<>();
        workers()
                .filter(worker -> seat.conditions().stream()
                        .anyMatch(topic -> condition(worker, topic).equals("last_resort")))
                .forEach(worker -> careful.add(worker.shortName()));
        return careful.isEmpty()
                ? candidate
                : candidate.because(
                        candidate.reason() + "; " + String.join(" and ", careful) + " accept it as a last resort only");
    }

    private Stream<Organisation> workers() {
        return letters.stream()
                .filter(each -> each.letter().responsible())
                .flatMap(each -> actors.organisation(actors.owner(each.actor())).stream());
    }

    private static String condition(Organisation organisation, String topic) {
        return organisation.conditions().word(topic).replace('-', '_');
    }
}
