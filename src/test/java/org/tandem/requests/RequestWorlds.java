package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tandem.Sparse;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Gazetteer;
import org.tandem.model.LegalBasis;
import org.tandem.model.LegalStatus;
import org.tandem.model.Mandate;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Resource;
import org.tandem.model.Terms;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Operations made up at random from a seed: requests and offers of NGOs, a force and a mission, with and without mandate, and decisions. */
final class RequestWorlds {
    static final LocalDate START = LocalDate.of(2014, 6, 1);
    static final int DAYS = 40;
    static final Origin ORIGIN = Origin.ofFile("ngos/x.yaml");
    private static final List<String> AREAS = List.of("", "SSD", "SS07", "SS0707", "SS0708");
    private static final List<String> KINDS = List.of("transport", "fuel", "escort");
    private static final List<String> UNITS = List.of("trucks", "t");
    private static final List<String> CONDITIONS = List.of("never", "last_resort", "accepted", "");
    private static final List<String> ANSWERS = List.of("yes", "yes", "yes", "yes", "yes", "yes", "no", "");

    private RequestWorlds() {}

    static RequestsResult of(Workspace world) {
        return Requests.of(new Visible(world, Audience.INTERNAL, 0, false, Sensitivity.MODERATE), List.of());
    }

    static Workspace world(long seed) {
        Random random = new Random(seed);
        List<Organisation> organisations = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        List<String> offers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            String id = "ngo-" + number;
            List<Resource> asked = new ArrayList<>();
            List<Resource> offered = new ArrayList<>();
            for (int each = 0; each < 3; each++) {
                asked.add(resource(random, id + "-r" + each, true));
                offered.add(resource(random, id + "-o" + each, false));
                requests.add(id + "-r" + each);
                offers.add(id + "-o" + each);
            }
            Map<String, String> conditions = new HashMap<>();
            String word = pick(random, CONDITIONS);
            if (!word.isEmpty()) {
                conditions.put("military_assets", word);
                conditions.put("armed_escort", word);
            }
            organisations.add(Sparse.organisation(
                    id,
                    id,
                    "",
                    random.nextInt(5) == 0 ? OrganisationKind.MILITARY : OrganisationKind.INGO,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    random.nextInt(9) == 0 ? "party" : "",
                    conditions,
                    LegalStatus.NONE,
                    List.of(),
                    List.of(),
                    offered,
                    asked,
                    Sensitivity.LOW,
                    ORIGIN));
        }
        List<Resource> lent = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            lent.add(resource(random, "mission-o" + each, false));
            offers.add("mission-o" + each);
        }
        Mission mission = Sparse.mission(
                "unmiss",
                "UNMISS",
                "SSD",
                pick(random, List.of("peacekeeping", "peacekeeping", "combat", "")),
                "",
                random.nextBoolean() ? List.of(mandate(random)) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lent,
                List.of(),
                ORIGIN);
        organisations.add(army());
        List<Plan.Decision> decisions = new ArrayList<>();
        for (String request : requests) {
            if (random.nextInt(3) == 0) {
                decisions.add(new Plan.Decision(
                        "d-" + request,
                        START,
                        request,
                        "",
                        "",
                        "",
                        null,
                        Measure.UNKNOWN,
                        new Plan.Ruling(
                                pick(random, List.of("approved", "approved", "refused", "deferred")),
                                random.nextBoolean() ? pick(random, offers) : "",
                                random.nextBoolean() ? Measure.of(random.nextInt(6)) : Measure.UNKNOWN),
                        Sensitivity.LOW,
                        ORIGIN));
            }
        }
        return Sparse.workspace(
                new Operation("Upper Nile", "SSD", LocalDate.of(2014, 6, 10), Period.ALWAYS, null, ORIGIN),
                Policy.DEFAULT,
                mission,
                organisations,
                new Gazetteer(
                        List.of(
                                area("SSD", 0, ""),
                                area("SS07", 1, "SSD"),
                                area("SS0707", 2, "SS07"),
                                area("SS0708", 2, "SS07")),
                        true),
                List.of(),
                List.of(),
                Sparse.plan(List.of(), decisions),
                List.of(),
                List.of(),
                List.of());
    }

    static Workspace with(Workspace world, List<Organisation> organisations) {
        return Sparse.workspace(
                world.operation(),
                world.policy(),
                world.mission(),
                organisations,
                world.areas(),
                world.needs(),
                world.presence(),
                world.plan(),
                world.meetings(),
                world.actions(),
                world.files());
    }

    static Resource resource(Random random, String id, boolean asked) {
        Map<String, String> test = new HashMap<>();
        for (String key : List.of(
                "no_civilian_alternative",
                "critical_need",
                "no_dependence",
                "civilian_direction",
                "civilian_character")) {
            test.put(key, random.nextInt(4) == 0 ? pick(random, ANSWERS) : "yes");
        }
        Map<String, String> criteria = new HashMap<>();
        for (String key : List.of("humanitarian_need", "authorities_unable", "improves_safety", "sustainable")) {
            criteria.put(key, random.nextInt(4) == 0 ? pick(random, ANSWERS) : "yes");
        }
        LocalDate from = START.plusDays(random.nextInt(DAYS));
        LocalDate until = from.plusDays(random.nextInt(12));
        Terms terms = new Terms(
                "",
                "somebody",
                asked
                        ? Terms.NONE.given()
                        : new Terms.Given(
                                pick(random, List.of("", "", "civilian", "police")),
                                pick(random, List.of("", "", "yes", "no")),
                                random.nextInt(4) == 0 ? Measure.of(random.nextInt(4)) : Measure.UNKNOWN,
                                List.of()),
                asked
                        ? new Terms.Asked(
                                "",
                                "",
                                pick(random, List.of("", "help", "help", "help", "watch")),
                                pick(random, List.of("indirect", "indirect", "indirect", "direct")),
                                "a letter",
                                until.plusDays(5),
                                test,
                                criteria,
                                random.nextInt(6) == 0 ? List.of("army") : List.of(),
                                random.nextBoolean() ? new LegalBasis.Diligence("RA 1", START, ORIGIN) : null)
                        : Terms.NONE.asked());
        return new Resource(
                id,
                pick(random, KINDS),
                random.nextInt(12) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(6)),
                pick(random, UNITS),
                pick(random, AREAS),
                new Period(random.nextInt(12) == 0 ? null : from, random.nextInt(12) == 0 ? null : until),
                "",
                asked && random.nextInt(4) > 0 ? List.of("a barge") : List.of(),
                terms,
                Sensitivity.LOW,
                ORIGIN);
    }

    private static Mandate mandate(Random random) {
        List<String> areas = random.nextInt(3) == 0 ? List.of("SS07") : List.of();
        return new Mandate(
                "S/RES/2155 (2014)",
                null,
                new Period(START, START.plusDays(DAYS - 10)),
                "VII",
                List.of(
                        new Mandate.Task(
                                "help", "", "facilitate", "", List.of(), areas, "", "", Sensitivity.LOW, ORIGIN),
                        new Mandate.Task(
                                "watch", "", "monitor", "", List.of(), areas, "", "", Sensitivity.LOW, ORIGIN)),
                "",
                List.of(),
                List.of(),
                true,
                Sensitivity.LOW,
                ORIGIN);
    }

    private static Organisation army() {
        return Sparse.organisation(
                "army",
                "army",
                "",
                OrganisationKind.MILITARY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Map.of(),
                LegalStatus.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Sensitivity.LOW,
                ORIGIN);
    }

    private static Area area(String code, int level, String parent) {
        return new Area(
                code,
                code,
                level,
                parent,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Sensitivity.LOW,
                "",
                false,
                Period.ALWAYS,
                ORIGIN);
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
