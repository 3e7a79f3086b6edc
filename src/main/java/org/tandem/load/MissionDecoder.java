package org.tandem.load;

import java.util.List;
import java.util.Optional;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Mission.Agreement;
import org.tandem.model.Mission.Unit;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code mission.yaml}. */
final class MissionDecoder {
    private static final Key<String> AGREEMENT_ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> AGREEMENT_KIND =
            Key.expected("kind", Kinds.TEXT, "as `host consent`, `SOFA` or `guidelines`");
    private static final Key<String> AGREEMENT_TEXT = Key.optional("text", Kinds.TEXT, "in words");
    private static final Shape AGREEMENT = Shape.of(
            "agreement",
            DefaultSensitivity.DIRECTORY,
            AGREEMENT_ID,
            AGREEMENT_KIND,
            PeriodKeys.FROM_UNTIL.from(),
            PeriodKeys.FROM_UNTIL.until(),
            AGREEMENT_TEXT);

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
    private static final Key<List<Mandate>> MANDATES = Key.optional(
            "mandates", Kinds.records(MandateDecoder.MANDATE, MandateDecoder::decode), "of the Security Council");
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
            SettingDecoder.POSTURE,
            SettingDecoder.STRATEGY,
            SettingDecoder.CONFLICT,
            SettingDecoder.SETTINGS,
            MANDATES,
            AGREEMENTS,
            PostDecoder.POSTS,
            UNITS,
            PriorityDecoder.PRIORITIES,
            StanceDecoder.OBJECTIVES,
            StanceDecoder.PROTOCOLS,
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
                fields.get(SettingDecoder.POSTURE),
                fields.get(SettingDecoder.STRATEGY),
                fields.get(MANDATES),
                fields.get(AGREEMENTS),
                fields.get(PostDecoder.POSTS),
                fields.get(UNITS),
                fields.get(PriorityDecoder.PRIORITIES),
                fields.get(ResourceDecoder.OFFERS),
                fields.get(ResourceDecoder.REQUESTS),
                SettingDecoder.of(fields),
                StanceDecoder.of(fields),
                fields.origin()));
    }

    private static Optional<Agreement> agreement(Fields fields) {
        return Optional.of(new Agreement(
                        fields.get(AGREEMENT_ID),
                        fields.get(AGREEMENT_KIND),
                        PeriodKeys.FROM_UNTIL.read(fields),
                        fields.get(AGREEMENT_TEXT),
                        fields.level(),
                        fields.origin()))
                .filter(read -> PeriodKeys.FROM_UNTIL.clear(fields));
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
