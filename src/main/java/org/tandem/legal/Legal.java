package org.tandem.legal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.legal.LegalResult.Basis;
import org.tandem.legal.LegalResult.Entry;
import org.tandem.legal.LegalResult.Guide;
import org.tandem.legal.LegalResult.Question;
import org.tandem.legal.LegalResult.Term;
import org.tandem.legal.LegalResult.Unserved;
import org.tandem.model.LegalBasis;
import org.tandem.model.LegalStatus;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.sharing.Visible;

/** Holds joint activities against mandate, consent, law and due diligence. */
public final class Legal {
    private final Scene scene;
    private final boolean partly;
    private final Map<String, List<Fault>> byActivity = new TreeMap<>();

    private Legal(Scene scene, boolean partly, List<Fault> faults) {
        this.scene = scene;
        this.partly = partly;
        faults.forEach(fault -> fault.activities()
                .forEach(id ->
                        byActivity.computeIfAbsent(id, any -> new ArrayList<>()).add(fault)));
    }

    /**
     * The register of the activities in {@code areas}, with all below them, and {@code sectors}; empty means all.
     */
    public static LegalResult of(Visible visible, Set<String> areas, Set<String> sectors) {
        Scene scene = new Scene(visible.workspace(), areas, sectors);
        List<Fault> faults = faults(scene);
        Legal legal = new Legal(scene, visible.withheld() > 0, faults);
        List<Entry> register = scene.cases().stream().map(legal::entry).toList();
        return new LegalResult(
                scene.kept(),
                scene.horizon(),
                register,
                legal.mandates(),
                legal.unserved(),
                Expiries.of(scene),
                Jurisdictions.of(scene),
                legal.questions(faults));
    }

    /** What is wrong with any activity, by place and rule. */
    public static List<Finding> check(Visible visible) {
        return faults(new Scene(visible.workspace(), Set.of(), Set.of())).stream()
                .map(Fault::finding)
                .sorted(Finding.ORDER)
                .toList();
    }

    private static List<Fault> faults(Scene scene) {
        if (scene.workspace().plan().activities().isEmpty() && scene.mission() == null) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>(MandateChecks.of(scene));
        faults.addAll(ConsentChecks.of(scene));
        faults.addAll(AgreementChecks.of(scene));
        faults.addAll(CitationChecks.of(scene));
        faults.addAll(DiligenceChecks.of(scene));
        return faults;
    }

    /** The worst first, and of these what stands against most; then in the order of the plan. */
    private List<Question> questions(List<Fault> faults) {
        Map<String, String> titles = new TreeMap<>();
        scene.cases().forEach(each -> titles.put(each.id(), each.activity().title()));
        List<String> order = scene.cases().stream().map(Case::id).toList();
        return faults.stream()
                .sorted(Comparator.<Fault, Severity>comparing(
                                fault -> fault.finding().severity())
                        .thenComparing(fault -> -fault.activities().size())
                        .thenComparing(fault -> fault.activities().isEmpty()
                                ? 0
                                : order.indexOf(fault.activities().get(0)))
                        .thenComparing(fault -> fault.finding().rule().id())
                        .thenComparing(fault -> fault.finding().message()))
                .map(fault -> new Question(
                        fault.activities(),
                        fault.activities().size() == 1
                                ? titles.getOrDefault(fault.activities().get(0), "")
                                : "",
                        fault.finding(),
                        fault.whom().heading(),
                        fault.decision()))
                .toList();
    }

    private List<Term> mandates() {
        return scene.terms().stream()
                .flatMap(terms -> terms.mandates().stream().map(mandate -> new Term(mandate, terms.inForce(mandate))))
                .toList();
    }

    private List<Unserved> unserved() {
        if (scene.terms().isEmpty()) {
            return List.of();
        }
        Terms terms = scene.terms().get();
        // what is out of scope serves its task all the same
        Set<String> served = scene.workspace().plan().activities().stream()
                .flatMap(activity -> terms.find(activity.mandateTask()).stream())
                .flatMap(term -> terms.chain(term).stream())
                .map(term -> term.task().id())
                .collect(Collectors.toSet());
        return terms.all().stream()
                .filter(term ->
                        !served.contains(term.task().id()) && term.period().meets(scene.horizon()))
                .sorted(Comparator.comparing(term -> !humanitarian(term.task())))
                .map(term -> new Unserved(term.task(), term.mandate().resolution(), term.period()))
                .toList();
    }

    /** Whether a task has a humanitarian side; where none is stated, its words are looked at. */
    static boolean humanitarian(Mandate.Task task) {
        return task.humanitarian().isEmpty()
                ? (task.group() + " " + task.text()).toLowerCase(Locale.ROOT).contains("humanitarian")
                : !task.humanitarian().equals("none");
    }

    private Entry entry(Case each) {
        List<Fault> faults = byActivity.getOrDefault(each.id(), List.of());
        List<Severity> severities =
                faults.stream().map(fault -> fault.finding().severity()).toList();
        return new Entry(
                each.id(),
                each.activity().title(),
                each.activity().areas(),
                each.activity().sector(),
                each.span(),
                each.activity().period().equals(each.span()),
                each.task().map(term -> term.task().id()).orElse(each.taskHidden() ? Visible.NOT_SHOWN : ""),
                each.task().map(term -> term.mandate().resolution()).orElse(""),
                each.task().map(term -> term.task().verb()).orElse(""),
                each.act().isEmpty() ? "" : scene.acts().word(each.act()),
                each.act(),
                agreed(scene.consent()),
                agreed(scene.status()),
                each.doers().stream()
                        .flatMap(doer -> standing(each, doer).stream())
                        .toList(),
                each.activity().legal().cites().stream().map(this::basis).toList(),
                Guidelines.of(each, scene).stream()
                        .map(found -> new Guide(found.id(), found.name(), found.status(), found.mark(), found.asks()))
                        .toList(),
                criticality(each.activity().legal()),
                diligence(each),
                LegalResult.state(scene.kept(), partly, severities),
                List.copyOf(faults));
    }

    private static String agreed(List<Mission.Agreement> agreements) {
        return agreements.stream()
                .map(Mission.Agreement::period)
                .map(Days::words)
                .distinct()
                .sorted()
                .map(words -> words.equals("at any time") ? "recorded" : words)
                .collect(Collectors.joining("; "));
    }

    /** Registration and permits there of an organisation that has to register, the agreement of an agency; nothing of others. */
    private List<String> standing(Case each, Organisation doer) {
        if (AgreementChecks.own(doer)) {
            return scene.acts().coordination(each.activity())
                    ? List.of()
                    : List.of(doer.shortName() + ": " + agreement(doer.legal()));
        }
        if (doer.kind() != OrganisationKind.INGO
                && doer.kind() != OrganisationKind.NNGO
                && doer.kind() != OrganisationKind.LOCAL) {
            return List.of();
        }
        LegalStatus.Registration registration = doer.legal().registration();
        String first =
                registration == null ? "no registration recorded" : "registered " + Days.words(registration.period());
        List<String> parts = new ArrayList<>(List.of(first));
        for (String needed : each.activity().legal().permits()) {
            parts.add(needed + " "
                    + doer.legal().permits().stream()
                            .filter(permit -> permit.kind().equalsIgnoreCase(needed))
                            .map(permit -> Days.words(permit.period()))
                            .findFirst()
                            .orElse("not recorded"));
        }
        doer.legal().permits().stream()
                .filter(permit -> each.activity().legal().permits().stream()
                        .noneMatch(needed -> needed.equalsIgnoreCase(permit.kind())))
                .filter(permit -> each.activity().areas().stream().anyMatch(area -> scene.lies(area, permit.areas())))
                .map(permit -> permit.kind() + " " + Days.words(permit.period()))
                .forEach(parts::add);
        return List.of(doer.shortName() + ": " + String.join(", ", parts));
    }

    /** Of an agency: under what it works there. */
    private static String agreement(LegalStatus legal) {
        List<String> parts = new ArrayList<>();
        if (legal.agreement() != null) {
            String what = legal.agreement().text().isEmpty()
                    ? "agreement with the host State"
                    : legal.agreement().text();
            parts.add(held(what, legal.agreement().period()));
        }
        if (legal.registration() != null) {
            parts.add(held("registered", legal.registration().period()));
        }
        return parts.isEmpty() ? "no agreement with the host State recorded" : String.join(", ", parts);
    }

    private static String held(String what, Period period) {
        String days = Days.words(period);
        return days.equals("at any time") ? what : what + " " + days;
    }

    private Basis basis(LegalBasis.Cited cited) {
        Citations.Read read = scene.citations().read(cited.text());
        return read.citation()
                .map(citation -> scene.law()
                        .find(citation)
                        .map(rule -> new Basis(cited.text(), rule.text(), rule.mark()))
                        .orElse(new Basis(cited.text(), agreement(cited.text()), "")))
                .orElse(new Basis(cited.text(), "not a valid citation", ""));
    }

    private String agreement(String cited) {
        Mission mission = scene.mission();
        return mission == null
                ? ""
                : mission.agreements().stream()
                        .filter(agreement -> agreement.id().equals(cited.split(" ", 2)[0]))
                        .map(agreement -> agreement.kind() + ", " + Days.words(agreement.period()))
                        .findFirst()
                        .orElse("");
    }

    private static String criticality(LegalBasis basis) {
        String risk = basis.presentRisk().isEmpty() ? "" : "present risk " + basis.presentRisk();
        return basis.criticality().isEmpty()
                ? risk
                : risk.isEmpty() ? basis.criticality() : basis.criticality() + ", " + risk;
    }

    private static String diligence(Case each) {
        LegalBasis.Diligence made = each.activity().legal().diligence();
        if (made != null) {
            return made.reference() + (made.on() == null ? "" : " of " + made.on());
        }
        return each.beneficiaries().isEmpty() ? "" : "missing";
    }

    /** Whether the last day of {@code period} is stated and not after that of {@code whole}. */
    static boolean endsWithin(Period period, Period whole) {
        return period.until() != null && !period.until().isAfter(Days.last(whole));
    }
}
