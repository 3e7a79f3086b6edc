package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.model.LetterRules;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Plan;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Rows that stand whatever is planned: tasks of the mandate, functions of coordination. */
final class Standing {
    private final Workspace workspace;
    private final LetterRules rules;

    Standing(Workspace workspace, LetterRules rules) {
        this.workspace = workspace;
        this.rules = rules;
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
