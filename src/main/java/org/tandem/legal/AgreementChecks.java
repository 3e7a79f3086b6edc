package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.legal.Fault.Whom;
import org.tandem.model.LegalStatus;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.source.Sensitivity;

/**
 * Whether agencies of the United Nations and the Red Cross and Red Crescent have an agreement with the host State on the days of what
 * they do. They do not register as NGOs do, and the mission's status agreement does not cover them; where one is registered all the
 * same that counts too.
 */
final class AgreementChecks {
    private final Scene scene;
    private final List<Fault> faults = new ArrayList<>();

    private AgreementChecks(Scene scene) {
        this.scene = scene;
    }

    /** Whether it works under an agreement of its own. */
    static boolean own(Organisation organisation) {
        return organisation.kind() == OrganisationKind.UN
                || organisation.kind() == OrganisationKind.AGENCY
                || organisation.kind() == OrganisationKind.RCRC;
    }

    /** The days on which an agreement, or else a registration there, holds. */
    private List<Period> held(Organisation organisation) {
        LegalStatus legal = organisation.legal();
        Stream<Period> registered = Stream.ofNullable(legal.registration())
                .filter(each -> each.country().isEmpty()
                        || scene.host().isEmpty()
                        || each.country().equals(scene.host()))
                .map(LegalStatus.Registration::period);
        return Stream.concat(Stream.ofNullable(legal.agreement()).map(LegalStatus.Agreement::period), registered)
                .toList();
    }

    static List<Fault> of(Scene scene) {
        if (!scene.kept()) {
            return List.of();
        }
        AgreementChecks checks = new AgreementChecks(scene);
        checks.missing();
        checks.work().forEach(checks::lapses);
        return checks.faults;
    }

    /** To coordinate and to decide, as the office of the Humanitarian Coordinator does, asks for no agreement of its own. */
    private List<Case> work() {
        return scene.cases().stream()
                .filter(each -> !scene.acts().coordination(each.activity()))
                .toList();
    }

    /** Told once for each organisation, with all that it does. */
    private void missing() {
        Map<String, Organisation> without = new TreeMap<>();
        Map<String, List<String>> work = new TreeMap<>();
        for (Case each : work()) {
            for (Organisation doer : each.doers()) {
                if (own(doer) && held(doer).isEmpty()) {
                    without.put(doer.id(), doer);
                    work.computeIfAbsent(doer.id(), id -> new ArrayList<>()).add(each.id());
                }
            }
        }
        without.forEach((id, doer) -> {
            List<String> does = Objects.requireNonNull(work.get(id));
            faults.add(new Fault(
                    does,
                    Finding.of(
                                    LegalRules.HOST_AGREEMENT_MISSING,
                                    doer.origin(),
                                    "`" + id + "` does or answers for `" + String.join("`, `", does)
                                            + "`, and neither an agreement with the host State nor a registration is recorded")
                            .expecting(
                                    "`host_agreement: {text: ..., from: ...}`; the status agreement of the mission does not"
                                            + " cover it")
                            .about(doer.sensitivity()),
                    Whom.ORGANISATIONS,
                    "under which agreement with the host State " + doer.shortName() + " works, and until when"));
        });
    }

    private void lapses(Case each) {
        for (Organisation doer : each.doers()) {
            List<Period> held = held(doer);
            List<Period> gaps = own(doer) && !held.isEmpty() ? Days.without(each.span(), held) : List.of();
            if (!gaps.isEmpty()) {
                faults.add(new Fault(
                        each.id(),
                        Finding.of(
                                        LegalRules.HOST_AGREEMENT_MISSING,
                                        doer.origin(),
                                        "the agreement of `" + doer.id() + "` with the host State does not cover `"
                                                + each.id() + "` on " + Days.words(gaps) + ": it holds "
                                                + Days.words(held))
                                .expecting("an agreement for these days")
                                .about(each.activity()
                                        .sensitivity()
                                        .highest(doer.sensitivity())
                                        .highest(level(doer.legal()))),
                        Whom.ORGANISATIONS,
                        "whether the agreement of " + doer.shortName() + " with the host State is extended over "
                                + Days.words(gaps)));
            }
        }
    }

    private static Sensitivity level(LegalStatus legal) {
        return Stream.concat(
                        Stream.ofNullable(legal.agreement()).map(LegalStatus.Agreement::sensitivity),
                        Stream.ofNullable(legal.registration()).map(LegalStatus.Registration::sensitivity))
                .reduce(Sensitivity.LOW, Sensitivity::highest);
    }
}
