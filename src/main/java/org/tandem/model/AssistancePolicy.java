package org.tandem.model;

import java.util.Map;

/**
 * Which assistance military and civil-defence assets may give under which posture. The values are a default of Tandem, after
 * the logic of the guidelines on such assets and quoted from none of them.
 *
 * @param table by posture and by type of assistance: {@code yes maybe no}
 */
public record AssistancePolicy(Map<String, Map<String, String>> table) {
    /** What holds unless the workspace says otherwise. */
    public static final AssistancePolicy DEFAULT = new AssistancePolicy(Map.of(
            "peaceful", row("maybe", "maybe", "maybe"),
            "peacekeeping", row("maybe", "maybe", "yes"),
            "peace-enforcement", row("no", "maybe", "maybe"),
            "combat", row("no", "no", "maybe")));

    /** One posture's words. */
    public static Map<String, String> row(String direct, String indirect, String infrastructure) {
        return Map.of("direct", direct, "indirect", indirect, "infrastructure", infrastructure);
    }

    /** The word for {@code assistance} under {@code posture}; empty where either is not known. */
    public String word(String posture, String assistance) {
        return table.getOrDefault(posture, Map.of()).getOrDefault(assistance, "");
    }
}
