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
            } else {
                unread(each);
            }
            return;
        }
        List<Terms.Term> chain = terms.chain(cited.get());
        inForce(each, cited.get(), chain);
        List<Terms.Term> then =
                chain.stream().filter(term -> term.period().meets(each.span())).toList();
        for (Terms.Term term : then.isEmpty() ? List.of(cited.get()) : then) {
            verb(each, term);
            place(each, term.task(), term.mandate());
        }
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

    private void inForce(Case each, Terms.Term cited, List<Terms.Term> chain) {
        List<Period> gaps =
                Days.without(each.span(), chain.stream().map(Terms.Term::period).toList());
        if (gaps.isEmpty()) {
            return;
        }
        String terms = chain.stream()
                .map(term -> term.mandate().resolution() + ", in force " + Days.words(term.period()) + replaced(term))
                .collect(Collectors.joining("; "));
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.MANDATE_NOT_IN_FORCE,
                                each.origin(),
                                "`" + each.id() + "` has no mandate on " + Days.words(gaps) + ": its task `"
                                        + cited.task().id() + "` is of " + terms)
                        .expecting(
                                "an activity within the mandate, `extended_by` where it was extended, or a task of a later"
                                        + " mandate that `continues` this one")
                        .about(each.activity().sensitivity()),
                Whom.MISSION,
                "whether a mandate covers " + Days.words(gaps) + ", or the activity moves or ends before"));
    }

    private static String replaced(Terms.Term term) {
        return term.mandate().supersededBy().isEmpty()
                ? ""
                : " (superseded by " + term.mandate().supersededBy() + ")";
    }

    private void verb(Case each, Terms.Term term) {
        if (scene.acts().allows(term.task(), each.act()).orElse(true)) {
            return;
        }
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

    private void place(Case each, Mandate.Task task, Mandate mandate) {
        List<String> outside = each.activity().areas().stream()
                .filter(area -> !scene.lies(area, task.areas()))
                .toList();
        if (outside.isEmpty()) {
            return;
        }
        faults.add(new Fault(
                each.id(),
                Finding.of(
                                LegalRules.OUTSIDE_MANDATE_AREA,
                                each.origin(),
                                "`" + each.id() + "` takes place in " + scene.places(outside) + ", and its task `"
                                        + task.id()
                                        + "` of " + mandate.resolution() + " holds in " + scene.places(task.areas())
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
