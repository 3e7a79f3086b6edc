package org.tandem.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.tandem.Sparse;
import org.tandem.coverage.Band;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Capacities;
import org.tandem.model.Caseload;
import org.tandem.model.Consultations;
import org.tandem.model.Gazetteer;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.LegalStatus;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;
import org.tandem.model.LetterRules;
import org.tandem.model.Letters;
import org.tandem.model.Mandate;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Resource;
import org.tandem.model.Tables;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** A workspace built in a test, piece by piece. The country is SSD, with SS07 and, below it, SS0707 and SS0708. */
final class World {
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Post> missionPosts = new ArrayList<>();
    private final List<Mission.Unit> units = new ArrayList<>();
    private final List<Presence> presence = new ArrayList<>();
    private final List<Plan.Activity> activities = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private Policy policy = Policy.DEFAULT;
    private boolean mission;
    private Letters letters = Letters.STANDARD;
    private Consultations consultations = Consultations.NONE;
    private final Map<String, Map<String, String>> conditions = new HashMap<>();
    private final Map<String, List<Resource>> offers = new HashMap<>();
    private final Map<String, List<Resource>> requests = new HashMap<>();
    private final List<Resource> missionRequests = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();

    /** The people around a protection site in Malakal: cluster, OCHA, two NGOs, a committee, the county, the mission. */
    static World malakal() {
        return new World()
                .cluster("edu-cluster", "EDU", List.of("unicef"), post("edu-coordinator", "cluster coordinator", "SSD"))
                .organisation("unicef", OrganisationKind.UN, post("unicef-education", "education specialist"))
                .organisation(
                        "ocha",
                        OrganisationKind.UN,
                        post("ocha-cmcoord", "CMCoord officer"),
                        post("ocha-head", "head of office"))
                .organisation("river-relief", OrganisationKind.INGO, post("rr-coordinator", "coordinator", "SS0707"))
                .organisation("malakal-committee", OrganisationKind.COMMUNITY, List.of("SS0707"))
                .organisation("malakal-county", OrganisationKind.AUTHORITY, List.of("SS0707"))
                .missionPost("cimic-malakal", "CIMIC", "military", "SS0707")
                .missionPost("sector-commander", "sector commander", "military", "SS07")
                .presence("river-relief", OrganisationKind.INGO, "SS0707", "EDU", Measure.of(2600));
    }

    static Post post(String id, String role, String... areas) {
        return new Post(id, "", role, "", List.of(areas), List.of(), Sensitivity.LOW, new Origin("actors.yaml", 5, 1));
    }

    World organisation(String id, OrganisationKind kind, Post... posts) {
        return organisation(id, kind, List.of(), posts);
    }

    World organisation(String id, OrganisationKind kind, List<String> areas, Post... posts) {
        return add(id, kind, List.of(), List.of(), areas, "", posts);
    }

    World cluster(String id, String sector, List<String> lead, Post... posts) {
        return add(id, OrganisationKind.CLUSTER, List.of(sector), lead, List.of("SSD"), "", posts);
    }

    World partyToConflict(String id, OrganisationKind kind) {
        return add(id, kind, List.of(), List.of(), List.of(), "party", new Post[0]);
    }

    private World add(
            String id,
            OrganisationKind kind,
            List<String> sectors,
            List<String> lead,
            List<String> areas,
            String relation,
            Post[] posts) {
        List<Post> owned = new ArrayList<>();
        for (Post post : posts) {
            owned.add(
                    new Post(post.id(), id, post.role(), "", post.areas(), List.of(), Sensitivity.LOW, post.origin()));
        }
        organisations.removeIf(known -> known.id().equals(id));
        organisations.add(Sparse.organisation(
                id,
                id,
                "",
                kind,
                List.of(),
                sectors,
                lead,
                areas,
                relation,
                Map.of(),
                LegalStatus.NONE,
                owned,
                List.of(),
                List.of(),
                List.of(),
                Sensitivity.LOW,
                new Origin("actors.yaml", 3, 1)));
        return this;
    }

    World model(LetterModel model) {
        letters = new Letters(model, letters.rules());
        return this;
    }

    World rules(LetterRules rules) {
        letters = new Letters(letters.model(), rules);
        return this;
    }

    /** What {@code organisation} accepts, as {@code military_assets=never}. */
    World condition(String organisation, String said) {
        String[] parts = said.split("=", 2);
        conditions.computeIfAbsent(organisation, key -> new HashMap<>()).put(parts[0], parts[1]);
        return this;
    }

    /** Two of something that {@code organisation} offers. */
    World offer(String organisation, String kind, String area) {
        offers.computeIfAbsent(organisation, key -> new ArrayList<>())
                .add(means("offer-" + organisation + "-" + kind, kind, area));
        return this;
    }

    /** Two of something that {@code organisation} asks for. */
    World request(String id, String organisation, String kind, String area) {
        requests.computeIfAbsent(organisation, key -> new ArrayList<>()).add(means(id, kind, area));
        return this;
    }

    /** Two of something that the mission asks for. */
    World missionRequest(String id, String kind, String area) {
        mission = true;
        missionRequests.add(means(id, kind, area));
        return this;
    }

    private static Resource means(String id, String kind, String area) {
        return Sparse.resource(
                id,
                kind,
                Measure.of(2),
                "trucks",
                area,
                Period.ALWAYS,
                "",
                List.of(),
                Sensitivity.LOW,
                new Origin("ngos/x.yaml", 7, 5));
    }

    /** A task of a mandate in force. */
    World task(String id, String group, String humanitarian) {
        mission = true;
        Mandate.Task task = new Mandate.Task(
                id,
                group,
                "facilitate",
                "Do " + id,
                List.of(),
                List.of(),
                humanitarian,
                "",
                Sensitivity.LOW,
                new Origin("mission.yaml", 3, 5));
        mandates.add(new Mandate(
                "S/RES/2155 (2014)",
                null,
                Period.ALWAYS,
                "VII",
                List.of(task),
                "",
                List.of(),
                List.of(),
                true,
                Sensitivity.LOW,
                new Origin("mission.yaml", 2, 3)));
        return this;
    }

    World consulted(Consultations register) {
        consultations = register;
        return this;
    }

    /** The same with all lists in another order. */
    World shuffled(Random random) {
        Collections.shuffle(organisations, random);
        Collections.shuffle(missionPosts, random);
        Collections.shuffle(units, random);
        Collections.shuffle(activities, random);
        return this;
    }

    World without(String organisation) {
        organisations.removeIf(known -> known.id().equals(organisation));
        return this;
    }

    World missionPost(String id, String role, String component, String... areas) {
        mission = true;
        missionPosts.add(new Post(
                id,
                "unmiss",
                role,
                component,
                List.of(areas),
                List.of(),
                Sensitivity.LOW,
                new Origin("mission.yaml", 9, 1)));
        return this;
    }

    World withoutMissionPost(String id) {
        missionPosts.removeIf(post -> post.id().equals(id));
        return this;
    }

    World unit(String id, String component, String capability, String area) {
        mission = true;
        Resource means = Sparse.resource(
                "",
                capability,
                Measure.of(2),
                "teams",
                area,
                Period.ALWAYS,
                "",
                List.of(),
                Sensitivity.LOW,
                Origin.NOWHERE);
        units.add(new Mission.Unit(
                id, component, List.of(area), List.of(means), Sensitivity.LOW, new Origin("mission.yaml", 20, 1)));
        return this;
    }

    World presence(String partner, OrganisationKind kind, String area, String sector, Measure reached) {
        presence.add(new Presence(
                partner,
                partner,
                kind,
                area,
                sector,
                Group.EVERYBODY,
                Sensitivity.LOW,
                Caseload.UNKNOWN,
                reached,
                Measure.UNKNOWN,
                Progress.UNDER_WAY,
                new Origin("presence/3w.csv", 2, 1)));
        return this;
    }

    /** An activity in Malakal at plan.yaml line 4, with letters such as {@code "ocha=A"} on the lines from 12. */
    World activity(String id, String kind, String sector, String... letters) {
        return activity(id, kind, sector, List.of("SS0707"), Sensitivity.MODERATE, letters);
    }

    World activity(
            String id, String kind, String sector, List<String> areas, Sensitivity sensitivity, String... letters) {
        Map<String, Plan.Pin> pins = new LinkedHashMap<>();
        for (String letter : letters) {
            String[] parts = letter.split("=", 2);
            pins.put(
                    parts[0],
                    new Plan.Pin(Letter.of(parts[1]).orElseThrow(), new Origin("plan.yaml", 12 + pins.size(), 7)));
        }
        activities.add(Sparse.activity(
                id,
                "Do " + id,
                kind,
                sector,
                areas,
                Period.ALWAYS,
                "",
                pins,
                sensitivity,
                new Origin("plan.yaml", 4, 5)));
        return this;
    }

    World gap(String area, String sector, long unmet, PresenceWord word) {
        gaps.add(new Gap(
                gaps.size() + 1,
                area,
                2,
                sector,
                Group.EVERYBODY,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.of(10_000),
                Measure.UNKNOWN,
                false,
                Interval.exactly(10_000 - unmet),
                0,
                Interval.exactly(unmet),
                Interval.exactly((10_000 - unmet) / 10),
                Band.CRITICAL,
                word,
                List.of(),
                Measure.UNKNOWN,
                null,
                null,
                Grade.NONE,
                List.of(),
                List.of(),
                Set.of()));
        return this;
    }

    World gap(Gap gap) {
        gaps.add(gap);
        return this;
    }

    World worstGaps(int number) {
        Policy old = policy;
        policy = new Policy(
                old.adequate(),
                old.partial(),
                old.low(),
                old.conflictRatio(),
                old.suppressOutside(),
                old.suppressInside(),
                old.updateIntervalDays(),
                number);
        return this;
    }

    Visible visible() {
        return visible(Audience.INTERNAL);
    }

    Visible visible(Audience audience) {
        Origin origin = Origin.ofFile("tandem.yaml");
        Mission unmiss = mission
                ? Sparse.mission(
                        "unmiss",
                        "UNMISS",
                        "SSD",
                        "",
                        "",
                        mandates,
                        List.of(),
                        missionPosts,
                        units,
                        List.of(),
                        List.of(),
                        missionRequests,
                        Origin.ofFile("mission.yaml"))
                : null;
        Workspace workspace = new Workspace(
                new Operation("Upper Nile", "SSD", LocalDate.of(2014, 6, 15), Period.ALWAYS, null, origin),
                policy,
                unmiss,
                organisations.stream().map(this::complete).toList(),
                new Gazetteer(
                        List.of(
                                area("SSD", "South Sudan", 0, ""),
                                area("SS07", "Upper Nile", 1, "SSD"),
                                area("SS0707", "Malakal", 2, "SS07"),
                                area("SS0708", "Manyo", 2, "SS07")),
                        true),
                List.of(),
                presence,
                Sparse.plan(activities, List.of()),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Capacities.NONE,
                letters,
                consultations,
                Tables.STANDARD);
        return new Visible(workspace, audience, 0, false, Sensitivity.MODERATE);
    }

    /** With its conditions, offers and requests. */
    private Organisation complete(Organisation bare) {
        return Sparse.organisation(
                bare.id(),
                bare.name(),
                bare.acronym(),
                bare.kind(),
                bare.aliases(),
                bare.sectors(),
                bare.lead(),
                bare.areas(),
                bare.relation(),
                conditions.getOrDefault(bare.id(), bare.conditions().words()),
                bare.legal(),
                bare.posts(),
                bare.priorities(),
                offers.getOrDefault(bare.id(), List.of()),
                requests.getOrDefault(bare.id(), List.of()),
                bare.sensitivity(),
                bare.origin());
    }

    Matrix matrix() {
        return Responsibility.of(visible(), gaps);
    }

    Matrix matrix(MatrixOptions options) {
        return Responsibility.of(visible(), gaps, options);
    }

    /** With a row of every kind. */
    Matrix whole() {
        return matrix(new MatrixOptions(EnumSet.allOf(RowKind.class), Map.of()));
    }

    LetterStory story(String row) {
        return Responsibility.story(visible(), gaps, row).orElseThrow();
    }

    /** Actor and letter of the first row, as {@code ocha=A}, in column order. */
    List<String> letters() {
        return letters(matrix().rows().get(0));
    }

    static List<String> letters(Matrix.Row row) {
        return row.assignments().stream()
                .map(each -> each.actor() + "=" + each.letter().code())
                .toList();
    }

    /** Ids of the rules found broken, in order, each once. */
    List<String> faults() {
        return matrix().findings().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** The one finding of {@code rule}. */
    Finding fault(String rule) {
        List<Finding> found = matrix().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(rule + " was found " + found.size() + " times: " + found);
        }
        return found.get(0);
    }

    private static Area area(String code, String name, int level, String parent) {
        return new Area(
                code,
                name,
                level,
                parent,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Sensitivity.LOW,
                "",
                true,
                Period.ALWAYS,
                Origin.ofFile("areas.csv"));
    }
}
