package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tandem.alignment.Pair.Score;
import org.tandem.model.Accord;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mission;
import org.tandem.model.Workspace;

/**
 * What comes of all that in one area.
 *
 * @param area P-code; empty for the whole mission area
 * @param strategy as stated nearest to it; empty when not stated
 * @param posture likewise
 * @param coexist whether co-existence is what was stated or what the scores speak for
 * @param words what comes of it
 */
record Outcome(String area, String strategy, String posture, long aligned, long tense, boolean coexist, String words) {

    /** Of every area asked about that objectives or settings name, and of the whole. */
    static List<Outcome> of(Workspace workspace, List<Pair> pairs, Scope scope) {
        TreeSet<String> areas = new TreeSet<>();
        areas.add("");
        pairs.forEach(pair -> {
            areas.add(pair.one().area());
            areas.add(pair.other().area());
        });
        workspace.plan().accord().scores().forEach(each -> areas.add(each.area()));
        Mission mission = workspace.mission();
        if (mission != null) {
            mission.settings().stream()
                    .filter(setting ->
                            !setting.strategy().isEmpty() || !setting.posture().isEmpty())
                    .forEach(setting -> areas.addAll(setting.areas()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (String area : areas) {
            if (scope.meets(area)) {
                outcomes.add(of(area, workspace, pairs));
            }
        }
        return List.copyOf(outcomes);
    }

    private static Outcome of(String area, Workspace workspace, List<Pair> pairs) {
        Gazetteer gazetteer = workspace.areas();
        Mission mission = workspace.mission();
        String strategy = mission == null ? "" : mission.strategy(area, gazetteer);
        String posture = mission == null ? "" : mission.posture(area, gazetteer);
        List<Pair> here = pairs.stream()
                .filter(pair -> holds(pair.one().area(), area, gazetteer)
                        && holds(pair.other().area(), area, gazetteer))
                .toList();
        long aligned =
                here.stream().filter(pair -> pair.score() == Score.ALIGNED).count();
        long tense =
                here.stream().filter(pair -> pair.score() == Score.IN_TENSION).count();
        List<String> joint = workspace.plan().accord().scores().stream()
                .filter(each -> each.joint() && holds(each.area(), area, gazetteer))
                .map(Accord.Scored::id)
                .toList();
        boolean stated = strategy.equals("coexistence");
        boolean prevails = tense > aligned;
        return new Outcome(
                area,
                strategy,
                posture,
                aligned,
                tense,
                stated || prevails,
                words(stated, prevails, strategy, aligned, joint));
    }

    /** What is said of a larger area, or of everywhere, holds here too. */
    private static boolean holds(String stated, String area, Gazetteer areas) {
        return stated.isEmpty() || (!area.isEmpty() && areas.within(area, stated));
    }

    private static String words(boolean stated, boolean prevails, String strategy, long aligned, List<String> joint) {
        String together = joint.isEmpty() ? "" : "joint objective " + String.join(", ", joint);
        if (stated) {
            return "co-existence, as stated" + (joint.isEmpty() ? "" : "; yet a " + together);
        }
        if (prevails) {
            String but = strategy.equals("cooperation") ? ", though cooperation is stated" : "";
            return "co-existence speaks for itself: tension prevails" + but + (joint.isEmpty() ? "" : "; " + together);
        }
        if (!joint.isEmpty()) {
            return together;
        }
        return aligned > 0 ? "common ground, no joint objective named yet" : "nothing that is scored";
    }
}
