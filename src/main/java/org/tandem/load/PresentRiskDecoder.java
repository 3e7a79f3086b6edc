package org.tandem.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.model.PresentRisk;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code max_present_risk:} of the policy. */
final class PresentRiskDecoder {
    private static final Key<String> ONE = level("PC1", "the most critical");
    private static final Key<String> TWO = level("PC2", "");
    private static final Key<String> THREE = level("PC3", "");
    private static final Key<String> FOUR = level("PC4", "the least critical");
    private static final Shape LIMITS =
            Shape.of("record of risks", DefaultSensitivity.DIRECTORY, ONE, TWO, THREE, FOUR);

    static final Key<Optional<PresentRisk>> KEY = Key.optional(
            "max_present_risk",
            Kinds.record(LIMITS, PresentRiskDecoder::decode),
            "the most present risk to United Nations personnel that each level of programme criticality allows");

    private PresentRiskDecoder() {}

    private static Key<String> level(String name, String which) {
        return Key.optional(
                name,
                Kinds.words("low", "medium", "high", "very-high"),
                "the most for this level" + (which.isEmpty() ? "" : ", " + which));
    }

    private static Optional<PresentRisk> decode(Fields fields) {
        Map<String, String> limits = new TreeMap<>(PresentRisk.DEFAULT.limits());
        for (Key<String> key : List.of(ONE, TWO, THREE, FOUR)) {
            if (!fields.get(key).isEmpty()) {
                limits.put(key.name(), fields.get(key));
            }
        }
        return Optional.of(new PresentRisk(Map.copyOf(limits)));
    }
}
