package org.tandem.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.Sparse;
import org.tandem.coverage.Basis;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.Gazetteer;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Operation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Scenario;
import org.tandem.model.Workspace;
import org.tandem.sharing.Sharing;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** What holds of any scenario on any workspace. */
class WhatIfLaws {
    private static final Map<String, Integer> LEVELS =
            Map.of("SSD", 0, "SS07", 1, "SS06", 1, "SS0707", 2, "SS0708", 2, "SS0609", 2);
    private static final List<String> AREAS = List.of("SS06", "SS0609", "SS07", "SS0707", "SS0708");
    private static final List<String> SECTORS = List.of("EDU", "WSH");

    private static Workspace world(Random random) {
        List<Area> areas = new ArrayList<>();
        LEVELS.forEach((code, level) -> areas.add(new Area(
                code,
                "",
                level,
                level == 0 ? "" : level == 1 ? "SSD" : code.substring(0, 4),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Sensitivity.LOW,
                "",
                true,
                Period.ALWAYS,
                Origin.NOWHERE)));
        List<Need> needs = new ArrayList<>();
        List<Presence> presence = new ArrayList<>();
        for (String area : AREAS) {
            for (String sector : SECTORS) {
                if (random.nextInt(3) > 0) {
                    needs.add(need(random, area, sector));
                }
                for (String name : List.of("a", "b", "c")) {
                    if (random.nextInt(3) == 0) {
                        presence.add(presence(random, name, area, sector));
                    }
                }
            }
        }
        return Sparse.workspace(
                new Operation("Test", "SSD", LocalDate.of(2014, 6, 15), Period.ALWAYS, null, Origin.NOWHERE),
                Policy.DEFAULT,
                null,
                List.of(),
                new Gazetteer(areas, true),
                needs,
                presence,
                Plan.EMPTY,
                List.of(),
                List.of(),
                List.of());
    }

    private static Need need(Random random, String area, String sector) {
        Measure inNeed = random.nextInt(6) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(10_000));
        Measure reached = random.nextInt(3) == 0 ? Measure.of(random.nextInt(9_000)) : Measure.UNKNOWN;
        return new Need(
                area,
                sector,
                Group.EVERYBODY,
                Sensitivity.LOW,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                inNeed,
                Measure.UNKNOWN,
                reached,
                Measure.of(3),
                LocalDate.of(2014, 6, 1),
                "",
                "",
                Grade.NONE,
                Optional.empty(),
                Origin.ofFile("needs/a.csv"));
    }

    private static Presence presence(Random random, String name, String area, String sector) {
        Measure people = random.nextInt(4) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(6_000));
        return new Presence(
                name,
                name,
                OrganisationKind.INGO,
                area,
                sector,
                Group.EVERYBODY,
                Sensitivity.LOW,
                Caseload.values()[random.nextInt(3)],
                people,
                people,
                Progress.UNDER_WAY,
                Origin.ofFile("presence/a.csv"));
    }

    private static Scenario.Adds adds(Random random, String who) {
        return new Scenario.Adds(
                who,
                Optional.of(OrganisationKind.INGO),
                AREAS.get(random.nextInt(AREAS.size())),
                SECTORS.get(random.nextInt(2)),
                Group.EVERYBODY,
                Period.ALWAYS,
                Measure.UNKNOWN,
                Measure.of(1 + random.nextInt(6_000)),
                random.nextBoolean() ? Optional.empty() : Optional.of(Caseload.values()[random.nextInt(3)]),
                "",
                Sensitivity.LOW,
                Origin.ofFile("s.yaml"));
    }

    private static Scenario.Leaves leaves(Random random, String who, boolean everywhere) {
        return new Scenario.Leaves(
                who,
                everywhere ? List.of() : List.of(AREAS.get(random.nextInt(AREAS.size()))),
                everywhere || random.nextBoolean() ? List.of() : List.of(SECTORS.get(random.nextInt(2))),
                null,
                "",
                Sensitivity.LOW,
                Origin.ofFile("s.yaml"));
    }

    /** Both reports; what matches nothing is left out. */
    private record Both(CoverageResult known, CoverageResult assumed) {
        static Both of(Workspace world, CoverageOptions options, Scenario.Assumption... said) {
            var known = Sharing.visible(world, Audience.INTERNAL);
            Scenario scenario = new Scenario("Test", List.of(said), Sensitivity.LOW, Origin.ofFile("s.yaml"));
            WhatIf whatIf = WhatIf.of(scenario, world, known, finding -> {});
            return new Both(Coverage.of(known, options), Coverage.assuming(whatIf.assumed(), known, options));
        }

        /** The rows of what is known, each with that of what is assumed. */
        Map<Gap, Gap> rows() {
            Map<String, Gap> after = new HashMap<>();
            assumed.gaps().forEach(gap -> after.put(gap.reference(), gap));
            Map<Gap, Gap> rows = new HashMap<>();
            known.gaps().forEach(gap -> rows.put(gap, after.get(gap.reference())));
            assertThat(after).hasSameSizeAs(known.gaps());
            return rows;
        }
    }

    private static CoverageOptions options(Random random) {
        return new CoverageOptions(
                random.nextBoolean() ? Basis.REACHED : Basis.PLANNED,
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(3)),
                Set.of(),
                Set.of(),
                false);
    }

    /** Neither the most nor the least that may be without help grows, as far as both are known. */
    private static void assertNotWider(Gap one, Gap other) {
        assertThat(other.unmet().high().exceeds(one.unmet().high())
                        || other.unmet().low().exceeds(one.unmet().low()))
                .as("%s: %s, then %s", one.reference(), one.unmet(), other.unmet())
                .isFalse();
    }

    @Test
    void deliveredThatIsAddedNeverWidensAGap() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            String who = List.of("a", "d").get(random.nextInt(2));
            Both both = Both.of(world(random), options(random), adds(random, who));
            both.rows().forEach((known, assumed) -> {
                assertNotWider(known, assumed);
                assertThat(assumed.organisations()).containsAll(known.organisations());
            });
        });
    }

    @Test
    void aDepartureNeverNarrowsAGap() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Both both = Both.of(world(random), options(random), leaves(random, "a", false), leaves(random, "b", true));
            both.rows().forEach((known, assumed) -> {
                assertNotWider(assumed, known);
                assertThat(known.organisations()).containsAll(assumed.organisations());
                assertThat(assumed.presence() == PresenceWord.UNKNOWN)
                        .isEqualTo(known.presence() == PresenceWord.UNKNOWN);
            });
        });
    }

    @Test
    void whoComesAndLeavesAgainChangesNothing() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Both both = Both.of(world(random), options(random), adds(random, "d"), leaves(random, "d", true));
            assertThat(both.assumed().gaps()).isEqualTo(both.known().gaps());
            assertThat(both.assumed().headline()).isEqualTo(both.known().headline());
        });
    }

    @Test
    void everyRowThatDiffersSaysSo() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Both both = Both.of(
                    world(random), options(random), leaves(random, "a", false), adds(random, "b"), adds(random, "d"));
            both.rows().forEach((known, assumed) -> {
                boolean same = known.reached().equals(assumed.reached())
                        && known.organisations().equals(assumed.organisations())
                        && known.presence() == assumed.presence();
                assertThat(same || assumed.assumed())
                        .as("%s%n%s", known, assumed)
                        .isTrue();
                assertThat(assumed.inNeed()).isEqualTo(known.inNeed());
                assertThat(known.assumed()).isFalse();
            });
        });
    }
}
