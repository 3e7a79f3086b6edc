package org.tandem.sharing;

import java.util.List;
import org.tandem.model.Audience;
import org.tandem.model.Capacity;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.source.Sensitivity;

/** What an audience may know of needs, of who works where, and of means counted as people. */
final class SeenFigures {
    private final Audience audience;
    private final Places places;
    private final Sieve sieve;

    SeenFigures(Audience audience, Places places, Sieve sieve) {
        this.audience = audience;
        this.places = places;
        this.sieve = sieve;
    }

    List<Need> needs(List<Need> all) {
        List<Need> kept = sieve.keep(all, Need::sensitivity);
        if (!audience.generalised()) {
            return kept;
        }
        Generalised<Need> generalised = new GeneralisedNeeds(places).of(kept);
        sieve.count(generalised.left());
        return generalised.records();
    }

    /** Work of a partner that must not be named must not be told either, however public its own row. */
    List<Presence> presence(List<Presence> all, References references) {
        List<Presence> kept =
                sieve.keep(all, record -> record.sensitivity().highest(references.levelOf(record.partner())));
        if (!audience.generalised()) {
            return kept;
        }
        Generalised<Presence> generalised = new GeneralisedPresence(places).of(kept);
        sieve.count(generalised.left());
        return generalised.records();
    }

    /** Each is told of where its work is told of exactly; that its work is withheld is counted there. */
    List<Capacity> capacities(List<Capacity> all, References references) {
        Sensitivity limit = audience.generalised() ? Sensitivity.LOW : audience.limit();
        return all.stream()
                .filter(each -> each.sensitivity()
                        .highest(references.levelOf(each.partner()))
                        .atMost(limit))
                .toList();
    }
}
