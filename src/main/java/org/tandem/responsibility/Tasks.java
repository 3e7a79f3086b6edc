package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tandem.coverage.Gap;
import org.tandem.model.LetterRules;
import org.tandem.model.Plan;
import org.tandem.model.Workspace;
import org.tandem.requests.RequestsResult;

/**
 * What is to be shared out: the plan's activities in their order, the worst gaps by rank, then open requests, tasks of the
 * mandate and standing functions.
 *
 * @param rows those that are asked for
 * @param leftOut how many of each kind are not asked for
 * @param without which gaps and requests have no row though their kind is asked for, by count and reason, in sentences
 */
record Tasks(List<Task> rows, Map<RowKind, Integer> leftOut, List<String> without) {
    static Tasks of(
            Workspace workspace, List<Gap> gaps, RequestsResult settled, LetterRules rules, MatrixOptions options) {
        Map<RowKind, List<Task>> all = new EnumMap<>(RowKind.class);
        Standing standing = new Standing(workspace, rules);
        all.put(RowKind.ACTIVITIES, activities(workspace, settled, rules));
        GapRows worst = GapRows.of(workspace, gaps, rules);
        RequestRows requests =
                RequestRows.of(workspace, settled, rules, options.areas().isEmpty());
        all.put(RowKind.GAPS, worst.rows());
        all.put(RowKind.REQUESTS, requests.rows());
        all.put(RowKind.TASKS, standing.tasks());
        all.put(RowKind.FUNCTIONS, standing.functions());
        List<Task> rows = new ArrayList<>();
        Map<RowKind, Integer> leftOut = new EnumMap<>(RowKind.class);
        all.forEach((kind, tasks) -> {
            for (Task task : tasks) {
                if (options.rows().contains(kind) || options.pins().containsKey(task.id())) {
                    rows.add(task.with(options));
                } else {
                    leftOut.merge(kind, 1, Integer::sum);
                }
            }
        });
        List<String> without = new ArrayList<>();
        if (options.rows().contains(RowKind.GAPS)) {
            without.addAll(worst.without());
        }
        if (options.rows().contains(RowKind.REQUESTS)) {
            without.addAll(requests.without());
        }
        return new Tasks(List.copyOf(rows), leftOut, List.copyOf(without));
    }

    /** The same without what people set in the row {@code id}. */
    Tasks unpinned(String id) {
        return new Tasks(
                rows.stream()
                        .map(task -> task.id().equals(id) ? task.pinned(Map.of(), false) : task)
                        .toList(),
                leftOut,
                without);
    }

    private static List<Task> activities(Workspace workspace, RequestsResult settled, LetterRules rules) {
        List<Task> tasks = new ArrayList<>();
        workspace.plan().activities().forEach(activity -> tasks.add(planned(activity, workspace, settled, rules)));
        return tasks;
    }

    private static Task planned(
            Plan.Activity activity, Workspace workspace, RequestsResult settled, LetterRules rules) {
        return new Task(
                activity.id(),
                activity.title(),
                rules.kind(activity.kind(), activity.sector()),
                activity.kind(),
                activity.sector(),
                activity.areas(),
                new Task.Asked(
                        RequestRows.requester(workspace, activity.request()),
                        List.of(),
                        settled.sought(activity.request()).givers()),
                activity.letters(),
                false,
                activity.sensitivity(),
                activity.origin());
    }
}
