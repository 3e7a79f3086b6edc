package org.tandem.load;

import java.util.List;
import java.util.Optional;
import org.tandem.model.LegalStatus;
import org.tandem.model.LegalStatus.Agreement;
import org.tandem.model.LegalStatus.Permit;
import org.tandem.model.LegalStatus.Registration;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the keys of an organisation that say by what right it works, and how it is dealt with. */
final class LegalStatusDecoder {
    private static final Key<String> COUNTRY = Key.optional("country", DomainKinds.COUNTRY, "where it is registered");
    private static final Shape REGISTRATION = Shape.of(
            "registration",
            DefaultSensitivity.DIRECTORY,
            COUNTRY,
            Key.optional("number", Kinds.TEXT, "of the register"),
            PeriodKeys.FROM_UNTIL.from(),
            PeriodKeys.FROM_UNTIL.until());
    static final Key<Optional<Registration>> REGISTERED = Key.optional(
            "registered",
            Kinds.record(
                    REGISTRATION,
                    fields -> Optional.of(new Registration(
                                    fields.get(COUNTRY),
                                    PeriodKeys.FROM_UNTIL.read(fields),
                                    fields.level(),
                                    fields.origin()))
                            .filter(read -> PeriodKeys.FROM_UNTIL.clear(fields) && !fields.lost(COUNTRY))),
            "when it may work in the country");

    private static final Key<String> TEXT = Key.optional(
            "text", Kinds.TEXT, "what it is, as `basic cooperation agreement` or `headquarters agreement`");
    private static final Shape AGREEMENT = Shape.of(
            "agreement with the host State",
            DefaultSensitivity.DIRECTORY,
            TEXT,
            PeriodKeys.FROM_UNTIL.from(),
            PeriodKeys.FROM_UNTIL.until());
    static final Key<Optional<Agreement>> HOST_AGREEMENT = Key.optional(
            "host_agreement",
            Kinds.record(
                    AGREEMENT,
                    fields -> Optional.of(new Agreement(
                                    fields.get(TEXT),
                                    PeriodKeys.FROM_UNTIL.read(fields),
                                    fields.level(),
                                    fields.origin()))
                            .filter(read -> PeriodKeys.FROM_UNTIL.clear(fields))),
            "its own agreement with the host State: agencies of the United Nations and the Red Cross and Red Crescent work under"
                    + " one, and do not register as NGOs do");

    private static final Key<String> PERMIT_KIND =
            Key.required("kind", Kinds.TEXT, "what it permits, as `radio licence`, `drone permit` or `travel permit`");
    private static final Key<List<String>> AREAS =
            Key.optional("areas", DomainKinds.AREAS, "where it holds; everywhere when not stated");
    private static final Shape PERMIT = Shape.of(
            "permit",
            DefaultSensitivity.DIRECTORY,
            PERMIT_KIND,
            Key.optional("number", Kinds.TEXT, "of the permit"),
            AREAS,
            PeriodKeys.FROM_UNTIL.from(),
            PeriodKeys.FROM_UNTIL.until());
    static final Key<List<Permit>> PERMITS = Key.optional(
            "permits",
            Kinds.records(
                    PERMIT,
                    fields -> Optional.of(new Permit(
                                    fields.get(PERMIT_KIND),
                                    PeriodKeys.FROM_UNTIL.read(fields),
                                    fields.get(AREAS),
                                    fields.level(),
                                    fields.origin()))
                            .filter(read -> PeriodKeys.FROM_UNTIL.clear(fields) && !fields.lost(AREAS))),
            "of the host State");
    static final Key<String> ENGAGEMENT = Key.optional(
            "engagement", Kinds.TEXT, "the rule by which others deal with it, as `humanitarian only, through OCHA`");

    private LegalStatusDecoder() {}

    static LegalStatus of(Fields fields) {
        return new LegalStatus(
                fields.get(REGISTERED).orElse(null),
                fields.get(HOST_AGREEMENT).orElse(null),
                fields.get(PERMITS),
                fields.get(ENGAGEMENT));
    }
}
