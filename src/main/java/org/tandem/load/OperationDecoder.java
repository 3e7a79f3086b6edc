package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.diagnostic.Checks;
import org.tandem.load.HintDecoder.Hint;
import org.tandem.model.Audience;
import org.tandem.model.Capacities;
import org.tandem.model.Operation;
import org.tandem.model.Period;
import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes {@code tandem.yaml}, the one required file. */
final class OperationDecoder {
    private static final Shape PERIOD_SHAPE =
            Shape.of("period", DefaultSensitivity.DIRECTORY, PeriodKeys.FROM_TO.from(), PeriodKeys.FROM_TO.until());

    private static final Key<String> OPERATION = Key.required("operation", Kinds.TEXT, "what the operation is called");
    private static final Key<String> COUNTRY =
            Key.required("country", DomainKinds.COUNTRY, "ISO 3166 code of three letters, as `SSD`");
    private static final Key<Optional<LocalDate>> AS_OF =
            Key.optional("as_of", Kinds.DATE, "the reference date of every report; today when not stated");
    private static final Key<Optional<Period>> PERIOD = Key.optional(
            "period",
            Kinds.record(PERIOD_SHAPE, fields -> Optional.of(PeriodKeys.FROM_TO.read(fields))),
            "the days the plan covers");
    private static final Key<Optional<Audience>> AUDIENCE = Key.optional(
            "audience", DomainKinds.AUDIENCE, "who reports are for unless the command line says otherwise");

    /** The keys of {@code tandem.yaml}. */
    static final Shape FILE = Shape.of(
            "description of the operation",
            DefaultSensitivity.DIRECTORY,
            OPERATION,
            COUNTRY,
            AS_OF,
            PERIOD,
            AUDIENCE,
            Key.optional("lang", Kinds.TEXT, "language of people's text in reports"),
            AppealDecoder.KEY,
            PolicyDecoder.KEY,
            NormsDecoder.KEY,
            HintDecoder.KEY,
            ChecksDecoder.KEY);

    /**
     * What {@code tandem.yaml} says.
     *
     * @param levels the level stated for whole tables, by path
     * @param norms the norms that it sets for counting means in people
     * @param checks how findings are to be told
     * @param complete whether all that is required was there; otherwise it serves to check the other files
     */
    record Head(
            Operation operation,
            Policy policy,
            List<FileHint> hints,
            Map<String, Sensitivity> levels,
            Capacities norms,
            Checks checks,
            boolean complete) {}

    private OperationDecoder() {}

    /** Decodes the file; empty when it states no country. The reference date is the one of {@code options}, else the file's, else today. */
    static Optional<Head> decode(Fields fields, LoadOptions options) {
        if (fields.get(COUNTRY).isEmpty()) {
            return Optional.empty();
        }
        LocalDate stated = fields.get(AS_OF).orElseGet(options.today());
        LocalDate chosen = options.asOf();
        Operation operation = new Operation(
                fields.get(OPERATION),
                fields.get(COUNTRY),
                chosen == null ? stated : chosen,
                fields.get(PERIOD).orElse(Period.ALWAYS),
                fields.get(AUDIENCE).orElse(null),
                fields.get(AppealDecoder.KEY).orElse(null),
                fields.level(),
                fields.origin());
        List<Hint> hints = fields.get(HintDecoder.KEY).orElse(List.of());
        Map<String, Sensitivity> levels = new TreeMap<>();
        hints.forEach(
                hint -> hint.level().ifPresent(level -> levels.put(hint.file().path(), level)));
        return Optional.of(new Head(
                operation,
                fields.get(PolicyDecoder.KEY).orElse(Policy.DEFAULT),
                hints.stream().map(Hint::file).toList(),
                levels,
                fields.get(NormsDecoder.KEY).orElse(Capacities.NONE),
                fields.get(ChecksDecoder.KEY)
                        .map(said -> said.on(operation.asOf()))
                        .orElse(Checks.NONE),
                fields.complete()));
    }
}
