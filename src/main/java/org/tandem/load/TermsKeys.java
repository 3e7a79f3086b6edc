package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.Measure;
import org.tandem.model.Terms;
import org.tandem.model.Terms.Asked;
import org.tandem.model.Terms.Given;

/** On what terms something is offered or asked for: keys of the record. */
final class TermsKeys {
    static final Key<String> TEXT = Key.optional("text", Kinds.TEXT, "in words");
    static final Key<String> COST = Key.optional("cost", Kinds.TEXT, "who bears the cost");

    static final Key<String> ASSET = Key.optional(
            "asset",
            Kinds.words("civilian", "military", "police", "civil-defence"),
            "whose hands it is in; what a mission, a military or an armed actor offers counts as military when not stated");
    static final Key<String> CONSUMABLE = Key.optional(
            "consumable",
            Kinds.words("yes", "no"),
            "whether it is used up; when not stated, fuel and what is counted by weight or volume is");
    static final Key<Measure> MIN =
            Key.optional("min", ResourceDecoder.AMOUNT, "the least that is given to one request at a time");
    static final Key<List<String>> CONDITIONS =
            Key.optional("conditions", Kinds.TEXTS, "what the giver asks for in return");

    static final Key<String> SECTOR = Key.optional("sector", DomainKinds.SECTOR, "the sector it serves");
    static final Key<String> CLUSTER = Key.optional(
            "cluster", Kinds.reference(Ids.Target.ORGANISATION), "id of the cluster that stands behind the request");
    static final Key<String> MANDATE_TASK = Key.optional(
            "mandate_task",
            Kinds.reference(Ids.Target.TASK),
            "id of the mission's task under which the mission would help, where its means are asked for");
    static final Key<String> ASSISTANCE = Key.optional(
            "assistance", Kinds.words("direct", "indirect", "infrastructure"), "how near it comes to people");
    static final Key<String> CONSENT =
            Key.optional("consent", Kinds.TEXT, "reference of the State's request or consent; a notification is none");
    static final Key<Optional<LocalDate>> EXIT = Key.optional("exit", Kinds.DATE, "when civilian means take over");

    static final Key<List<String>> BENEFITS = Key.optional(
            "benefits",
            Kinds.list(Kinds.reference(Ids.Target.ORGANISATION)),
            "ids of organisations that gain from it or use it too, as a host force that goes with the convoy");

    private TermsKeys() {}

    static Terms given(Fields fields) {
        return new Terms(
                fields.get(TEXT),
                fields.get(COST),
                new Given(fields.get(ASSET), fields.get(CONSUMABLE), fields.get(MIN), fields.get(CONDITIONS)),
                Terms.NONE.asked());
    }

    static Terms asked(Fields fields) {
        return new Terms(
                fields.get(TEXT),
                fields.get(COST),
                Terms.NONE.given(),
                new Asked(
                        fields.get(SECTOR),
                        fields.get(CLUSTER),
                        fields.get(MANDATE_TASK),
                        fields.get(ASSISTANCE),
                        fields.get(CONSENT),
                        fields.get(EXIT).orElse(null),
                        fields.get(AnswersDecoder.LAST_RESORT).orElse(Map.of()),
                        fields.get(AnswersDecoder.ESCORT).orElse(Map.of()),
                        fields.get(BENEFITS),
                        fields.get(LegalBasisDecoder.DILIGENCE).orElse(null)));
    }
}
