package org.tandem.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Capacities;
import org.tandem.model.Norm;
import org.tandem.vocabulary.DefaultSensitivity;
import org.tandem.vocabulary.Vocabulary;

/** Decodes {@code norms:} of {@code tandem.yaml}: ratios that were agreed for this operation. */
final class NormsDecoder {
    private static final Key<String> ID =
            Key.required("id", Kinds.TEXT, "a kind of `tandem explain norms`, or a new one");
    private static final Key<Optional<BigDecimal>> PEOPLE =
            Key.optional("people", MeansDecoder.number(), "people that one unit serves");
    private static final Key<Optional<BigDecimal>> PER_PERSON =
            Key.optional("per_person", MeansDecoder.number(), "units that one person takes");
    private static final Key<String> SECTOR =
            Key.optional("sector", DomainKinds.SECTOR, "the sector, needed of a new kind");
    private static final Key<String> SERVICE =
            Key.optional("service", Kinds.TEXT, "what people are served with; the kind itself when not stated");
    private static final Key<String> INPUT = Key.optional(
            "input",
            Kinds.TEXT,
            "means of one input are added, of several inputs of a service the least counts; the kind itself when not stated");
    private static final Key<String> UNIT =
            Key.optional("unit", Kinds.TEXT, "as `l/day`; none where the means are counted");
    private static final Key<String> SOURCE = Key.required("source", Kinds.TEXT, "who agreed on it, and when");
    private static final Shape NORM = new Shape(
            "norm",
            DefaultSensitivity.DIRECTORY,
            List.of(
                    ID,
                    PEOPLE,
                    PER_PERSON,
                    SECTOR,
                    SERVICE,
                    INPUT,
                    UNIT,
                    SOURCE,
                    Shape.SENSITIVITY,
                    Shape.NOTE,
                    Shape.BASIS));

    private static final Key<OptionalInt> LOSS =
            Key.optional("loss", Kinds.whole(0, 99), "percent of produced water that is lost; 20 when not stated");
    private static final Key<List<Norm>> KINDS =
            Key.optional("kinds", Kinds.records(NORM, NormsDecoder::norm), "ratios that hold in place of Tandem's");
    private static final Shape NORMS = Shape.of("record of norms", DefaultSensitivity.DIRECTORY, LOSS, KINDS);

    /** {@code norms:}. */
    static final Key<Optional<Capacities>> KEY = Key.optional(
            "norms",
            Kinds.record(
                    NORMS,
                    fields -> Optional.of(new Capacities(
                            List.of(), fields.get(KINDS), fields.get(LOSS).orElse(-1)))),
            "how many people a unit of means serves, where the operation agreed on it");

    private NormsDecoder() {}

    private static Optional<Norm> norm(Fields fields) {
        Optional<BigDecimal> people = fields.get(PEOPLE);
        Optional<BigDecimal> perPerson = fields.get(PER_PERSON);
        Optional<BigDecimal> ratio = people.or(() -> perPerson).filter(number -> number.signum() > 0);
        Norm known = Vocabulary.standard().norms().find(fields.get(ID)).orElse(null);
        if (ratio.isEmpty()
                || (people.isPresent() && perPerson.isPresent())
                || (known == null && !fields.has(SECTOR))) {
            fields.tell(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            fields.origin(),
                            "the norm `" + fields.get(ID) + "` cannot be used")
                    .expecting("one of `people` and `per_person`, above 0; for a kind that is new a `sector` too"));
            return Optional.empty();
        }
        String id = known == null ? fields.get(ID) : known.id();
        String unit = fields.has(UNIT) ? fields.get(UNIT) : known == null ? "units" : known.unit();
        return Optional.of(new Norm(
                id,
                fields.has(SECTOR) || known == null ? fields.get(SECTOR) : known.sector(),
                fields.has(SERVICE) ? fields.get(SERVICE) : known == null ? id : known.service(),
                fields.has(INPUT) ? fields.get(INPUT) : known == null ? id : known.input(),
                unit,
                perPerson.isPresent(),
                ratio.get(),
                ratio.get(),
                ratio.get(),
                known != null && known.loss(),
                known != null && known.shifts(),
                perPerson.isPresent()
                        ? "people = " + unit + " / " + ratio.get().toPlainString()
                        : "people = " + unit + " x " + ratio.get().toPlainString(),
                fields.get(SOURCE),
                "workspace",
                fields.level()));
    }
}
