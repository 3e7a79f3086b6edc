package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.diagnostic.Finding;
import org.tandem.legal.Fault.Whom;
import org.tandem.model.LegalBasis;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Policy;

/** Whether support to forces was looked at beforehand, and whether the risk to United Nations personnel is worth it. */
final class DiligenceChecks {
    /** From the least. */
    static final List<String> RISKS = List.of("low", "medium", "high", "very-high");

    /** From here on an activity has to be rated. */
    private static final int RATED_FROM = RISKS.indexOf("high");

    private final Policy policy;
    private final List<Fault> faults = new ArrayList<>();

    private DiligenceChecks(Policy policy) {
        this.policy = policy;
    }

    static List<Fault> of(Scene scene) {
        DiligenceChecks checks = new DiligenceChecks(scene.workspace().policy());
        for (Case each : scene.cases()) {
            checks.support(each);
            checks.criticality(each);
        }
        return checks.faults;
    }

    private void support(Case each) {
        if (each.beneficiaries().isEmpty()) {
            return;
        }
        String who = each.beneficiaries().stream()
                .map(organisation -> "`" + organisation.id() + "`")
                .collect(Collectors.joining(", "));
        LegalBasis.Diligence diligence = each.activity().legal().diligence();
        if (diligence == null) {
            add(
                    each,
                    Finding.of(
                                    LegalRules.HRDDP_MISSING,
                                    each.origin(),
                                    who + " gains from `" + each.id() + "`, and no risk assessment is recorded")
                            .expecting(
                                    "`hrddp: {reference: ..., on: ...}`, made before support begins; without it, and where"
                                            + " a real risk of grave violations is not mitigated, no support"),
                    "whether the risk assessment allows support to " + who + ", and under which measures");
            return;
        }
        LocalDate on = diligence.on();
        if (on != null && on.isAfter(Days.first(each.span()))) {
            add(
                    each,
                    Finding.of(
                                    LegalRules.HRDDP_LATE,
                                    diligence.origin(),
                                    "the risk assessment `" + diligence.reference() + "` is of " + on + ", and `"
                                            + each.id() + "` begins on " + Days.first(each.span()))
                            .expecting("an assessment made before support begins"),
                    "whether support waits for the risk assessment");
        }
    }

    private void criticality(Case each) {
        String risk = each.activity().legal().presentRisk();
        String level = each.activity().legal().criticality();
        if (risk.isEmpty() || !unitedNations(each)) {
            return;
        }
        if (level.isEmpty()) {
            if (RISKS.indexOf(risk) >= RATED_FROM) {
                add(
                        each,
                        Finding.of(
                                        LegalRules.CRITICALITY_MISSING,
                                        each.origin(),
                                        "present risk of `" + each.id() + "` is " + risk
                                                + " to United Nations personnel, and nobody has rated how critical it is")
                                .expecting("`criticality: {level: PC1, present_risk: " + risk
                                        + "}`, as the mission's head or the Resident Coordinator decided"),
                        "how critical it is, PC1 to PC4, by the head of mission or the Resident Coordinator");
            }
            return;
        }
        String most = policy.presentRisk().most(level);
        if (RISKS.indexOf(risk) > RISKS.indexOf(most)) {
            add(
                    each,
                    Finding.of(
                                    LegalRules.CRITICALITY_EXCEEDED,
                                    each.origin(),
                                    "present risk of `" + each.id() + "` is " + risk + ", and " + level
                                            + " allows United Nations personnel at most " + most)
                            .expecting(
                                    "less risk, or work in other hands; `policy: max_present_risk:` holds the limits,"
                                            + " which are a default of Tandem"),
                    "whether the risk can be lowered, or the activity waits");
        }
    }

    /** Whether the mission or an agency does the work or answers for it. */
    private static boolean unitedNations(Case each) {
        return !each.missionHolds().isEmpty()
                || each.doers().stream()
                        .anyMatch(doer -> doer.kind() == OrganisationKind.UN || doer.kind() == OrganisationKind.AGENCY);
    }

    private void add(Case each, Finding finding, String decision) {
        faults.add(new Fault(each.id(), finding.about(each.activity().sensitivity()), Whom.MISSION, decision));
    }
}
