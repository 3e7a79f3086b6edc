package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.LetterRules;
import org.tandem.model.Need;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.requests.Requests;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What is to be shared out: the plan's activities in their order, the worst gaps by rank, then open requests, tasks of the
 * mandate and standing functions.
 *
 * @param rows those that are asked for
 * @param leftOut how many of each kind are not asked for
 */
record Tasks(List<Task> rows, Map<RowKind, Integer> leftOut) {
    private static final String CLOSING = "service-delivery";

    static Tasks of(Visible visible, List<Gap> gaps, LetterRules rules, MatrixOptions options) {
        Workspace workspace = visible.workspace();
        Map<RowKind, List<Task>> all = new EnumMap<>(RowKind.class);
        Standing standing = new Standing(workspace, rules);
        all.put(RowKind.ACTIVITIES, activities(workspace, rules));
        all.put(RowKind.GAPS, gaps(workspace, gaps, rules));
        all.put(RowKind.REQUESTS, standing.requests(Requests.of(visible, gaps)));
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
        return new Tasks(List.copyOf(rows), leftOut);
    }

    /** The same without what people set in the row {@code id}. */
    Tasks unpinned(String id) {
        return new Tasks(
                rows.stream()
                        .map(task -> task.id().equals(id) ? task.pinned(Map.of(), false) : task)
                        .toList(),
                leftOut);
    }

    private static List<Task> activities(Workspace workspace, LetterRules rules) {
        List<Task> tasks = new ArrayList<>();
        workspace.plan().activities().forEach(activity -> tasks.add(planned(activity, workspace, rules)));
        return tasks;
    }

    private static List<Task> gaps(Workspace workspace, List<Gap> gaps, LetterRules rules) {
        Set<String> seen = new HashSet<>();
        return gaps.stream()
                .filter(Tasks::open)
                .filter(gap -> seen.add(gap.reference()))
                .limit(workspace.policy().worstGaps())
                .map(gap -> closing(gap, workspace, rules))
                .toList();
    }

    private static Task planned(Plan.Activity activity, Workspace workspace, LetterRules rules) {
        return new Task(
                activity.id(),
                activity.title(),
                rules.kind(activity.kind(), activity.sector()),
                activity.kind(),
                activity.sector(),
                activity.areas(),
                new Task.Asked(Standing.requester(workspace, activity.request()), List.of()),
                activity.letters(),
                false,
                activity.sensitivity(),
                activity.origin());
    }

    private static Task closing(Gap gap, Workspace workspace, LetterRules rules) {
        return new Task(
                RowKind.GAPS.row(gap.reference()),
                "Close the " + SectorWords.of(gap.sector()) + " gap in "
                        + workspace.areas().label(gap.area()),
                rules.kind(CLOSING, gap.sector()),
                CLOSING,
                gap.sector(),
                List.of(gap.area()),
                Task.Asked.NOTHING,
                Map.of(),
                false,
                sensitivity(gap, workspace),
                Origin.NOWHERE);
    }

    /** Whether people are left without help, or nobody is there to give it. */
    private static boolean open(Gap gap) {
        return gap.unmet().high().exceeds(0)
                || (gap.presence() == PresenceWord.NONE && gap.inNeed().exceeds(0));
    }

    /** A gap is as sensitive as the most sensitive record about its cell. */
    private static Sensitivity sensitivity(Gap gap, Workspace workspace) {
        Sensitivity highest = Sensitivity.LOW;
        for (Need need : workspace.needs()) {
            if (need.area().equals(gap.area()) && need.sector().equals(gap.sector())) {
                highest = highest.highest(need.sensitivity());
            }
        }
        for (Presence presence : workspace.presence()) {
            if (presence.area().equals(gap.area()) && presence.sector().equals(gap.sector())) {
                highest = highest.highest(presence.sensitivity());
            }
        }
        return highest;
    }
}
