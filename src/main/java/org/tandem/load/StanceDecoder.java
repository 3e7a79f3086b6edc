package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Stance;
import org.tandem.model.Stance.Objective;
import org.tandem.model.Stance.Protocol;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes what the mission or an organisation is after, and how it works. */
final class StanceDecoder {
    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> TEXT = Key.expected("text", Kinds.TEXT, "what is to be reached");
    private static final Key<String> AREA =
            Key.optional("area", DomainKinds.AREA, "where it holds; everywhere when not stated");
    private static final Key<String> SECTOR = Key.optional("sector", DomainKinds.SECTOR, "the sector it belongs to");
    private static final Key<List<String>> TENDS = Key.optional(
            "tends",
            Kinds.TEXTS,
            "what it needs or does, in words of the table of tensions, as `stabilisation` or `acceptance`");
    private static final Shape OBJECTIVE =
            Shape.of("objective", DefaultSensitivity.PLANNING, ID, TEXT, AREA, SECTOR, TENDS);
    static final Key<List<Objective>> OBJECTIVES = Key.optional(
            "objectives", Kinds.records(OBJECTIVE, StanceDecoder::objective), "what it wants to reach, for `align`");

    private static final Kind<List<String>> WAYS = Kinds.oneOrSeveral(Kinds.TEXT);

    /** The topics of protocols, in the order of the reference. */
    static final List<Key<List<String>>> TOPICS = List.of(
            Key.optional("rhythm", WAYS, "how often it reports, and when"),
            Key.optional("radio", WAYS, "bands, channels and call signs it listens on"),
            Key.optional("media", WAYS, "who speaks to the press, and after whose leave"),
            Key.optional("data", WAYS, "how it labels and passes on data"),
            Key.optional("evacuation", WAYS, "how its people leave, and who decides it"),
            Key.optional("language", WAYS, "languages of its messages and papers"),
            Key.optional("decision_level", WAYS, "at which level it decides on work with the other side"),
            Key.optional("security_phase", WAYS, "by which scale of security it moves"),
            Key.optional("movement", WAYS, "how it announces movements"));

    private static final Shape PROTOCOL_RECORD = Shape.of(
            "record of protocols", DefaultSensitivity.PLANNING, TOPICS.stream().toArray(Key<?>[]::new));
    static final Key<Optional<List<Protocol>>> PROTOCOLS = Key.optional(
            "protocols",
            Kinds.record(PROTOCOL_RECORD, StanceDecoder::protocols),
            "how it works, for comparison: one value or a list for each topic");

    private StanceDecoder() {}

    static Stance of(Fields fields) {
        return new Stance(fields.get(OBJECTIVES), fields.get(PROTOCOLS).orElse(List.of()));
    }

    private static Optional<Objective> objective(Fields fields) {
        String text = fields.get(TEXT);
        return Optional.of(new Objective(
                fields.get(ID),
                text.isEmpty() ? fields.get(ID) : text,
                fields.get(AREA),
                fields.get(SECTOR),
                fields.get(TENDS),
                fields.level(),
                fields.origin()));
    }

    private static Optional<List<Protocol>> protocols(Fields fields) {
        List<Protocol> stated = new ArrayList<>();
        for (Key<List<String>> topic : TOPICS) {
            if (!fields.get(topic).isEmpty()) {
                stated.add(new Protocol(topic.name(), fields.get(topic), fields.level(), fields.origin(topic)));
            }
        }
        return Optional.of(List.copyOf(stated));
    }
}
