package org.tandem.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.Conditions;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes an NGO's profile and the entries of {@code actors.yaml}, which are of one shape. */
final class OrganisationDecoder {
    static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    static final Key<String> NAME = Key.expected("name", Kinds.TEXT, "what it is called");
    static final Key<String> ACRONYM = Key.optional("acronym", Kinds.TEXT, "the short form of its name");
    static final Key<Optional<OrganisationKind>> KIND =
            Key.expected("kind", DomainKinds.ORGANISATION_KIND, "what it is, as `INGO` or `cluster`");

    private static final Key<String> ESCORT =
            Key.optional("armed_escort", acceptance(), "whether it moves with armed escorts");
    private static final Key<String> ASSETS =
            Key.optional("military_assets", acceptance(), "whether it uses military assets");
    private static final Key<String> CO_LOCATION =
            Key.optional("co_location", acceptance(), "whether it works from military sites");
    private static final Key<String> DATA = Key.optional(
            "data",
            Kinds.words(
                    "public",
                    "humanitarian",
                    "mission-civilian",
                    "mission-uniformed",
                    "host-authority",
                    "internal",
                    "none"),
            "who may see its data");
    private static final Shape CONDITION =
            Shape.of("record of conditions", Conditions.LEAST, ESCORT, ASSETS, CO_LOCATION, DATA);

    private static final Key<List<String>> ALIASES = Key.optional("aliases", Kinds.TEXTS, "other names in tables");
    private static final Key<String> SECTOR =
            Key.optional("sector", DomainKinds.SECTOR, "the sector a cluster coordinates");
    private static final Key<List<String>> SECTORS =
            Key.optional("sectors", DomainKinds.SECTORS, "sectors it works in");
    private static final Key<List<String>> LEAD = Key.optional(
            "lead",
            Kinds.list(Kinds.reference(Ids.Target.ORGANISATION)),
            "ids of the organisations that lead a cluster");
    private static final Key<List<String>> AREAS =
            Key.optional("areas", DomainKinds.AREAS, "where it is present or answers for");
    private static final Key<String> RELATION =
            Key.optional("relation", Kinds.TEXT, "to the conflict: `party`, `none` or `unclear`");
    private static final Key<Optional<Conditions>> CONDITIONS = Key.optional(
            "conditions",
            Kinds.record(CONDITION, OrganisationDecoder::conditions),
            "what it accepts; at least `MODERATE`, for it tells who moves without protection");
    /** The keys of an organisation. */
    static final Shape ORGANISATION = Shape.of(
            "organisation",
            DefaultSensitivity.DIRECTORY,
            ID,
            NAME,
            ACRONYM,
            KIND,
            ALIASES,
            SECTOR,
            SECTORS,
            LEAD,
            AREAS,
            RELATION,
            CONDITIONS,
            LegalStatusDecoder.REGISTERED,
            LegalStatusDecoder.HOST_AGREEMENT,
            LegalStatusDecoder.PERMITS,
            LegalStatusDecoder.ENGAGEMENT,
            PostDecoder.POSTS,
            ActivityDecoder.ACTIVITIES,
            ActivityDecoder.PRESENCE,
            NeedDecoder.NEEDS,
            PriorityDecoder.PRIORITIES,
            StanceDecoder.OBJECTIVES,
            StanceDecoder.PROTOCOLS,
            ResourceDecoder.OFFERS,
            ResourceDecoder.REQUESTS,
            Key.optional("capacity", Kinds.ANYTHING, "staff and means, in words or by name"),
            Key.optional("languages", Kinds.TEXTS, "languages it works in"),
            Key.optional("website", Kinds.TEXT, "where to read more"));

    static final Key<List<Profile>> ACTORS = Key.required(
            "actors",
            Kinds.records(ORGANISATION, OrganisationDecoder::decode),
            "everyone but the mission and the NGOs");

    /** The keys of {@code actors.yaml}. */
    static final Shape ACTOR_FILE = Shape.of("file of actors", DefaultSensitivity.DIRECTORY, ACTORS);

    /** An organisation with the rows it states of its own work and assessments. */
    record Profile(Organisation organisation, List<ActivityDecoder.Work> work, List<NeedRow> needs) {}

    private OrganisationDecoder() {}

    static Optional<Profile> decode(Fields fields) {
        List<String> sectors = new ArrayList<>();
        if (!fields.get(SECTOR).isEmpty()) {
            sectors.add(fields.get(SECTOR));
        }
        fields.get(SECTORS).stream().filter(sector -> !sectors.contains(sector)).forEach(sectors::add);
        List<ActivityDecoder.Work> work = new ArrayList<>(fields.get(ActivityDecoder.ACTIVITIES));
        work.addAll(fields.get(ActivityDecoder.PRESENCE));
        String name = fields.get(NAME);
        Organisation organisation = new Organisation(
                fields.get(ID),
                name.isEmpty() ? fields.get(ID) : name,
                fields.get(ACRONYM),
                fields.get(KIND).orElse(OrganisationKind.OTHER),
                fields.get(ALIASES),
                List.copyOf(sectors),
                fields.get(LEAD),
                fields.get(AREAS),
                fields.get(RELATION),
                fields.get(CONDITIONS).orElse(Conditions.NONE),
                LegalStatusDecoder.of(fields),
                fields.get(PostDecoder.POSTS),
                fields.get(PriorityDecoder.PRIORITIES),
                fields.get(ResourceDecoder.OFFERS),
                fields.get(ResourceDecoder.REQUESTS),
                StanceDecoder.of(fields),
                fields.level(),
                fields.origin());
        return Optional.of(new Profile(organisation, List.copyOf(work), fields.get(NeedDecoder.NEEDS)));
    }

    private static Kind<String> acceptance() {
        return Kinds.words("never", "last_resort", "case_by_case", "accepted");
    }

    private static Optional<Conditions> conditions(Fields fields) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (Key<String> topic : List.of(ESCORT, ASSETS, CO_LOCATION, DATA)) {
            if (!fields.get(topic).isEmpty()) {
                conditions.put(topic.name(), fields.get(topic));
            }
        }
        return Optional.of(Conditions.of(conditions, fields.level()));
    }
}
