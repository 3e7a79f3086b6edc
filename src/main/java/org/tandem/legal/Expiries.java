package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tandem.legal.LegalResult.Expiry;
import org.tandem.model.LegalStatus;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Period;

/** What ends before the operation's period does, with the activities planned beyond. */
final class Expiries {
    private final Scene scene;
    private final List<Expiry> found = new ArrayList<>();

    private Expiries(Scene scene) {
        this.scene = scene;
    }

    static List<Expiry> of(Scene scene) {
        Expiries expiries = new Expiries(scene);
        expiries.mission();
        scene.workspace().organisations().forEach(expiries::organisation);
        return expiries.found.stream()
                .sorted(Comparator.comparing(Expiry::last)
                        .thenComparing(Expiry::what)
                        .thenComparing(Expiry::holder))
                .toList();
    }

    private void mission() {
        Mission mission = scene.mission();
        if (mission == null || scene.terms().isEmpty()) {
            return;
        }
        Terms terms = scene.terms().get();
        for (Mandate mandate : terms.mandates()) {
            List<String> tasks = mandate.tasks().stream().map(Mandate.Task::id).toList();
            add(
                    terms.inForce(mandate),
                    "mandate " + mandate.resolution(),
                    scene.name(mission.id()),
                    each -> tasks.contains(each.activity().mandateTask()));
        }
        for (Mission.Agreement agreement : mission.agreements()) {
            add(
                    agreement.period(),
                    agreement.kind().isEmpty() ? agreement.id() : agreement.kind(),
                    scene.name(mission.id()),
                    each -> scene.consent().contains(agreement)
                            || scene.status().contains(agreement)
                            || each.activity().legal().cites().stream()
                                    .anyMatch(cited -> cited.text().startsWith(agreement.id())));
        }
    }

    private void organisation(Organisation organisation) {
        Predicate<Case> does =
                each -> each.doers().stream().anyMatch(doer -> doer.id().equals(organisation.id()));
        LegalStatus.Registration registration = organisation.legal().registration();
        if (registration != null) {
            add(registration.period(), "registration", organisation.shortName(), does);
        }
        LegalStatus.Agreement agreement = organisation.legal().agreement();
        if (agreement != null) {
            add(agreement.period(), "agreement with the host State", organisation.shortName(), does);
        }
        for (LegalStatus.Permit permit : organisation.legal().permits()) {
            add(
                    permit.period(),
                    permit.kind(),
                    organisation.shortName(),
                    does.and(each ->
                            each.activity().areas().stream().anyMatch(area -> scene.lies(area, permit.areas()))));
        }
    }

    private void add(Period period, String what, String holder, Predicate<Case> needs) {
        LocalDate last = period.until();
        if (last == null || !Legal.endsWithin(period, scene.horizon())) {
            return;
        }
        List<String> beyond = scene.cases().stream()
                .filter(needs)
                .filter(each -> Days.last(each.span()).isAfter(last))
                .map(Case::id)
                .toList();
        boolean past = last.isBefore(scene.workspace().operation().asOf());
        if (!past || !beyond.isEmpty()) {
            found.add(new Expiry(last, what, holder, beyond, past));
        }
    }
}
