package org.tandem.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.source.Origin;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the means of an activity: latrines, litres of water a day, learning spaces. */
final class MeansDecoder {
    private static final BigDecimal MOST = BigDecimal.valueOf(CountReader.LIMIT);

    private static final Key<String> MEANS_KIND = Key.required(
            "kind", Kinds.TEXT, "a kind of the norms or one of its words; `tandem explain norms` lists them");
    private static final Key<Optional<BigDecimal>> QUANTITY =
            Key.required("quantity", number(), "how much or how many");
    private static final Key<String> UNIT = Key.optional(
            "unit", Kinds.TEXT, "as `l/day`, `m3/week`, `kg/month`, `m2`; none where the means are counted");
    private static final Key<OptionalInt> SHIFTS = Key.optional(
            "shifts", Kinds.whole(1, 4), "how often a day a space is used, by others each time; 1 when not stated");
    private static final Key<String> ASSET = Key.optional(
            "asset",
            Kinds.TEXT,
            "a name for means that stand in several activities, wherever these are; at one time they serve once");
    private static final Shape MEANS =
            Shape.partOf("record of means", DefaultSensitivity.PLANNING, MEANS_KIND, QUANTITY, UNIT, SHIFTS, ASSET);

    /** What an activity has to serve people with. */
    static final Key<List<Stated>> KEY = Key.optional(
            "means",
            Kinds.records(MEANS, MeansDecoder::decode),
            "what it serves people with; counted in people by the norms, as planned for, where no `targeted` is stated");

    /**
     * Means as they are stated.
     *
     * @param unit empty when not stated
     * @param asset empty when it is not shared
     */
    record Stated(
            String kind, BigDecimal quantity, String unit, int shifts, String asset, Origin kindAt, Origin unitAt) {}

    private MeansDecoder() {}

    /** A number of 0 or more, with decimals or without. */
    static Kind<Optional<BigDecimal>> number() {
        return Kinds.value("number", Optional.empty(), text -> {
            try {
                BigDecimal number = new BigDecimal(text);
                if (text.length() < 20 && number.signum() >= 0 && number.compareTo(MOST) <= 0) {
                    return new Good<>(Optional.of(number));
                }
            } catch (NumberFormatException notANumber) {
                // told below, with numbers out of range
            }
            return new Bad<>(
                    ProfileRules.VALUE_INVALID,
                    "`" + text + "` is not a number of 0 or more",
                    "a number with a point for decimals and nothing between thousands",
                    "");
        });
    }

    private static Optional<Stated> decode(Fields fields) {
        return fields.get(QUANTITY)
                .map(quantity -> new Stated(
                        fields.get(MEANS_KIND),
                        quantity,
                        fields.get(UNIT),
                        fields.get(SHIFTS).orElse(1),
                        fields.get(ASSET),
                        fields.origin(MEANS_KIND),
                        fields.origin(UNIT)));
    }
}
