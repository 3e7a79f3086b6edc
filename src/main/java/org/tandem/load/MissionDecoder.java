package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Mission;
import org.tandem.model.Mission.Agreement;
import org.tandem.model.Mission.Mandate;
import org.tandem.model.Mission.Task;
import org.tandem.model.Mission.Unit;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code mission.yaml}. */
final class MissionDecoder {
    private static final Key<String> TASK_ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> GROUP = Key.optional("group", Kinds.TEXT, "the group of tasks it belongs to");
    private static final Key<String> VERB = Key.optional(
            "verb", Kinds.TEXT, "support, facilitate, protect, monitor or assist: the limit of what may be done");
    private static final Key<String> TEXT = Key.optional("text", Kinds.TEXT, "in words");
    private static final Shape TASK = Shape.of("task", DefaultSensitivity.DIRECTORY, TASK_ID, GROUP, VERB, TEXT);

    private static final Key<String> RESOLUTION =
            Key.required("resolution", Kinds.TEXT, "symbol and year, as `S/RES/2155 (2014)`");
    private static final Key<String> CHAPTER =
            Key.optional("chapter", Kinds.words("VI", "VII", "VI+VII", "unstated"), "of the Charter");
    private static final Key<List<Task>> TASKS =
            Key.optional("tasks", Kinds.records(TASK, MissionDecoder::task), "what the mission is told to do");
    private static final Shape MANDATE = Shape.of(
            "mandate",
            DefaultSensitivity.DIRECTORY,
            RESOLUTION,
            PeriodKeys.FROM_UNTIL.from(),
            PeriodKeys.FROM_UNTIL.until(),
            CHAPTER,
            TASKS,
            Key.optional("adopted", Kinds.DATE, "day of adoption"));

    private static final Key<String> AGREEMENT_ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> AGREEMENT_KIND = Key.expected("kind", Kinds.TEXT, "as `SOFA`");
    private static final Key<Optional<LocalDate>> SINCE = Key.optional("from", Kinds.DATE, "the first day");
    private static final Shape AGREEMENT = Shape.of(
            "agreement",
            DefaultSensitivity.DIRECTORY,
            AGREEMENT_ID,
            AGREEMENT_KIND,
            SINCE,
            Key.optional("until", Kinds.DATE, "the last day"),
            Key.optional("text", Kinds.TEXT, "in words"));

    private static final Key<String> UNIT_ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> COMPONENT =
            Key.expected("component", DomainKinds.COMPONENT, "the part of the mission it belongs to");
    private static final Key<List<String>> AREAS = Key.optional("areas", DomainKinds.AREAS, "where it stands");
    private static final Shape UNIT = Shape.of(
            "unit",
            DefaultSensitivity.PLANNING,
            UNIT_ID,
            Key.optional("name", Kinds.TEXT, "what it is called"),
            COMPONENT,
            AREAS,
            ResourceDecoder.CAPABILITIES);

    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> NAME = Key.expected("name", Kinds.TEXT, "what it is called");
    private static final Key<String> HOST = Key.optional("host", DomainKinds.COUNTRY, "the host State");
    private static final Key<String> POSTURE = Key.optional(
            "posture",
            Kinds.words("peaceful", "peacekeeping", "peace-enforcement", "combat"),
            "how force is used around it");
    private static final Key<String> STRATEGY = Key.optional(
            "strategy",
            Kinds.words("cooperation", "mixed", "coexistence"),
            "how near civilians and military work together");
    private static final Key<List<Mandate>> MANDATES =
            Key.optional("mandates", Kinds.records(MANDATE, MissionDecoder::mandate), "of the Security Council");
    private static final Key<List<Agreement>> AGREEMENTS =
            Key.optional("agreements", Kinds.records(AGREEMENT, MissionDecoder::agreement), "with the host State");
    private static final Key<List<Unit>> UNITS =
            Key.optional("units", Kinds.records(UNIT, MissionDecoder::unit), "with their places and means");

    /** The keys of {@code mission.yaml}. */
    static final Shape MISSION = Shape.of(
            "mission",
            DefaultSensitivity.DIRECTORY,
            ID,
            NAME,
            HOST,
            POSTURE,
            STRATEGY,
            MANDATES,
            AGREEMENTS,
            PostDecoder.POSTS,
            UNITS,
            PriorityDecoder.PRIORITIES,
            ResourceDecoder.OFFERS,
            ResourceDecoder.REQUESTS,
            Key.optional("acronym", Kinds.TEXT, "the short form of its name"),
            Key.optional("languages", Kinds.TEXTS, "languages it works in"),
            Key.optional("website", Kinds.TEXT, "where to read more"));

    private MissionDecoder() {}

    static Optional<Mission> decode(Fields fields) {
        String name = fields.get(NAME);
        return Optional.of(new Mission(
                fields.get(ID),
                name.isEmpty() ? fields.get(ID) : name,
                fields.get(HOST),
                fields.get(POSTURE),
                fields.get(STRATEGY),
                fields.get(MANDATES),
                fields.get(AGREEMENTS),
                fields.get(PostDecoder.POSTS),
                fields.get(UNITS),
                fields.get(PriorityDecoder.PRIORITIES),
                fields.get(ResourceDecoder.OFFERS),
                fields.get(ResourceDecoder.REQUESTS),
                fields.origin()));
    }

    private static Optional<Mandate> mandate(Fields fields) {
        return Optional.of(new Mandate(
                fields.get(RESOLUTION),
                PeriodKeys.FROM_UNTIL.read(fields),
                fields.get(CHAPTER),
                fields.get(TASKS),
                fields.origin()));
    }

    private static Optional<Task> task(Fields fields) {
        return Optional.of(
                new Task(fields.get(TASK_ID), fields.get(GROUP), fields.get(VERB), fields.get(TEXT), fields.origin()));
    }

    private static Optional<Agreement> agreement(Fields fields) {
        return Optional.of(new Agreement(
                fields.get(AGREEMENT_ID),
                fields.get(AGREEMENT_KIND),
                fields.get(SINCE).orElse(null),
                fields.origin()));
    }

    private static Optional<Unit> unit(Fields fields) {
        return Optional.of(new Unit(
                fields.get(UNIT_ID),
                fields.get(COMPONENT),
                fields.get(AREAS),
                fields.get(ResourceDecoder.CAPABILITIES),
                fields.level(),
                fields.origin()));
    }
}
