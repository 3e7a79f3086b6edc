package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.legal.Fault.Whom;
import org.tandem.model.Mandate;
import org.tandem.model.Period;

/** Whether each activity serves a task that is in force on its days, in its place, and whose verb lets the mission do it. */
final class MandateChecks {
    private final Scene scene;
    private final Terms terms;
    private final List<Fault> faults = new ArrayList<>();

    private MandateChecks(Scene scene, Terms terms) {
        this.scene = scene;
        this.terms = terms;
    }

    static List<Fault> of(Scene scene) {
        Optional<Terms> terms = scene.terms().filter(any -> scene.kept());
        if (terms.isEmpty()) {
            return List.of();
        }
        MandateChecks checks = new MandateChecks(scene, terms.get());
        checks.verbs();
        scene.cases().forEach(checks::check);
        return checks.faults;
    }

    private void verbs() {
        for (Terms.Term term : terms.all()) {
            Mandate.Task task = term.task();
            if (scene.acts().limit(task).isEmpty()) {
                String what = task.verb().isEmpty() ? "states no verb" : "has the verb `" + task.verb() + "`";
                faults.add(Fault.ofRegister(
                        Finding.of(
                                        LegalRules.MANDATE_VERB_UNKNOWN,
                                        task.origin(),
                                        "task `" + task.id() + "` " + what + ", so that nothing is held against it")
                                .expecting("one of "
                                        + String.join(", ", scene.acts().verbs())
                                        + ", or its limit under `verbs` of legal-rules.yaml")
                                .about(task.sensitivity()),
                        Whom.KEEPER,
                        "which verb the resolution uses for `" + task.id() + "`"));
            }
        }
    }

    private void check(Case each) {
        Optional<Terms.Term> cited = each.task();
        if (cited.isEmpty()) {
            if (each.activity().mandateTask().isEmpty()) {
                missing(each);
            } else if (!each.taskHidden()) {
                unread(each);
            }
            return;
        }
        Remit remit = Remit.of(
                cited.get(),
                terms,
                scene.acts(),
                each.act(),
                each.activity().areas(),
                each.span(),
                scene.workspace().areas());
        inForce(each, remit);
        remit.forbidding().forEach(term -> verb(each, term));
        remit.outside().forEach((term, outside) -> place(each, term, outside));
    }

    /** Of a mandate that cannot be read nobody knows whether it covers anything. */
    private void unread(Case each) {
        String task = each.activity().mandateTask();
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.MANDATE_TASK_MISSING,
                                each.origin(),
                                "`" + each.id() + "` cites the task `" + task
                                        + "`, which no mandate gives that can be read")
                        .expecting("the id of a task of a mandate whose days can be read")
                        .about(each.activity().sensitivity())
                        .as(Severity.WARNING),
                Whom.MISSION,
                "whether a mandate in force gives the task `" + task + "`"));
    }

    private void missing(Case each) {
        boolean does = !each.missionHolds().isEmpty();
        String who = does
                ? ", and the mission does it or answers for it (" + names(each) + ")"
                : "; the mission neither does it nor answers for it";
        Finding finding = Finding.of(
                        LegalRules.MANDATE_TASK_MISSING,
                        each.origin(),
                        "`" + each.id() + "` cites no task of the mandate" + who)
                .expecting(
                        "`mandate_task` with the id of a task of `mission.yaml`, or the activity without the mission")
                .about(each.activity().sensitivity());
        faults.add(new Fault(
                each.id(),
                does ? finding : finding.as(Severity.WARNING),
                Whom.MISSION,
                does
                        ? "which task of the mandate covers it, or who does it instead of the mission"
                        : "which task of the mandate it serves, or that it is not a joint activity"));
    }

    private void inForce(Case each, Remit remit) {
        List<Period> gaps = remit.uncovered();
        if (gaps.isEmpty()) {
            return;
        }
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.MANDATE_NOT_IN_FORCE,
                                each.origin(),
                                "`" + each.id() + "` has no mandate on " + Days.words(gaps) + ": its task `"
                                        + remit.cited().task().id() + "` is of " + remit.inForceWords())
                        .expecting(
                                "an activity within the mandate, `extended_by` where it was extended, or a task of a later"
                                        + " mandate that `continues` this one")
                        .about(each.activity().sensitivity()),
                Whom.MISSION,
                "whether a mandate covers " + Days.words(gaps) + ", or the activity moves or ends before"));
    }

    private void verb(Case each, Terms.Term term) {
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.VERB_INCOMPATIBLE,
                                each.origin(),
                                "the mission would " + scene.acts().word(each.act()) + " in `" + each.id() + "` ("
                                        + names(each) + "), and its task `"
                                        + term.task().id() + "` of "
                                        + term.mandate().resolution() + " lets it "
                                        + scene.acts().word(term.task().verb()) + " only")
                        .expecting(
                                "the work in other hands, `mission_does` where it does something else, or `allows` on the"
                                        + " task where the resolution says so")
                        .about(each.activity().sensitivity()),
                Whom.MISSION,
                "who does it instead of the mission, or which words of the resolution let the mission do it"));
    }

    private void place(Case each, Terms.Term term, List<String> outside) {
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.OUTSIDE_MANDATE_AREA,
                                each.origin(),
                                "`" + each.id() + "` takes place in " + scene.places(outside) + ", and its task `"
                                        + term.task().id()
                                        + "` of " + term.mandate().resolution() + " holds in "
                                        + scene.places(term.task().areas())
                                        + " only")
                        .expecting("a task that holds there")
                        .about(each.activity().sensitivity()),
                Whom.MISSION,
                "which task of the mandate holds in " + scene.places(outside)));
    }

    private String names(Case each) {
        return each.missionHolds().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
