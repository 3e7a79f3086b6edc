package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.legal.Fault.Whom;
import org.tandem.model.LegalStatus;
import org.tandem.model.LegalStatus.Permit;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;

/** Whether the host State has agreed: to the mission, to its status, and to those who do the work with it. */
final class ConsentChecks {
    /** Kinds of organisation that register with the host State; agencies and the Red Cross have agreements of their own. */
    private static final List<OrganisationKind> REGISTER =
            List.of(OrganisationKind.INGO, OrganisationKind.NNGO, OrganisationKind.LOCAL);

    private final Scene scene;
    private final List<Fault> faults = new ArrayList<>();

    private ConsentChecks(Scene scene) {
        this.scene = scene;
    }

    static List<Fault> of(Scene scene) {
        ConsentChecks checks = new ConsentChecks(scene);
        if (scene.kept() && !scene.cases().isEmpty()) {
            checks.agreed(LegalRules.HOST_CONSENT_MISSING, scene.consent(), "the host State's consent", "host consent");
            checks.agreed(LegalRules.STATUS_AGREEMENT_MISSING, scene.status(), "a status agreement (SOFA)", "SOFA");
            checks.unregistered();
        }
        scene.cases().forEach(checks::check);
        return checks.faults;
    }

    private void agreed(Rule rule, List<Mission.Agreement> agreements, String what, String kind) {
        Mission mission = Objects.requireNonNull(scene.mission());
        if (agreements.isEmpty()) {
            faults.add(new Fault(
                    scene.cases().stream().map(Case::id).toList(),
                    Finding.of(
                                    rule,
                                    mission.origin(),
                                    kind.equals("SOFA")
                                            ? "no status agreement (SOFA) is recorded"
                                            : "no agreement records " + what)
                            .expecting("under `agreements`, one of `kind: " + kind + "` with its days"),
                    Whom.HOST,
                    "whether " + what + " stands, since when and until when"));
            return;
        }
        List<Period> periods =
                agreements.stream().map(Mission.Agreement::period).toList();
        for (Case each : scene.cases()) {
            List<Period> gaps = Days.without(each.span(), periods);
            if (!gaps.isEmpty()) {
                faults.add(new Fault(
                        each.id(),
                        Finding.of(
                                        rule,
                                        each.origin(),
                                        what + " does not cover `" + each.id() + "` on " + Days.words(gaps)
                                                + ": it is recorded " + Days.words(periods))
                                .expecting("an agreement for these days, or an activity that ends before")
                                .as(Severity.ERROR)
                                .about(each.activity().sensitivity()),
                        Whom.HOST,
                        "whether " + what + " is extended over " + Days.words(gaps)));
            }
        }
    }

    /** Told once for each organisation, with all that it does. */
    private void unregistered() {
        Map<String, Organisation> without = new TreeMap<>();
        Map<String, List<String>> work = new TreeMap<>();
        for (Case each : scene.cases()) {
            for (Organisation doer : each.doers()) {
                if (REGISTER.contains(doer.kind()) && doer.legal().registration() == null) {
                    without.put(doer.id(), doer);
                    work.computeIfAbsent(doer.id(), id -> new ArrayList<>()).add(each.id());
                }
            }
        }
        without.forEach((id, doer) -> faults.add(new Fault(
                work.getOrDefault(id, List.of()),
                Finding.of(
                                LegalRules.REGISTRATION_MISSING,
                                doer.origin(),
                                "`" + id + "` does or answers for "
                                        + "`" + String.join("`, `", work.getOrDefault(id, List.of())) + "`"
                                        + ", and no registration is recorded")
                        .expecting("`registered: {country: " + scene.host() + ", until: ...}`")
                        .about(doer.sensitivity()),
                Whom.ORGANISATIONS,
                "until when " + doer.shortName() + " is registered")));
    }

    private void check(Case each) {
        for (Organisation doer : each.doers()) {
            if (REGISTER.contains(doer.kind())) {
                registered(each, doer);
                permits(each, doer);
            }
        }
    }

    private void registered(Case each, Organisation doer) {
        LegalStatus.Registration registration = doer.legal().registration();
        if (registration == null) {
            return;
        }
        boolean elsewhere = !registration.country().isEmpty()
                && !scene.host().isEmpty()
                && !registration.country().equals(scene.host());
        List<Period> gaps = Days.without(each.span(), elsewhere ? List.of() : List.of(registration.period()));
        if (gaps.isEmpty()) {
            return;
        }
        String how = elsewhere
                ? "it is registered in " + registration.country()
                : "it is registered " + Days.words(registration.period());
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.REGISTRATION_EXPIRED,
                                registration.origin(),
                                "`" + doer.id() + "` is not registered for `" + each.id() + "` on " + Days.words(gaps)
                                        + ": " + how)
                        .expecting("a registration that holds on these days, or another who does the work")
                        .about(each.activity()
                                .sensitivity()
                                .highest(doer.sensitivity())
                                .highest(registration.sensitivity())),
                Whom.HOST,
                "whether the registration of " + doer.shortName() + " is renewed for " + Days.words(gaps)
                        + ", and who does the work if not"));
    }

    private void permits(Case each, Organisation doer) {
        for (String needed : each.activity().legal().permits()) {
            List<Permit> held = doer.legal().permits().stream()
                    .filter(permit -> fold(permit.kind()).equals(fold(needed)))
                    .filter(permit ->
                            each.activity().areas().stream().allMatch(area -> scene.lies(area, permit.areas())))
                    .toList();
            List<Period> gaps =
                    Days.without(each.span(), held.stream().map(Permit::period).toList());
            if (held.isEmpty()) {
                faults.add(new Fault(
                        each.id(),
                        Finding.of(
                                        LegalRules.PERMIT_MISSING,
                                        each.origin(),
                                        "`" + each.id() + "` needs a `" + needed + "`, and `" + doer.id()
                                                + "` records none that holds in "
                                                + scene.places(each.activity().areas()))
                                .expecting("under `permits` of the organisation, `{kind: " + needed + ", until: ...}`")
                                .about(each.activity().sensitivity().highest(doer.sensitivity())),
                        Whom.HOST,
                        "a " + needed + " for " + doer.shortName() + " in "
                                + scene.places(each.activity().areas())));
            } else if (!gaps.isEmpty()) {
                expired(each, doer, held.get(0), gaps, Severity.ERROR);
            }
        }
        for (Permit permit : doer.legal().permits()) {
            boolean needed = each.activity().legal().permits().stream()
                    .anyMatch(kind -> fold(kind).equals(fold(permit.kind())));
            boolean there = each.activity().areas().stream().anyMatch(area -> scene.lies(area, permit.areas()));
            if (!needed && there && lapsesUnrenewed(each, doer, permit)) {
                expired(each, doer, permit, List.of(after(each, permit)), Severity.WARNING);
            }
        }
    }

    /** Whether it holds when the activity begins, ends before it does, and no other of its kind takes over. */
    private static boolean lapsesUnrenewed(Case each, Organisation doer, Permit permit) {
        if (permit.period().until() == null
                || !permit.period().contains(Days.first(each.span()))
                || !permit.period().until().isBefore(Days.last(each.span()))) {
            return false;
        }
        List<Period> same = doer.legal().permits().stream()
                .filter(other -> fold(other.kind()).equals(fold(permit.kind())))
                .map(Permit::period)
                .toList();
        return !Days.without(after(each, permit), same).isEmpty();
    }

    private static Period after(Case each, Permit permit) {
        return new Period(Days.last(permit.period()).plusDays(1), Days.last(each.span()));
    }

    private void expired(Case each, Organisation doer, Permit permit, List<Period> gaps, Severity severity) {
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.PERMIT_EXPIRED,
                                permit.origin(),
                                "`" + doer.id() + "` has no `" + permit.kind() + "` for `" + each.id() + "` on "
                                        + Days.words(gaps) + ": it holds " + Days.words(permit.period()))
                        .expecting("a permit for these days")
                        .as(severity)
                        .about(each.activity()
                                .sensitivity()
                                .highest(doer.sensitivity())
                                .highest(permit.sensitivity())),
                Whom.HOST,
                "whether the " + permit.kind() + " of " + doer.shortName() + " is renewed for " + Days.words(gaps)));
    }

    private static String fold(String kind) {
        return kind.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
