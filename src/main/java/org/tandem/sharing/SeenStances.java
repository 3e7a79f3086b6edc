package org.tandem.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.Accord;
import org.tandem.model.Audience;
import org.tandem.model.Stance;
import org.tandem.source.Sensitivity;

/** What an audience may know of objectives, protocols, and what was settled about them. */
final class SeenStances {
    private final Audience audience;
    private final Places places;
    private final Sieve sieve;

    SeenStances(Audience audience, Places places, Sieve sieve) {
        this.audience = audience;
        this.places = places;
        this.sieve = sieve;
    }

    Stance of(Stance whole, Sensitivity holder) {
        if (whole.equals(Stance.NONE)) {
            return whole;
        }
        List<Stance.Objective> objectives = sieve.keep(whole.objectives(), Stance.Objective::sensitivity).stream()
                .flatMap(each -> placed(each, each.sensitivity().highest(holder)).stream())
                .toList();
        return new Stance(objectives, sieve.keep(whole.protocols(), Stance.Protocol::sensitivity));
    }

    /** One whose place cannot be told goes: without an area it would hold everywhere. */
    private Optional<Stance.Objective> placed(Stance.Objective whole, Sensitivity level) {
        return place(level, whole.area())
                .map(area -> new Stance.Objective(
                        whole.id(),
                        whole.text(),
                        area,
                        whole.sector(),
                        whole.tends(),
                        whole.sensitivity(),
                        whole.origin()));
    }

    /** A post that may not be named is told of as such: it is not the same as none. */
    Accord of(Accord whole, References references) {
        if (whole.equals(Accord.NONE)) {
            return whole;
        }
        List<Accord.Scored> scores = sieve.keep(whole.scores(), Accord.Scored::sensitivity).stream()
                .flatMap(each -> placed(each, references).stream())
                .toList();
        Map<String, String> owners = new LinkedHashMap<>();
        whole.owners().forEach((topic, owner) -> owners.put(topic, references.shown(owner)));
        return new Accord(
                scores,
                owners,
                whole.escalation().stream().map(references::shown).toList());
    }

    private Optional<Accord.Scored> placed(Accord.Scored whole, References references) {
        return place(whole.sensitivity(), whole.area())
                .map(area -> new Accord.Scored(
                        whole.id(),
                        whole.text(),
                        references.objectives(whole.of()),
                        area,
                        whole.sector(),
                        whole.score(),
                        whole.reason(),
                        whole.by().isEmpty() ? "" : references.shown(whole.by()),
                        whole.sensitivity(),
                        whole.origin()));
    }

    /** As coarse as the audience sees it; empty where nothing of it can be told, which is counted. */
    private Optional<String> place(Sensitivity level, String area) {
        if (area.isEmpty() || !audience.generalised() || level == Sensitivity.LOW) {
            return Optional.of(area);
        }
        Optional<String> coarse = places.coarse(area);
        if (coarse.isEmpty()) {
            sieve.count(1);
        }
        return coarse;
    }
}
