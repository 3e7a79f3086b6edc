package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/**
 * Something in which there is to be no cooperation.
 *
 * @param who what people call the actor, or the area
 * @param what is not to be done
 * @param why the key that says so, with its value
 */
record Limit(String who, String what, String why) {
    private static final Map<String, String> NEVER = Map.of(
            "armed_escort", "no armed escort for its people or goods, asked for or offered",
            "military_assets", "no military asset for its work, not as a last resort either",
            "co_location", "no office, store or bed of it on a military site");

    /** All, by organisation and then by area. */
    static List<Limit> of(Visible visible, Scope scope) {
        Workspace workspace = visible.workspace();
        List<Limit> limits = new ArrayList<>();
        for (Organisation organisation : workspace.organisations()) {
            for (String topic : List.of("armed_escort", "military_assets", "co_location")) {
                if (organisation.conditions().never(topic)) {
                    limits.add(
                            new Limit(organisation.shortName(), NEVER.getOrDefault(topic, topic), topic + ": never"));
                }
            }
            if (organisation.party()) {
                String rule = organisation.legal().engagement();
                limits.add(new Limit(
                        organisation.shortName(),
                        rule.isEmpty()
                                ? "no joint work, no data to it; humanitarian contact only (default of this tool)"
                                : "no joint work, no data to it; its rule of engagement stands below",
                        "relation: party"));
            }
        }
        Mission mission = workspace.mission();
        if (mission != null) {
            limits.addAll(apart(mission, workspace, scope));
        }
        return List.copyOf(limits);
    }

    private static List<Limit> apart(Mission mission, Workspace workspace, Scope scope) {
        List<Limit> limits = new ArrayList<>();
        String what = "no shared aim: only tell each other what keeps both out of the way";
        if (mission.strategy().equals("coexistence")) {
            limits.add(new Limit("the mission's area", what, "strategy: coexistence"));
        }
        for (Mission.Setting setting : mission.settings()) {
            if (setting.strategy().equals("coexistence")) {
                List<String> areas = setting.areas().isEmpty() ? List.of("everywhere") : setting.areas();
                areas.stream()
                        .filter(area -> setting.areas().isEmpty() || scope.meets(area))
                        .forEach(area ->
                                limits.add(new Limit(workspace.areas().label(area), what, "strategy: coexistence")));
            }
        }
        return limits;
    }
}
