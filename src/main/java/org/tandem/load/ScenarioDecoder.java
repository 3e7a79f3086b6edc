package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Scenario;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes a scenario: what is assumed for a what-if. */
final class ScenarioDecoder {
    private static final Key<String> ORGANISATION =
            Key.required("organisation", Kinds.TEXT, "id or name of the organisation that takes up work");
    private static final Key<Optional<OrganisationKind>> KIND = Key.optional(
            "kind", DomainKinds.ORGANISATION_KIND, "what it is, for an organisation the workspace does not know");
    private static final Key<String> SECTOR = Key.required("sector", DomainKinds.SECTOR, "code or alias of the sector");
    private static final Key<String> AREA = Key.required("area", DomainKinds.AREA, "P-code of one area");
    private static final Key<Group> GROUP =
            Key.optional("group", DomainKinds.GROUP, "whom it serves; everybody when not stated");
    private static final Key<String> STATUS = Key.optional(
            "status",
            Kinds.words("planned", "ongoing"),
            "either counts as work that is there; `planned` when not stated");
    private static final PeriodKeys PERIOD = PeriodKeys.FROM_TO;
    private static final Key<Measure> TARGETED =
            Key.optional("targeted", DomainKinds.COUNT, "people it means to reach");
    private static final Key<Measure> REACHED = Key.optional(
            "reached", DomainKinds.COUNT, "people it is assumed to reach; all that are targeted when not stated");
    private static final Key<Caseload> CASELOAD = Key.optional(
            "caseload",
            DomainKinds.CASELOAD,
            "whether other partners may serve the same people; as it declares of its work in the sector, else `unknown`, when not stated");
    private static final Shape ADDITION = Shape.of(
            "addition",
            DefaultSensitivity.PLANNING,
            ORGANISATION,
            KIND,
            SECTOR,
            AREA,
            GROUP,
            STATUS,
            PERIOD.from(),
            PERIOD.until(),
            TARGETED,
            REACHED,
            CASELOAD);

    private static final Key<String> LEAVES =
            Key.optional("leaves", Kinds.TEXT, "id or name of an organisation that is no longer there");
    private static final Key<String> ROTATES_OUT =
            Key.optional("rotates_out", Kinds.TEXT, "id of a unit or post of the mission that is no longer there");
    private static final Key<Optional<Scenario.Adds>> ADDS =
            Key.optional("adds", Kinds.record(ADDITION, ScenarioDecoder::addition), "work that somebody takes up");
    private static final Key<List<String>> AREAS =
            Key.optional("areas", DomainKinds.AREAS, "where it leaves, with all below; everywhere when not stated");
    private static final Key<List<String>> SECTORS =
            Key.optional("sectors", DomainKinds.SECTORS, "sectors it leaves; all when not stated");
    private static final Key<List<String>> POSTS =
            Key.optional("posts", Kinds.TEXTS, "ids of posts of the mission that go with the unit");
    private static final Key<List<String>> OFFERS =
            Key.optional("offers", Kinds.TEXTS, "ids of offers of the mission that go with the unit");
    private static final Key<Optional<LocalDate>> FROM =
            Key.optional("from", Kinds.DATE, "the first day on which it is gone");
    private static final Key<String> REASON =
            Key.optional("reason", Kinds.TEXT, "why, in words; printed in the report");
    private static final Shape ASSUMPTION = Shape.of(
            "assumption",
            DefaultSensitivity.PLANNING,
            LEAVES,
            ROTATES_OUT,
            ADDS,
            AREAS,
            SECTORS,
            POSTS,
            OFFERS,
            FROM,
            REASON);

    private static final Key<String> TITLE = Key.required("title", Kinds.TEXT, "what the scenario is called");
    private static final Key<List<Scenario.Assumption>> ASSUME = Key.required(
            "assume",
            Kinds.records(ASSUMPTION, ScenarioDecoder::assumption),
            "what is assumed, in the order in which it comes true");

    /** The keys of a scenario. */
    static final Shape SCENARIO = Shape.of("scenario", DefaultSensitivity.PLANNING, TITLE, ASSUME);

    private ScenarioDecoder() {}

    static Optional<Scenario> decode(Fields fields) {
        if (fields.has(ASSUME) && fields.get(ASSUME).isEmpty()) {
            fields.tell(
                    Finding.of(ProfileRules.VALUE_INVALID, fields.origin(ASSUME), "the scenario assumes nothing of use")
                            .expecting("an item with `leaves`, `rotates_out` or `adds`"));
        }
        return Optional.of(new Scenario(fields.get(TITLE), fields.get(ASSUME), fields.level(), fields.origin()));
    }

    private static Optional<Scenario.Assumption> assumption(Fields fields) {
        List<Key<?>> stated = new ArrayList<>(List.of(LEAVES, ROTATES_OUT, ADDS));
        stated.removeIf(key -> !fields.has(key));
        if (stated.size() != 1) {
            fields.tell(Finding.of(
                            ProfileRules.VALUE_INVALID,
                            fields.origin(),
                            stated.isEmpty()
                                    ? "an assumption says neither who leaves, nor who rotates out, nor what is added"
                                    : "an assumption says more than one thing")
                    .expecting("one of `leaves`, `rotates_out` and `adds` in each item"));
            return Optional.empty();
        }
        String kind = stated.get(0).name();
        refuse(fields, kind, "leaves", AREAS, SECTORS);
        refuse(fields, kind, "rotates_out", POSTS, OFFERS);
        if (kind.equals("adds") && fields.has(FROM)) {
            fields.tell(Finding.of(ProfileRules.KEY_UNKNOWN, fields.origin(FROM), "`from` says nothing beside `adds`")
                    .expecting("`from` and `to` inside `adds`"));
        }
        return switch (kind) {
            case "leaves" -> Optional.of(leaves(fields));
            case "rotates_out" ->
                Optional.of(new Scenario.RotatesOut(
                        fields.get(ROTATES_OUT),
                        fields.get(POSTS),
                        fields.get(OFFERS),
                        fields.get(FROM).orElse(null),
                        fields.get(REASON),
                        fields.level(),
                        fields.origin()));
            default -> fields.get(ADDS).map(adds -> (Scenario.Assumption) adds);
        };
    }

    /** Tells keys that only items of one kind may hold: without a word they would do nothing. */
    private static void refuse(Fields fields, String kind, String only, Key<?>... keys) {
        for (Key<?> key : keys) {
            if (!kind.equals(only) && fields.has(key)) {
                fields.tell(Finding.of(
                                ProfileRules.KEY_UNKNOWN,
                                fields.origin(key),
                                "`" + key.name() + "` says nothing beside `" + kind + "`")
                        .expecting("`" + key.name() + "` beside `" + only + "` alone"));
            }
        }
    }

    /** Who works below admin 2, or in protection, is more sensitive than a plan. */
    private static Scenario.Leaves leaves(Fields fields) {
        Sensitivity level = DefaultSensitivity.PLANNING;
        List<String> sectors = fields.get(SECTORS).isEmpty() ? List.of("") : fields.get(SECTORS);
        for (String area : fields.get(AREAS)) {
            for (String sector : sectors) {
                level = level.highest(
                        DefaultSensitivity.presence(fields.context().areas().level(area), sector));
            }
        }
        return new Scenario.Leaves(
                fields.get(LEAVES),
                fields.get(AREAS),
                fields.get(SECTORS),
                fields.get(FROM).orElse(null),
                fields.get(REASON),
                fields.settle(level),
                fields.origin());
    }

    private static Optional<Scenario.Adds> addition(Fields fields) {
        String area = fields.get(AREA);
        Fields item = fields.outer();
        Sensitivity usual = area.isEmpty()
                ? DefaultSensitivity.PLANNING
                : DefaultSensitivity.PLANNING.highest(
                        DefaultSensitivity.presence(fields.context().areas().level(area), fields.get(SECTOR)));
        return Optional.of(new Scenario.Adds(
                fields.get(ORGANISATION),
                fields.get(KIND),
                area,
                fields.get(SECTOR),
                fields.get(GROUP),
                PERIOD.read(fields),
                fields.get(TARGETED),
                fields.get(REACHED),
                fields.has(CASELOAD) ? Optional.of(fields.get(CASELOAD)) : Optional.empty(),
                item.get(REASON),
                fields.settle(usual),
                fields.origin()));
    }
}
