package org.tandem.load;

import java.util.Optional;
import org.tandem.model.LetterModel;

/** What {@code plan.yaml} says of the responsibility matrix besides its letters. */
final class LetterKeys {
    static final Key<Optional<LetterModel>> MODEL = Key.optional(
            "model",
            Kinds.choice(LetterModel.codes(), LetterModel::of),
            "which letters the responsibility matrix knows: `RACI` unless stated; `RASCI` adds `S` for support, `RACI-VS` `V` for"
                    + " verify and `S` for sign off, `DACI` has a driver, one approver, contributors and informed");
    static final Key<String> REQUEST = Key.optional(
            "request",
            Kinds.reference(Ids.Target.REQUEST),
            "id of the request it decides on, so that it is no row of its own");

    private LetterKeys() {}

    static LetterModel model(Fields fields) {
        return fields.get(MODEL).orElse(LetterModel.RACI);
    }
}
