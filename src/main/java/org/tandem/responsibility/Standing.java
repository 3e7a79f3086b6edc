package org.tandem.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.LetterRules;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Resource;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;
import org.tandem.requests.RequestsResult;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Rows that stand whatever is planned: requests nobody has decided, tasks of the mandate, functions of coordination. */
final class Standing {
    private static final String DEFERRED = "deferred";

    private final Workspace workspace;
    private final LetterRules rules;

    Standing(Workspace workspace, LetterRules rules) {
        this.workspace = workspace;
        this.rules = rules;
    }

    /** Requests of organisations that neither a decision nor an activity of the plan is about, or that are deferred, by first day and id. */
    List<Task> requests(RequestsResult settled) {
        Set<String> taken = new HashSet<>();
        workspace.decided().stream()
                .filter(decision -> !decision.ruling().outcome().isEmpty())
                .sorted(Comparator.comparing(Plan.Decision::on, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(decision -> {
                    if (decision.ruling().outcome().equals(DEFERRED)) {
                        taken.remove(decision.about());
                    } else {
                        taken.add(decision.about());
                    }
                });
        workspace.plan().activities().forEach(activity -> taken.add(activity.request()));
        record Asked(Organisation by, Resource what) {}
        return workspace.organisations().stream()
                .flatMap(by -> by.requests().stream().map(what -> new Asked(by, what)))
                .filter(asked -> !asked.what().id().isEmpty()
                        && !taken.contains(asked.what().id())
                        && !over(asked.what()))
                .sorted(Comparator.comparing((Asked asked) -> from(asked.what()))
                        .thenComparing(asked -> asked.what().id()))
                .flatMap(asked -> {
                    RequestsResult.Sought sought = settled.sought(asked.what().id());
                    return rules
                            .kindOf(asked.what(), !sought.military())
                            .map(kind -> request(asked.by(), asked.what(), kind, sought))
                            .stream();
                })
                .toList();
    }

    private boolean over(Resource request) {
        LocalDate until = request.period().until();
        return until != null && until.isBefore(workspace.operation().asOf());
    }

    private static LocalDate from(Resource request) {
        LocalDate from = request.period().from();
        return from == null ? LocalDate.MAX : from;
    }

    private Task request(Organisation by, Resource what, String kind, RequestsResult.Sought sought) {
        String place = what.area().isEmpty() ? "" : " in " + workspace.areas().label(what.area());
        return new Task(
                RowKind.REQUESTS.row(what.id()),
                "Decide on " + means(what) + " for " + by.shortName() + place,
                rules.kind(kind, ""),
                kind,
                "",
                what.area().isEmpty() ? List.of() : List.of(what.area()),
                new Task.Asked(by.id(), sought.of()),
                Map.of(),
                false,
                what.sensitivity().highest(by.sensitivity()),
                what.origin());
    }

    /** What is asked for or offered, as {@code airlift (6 t)}; what has no kind is told by its unit alone. */
    static String means(Resource what) {
        String quantity =
                what.quantity().known() ? Reasons.grouped(what.quantity().orElse(0)) + " " : "";
        String amount = what.unit().isEmpty()
                ? ""
                : quantity + UnitWords.of(what.quantity().orElse(0), what.unit());
        if (what.kind().equals("other") && !amount.isEmpty()) {
            return amount;
        }
        return amount.isEmpty() ? what.kind() : what.kind() + " (" + amount + ")";
    }

    /** The organisation whose request {@code id} is; empty when there is none. */
    static String requester(Workspace workspace, String id) {
        return workspace.organisations().stream()
                .filter(organisation -> !id.isEmpty()
                        && organisation.requests().stream()
                                .anyMatch(request -> request.id().equals(id)))
                .map(Organisation::id)
                .findFirst()
                .orElse("");
    }

    /** Tasks with a humanitarian side of mandates in force, in the order written; one that is carried on stands once. */
    List<Task> tasks() {
        Mission mission = workspace.mission();
        List<Task> tasks = new ArrayList<>();
        if (mission != null) {
            for (Mandate mandate : mission.mandates()) {
                if (mandate.supersededBy().isEmpty()
                        && mandate.extended().contains(workspace.operation().asOf())) {
                    mandate.tasks()
                            .forEach(
                                    task -> rules.kindOf(task).ifPresent(kind -> tasks.add(task(task, kind, mandate))));
                }
            }
        }
        return List.copyOf(tasks);
    }

    private Task task(Mandate.Task task, String kind, Mandate mandate) {
        String words = task.text().isEmpty() ? task.id() : task.text();
        return new Task(
                RowKind.TASKS.row(task.id()),
                words,
                rules.kind(kind, ""),
                kind,
                "",
                task.areas(),
                Task.Asked.NOTHING,
                Map.of(),
                false,
                task.sensitivity().highest(mandate.sensitivity()),
                task.origin());
    }

    List<Task> functions() {
        return rules.functions().stream()
                .map(function -> new Task(
                        RowKind.FUNCTIONS.row(function.id()),
                        function.title(),
                        rules.kind(function.kind(), function.sector()),
                        function.kind(),
                        function.sector(),
                        List.of(),
                        Task.Asked.NOTHING,
                        Map.<String, Plan.Pin>of(),
                        false,
                        Sensitivity.LOW,
                        Origin.NOWHERE))
                .toList();
    }
}
