package org.tandem.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.AssistancePolicy;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code assistance:} of the policy. */
final class AssistancePolicyDecoder {
    private static final Key<String> DIRECT = word("direct", "help from face to face");
    private static final Key<String> INDIRECT =
            word("indirect", "one step from people at least, as transport of goods");
    private static final Key<String> INFRASTRUCTURE = word("infrastructure", "services to all, as repair of roads");
    private static final Shape ROW =
            Shape.of("row of assistance", DefaultSensitivity.DIRECTORY, DIRECT, INDIRECT, INFRASTRUCTURE);

    private static final List<Key<Optional<Map<String, String>>>> POSTURES =
            List.of(posture("peaceful"), posture("peacekeeping"), posture("peace-enforcement"), posture("combat"));
    private static final Shape TABLE =
            Shape.of("table of assistance", DefaultSensitivity.DIRECTORY, POSTURES.toArray(Key<?>[]::new));

    /** {@code assistance:}. */
    static final Key<Optional<AssistancePolicy>> KEY = Key.optional(
            "assistance",
            Kinds.record(TABLE, AssistancePolicyDecoder::decode),
            "what military and civil-defence assets may do, by posture of the force");

    private AssistancePolicyDecoder() {}

    private static Key<String> word(String name, String meaning) {
        return Key.optional(name, Kinds.words("yes", "maybe", "no"), meaning + "; the default stays when not stated");
    }

    private static Key<Optional<Map<String, String>>> posture(String name) {
        return Key.optional(
                name,
                Kinds.record(ROW, AssistancePolicyDecoder::row),
                "which assistance a force of this posture gives");
    }

    private static Optional<Map<String, String>> row(Fields fields) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Key<String> each : List.of(DIRECT, INDIRECT, INFRASTRUCTURE)) {
            if (!fields.get(each).isEmpty()) {
                words.put(each.name(), fields.get(each));
            }
        }
        return Optional.of(words);
    }

    private static Optional<AssistancePolicy> decode(Fields fields) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>(AssistancePolicy.DEFAULT.table());
        for (Key<Optional<Map<String, String>>> posture : POSTURES) {
            Map<String, String> row = new LinkedHashMap<>(table.getOrDefault(posture.name(), Map.of()));
            row.putAll(fields.get(posture).orElse(Map.of()));
            table.put(posture.name(), row);
        }
        return Optional.of(new AssistancePolicy(table));
    }
}
