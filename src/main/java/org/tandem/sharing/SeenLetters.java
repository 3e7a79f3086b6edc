package org.tandem.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.model.ActivityKind;
import org.tandem.model.LetterRules;
import org.tandem.model.Letters;
import org.tandem.model.Seat;
import org.tandem.source.Sensitivity;

/**
 * What an audience may know of a workspace's own rules for letters. Beside a table that is partly withheld it reads what would hold
 * without those records, as with the tables of law. A rule that names somebody who may not be named is withheld with its words.
 */
final class SeenLetters {
    private final Sensitivity limit;
    private final HiddenNames hidden;
    private final Sieve sieve;

    SeenLetters(Sensitivity limit, HiddenNames hidden, Sieve sieve) {
        this.limit = limit;
        this.hidden = hidden;
        this.sieve = sieve;
    }

    Letters of(Letters all) {
        LetterRules own = all.rules();
        return own == null ? all : new Letters(all.model(), seen(own));
    }

    private LetterRules seen(LetterRules own) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        sieve.keep(List.copyOf(own.seats().values()), this::level).forEach(seat -> seats.put(seat.id(), seat));
        return new LetterRules(
                seats,
                sieve.keep(own.kinds(), this::level),
                sieve.keep(own.functions(), this::level),
                sieve.keep(own.tasks(), LetterRules.TaskKind::sensitivity),
                sieve.keep(own.requests(), LetterRules.RequestKind::sensitivity),
                own.sensitivity().atMost(limit) ? own.consultedWithin() : 0,
                own.sensitivity().atMost(limit) ? own.sensitivity() : Sensitivity.LOW);
    }

    private Sensitivity level(Seat seat) {
        return hidden.level(seat.sensitivity(), seat.id(), seat.reason());
    }

    private Sensitivity level(ActivityKind kind) {
        return hidden.level(kind.sensitivity(), kind.words().toArray(String[]::new));
    }

    private Sensitivity level(LetterRules.Function function) {
        return hidden.level(function.sensitivity(), function.id(), function.title());
    }
}
