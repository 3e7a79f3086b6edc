package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Mandate;
import org.tandem.model.Mandate.Extension;
import org.tandem.model.Mandate.Strength;
import org.tandem.model.Mandate.Task;
import org.tandem.model.Measure;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the mandates of {@code mission.yaml}. */
final class MandateDecoder {
    private static final Key<String> TASK_ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> GROUP = Key.optional("group", Kinds.TEXT, "the group of tasks it belongs to");
    private static final Key<String> VERB = Key.optional(
            "verb",
            Kinds.TEXT,
            "support, facilitate, protect, monitor, assist or coordinate: the limit of what may be done");
    private static final Key<String> TEXT = Key.optional("text", Kinds.TEXT, "in words");
    private static final Key<List<String>> ALLOWS = Key.optional(
            "allows",
            Kinds.TEXTS,
            "what the mission may do besides what the verb allows, as `transport`, where the resolution says so");
    private static final Key<List<String>> AREAS =
            Key.optional("areas", DomainKinds.AREAS, "the only places where it holds; everywhere when not stated");
    private static final Key<String> HUMANITARIAN = Key.optional(
            "humanitarian",
            Kinds.words("none", "facilitate", "coordinate", "protect-access"),
            "what it means for humanitarian work");
    private static final Key<String> CONTINUES = Key.optional(
            "continues", Kinds.reference(Ids.Target.TASK), "id of the task of an earlier mandate that it carries on");
    private static final Shape TASK = Shape.of(
            "task", DefaultSensitivity.DIRECTORY, TASK_ID, GROUP, VERB, TEXT, ALLOWS, AREAS, HUMANITARIAN, CONTINUES);

    private static final Key<String> EXTENSION =
            Key.required("resolution", Kinds.TEXT, "symbol and year, as `S/RES/2187 (2014)`");
    private static final Key<Optional<LocalDate>> EXTENDED = PeriodKeys.FROM_UNTIL.until();
    private static final Shape EXTENSIONS =
            Shape.partOf("extension", DefaultSensitivity.DIRECTORY, EXTENSION, EXTENDED);

    private static final Key<String> COMPONENT = Key.expected("component", DomainKinds.COMPONENT, "of which part");
    private static final Key<Measure> AUTHORISED = Key.optional("authorised", DomainKinds.COUNT, "by the Council");
    private static final Key<Measure> DEPLOYED = Key.optional("deployed", DomainKinds.COUNT, "in the country");
    private static final Key<Optional<LocalDate>> ON = Key.optional("on", Kinds.DATE, "the day of which it is told");
    private static final Shape STRENGTHS =
            Shape.partOf("strength", DefaultSensitivity.DIRECTORY, COMPONENT, AUTHORISED, DEPLOYED, ON);

    private static final Key<String> RESOLUTION =
            Key.required("resolution", Kinds.TEXT, "symbol and year, as `S/RES/2155 (2014)`");
    private static final Key<Optional<LocalDate>> ADOPTED = Key.optional("adopted", Kinds.DATE, "day of adoption");
    private static final Key<String> CHAPTER =
            Key.optional("chapter", Kinds.words("VI", "VII", "VI+VII", "unstated"), "of the Charter");
    private static final Key<List<Task>> TASKS =
            Key.optional("tasks", Kinds.records(TASK, MandateDecoder::task), "what the mission is told to do");
    private static final Key<String> SUPERSEDED_BY =
            Key.optional("superseded_by", Kinds.TEXT, "the resolution that took its place");
    private static final Key<List<Extension>> EXTENDED_BY = Key.optional(
            "extended_by",
            Kinds.records(
                    EXTENSIONS,
                    fields -> Optional.of(new Extension(
                            fields.get(EXTENSION), fields.get(EXTENDED).orElse(null)))),
            "resolutions that let it go on");
    private static final Key<List<Strength>> STRENGTH = Key.optional(
            "strength",
            Kinds.records(
                    STRENGTHS,
                    fields -> Optional.of(new Strength(
                            fields.get(COMPONENT),
                            fields.get(AUTHORISED),
                            fields.get(DEPLOYED),
                            fields.get(ON).orElse(null)))),
            "how many were authorised and deployed, by date");

    /** A mandate's keys. */
    static final Shape MANDATE = Shape.of(
            "mandate",
            DefaultSensitivity.DIRECTORY,
            RESOLUTION,
            PeriodKeys.FROM_UNTIL.from(),
            PeriodKeys.FROM_UNTIL.until(),
            CHAPTER,
            TASKS,
            ADOPTED,
            SUPERSEDED_BY,
            EXTENDED_BY,
            STRENGTH);

    private MandateDecoder() {}

    static Optional<Mandate> decode(Fields fields) {
        return Optional.of(new Mandate(
                        fields.get(RESOLUTION),
                        fields.get(ADOPTED).orElse(null),
                        PeriodKeys.FROM_UNTIL.read(fields),
                        fields.get(CHAPTER),
                        fields.get(TASKS),
                        fields.get(SUPERSEDED_BY),
                        fields.get(EXTENDED_BY),
                        fields.get(STRENGTH),
                        fields.get(Shape.BASIS).equals("sourced"),
                        fields.level(),
                        fields.origin()))
                .filter(read -> PeriodKeys.FROM_UNTIL.clear(fields));
    }

    private static Optional<Task> task(Fields fields) {
        return Optional.of(new Task(
                        fields.get(TASK_ID),
                        fields.get(GROUP),
                        fields.get(VERB),
                        fields.get(TEXT),
                        fields.get(ALLOWS),
                        fields.get(AREAS),
                        fields.get(HUMANITARIAN),
                        fields.get(CONTINUES),
                        fields.level(),
                        fields.origin()))
                .filter(read -> !fields.lost(AREAS));
    }
}
