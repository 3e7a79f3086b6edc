package org.tandem.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.Measure;
import org.tandem.model.Resource;
import org.tandem.model.Terms;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes what is offered, asked for, or within a unit's means. */
final class ResourceDecoder {
    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> KIND = Key.required(
            "kind",
            Kinds.words(
                    "transport",
                    "storage",
                    "fuel",
                    "medical",
                    "engineering",
                    "communications",
                    "escort",
                    "airlift",
                    "staff",
                    "data",
                    "other"),
            "what sort of means");
    static final Kind<Measure> AMOUNT = Kinds.value("whole number", Measure.UNKNOWN, ResourceDecoder::quantity);

    private static final Key<Measure> QUANTITY = Key.optional("quantity", AMOUNT, "how much of the unit");
    private static final Key<String> UNIT = Key.optional("unit", Kinds.TEXT, "what is counted, as `trucks` or `t`");
    private static final Key<String> AREA = Key.optional("area", DomainKinds.AREA, "where it is or is wanted");
    private static final PeriodKeys PERIOD = PeriodKeys.FROM_TO;
    private static final Key<String> NEED = Key.optional("need", Kinds.TEXT, "what it is for");
    private static final Key<List<String>> ALTERNATIVES =
            Key.optional("alternatives", Kinds.TEXTS, "civilian means that were tried first");

    private static final Shape CAPABILITY = Shape.of(
            "capability", DefaultSensitivity.PLANNING, KIND, QUANTITY, UNIT, AREA, PERIOD.from(), PERIOD.until());
    private static final Shape OFFER = Shape.of(
            "offer",
            DefaultSensitivity.PLANNING,
            ID,
            KIND,
            QUANTITY,
            UNIT,
            AREA,
            PERIOD.from(),
            PERIOD.until(),
            TermsKeys.TEXT,
            TermsKeys.COST,
            TermsKeys.ASSET,
            TermsKeys.CONSUMABLE,
            TermsKeys.MIN,
            TermsKeys.CONDITIONS);
    private static final Shape REQUEST = Shape.of(
            "request",
            DefaultSensitivity.PLANNING,
            ID,
            KIND,
            QUANTITY,
            UNIT,
            AREA,
            PERIOD.from(),
            PERIOD.until(),
            NEED,
            ALTERNATIVES,
            TermsKeys.TEXT,
            TermsKeys.COST,
            TermsKeys.SECTOR,
            TermsKeys.CLUSTER,
            TermsKeys.MANDATE_TASK,
            TermsKeys.ASSISTANCE,
            TermsKeys.CONSENT,
            TermsKeys.EXIT,
            AnswersDecoder.LAST_RESORT,
            AnswersDecoder.ESCORT,
            TermsKeys.BENEFITS,
            LegalBasisDecoder.DILIGENCE);

    static final Key<List<Resource>> OFFERS =
            Key.optional("offers", Kinds.records(OFFER, fields -> decode(fields, true)), "what it can give others");
    static final Key<List<Resource>> REQUESTS =
            Key.optional("requests", Kinds.records(REQUEST, fields -> decode(fields, true)), "what it asks of others");
    static final Key<List<Resource>> CAPABILITIES = Key.optional(
            "capabilities", Kinds.records(CAPABILITY, fields -> decode(fields, false)), "what the unit can do");

    private ResourceDecoder() {}

    private static Optional<Resource> decode(Fields fields, boolean identified) {
        boolean request = fields.declares(NEED);
        // A request that lacks its place or days is told as such; an offer without them would be one for everywhere and
        // always.
        boolean limited = request || (PERIOD.clear(fields) && !fields.lost(AREA));
        return Optional.of(new Resource(
                        identified ? fields.get(ID) : "",
                        fields.get(KIND),
                        fields.get(QUANTITY),
                        fields.get(UNIT),
                        fields.get(AREA),
                        PERIOD.read(fields),
                        request ? fields.get(NEED) : "",
                        request ? fields.get(ALTERNATIVES) : List.of(),
                        request ? TermsKeys.asked(fields) : identified ? TermsKeys.given(fields) : Terms.NONE,
                        fields.level(),
                        fields.origin()))
                .filter(read -> limited);
    }

    private static Reading<Measure> quantity(String text) {
        try {
            long number = new BigDecimal(text).longValueExact();
            if (number >= 0 && number <= CountReader.LIMIT) {
                return new Good<>(Measure.of(number));
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            // told below, with numbers out of range
        }
        return new Bad<>(
                ProfileRules.VALUE_INVALID,
                "quantity `" + text + "` is not a whole number",
                "a whole number; for a part of a unit, count in a smaller one, as kg for t",
                "");
    }
}
