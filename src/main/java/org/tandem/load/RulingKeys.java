package org.tandem.load;

import org.tandem.model.Measure;
import org.tandem.model.Plan.Ruling;

/** What a decision of {@code plan.yaml} says of a request: keys of the decision. */
final class RulingKeys {
    static final Key<String> OUTCOME = Key.optional(
            "outcome",
            Kinds.words("approved", "refused", "deferred"),
            "what becomes of the request that `about` names by its id; the latest decision holds");
    static final Key<String> OFFER =
            Key.optional("offer", Kinds.reference(Ids.Target.OFFER), "id of the offer the request is approved from");
    static final Key<Measure> QUANTITY =
            Key.optional("quantity", ResourceDecoder.AMOUNT, "how much is approved; all of it when not stated");

    private RulingKeys() {}

    static Ruling read(Fields fields) {
        return fields.has(OUTCOME)
                ? new Ruling(fields.get(OUTCOME), fields.get(OFFER), fields.get(QUANTITY))
                : Ruling.NONE;
    }
}
