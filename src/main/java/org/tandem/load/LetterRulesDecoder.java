package org.tandem.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.ActivityKind;
import org.tandem.model.Directory.Side;
import org.tandem.model.LetterRules;
import org.tandem.model.Nature;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Seat;
import org.tandem.vocabulary.DefaultSensitivity;
import org.tandem.vocabulary.Vocabulary;

/** Decodes {@code raci-rules.yaml}: what a workspace changes of who may hold which letter. */
final class LetterRulesDecoder {
    private static final Key<String> SEAT = Key.required("seat", Kinds.TEXT, "names the rule beside each letter");
    private static final Key<Optional<Seat.From>> FROM =
            Key.required("from", Kinds.choice(Seat.From.codes(), Seat.From::of), "where to look");
    private static final Key<List<String>> ON_SIDES =
            Key.optional("sides", StandingKeys.SIDES, "on which sides it may stand");
    private static final Key<List<String>> ROLES = Key.optional(
            "roles",
            Kinds.TEXTS,
            "words of the post's role, in order of preference; of an organisation, which of its posts is asked first");
    private static final Key<List<Optional<OrganisationKind>>> KINDS =
            Key.optional("kinds", Kinds.list(DomainKinds.ORGANISATION_KIND), "kinds of the organisation");
    private static final Key<List<String>> ORGANISATIONS =
            Key.optional("organisations", Kinds.TEXTS, "words of the organisation's id, acronym, name or alias");
    private static final Key<List<String>> CAPABILITIES =
            Key.optional("capabilities", Kinds.TEXTS, "kinds of means that a unit has or an offer is of");
    private static final Key<List<String>> CONDITIONS = Key.optional(
            "conditions",
            Kinds.TEXTS,
            "topics of conditions, as `military_assets`: nobody is found where one that does the work says `never`");
    private static final Key<String> SECTOR = Key.optional(
            "sector", Kinds.words("true", "false"), "whether the organisation must work in the row's sector");
    private static final Key<String> WHOLE = Key.optional(
            "whole",
            Kinds.words("true", "false"),
            "whether, in a row without a place, only those are meant who answer for all areas of the operation");
    private static final Key<OptionalInt> MOST =
            Key.optional("most", Kinds.whole(1, 50), "how many may hold the letter through it; 1 unless stated");
    private static final Key<String> REASON = Key.required(
            "reason",
            Kinds.TEXT,
            "what a meeting reads beside the letter, with `{organisation}`, `{place}`, `{cluster}`, `{figures}`, `{means}`");
    private static final Shape SEAT_SHAPE = Shape.of(
            "seat",
            DefaultSensitivity.DIRECTORY,
            SEAT,
            FROM,
            ON_SIDES,
            ROLES,
            KINDS,
            ORGANISATIONS,
            CAPABILITIES,
            CONDITIONS,
            SECTOR,
            WHOLE,
            MOST,
            REASON);

    private static final Key<String> KIND = Key.required("kind", Kinds.TEXT, "as `kind` of an activity names it");
    private static final Key<List<String>> ALIASES = Key.optional("aliases", Kinds.TEXTS, "other words for it");
    private static final Key<Optional<Nature>> NATURE = Key.required(
            "nature",
            Kinds.choice(Nature.codes(), Nature::of),
            "which principle holds: `aid`, `approval` and `notification` stay with humanitarians, `security` with the mission or"
                    + " the host State");
    private static final Key<List<String>> ACCOUNTABLE =
            Key.optional("accountable", Kinds.TEXTS, "seats for `A`, the first that finds somebody");
    private static final Key<List<String>> RESPONSIBLE =
            Key.optional("responsible", Kinds.TEXTS, "seats for `R` or `D`, the first that finds somebody");
    private static final Key<List<String>> CONSULTED = Key.optional("consulted", Kinds.TEXTS, "seats for `C`, all");
    private static final Key<List<String>> INFORMED = Key.optional("informed", Kinds.TEXTS, "seats for `I`, all");
    private static final Key<List<String>> SUPPORTING =
            Key.optional("supporting", Kinds.TEXTS, "seats for the `S` of RASCI, the first that finds somebody");
    private static final Key<List<String>> VERIFYING =
            Key.optional("verifying", Kinds.TEXTS, "seats for the `V` of RACI-VS, the first that finds somebody");
    private static final Key<List<String>> SIGNING =
            Key.optional("signing", Kinds.TEXTS, "seats for the `S` of RACI-VS, the first that finds somebody");
    private static final Shape KIND_SHAPE = Shape.of(
            "kind of activity",
            DefaultSensitivity.DIRECTORY,
            KIND,
            ALIASES,
            NATURE,
            ACCOUNTABLE,
            RESPONSIBLE,
            CONSULTED,
            INFORMED,
            SUPPORTING,
            VERIFYING,
            SIGNING);

    private static final Key<List<Seat>> SEATS = Key.optional(
            "seats",
            Kinds.records(SEAT_SHAPE, LetterRulesDecoder::seat),
            "ways to find who may hold a letter; one with the name of a seat of Tandem takes its place");
    private static final Key<List<Written>> ALL_KINDS = Key.optional(
            "kinds",
            Kinds.records(KIND_SHAPE, LetterRulesDecoder::kind),
            "kinds of activity; one with the name of a kind of Tandem takes its place");

    /** The keys of {@code raci-rules.yaml}. */
    static final Shape RULES = Shape.of(
            "rule table",
            DefaultSensitivity.DIRECTORY,
            Key.optional("version", Kinds.TEXT, "of the table, for people"),
            SEATS,
            ALL_KINDS,
            StandingKeys.FUNCTIONS,
            StandingKeys.TASKS,
            StandingKeys.REQUESTS,
            StandingKeys.CONSULTED_WITHIN);

    /** A kind with the names of its seats, which may stand further down or in the table of Tandem. */
    private record Written(Fields fields) {}

    private LetterRulesDecoder() {}

    /** What the file changes of the rules of Tandem. */
    static Optional<LetterRules> decode(Fields fields) {
        LetterRules standard = Vocabulary.standard().letterRules();
        Map<String, Seat> own = new LinkedHashMap<>();
        fields.get(SEATS).forEach(seat -> own.put(seat.id(), seat));
        Map<String, Seat> known = new LinkedHashMap<>(standard.seats());
        known.putAll(own);
        List<ActivityKind> kinds = fields.get(ALL_KINDS).stream()
                .map(written -> kind(written.fields(), known, standard))
                .toList();
        LetterRules table = new LetterRules(
                own,
                kinds,
                fields.get(StandingKeys.FUNCTIONS),
                fields.get(StandingKeys.TASKS),
                fields.get(StandingKeys.REQUESTS),
                fields.get(StandingKeys.CONSULTED_WITHIN).orElse(0),
                fields.level());
        return Optional.of(table);
    }

    private static Optional<Seat> seat(Fields fields) {
        Optional<Seat.From> from = fields.get(FROM);
        return from.map(where -> new Seat(
                fields.get(SEAT),
                where,
                Side.of(fields.get(ON_SIDES)),
                fields.get(ROLES),
                fields.get(KINDS).stream().flatMap(Optional::stream).toList(),
                fields.get(ORGANISATIONS),
                fields.get(CAPABILITIES),
                fields.get(CONDITIONS),
                fields.get(SECTOR).equals("true"),
                fields.get(WHOLE).equals("true"),
                fields.get(MOST).orElse(1),
                fields.get(REASON),
                fields.level()));
    }

    private static Optional<Written> kind(Fields fields) {
        return fields.get(NATURE).map(nature -> new Written(fields));
    }

    private static ActivityKind kind(Fields fields, Map<String, Seat> seats, LetterRules standard) {
        ActivityKind kind = new ActivityKind(
                fields.get(KIND),
                fields.get(ALIASES),
                fields.get(NATURE).orElse(Nature.COMMON),
                seats(fields, ACCOUNTABLE, seats),
                seats(fields, RESPONSIBLE, seats),
                seats(fields, CONSULTED, seats),
                seats(fields, INFORMED, seats),
                seats(fields, SUPPORTING, seats),
                seats(fields, VERIFYING, seats),
                seats(fields, SIGNING, seats),
                fields.level());
        Optional<ActivityKind> ours = kind.words()
                .flatMap(word -> standard.find(word).stream())
                .filter(each -> each.nature() != kind.nature())
                .findFirst();
        ours.ifPresent(each -> fields.tell(Finding.of(
                        ProfileRules.VALUE_INVALID,
                        fields.origin(NATURE),
                        "`" + kind.id() + "` is a word for `" + each.id() + "`, whose nature is `"
                                + each.nature().code() + "`; it stays so")
                .expecting("`" + each.nature().code() + "`, or a kind with words of its own")));
        return ours.map(each -> kind.of(each.nature())).orElse(kind);
    }

    private static List<Seat> seats(Fields fields, Key<List<String>> key, Map<String, Seat> seats) {
        List<Seat> found = new ArrayList<>();
        for (String id : fields.get(key)) {
            Seat seat = seats.get(id);
            if (seat == null) {
                fields.tell(Finding.of(
                                ProfileRules.VALUE_INVALID,
                                fields.origin(key),
                                "`" + id + "` is no seat of this table or of Tandem's")
                        .expecting("the name of a seat")
                        .nearest(Suggestion.nearest(id, List.copyOf(seats.keySet()))
                                .orElse("")));
            } else {
                found.add(seat);
            }
        }
        return List.copyOf(found);
    }
}
