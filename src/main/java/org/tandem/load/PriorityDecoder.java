package org.tandem.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.model.Priority;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes what the mission or an organisation puts first. */
final class PriorityDecoder {
    private static final Key<OptionalInt> RANK = Key.required("rank", Kinds.whole(1, 1000), "1 is first");
    private static final Key<String> SECTOR = Key.optional("sector", DomainKinds.SECTOR, "the sector it is about");
    private static final Key<String> AREA = Key.optional("area", DomainKinds.AREA, "the area it is about");
    private static final Key<String> TEXT = Key.optional("text", Kinds.TEXT, "in words");
    private static final Shape PRIORITY = Shape.of("priority", DefaultSensitivity.PLANNING, RANK, SECTOR, AREA, TEXT);

    static final Key<List<Priority>> PRIORITIES =
            Key.optional("priorities", Kinds.records(PRIORITY, PriorityDecoder::decode), "what it puts first");

    private PriorityDecoder() {}

    private static Optional<Priority> decode(Fields fields) {
        return Optional.of(new Priority(
                fields.get(RANK).orElse(0),
                fields.get(SECTOR),
                fields.get(AREA),
                fields.get(TEXT),
                fields.level(),
                fields.origin()));
    }
}
