package org.tandem.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.Accord;
import org.tandem.model.Accord.Scored;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes what a plan settles about working beside each other. */
final class AccordDecoder {
    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> TEXT =
            Key.optional("text", Kinds.TEXT, "what is reached together; a joint objective where the score is aligned");
    private static final Key<List<String>> OF = Key.required(
            "of", Kinds.list(Kinds.reference(Ids.Target.OBJECTIVE)), "ids of the objectives, of two sides or more");
    private static final Key<String> AREA = Key.optional("area", DomainKinds.AREA, "where it holds");
    private static final Key<String> SECTOR = Key.optional("sector", DomainKinds.SECTOR, "the sector it belongs to");
    private static final Key<String> SCORE = Key.optional(
            "score",
            Kinds.words("aligned", "neutral", "in_tension"),
            "how they stand to each other (default: aligned)");
    private static final Key<String> REASON = Key.optional("reason", Kinds.TEXT, "why");
    private static final Key<String> BY =
            Key.optional("by", Kinds.reference(Ids.Target.ACTOR), "id of the post or organisation that says so");
    private static final Shape SCORED =
            Shape.of("score of objectives", DefaultSensitivity.PLANNING, ID, TEXT, OF, AREA, SECTOR, SCORE, REASON, BY);
    static final Key<List<Scored>> OBJECTIVES = Key.optional(
            "objectives",
            Kinds.records(SCORED, AccordDecoder::scored),
            "how objectives of the profiles stand to each other, and what they reach together");

    private static final List<Key<String>> OWNERS = StanceDecoder.TOPICS.stream()
            .map(topic -> Key.optional(
                    topic.name(), Kinds.reference(Ids.Target.ACTOR), "id of the post or organisation that settles it"))
            .toList();
    private static final Shape OWNER_RECORD = Shape.of(
            "record of owners", DefaultSensitivity.PLANNING, OWNERS.stream().toArray(Key<?>[]::new));
    static final Key<Optional<Map<String, String>>> PROTOCOL_OWNERS = Key.optional(
            "protocol_owners",
            Kinds.record(OWNER_RECORD, AccordDecoder::owners),
            "who settles a protocol in which actors differ");
    static final Key<List<String>> ESCALATION = Key.optional(
            "escalation",
            Kinds.list(Kinds.reference(Ids.Target.ACTOR)),
            "who is asked, one after the other, when two sides do not agree: ids of posts");

    private AccordDecoder() {}

    static Accord of(Fields fields) {
        return new Accord(fields.get(OBJECTIVES), fields.get(PROTOCOL_OWNERS).orElse(Map.of()), fields.get(ESCALATION));
    }

    private static Optional<Scored> scored(Fields fields) {
        String score = fields.get(SCORE);
        return Optional.of(new Scored(
                fields.get(ID),
                fields.get(TEXT),
                fields.get(OF),
                fields.get(AREA),
                fields.get(SECTOR),
                score.isEmpty() ? "aligned" : score,
                fields.get(REASON),
                fields.get(BY),
                fields.level(),
                fields.origin()));
    }

    private static Optional<Map<String, String>> owners(Fields fields) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Key<String> topic : OWNERS) {
            if (!fields.get(topic).isEmpty()) {
                owners.put(topic.name(), fields.get(topic));
            }
        }
        return Optional.of(owners);
    }
}
