package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Mission.Setting;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes what differs by area around a mission, and the kind of conflict. */
final class SettingDecoder {
    static final Key<String> POSTURE = Key.optional(
            "posture",
            Kinds.words("peaceful", "peacekeeping", "peace-enforcement", "combat"),
            "how force is used around it");
    static final Key<String> STRATEGY = Key.optional(
            "strategy",
            Kinds.words("cooperation", "mixed", "coexistence"),
            "how near civilians and military work together");
    static final Key<String> CONFLICT = Key.optional(
            "conflict",
            Kinds.words("none", "international", "non-international", "occupation"),
            "the kind of armed conflict, which decides what law applies");
    private static final Key<List<String>> AREAS = Key.required("areas", DomainKinds.AREAS, "where it holds");
    private static final Shape SETTING =
            Shape.of("setting", DefaultSensitivity.DIRECTORY, AREAS, POSTURE, STRATEGY, CONFLICT);
    static final Key<List<Setting>> SETTINGS = Key.optional(
            "by_area",
            Kinds.records(
                    SETTING,
                    fields -> Optional.of(new Setting(
                            fields.get(AREAS),
                            fields.get(POSTURE),
                            fields.get(STRATEGY),
                            fields.get(CONFLICT),
                            fields.level()))),
            "posture, strategy and kind of conflict where they differ from the mission's");

    private SettingDecoder() {}

    /** Those of the areas, and the mission's own kind of conflict. */
    static List<Setting> of(Fields fields) {
        List<Setting> settings = new ArrayList<>(fields.get(SETTINGS));
        if (!fields.get(CONFLICT).isEmpty()) {
            settings.add(new Setting(List.of(), "", "", fields.get(CONFLICT), Sensitivity.LOW));
        }
        return List.copyOf(settings);
    }
}
