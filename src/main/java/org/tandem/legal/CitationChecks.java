package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.legal.Fault.Whom;
import org.tandem.legal.KnownMandates.Known;
import org.tandem.legal.KnownMandates.Resolution;
import org.tandem.model.LegalBasis.Cited;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Period;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Whether what is cited is cited in a valid form, is in force, binds there, and bears what is put on it. */
final class CitationChecks {
    private final Scene scene;
    private final Citations citations;
    private final Optional<Known> known;
    private final List<Fault> faults = new ArrayList<>();

    private CitationChecks(Scene scene) {
        this.scene = scene;
        this.citations = scene.citations();
        this.known = Optional.ofNullable(scene.mission()).flatMap(scene.known()::of);
    }

    static List<Fault> of(Scene scene) {
        CitationChecks checks = new CitationChecks(scene);
        checks.mandates();
        scene.cases().forEach(checks::check);
        return checks.faults;
    }

    private void mandates() {
        Mission mission = scene.mission();
        if (mission == null) {
            return;
        }
        for (Mandate mandate : mission.mandates()) {
            Citations.Read read = read(mandate.resolution(), mandate.origin(), mandate.sensitivity(), "");
            boolean listed = known.isEmpty()
                    || known.get().mandates().stream()
                            .anyMatch(each -> Terms.same(each.resolution(), mandate.resolution()));
            if (read.citation().isPresent() && !listed && !mandate.sourced()) {
                faults.add(Fault.ofRegister(
                        Finding.of(
                                        LegalRules.RESOLUTION_UNLISTED,
                                        mandate.origin(),
                                        mandate.resolution() + " is not among the resolutions that Tandem knows of "
                                                + mission.id() + ", which are not all")
                                .expecting("`basis: sourced` with its source, where it is right")
                                .about(mandate.sensitivity()),
                        Whom.KEEPER,
                        "a source for " + mandate.resolution()));
            }
        }
    }

    private Citations.Read read(String text, Origin origin, Sensitivity level, String activity) {
        Citations.Read read = citations.read(text);
        if (read.citation().isEmpty()) {
            faults.add(new Fault(
                    activity.isEmpty() ? List.of() : List.of(activity),
                    Finding.of(LegalRules.CITATION_INVALID, origin, "`" + text + "` " + read.fault())
                            .expecting(Citations.FORMS)
                            .nearest(read.nearest())
                            .about(level),
                    Whom.KEEPER,
                    "what `" + text + "` is meant to cite"));
        }
        return read;
    }

    private void check(Case each) {
        List<Citation> meant = new ArrayList<>();
        for (Cited cited : each.activity().legal().cites()) {
            Optional<Citation> read = read(
                            cited.text(), cited.origin(), each.activity().sensitivity(), each.id())
                    .citation();
            read.ifPresent(citation -> {
                meant.add(citation);
                binds(each, citation, cited.origin());
                if (citation.council()) {
                    superseded(each, citation, cited.origin());
                }
            });
            // a short form is no form, and has to be fit for its use all the same
            if (read.isEmpty() && Citations.meansProtection(cited.text())) {
                meant.add(Citation.ofProtection(cited.text()));
            }
        }
        protect(each, meant);
    }

    private void binds(Case each, Citation citation, Origin origin) {
        if (citation.ref().equals(Citation.SUMMIT) && citation.paragraphs().isEmpty()) {
            add(
                    each,
                    Finding.of(
                                    LegalRules.CITATION_UNFIT,
                                    origin,
                                    "`" + citation.written() + "` names no paragraph of a text on many things")
                            .expecting("`A/RES/60/1 paras 138-139` where the responsibility to protect is meant"),
                    Whom.KEEPER,
                    "which paragraph of A/RES/60/1 is meant");
        }
        List<String> conflict = scene.law().conflict(citation);
        List<String> there = each.conflicts();
        if (conflict.isEmpty() || there.isEmpty() || there.stream().anyMatch(conflict::contains)) {
            return;
        }
        String what = there.equals(List.of("none"))
                ? "there is no armed conflict"
                : "the conflict there is " + String.join(" and ", there);
        add(
                each,
                Finding.of(
                                LegalRules.CITATION_UNFIT,
                                origin,
                                "`" + citation.written() + "` binds in conflict that is "
                                        + String.join(" or ", conflict) + ", and " + what)
                        .expecting("a rule for that kind of conflict: a rule of customary law mostly binds in both"),
                Whom.KEEPER,
                "which rule binds in place of " + citation.ref());
    }

    /** What {@code mission.yaml} says of a resolution counts before what is shipped. */
    private void superseded(Case each, Citation citation, Origin origin) {
        Optional<Mandate> own = scene.terms()
                .flatMap(terms -> terms.mandates().stream()
                        .filter(mandate -> Terms.same(mandate.resolution(), citation.ref()))
                        .findFirst());
        if (own.isPresent() && scene.terms().isPresent()) {
            Period period = scene.terms().get().inForce(own.get());
            List<Period> gaps = Days.without(each.span(), List.of(period));
            if (!gaps.isEmpty()) {
                ended(
                        each,
                        citation,
                        origin,
                        "is in force " + Days.words(period),
                        own.get().supersededBy(),
                        false);
            }
            return;
        }
        known.flatMap(mission -> mission.mandates().stream()
                        .filter(resolution -> resolution.resolution().equals(citation.ref()))
                        .findFirst())
                .ifPresent(resolution -> shipped(each, citation, origin, resolution));
    }

    private void shipped(Case each, Citation citation, Origin origin, Resolution resolution) {
        LocalDate replaced = known.stream()
                .flatMap(mission -> mission.mandates().stream())
                .filter(other -> other.resolution().equals(resolution.supersededBy()))
                .map(Resolution::adopted)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
        LocalDate last = Days.earlier(resolution.until(), replaced == null ? null : replaced.minusDays(1));
        if (last != null && last.isBefore(Days.last(each.span()))) {
            ended(each, citation, origin, "was in force until " + last, resolution.supersededBy(), true);
        }
    }

    private void ended(Case each, Citation citation, Origin origin, String how, String by, boolean shipped) {
        Finding finding = Finding.of(
                        LegalRules.RESOLUTION_SUPERSEDED,
                        origin,
                        citation.ref() + " " + how + (by.isEmpty() ? "" : " and superseded by " + by)
                                + (shipped ? ", as far as Tandem knows" : "") + "; `"
                                + each.id() + "` is planned for " + Days.words(each.span()))
                .expecting("the resolution that is in force on those days");
        add(
                each,
                shipped ? finding.as(Severity.NOTE) : finding,
                Whom.KEEPER,
                "which resolution stands in the place of " + citation.ref());
    }

    private void protect(Case each, List<Citation> all) {
        List<Citation> cited =
                all.stream().filter(Citation::responsibilityToProtect).toList();
        if (cited.isEmpty()) {
            return;
        }
        if (each.activity().legal().crimes().isEmpty()) {
            add(
                    each,
                    Finding.of(
                                    LegalRules.PROTECT_WITHOUT_CRIME,
                                    each.origin(),
                                    "`" + each.id()
                                            + "` cites the responsibility to protect and names none of its four crimes")
                            .expecting(
                                    "`crimes` with genocide, war crimes, ethnic cleansing or crimes against humanity; it is"
                                            + " for nothing else, least of all for natural disasters"),
                    Whom.HUMANITARIAN,
                    "which of the four crimes it is about, or that the citation goes");
        }
        if (cited.size() == all.size() && each.activity().mandateTask().isEmpty()) {
            add(
                    each,
                    Finding.of(
                                    LegalRules.PROTECT_ALONE,
                                    each.origin(),
                                    "`" + each.id() + "` rests on the responsibility to protect alone")
                            .expecting(
                                    "a task of the mandate or a rule of law: it is a political commitment of States, and"
                                            + " gives nobody a mandate or a right of access"),
                    Whom.HUMANITARIAN,
                    "by what right it is done, besides a political commitment");
        }
    }

    private void add(Case each, Finding finding, Whom whom, String decision) {
        faults.add(new Fault(each.id(), finding.about(each.activity().sensitivity()), whom, decision));
    }
}
