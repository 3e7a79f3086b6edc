package org.tandem.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes what a request answers to the last-resort test, and to the criteria of an armed escort. */
final class AnswersDecoder {
    private static final String HOW = "; `yes` or `no`, best with how it is known";

    private static final List<Key<String>> TEST = List.of(
            answer("no_civilian_alternative", "whether no comparable civilian means can do it"),
            answer("critical_need", "whether a critical humanitarian need is met by this asset alone"),
            answer("unarmed", "whether its personnel comes unarmed and in national uniform, asked in peacetime"),
            answer("no_dependence", "whether it leaves nobody dependent on military assets"),
            answer("civilian_direction", "whether the work stays under civilian direction"),
            answer("civilian_character", "whether the work keeps its civilian character, and serves no military aim"));
    private static final Shape TEST_SHAPE =
            Shape.partOf("last-resort test", DefaultSensitivity.PLANNING, TEST.toArray(Key<?>[]::new));

    /** {@code last_resort:}. */
    static final Key<Optional<Map<String, String>>> LAST_RESORT = Key.optional(
            "last_resort",
            Kinds.record(TEST_SHAPE, fields -> answers(fields, TEST)),
            "answers to the last-resort test, where military or civil-defence assets are asked for; with `consent`, `cost`,"
                    + " `to` and `exit` they make the whole test");

    private static final List<Key<String>> CRITERIA = List.of(
            answer("humanitarian_need", "whether the need, and how critical the programme is, call for the movement"),
            answer(
                    "authorities_unable",
                    "whether the authorities in charge cannot or will not make the way safe without an escort"),
            answer("improves_safety", "whether the escort makes it safer, and is credible"),
            answer("sustainable", "whether the work can go on later without it"));
    private static final Shape CRITERIA_SHAPE =
            Shape.partOf("record of escort criteria", DefaultSensitivity.PLANNING, CRITERIA.toArray(Key<?>[]::new));

    /** {@code criteria:}. */
    static final Key<Optional<Map<String, String>>> ESCORT = Key.optional(
            "criteria",
            Kinds.record(CRITERIA_SHAPE, fields -> answers(fields, CRITERIA)),
            "answers to the four criteria of an armed escort; `alternatives` belong to them");

    private AnswersDecoder() {}

    private static Key<String> answer(String name, String meaning) {
        return Key.optional(name, Kinds.TEXT, meaning + HOW);
    }

    private static Optional<Map<String, String>> answers(Fields fields, List<Key<String>> keys) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Key<String> key : keys) {
            if (!fields.get(key).isEmpty()) {
                answers.put(key.name(), fields.get(key));
            }
        }
        return Optional.of(answers);
    }
}
