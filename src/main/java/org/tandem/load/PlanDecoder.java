package org.tandem.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.load.Kind.Form;
import org.tandem.model.Letter;
import org.tandem.model.Measure;
import org.tandem.model.Plan;
import org.tandem.model.Plan.Activity;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Plan.Pin;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code plan.yaml}: joint activities with the letters people pinned, and decisions. */
final class PlanDecoder {
    private static final Kind<Map<String, Pin>> PINS = new Kind<>(
            new Form.Named(new Form.Value("word", List.of("R", "A", "C", "I", "A/R", "S", "V", "D"))),
            Map.of(),
            PlanDecoder::pins);

    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> TITLE = Key.expected("title", Kinds.TEXT, "what is to be done, with a verb");
    private static final Key<String> KIND = Key.optional(
            "kind", Kinds.TEXT, "what sort of work, as `service-delivery`; decides which rules hold for its letters");
    private static final Key<String> SECTOR = Key.optional("sector", DomainKinds.SECTOR, "the sector it belongs to");
    private static final Key<List<String>> AREAS = Key.optional("areas", DomainKinds.AREAS, "where it takes place");
    private static final Key<String> TASK =
            Key.optional("mandate_task", Kinds.reference(Ids.Target.TASK), "id of the mission's task it serves");
    private static final Key<Map<String, Pin>> LETTERS =
            Key.optional("letters", PINS, "letters set by people, by id of a post or organisation");
    private static final Shape ACTIVITY = Shape.of(
            "joint activity",
            DefaultSensitivity.PLANNING,
            ID,
            TITLE,
            KIND,
            SECTOR,
            AREAS,
            PeriodKeys.FROM_TO.from(),
            PeriodKeys.FROM_TO.until(),
            TASK,
            LetterKeys.REQUEST,
            LETTERS,
            LegalBasisDecoder.CITES,
            LegalBasisDecoder.MISSION_DOES,
            LegalBasisDecoder.CRIMES,
            LegalBasisDecoder.PERMITS,
            LegalBasisDecoder.BENEFITS,
            LegalBasisDecoder.DILIGENCE,
            LegalBasisDecoder.CRITICALITY);

    private static final Key<String> DECISION_ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<Optional<LocalDate>> ON = Key.optional("on", Kinds.DATE, "the day it was made");
    private static final Key<String> ABOUT = Key.optional("about", Kinds.TEXT, "`AREA/SECTOR`, or an id");
    private static final Key<String> TEXT = Key.required("text", Kinds.TEXT, "what was decided");
    private static final Key<String> BY =
            Key.optional("by", Kinds.reference(Ids.Target.ACTOR), "id of the post or organisation that decided");
    private static final Key<String> REASON = Key.optional("reason", Kinds.TEXT, "why");
    private static final Key<Optional<LocalDate>> ASSESSED_ON = Key.optional(
            "assessed_on", Kinds.DATE, "the day of the assessment that counts in `AREA/SECTOR`, where several differ");
    private static final Key<Measure> IN_NEED = Key.optional(
            "people_in_need", DomainKinds.COUNT, "how many people are taken to be in need in `AREA/SECTOR`");
    private static final Shape DECISION = Shape.of(
            "decision",
            DefaultSensitivity.PLANNING,
            DECISION_ID,
            ON,
            ABOUT,
            TEXT,
            BY,
            REASON,
            ASSESSED_ON,
            IN_NEED,
            RulingKeys.OUTCOME,
            RulingKeys.OFFER,
            RulingKeys.QUANTITY);

    private static final Key<List<Activity>> ACTIVITIES =
            Key.optional("activities", Kinds.records(ACTIVITY, PlanDecoder::activity), "what is done together");
    private static final Key<List<Decision>> DECISIONS =
            Key.optional("decisions", Kinds.records(DECISION, PlanDecoder::decision), "what was decided together");

    /** The keys of {@code plan.yaml}. */
    static final Shape PLAN = Shape.of(
            "plan",
            DefaultSensitivity.PLANNING,
            LetterKeys.MODEL,
            ACTIVITIES,
            DECISIONS,
            AccordDecoder.OBJECTIVES,
            AccordDecoder.PROTOCOL_OWNERS,
            AccordDecoder.ESCALATION,
            NotificationDecoder.NOTIFICATIONS);

    private PlanDecoder() {}

    static Optional<Plan> decode(Fields fields) {
        return Optional.of(new Plan(
                fields.get(ACTIVITIES),
                fields.get(DECISIONS),
                AccordDecoder.of(fields),
                fields.get(NotificationDecoder.NOTIFICATIONS)));
    }

    private static Optional<Activity> activity(Fields fields) {
        String sector = fields.get(SECTOR);
        return Optional.of(new Activity(
                fields.get(ID),
                fields.get(TITLE).isEmpty() ? fields.get(ID) : fields.get(TITLE),
                fields.get(KIND),
                sector,
                fields.get(AREAS),
                PeriodKeys.FROM_TO.read(fields),
                fields.get(TASK),
                fields.get(LetterKeys.REQUEST),
                fields.get(LETTERS),
                LegalBasisDecoder.of(fields),
                fields.settle(DefaultSensitivity.activity(sector)),
                fields.origin()));
    }

    private static Optional<Decision> decision(Fields fields) {
        return Optional.of(new Decision(
                fields.get(DECISION_ID),
                fields.get(ON).orElse(null),
                fields.get(ABOUT),
                fields.get(TEXT),
                fields.get(BY),
                fields.get(REASON),
                fields.get(ASSESSED_ON).orElse(null),
                fields.get(IN_NEED),
                RulingKeys.read(fields),
                fields.level(),
                fields.origin()));
    }

    private static Map<String, Pin> pins(YamlNode node, Fields fields) {
        Map<String, Pin> pins = new LinkedHashMap<>();
        if (!(node instanceof Mapping mapping)) {
            fields.tell(Fields.wrongType(node, "a record of `post: letter`"));
            return pins;
        }
        for (Entry entry : mapping.entries()) {
            String id = entry.key().text();
            fields.context()
                    .ids()
                    .refer(new Ids.Reference(
                            Ids.Target.ACTOR, id, entry.key().origin(), Severity.ERROR, fields.level()));
            letter(entry.value(), fields)
                    .ifPresent(
                            letter -> pins.put(id, new Pin(letter, entry.value().origin())));
        }
        return pins;
    }

    private static Optional<Letter> letter(YamlNode node, Fields fields) {
        Optional<Scalar> scalar = Kinds.scalar(node, fields, "one letter").filter(value -> !value.blank());
        Optional<Letter> letter = scalar.flatMap(value -> Letter.of(value.text()));
        if (scalar.isPresent() && letter.isEmpty()) {
            fields.tell(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            node.origin(),
                            "`" + scalar.get().text() + "` is not a letter of the responsibility matrix")
                    .expecting("`R`, `A`, `C`, `I` or `A/R`; by the model also `S`, `V` or `D`"));
        }
        return letter;
    }
}
