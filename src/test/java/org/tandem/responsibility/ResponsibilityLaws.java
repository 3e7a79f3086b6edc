package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.ActivityKind;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;
import org.tandem.model.LetterRules;
import org.tandem.model.Measure;
import org.tandem.model.Nature;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Seat;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Vocabulary;

/** What holds in any world, however its cast and its plan are put together. */
class ResponsibilityLaws {
    private static final List<String> AREAS = List.of("SSD", "SS07", "SS0707", "SS0708");
    private static final List<String> SECTORS = List.of("EDU", "WSH", "PRO", "PRO-CPN", "");
    private static final List<String> ROLES = List.of(
            "coordinator",
            "CIMIC",
            "CMCoord officer",
            "sector commander",
            "humanitarian coordinator",
            "site manager",
            "access officer",
            "UNMAS mine action",
            "information management",
            "civil affairs",
            "head of office");
    /** What kind of activity standing rows are, told anew here. */
    private static final Map<String, String> STANDING = Map.of(
            "function:civil-military-forum", "civil-military-forum",
            "function:information-exchange", "information-exchange",
            "function:notification-list", "notification",
            "function:access", "access-coordination",
            "function:requests-for-assistance", "rfa-approval",
            "function:data-of-people", "data-responsibility",
            "function:complaints", "common-feedback",
            "function:joint-training", "joint-training",
            "request:", "rfa-approval",
            "task:", "mandate-support");

    private static final List<String> LETTERS = List.of("R", "A", "C", "I", "A/R");

    @Test
    void noProposalBreaksARuleOfDistinction() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            World world = world(new Random(seed));
            Actors actors = new Actors(world.visible());
            Matrix matrix = world.whole();
            for (int row = 0; row < matrix.rows().size(); row++) {
                Nature nature = nature(matrix.rows().get(row), world);
                for (Matrix.Assignment letter : matrix.rows().get(row).assignments()) {
                    if (!letter.pinned()) {
                        holds(nature, letter, actors.side(letter.actor()), matrix.model());
                    }
                }
            }
        });
    }

    /** Where an authority may give data of its own, it may answer for that; nobody else outside humanitarian hands may. */
    @Test
    void dataThatIsAskedForStaysInHumanitarianHandsOrWithTheAuthorityThatGivesItsOwn() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            World world = world(new Random(seed));
            Actors actors = new Actors(world.visible());
            world.whole().rows().stream()
                    .filter(row -> row.id().contains("data-"))
                    .forEach(row -> row.accountable().forEach(letter -> {
                        Side side = actors.side(letter.actor());
                        boolean gives = side == Side.HOST_AUTHORITY
                                && letter.rule().equals("decider")
                                && offersData(world, actors.owner(letter.actor()));
                        assertThat(side == Side.HUMANITARIAN || gives)
                                .as(row.id() + " " + letter)
                                .isTrue();
                    }));
        });
    }

    private static boolean offersData(World world, String organisation) {
        return world.visible().workspace().organisations().stream()
                .filter(each -> organisation.isEmpty() || each.id().equals(organisation))
                .flatMap(each -> each.offers().stream())
                .anyMatch(offer -> offer.kind().equals("data"));
    }

    private static void holds(Nature nature, Matrix.Assignment letter, Side side, LetterModel model) {
        assertThat(side).as(letter.toString()).isNotEqualTo(Side.ARMED);
        assertThat(model.letters()).contains(letter.letter());
        boolean supports = letter.letter() == Letter.S && model == LetterModel.RASCI;
        boolean works = letter.letter() != Letter.C && letter.letter() != Letter.I && !supports;
        if (nature == Nature.AID && works) {
            assertThat(side)
                    .as(letter.toString())
                    .isNotIn(Side.MISSION_UNIFORMED, Side.MISSION_CIVILIAN, Side.HOST_AUTHORITY);
        }
        if (nature.humanitarianLed() && letter.letter().accountable()) {
            assertThat(side).as(letter.toString()).isEqualTo(Side.HUMANITARIAN);
        }
        if (nature == Nature.SECURITY && works) {
            assertThat(side).as(letter.toString()).isNotIn(Side.HUMANITARIAN, Side.COMMUNITY, Side.OTHER);
        }
    }

    @Test
    void everyRowHasOneAccountableOrAFindingSaysSo() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Matrix matrix = world(new Random(seed)).whole();
            for (Matrix.Row row : matrix.rows()) {
                boolean told = matrix.findings().stream()
                        .filter(finding -> finding.message().startsWith("`" + row.id() + "`:"))
                        .anyMatch(
                                finding -> List.of("accountable-missing", "accountable-several", "responsible-missing")
                                        .contains(finding.rule().id()));
                assertThat(row.accountable().size() == 1).isNotEqualTo(told);
            }
        });
    }

    @Test
    void whoeverElseIsListedPinsStay() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            World world = world(new Random(seed));
            List<String> before = pins(world.matrix());
            world.organisation("zz-newcomer", OrganisationKind.UN, World.post("zz-post", "cluster coordinator"))
                    .missionPost("zz-soldier", "force commander", "military")
                    .presence("zz-newcomer", OrganisationKind.UN, "SS0707", "EDU", Measure.of(1_000_000));
            assertThat(pins(world.matrix())).isEqualTo(before);
        });
    }

    @Test
    void theSameWorldMakesTheSameMatrix() {
        qt().forAll(longs().all())
                .checkAssert(seed -> assertThat(world(new Random(seed)).matrix())
                        .isEqualTo(world(new Random(seed)).matrix()));
    }

    @Test
    void theOrderOfListsAndOfThePlanChangesNoLetter() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Matrix matrix = world(new Random(seed)).whole();
            Matrix shuffled =
                    world(new Random(seed)).shuffled(new Random(seed + 1)).whole();
            assertThat(shuffled.rows()).containsExactlyInAnyOrderElementsOf(matrix.rows());
            assertThat(shuffled.actors()).isEqualTo(matrix.actors());
        });
    }

    @Test
    void noTableOfRulesLetsAProposalBreakARuleOfDistinction() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            World world = world(random).rules(anybodyForAnything(random));
            Actors actors = new Actors(world.visible());
            Matrix matrix = world.whole();
            for (Matrix.Row row : matrix.rows()) {
                for (Matrix.Assignment letter : row.assignments()) {
                    if (!letter.pinned()) {
                        holds(nature(row, world), letter, actors.side(letter.actor()), matrix.model());
                    }
                }
            }
        });
    }

    @Test
    void noNgoAndNoLocalActorHoldsAStandingFunction() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            World world = world(new Random(seed));
            Actors actors = new Actors(world.visible());
            world.whole().rows().stream()
                    .filter(row -> row.id().startsWith("function:"))
                    .flatMap(row -> row.assignments().stream())
                    .forEach(letter -> {
                        Side side = actors.side(letter.actor());
                        boolean works =
                                letter.letter().accountable() || letter.letter().responsible();
                        boolean everywhere = actors.whole(actors.areasOf(letter.actor()));
                        boolean ocha = actors.owner(letter.actor()).equals("ocha");
                        assertThat(side == Side.COMMUNITY && works && !ocha).isFalse();
                        assertThat(everywhere
                                        || ocha
                                        || List.of(
                                                        "humanitarian-coordinator",
                                                        "system-head",
                                                        "mission-joc",
                                                        "mission-tasking")
                                                .contains(letter.rule()))
                                .as(letter.toString())
                                .isTrue();
                    });
        });
    }

    /** The kinds of Tandem with seats dealt out at random. */
    private static LetterRules anybodyForAnything(Random random) {
        LetterRules standard = Vocabulary.standard().letterRules();
        List<Seat> seats = List.copyOf(standard.seats().values());
        List<ActivityKind> kinds = standard.kinds().stream()
                .map(kind -> new ActivityKind(
                        kind.id(),
                        kind.aliases(),
                        kind.nature(),
                        some(random, seats),
                        some(random, seats),
                        some(random, seats),
                        some(random, seats),
                        some(random, seats),
                        some(random, seats),
                        some(random, seats),
                        Sensitivity.LOW))
                .toList();
        return standard.with(new LetterRules(Map.of(), kinds, List.of(), List.of(), List.of(), 0, Sensitivity.LOW));
    }

    private static List<Seat> some(Random random, List<Seat> seats) {
        return List.of(one(random, seats), one(random, seats), one(random, seats));
    }

    private static List<String> pins(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.assignments().stream()
                        .filter(Matrix.Assignment::pinned)
                        .map(letter -> row.id() + " " + letter.actor() + " " + letter.letter()))
                .toList();
    }

    private static Nature nature(Matrix.Row row, World world) {
        if (row.id().startsWith("request:mission-trucks-")) {
            return Nature.COMMON;
        }
        if (row.id().startsWith("request:") && row.id().contains("data-")) {
            return offersData(world, "") ? Nature.COMMON : Nature.AID;
        }
        String kind = world.visible().workspace().plan().activities().stream()
                .filter(activity -> activity.id().equals(row.id()))
                .map(activity -> activity.kind())
                .findFirst()
                .orElseGet(() -> STANDING.entrySet().stream()
                        .filter(entry -> row.id().startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("service-delivery"));
        return Vocabulary.standard().letterRules().kind(kind, row.sector()).nature();
    }

    private static World world(Random random) {
        World world = new World()
                .model(one(random, List.of(LetterModel.values())))
                .task("task", "humanitarian assistance", "");
        for (int number = 0; number < random.nextInt(8); number++) {
            actor(world, random, "org-" + number);
        }
        for (int number = 0; number < random.nextInt(5); number++) {
            String component = one(random, List.of("military", "police", "civilian"));
            world.missionPost("mission-" + number, one(random, ROLES), component, one(random, AREAS));
        }
        if (random.nextBoolean()) {
            world.unit(
                    "unit",
                    one(random, List.of("military", "civilian")),
                    one(random, List.of("engineering", "escort")),
                    one(random, AREAS));
        }
        List<String> kinds = Vocabulary.standard().letterRules().words();
        for (int number = 0; number < 1 + random.nextInt(6); number++) {
            String sector = one(random, SECTORS);
            String pin = "org-" + random.nextInt(8) + "=" + one(random, LETTERS);
            String[] pins = random.nextBoolean() ? new String[] {pin} : new String[0];
            Sensitivity level = one(random, List.of(Sensitivity.values()));
            world.activity("row-" + number, one(random, kinds), sector, List.of(one(random, AREAS)), level, pins);
        }
        return world.gap(one(random, AREAS), "EDU", 5_000, PresenceWord.SINGLE);
    }

    private static void actor(World world, Random random, String id) {
        OrganisationKind kind = one(random, List.of(OrganisationKind.values()));
        if (random.nextInt(6) == 0) {
            world.partyToConflict(id, kind);
        } else if (kind == OrganisationKind.CLUSTER) {
            world.cluster(
                    id,
                    one(random, SECTORS),
                    List.of("org-" + random.nextInt(8)),
                    World.post(id + "-post", one(random, ROLES)));
        } else if (random.nextBoolean()) {
            world.organisation(id, kind, List.of(one(random, AREAS)), World.post(id + "-post", one(random, ROLES)));
        } else {
            world.organisation(random.nextInt(4) == 0 ? "ocha" : id, kind);
        }
        if (random.nextBoolean()) {
            world.offer(id, one(random, List.of("transport", "engineering", "medical")), one(random, AREAS));
        }
        if (random.nextInt(3) == 0) {
            world.request("request-" + id, id, "transport", one(random, AREAS));
            world.condition(id, "military_assets=" + one(random, List.of("never", "last_resort", "yes")));
        }
        if (random.nextInt(3) == 0) {
            world.request("data-" + id, id, "data", one(random, AREAS));
        }
        if (random.nextInt(5) == 0) {
            world.offer(id, "data", one(random, AREAS));
            world.missionRequest("mission-data-" + id, "data", one(random, AREAS));
            world.missionRequest("mission-trucks-" + id, "transport", one(random, AREAS));
        }
        world.presence(id, kind, one(random, AREAS), one(random, SECTORS), Measure.of(random.nextInt(9_000)));
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
