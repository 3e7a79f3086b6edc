package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.Need;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** What is to be shared out: the plan's activities in their order, then the worst gaps by rank. */
final class Tasks {
    private static final String GAP = "gap:";
    private static final String CLOSING = "service-delivery";

    private Tasks() {}

    static List<Task> of(Workspace workspace, List<Gap> gaps, RuleTable rules) {
        List<Task> tasks = new ArrayList<>();
        workspace.plan().activities().forEach(activity -> tasks.add(planned(activity, rules)));
        Set<String> seen = new HashSet<>();
        gaps.stream()
                .filter(Tasks::open)
                .filter(gap -> seen.add(gap.reference()))
                .limit(workspace.policy().worstGaps())
                .forEach(gap -> tasks.add(closing(gap, workspace, rules)));
        return List.copyOf(tasks);
    }

    private static Task planned(Plan.Activity activity, RuleTable rules) {
        return new Task(
                activity.id(),
                activity.title(),
                rules.kind(activity.kind(), activity.sector()),
                activity.kind(),
                activity.sector(),
                activity.areas(),
                activity.letters(),
                activity.sensitivity(),
                activity.origin());
    }

    private static Task closing(Gap gap, Workspace workspace, RuleTable rules) {
        return new Task(
                GAP + gap.reference(),
                "Close the " + SectorWords.of(gap.sector()) + " gap in "
                        + workspace.areas().label(gap.area()),
                rules.kind(CLOSING, gap.sector()),
                CLOSING,
                gap.sector(),
                List.of(gap.area()),
                Map.of(),
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
