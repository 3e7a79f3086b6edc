package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.load.Kind.Form;
import org.tandem.model.LegalBasis;
import org.tandem.model.LegalBasis.Cited;
import org.tandem.model.LegalBasis.Diligence;
import org.tandem.source.Origin;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the keys of a joint activity that say by what right it is done. */
final class LegalBasisDecoder {
    private static final String NATIONAL = "national law";
    private static final Cited NO_CITATION = new Cited("", Origin.NOWHERE);
    private static final Kind<Cited> CITATION = new Kind<>(
            new Form.Value("text", List.of()),
            NO_CITATION,
            (node, fields) -> national(node)
                    .or(() -> Kinds.scalar(node, fields, "one citation")
                            .map(scalar -> new Cited(scalar.text().strip(), scalar.origin())))
                    .orElse(NO_CITATION));

    /** What a mission does in an activity; the same words as in the table of legal rules. */
    static final String[] ACTS = {
        "assess",
        "assist",
        "build",
        "clear",
        "coordinate",
        "deliver",
        "escort",
        "facilitate",
        "mediate",
        "monitor",
        "protect",
        "support",
        "train",
        "transport"
    };

    static final Key<List<Cited>> CITES = Key.optional(
            "legal_basis",
            Kinds.list(CITATION),
            "resolutions and rules of law it rests on, as `S/RES/2155 (2014)`, `GC IV art. 23`, `AP II art. 18(2)` or"
                    + " `CIHL rule 55`; an id of an agreement; or `national law: ...`");
    static final Key<String> MISSION_DOES = Key.optional(
            "mission_does",
            Kinds.words(ACTS),
            "what the mission itself does in it, where its kind and letters do not tell");
    static final Key<List<String>> CRIMES = Key.optional(
            "crimes",
            Kinds.list(Kinds.words("genocide", "war crimes", "ethnic cleansing", "crimes against humanity")),
            "those of the responsibility to protect that it is about");
    static final Key<List<String>> PERMITS =
            Key.optional("permits", Kinds.TEXTS, "kinds of permit that those who do the work need, as `radio licence`");
    static final Key<List<String>> BENEFITS = Key.optional(
            "benefits",
            Kinds.list(Kinds.reference(Ids.Target.ORGANISATION)),
            "ids of organisations that gain from it, as a host force that is given fuel");

    private static final Key<String> REFERENCE =
            Key.required("reference", Kinds.TEXT, "of the risk assessment, as it is filed");
    private static final Key<Optional<LocalDate>> ON = Key.optional("on", Kinds.DATE, "the day it was made");
    private static final Shape RISK_ASSESSMENT =
            Shape.partOf("risk assessment", DefaultSensitivity.PLANNING, REFERENCE, ON);
    static final Key<Optional<Diligence>> DILIGENCE = Key.optional(
            "hrddp",
            Kinds.record(
                    RISK_ASSESSMENT,
                    fields -> Optional.of(
                            new Diligence(fields.get(REFERENCE), fields.get(ON).orElse(null), fields.origin()))),
            "the risk assessment for support to forces that are not of the UN");

    private static final Key<String> LEVEL = Key.optional(
            "level", Kinds.words("PC1", "PC2", "PC3", "PC4"), "how critical it is, from 1, the most, to 4");
    private static final Key<String> PRESENT_RISK = Key.optional(
            "present_risk", Kinds.words("low", "medium", "high", "very-high"), "to United Nations personnel, now");
    private static final Shape RATING =
            Shape.partOf("programme criticality", DefaultSensitivity.PLANNING, LEVEL, PRESENT_RISK);

    private record Rating(String level, String risk) {}

    private static final Key<Optional<Rating>> RATED = Key.optional(
            "criticality",
            Kinds.record(RATING, fields -> Optional.of(new Rating(fields.get(LEVEL), fields.get(PRESENT_RISK)))),
            "programme criticality against present risk, where United Nations personnel take part");
    static final Key<?> CRITICALITY = RATED;

    private LegalBasisDecoder() {}

    /** {@code national law: ...} without quotes, which YAML takes for a record of one key. */
    private static Optional<Cited> national(YamlNode node) {
        return node instanceof Mapping mapping
                        && mapping.entries().size() == 1
                        && mapping.get(NATIONAL).orElse(null) instanceof Scalar said
                ? Optional.of(new Cited(NATIONAL + ": " + said.text().strip(), mapping.origin()))
                : Optional.empty();
    }

    static LegalBasis of(Fields fields) {
        Rating rating = fields.get(RATED).orElse(new Rating("", ""));
        return new LegalBasis(
                fields.get(CITES),
                fields.get(MISSION_DOES),
                fields.get(CRIMES),
                fields.get(PERMITS),
                fields.get(BENEFITS),
                fields.get(DILIGENCE).orElse(null),
                rating.level(),
                rating.risk());
    }
}
