package org.tandem.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.model.LegalTable;
import org.tandem.model.LegalTable.Act;
import org.tandem.model.LegalTable.Guideline;
import org.tandem.model.LegalTable.Verb;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code legal-rules.yaml}: what a workspace changes of what verbs allow and of which guidelines apply. */
final class LegalRulesDecoder {
    private static final Kind<String> ACT_WORD = Kinds.words(LegalBasisDecoder.ACTS);

    private static final Key<String> ACT = Key.required("act", ACT_WORD, "what the mission does");
    private static final Key<List<String>> KINDS = Key.optional(
            "kinds",
            Kinds.TEXTS,
            "kinds of activity in which the mission does it when its people do the work; `mission_does` of an activity counts"
                    + " before it");
    private static final Key<String> WORDS =
            Key.optional("words", Kinds.TEXT, "what people call it, after `the mission would`");
    private static final Key<List<Act>> ACTS = Key.optional(
            "acts",
            Kinds.records(
                    Shape.of("act", DefaultSensitivity.DIRECTORY, ACT, KINDS, WORDS),
                    fields -> Optional.of(
                            new Act(fields.get(ACT), folded(fields.get(KINDS)), fields.get(WORDS), fields.level()))),
            "what the mission does in kinds of activity; a kind named here goes where it is put, all others stay as they are");

    private static final Key<String> VERB =
            Key.required("verb", Kinds.TEXT, "as `verb` of a mandate's task has it; a new one may be named");
    private static final Key<List<String>> ALLOWS = Key.required(
            "allows",
            Kinds.list(ACT_WORD),
            "all that the mission may do under it; `allows` of a task adds to it. Only what is named is allowed");
    private static final Key<String> WHO = Key.required("source", Kinds.TEXT, "who reads it so, and since when");
    private static final Key<List<Verb>> VERBS = Key.optional(
            "verbs",
            Kinds.records(
                    new Shape(
                            "verb of a mandate",
                            DefaultSensitivity.DIRECTORY,
                            List.of(VERB, ALLOWS, WHO, Shape.SENSITIVITY, Shape.NOTE, Shape.BASIS)),
                    fields -> Optional.of(new Verb(
                            LegalTable.fold(fields.get(VERB)), fields.get(ALLOWS), fields.get(WHO), fields.level()))),
            "what a verb lets the mission do; one of Tandem's takes its place");

    private static final Key<String> ID = Key.required("id", Kinds.TEXT, "a guideline of Tandem, or a new one");
    private static final Key<String> NAME = Key.required("name", Kinds.TEXT, "what the text is called");
    private static final Key<String> STATUS = Key.optional("status", Kinds.TEXT, "when it was issued");
    private static final Key<String> ASKS = Key.optional("asks", Kinds.TEXT, "what it asks for, in few words");
    private static final Key<List<String>> POSTURES = Key.optional(
            "postures",
            Kinds.list(Kinds.words("peaceful", "peacekeeping", "peace-enforcement", "combat")),
            "where the force stands so in one of the activity's areas");
    private static final Key<List<String>> OF_KINDS =
            Key.optional("kinds", Kinds.TEXTS, "kinds of activity, as in plan.yaml");
    private static final Key<String> MISSION = Key.optional(
            "mission",
            Kinds.words("uniformed", "any"),
            "where a military or police post or unit of the mission holds a letter, or anybody of it does");
    private static final Key<String> BENEFITS = Key.optional(
            "benefits", Kinds.words("true", "false"), "only where a force that is not of the UN gains from it");
    private static final Key<String> HOST = Key.optional("host", DomainKinds.COUNTRY, "only in this country");
    private static final Shape GUIDELINE = Shape.of(
            "guideline",
            DefaultSensitivity.DIRECTORY,
            ID,
            NAME,
            STATUS,
            ASKS,
            POSTURES,
            OF_KINDS,
            MISSION,
            BENEFITS,
            HOST);
    private static final Key<List<Guideline>> GUIDELINES = Key.optional(
            "guidelines",
            Kinds.records(GUIDELINE, LegalRulesDecoder::guideline),
            "texts that an activity has to follow where it meets every condition stated; one with the id of a guideline of Tandem"
                    + " takes its place");

    /** The keys of {@code legal-rules.yaml}. */
    static final Shape RULES = Shape.of(
            "table of legal rules",
            DefaultSensitivity.DIRECTORY,
            Key.optional("version", Kinds.TEXT, "of the table, for people"),
            ACTS,
            VERBS,
            GUIDELINES);

    private LegalRulesDecoder() {}

    /** What the file changes of Tandem's table. */
    static Optional<LegalTable> decode(Fields fields) {
        return Optional.of(new LegalTable(
                fields.get(ACTS),
                Once.by(fields, VERBS, "verb", Verb::verb, Verb::sensitivity),
                Once.by(fields, GUIDELINES, "guideline", Guideline::id, Guideline::sensitivity)));
    }

    /** A condition that is stated and cannot be read would make it apply everywhere, so the guideline is set aside. */
    private static Optional<Guideline> guideline(Fields fields) {
        boolean lost = Stream.of(POSTURES, OF_KINDS, MISSION, BENEFITS, HOST).anyMatch(fields::lost);
        if (lost) {
            fields.tell(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            fields.origin(),
                            "the guideline `" + fields.get(ID) + "` is set aside: a condition of it cannot be read")
                    .expecting("conditions that can be read, or none"));
            return Optional.empty();
        }
        return Optional.of(new Guideline(
                fields.get(ID),
                fields.get(NAME),
                fields.get(STATUS),
                fields.get(Shape.BASIS).isEmpty() ? "of the workspace" : fields.get(Shape.BASIS),
                fields.get(ASKS),
                fields.get(POSTURES),
                folded(fields.get(OF_KINDS)),
                fields.get(MISSION),
                fields.get(BENEFITS).equals("true"),
                fields.get(HOST),
                fields.level()));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(LegalTable::fold).toList();
    }
}
