package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/** What holds in any world. */
class CoverageLaws {
    private static final List<String> AREAS = List.of("SSD", "SS07", "SS06", "SS0707", "SS0708", "SS0609");
    private static final List<String> SECTORS = List.of("EDU", "WSH", "PRO");

    /** Some share people, some may. */
    private static final List<Group> GROUPS = List.of(
            Group.ofStatus("IDP"),
            Group.ofStatus("HST"),
            Group.ofStatus("Farmers"),
            new Group("", "f", "", ""),
            new Group("", "", "0-17", ""));

    private static World world(Random random) {
        World world = new World();
        for (String area : AREAS) {
            for (String sector : SECTORS) {
                if (random.nextInt(4) == 0) {
                    List<Group> told = new ArrayList<>(GROUPS);
                    Collections.shuffle(told, random);
                    told.subList(0, 1 + random.nextInt(3))
                            .forEach(group -> world.need(
                                    area,
                                    sector,
                                    need -> need.group(group)
                                            .inNeed(random.nextInt(3_000))
                                            .severity(3)));
                } else if (random.nextInt(3) > 0) {
                    world.need(area, sector, need -> {
                        need.population(10_000);
                        if (random.nextInt(5) > 0) {
                            need.inNeed(random.nextInt(10_000));
                        }
                        return random.nextInt(4) > 0 ? need.severity(1 + random.nextInt(5)) : need;
                    });
                }
                for (String name : List.of("A", "B", "C")) {
                    if (random.nextInt(3) == 0) {
                        world.partner(name, area, sector, figure(random), Caseload.values()[random.nextInt(3)]);
                    }
                }
            }
        }
        return random.nextBoolean()
                ? world
                : world.options(new CoverageOptions(
                        Basis.REACHED, OptionalInt.of(random.nextInt(3)), Set.of(), Set.of(), false));
    }

    private static Measure figure(Random random) {
        return random.nextInt(4) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(6_000));
    }

    @Test
    void reachedAndUnmetStayWithinThePeopleInNeedAndAddUpToThem() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            for (Gap gap : world(new Random(seed)).result().gaps()) {
                if (gap.unmet().known()) {
                    long inNeed = gap.inNeed().orElse(-1);
                    assertThat(gap.reached().low().orElse(-1)
                                    + gap.unmet().high().orElse(-1))
                            .isEqualTo(gap.mostInNeed().orElse(-1));
                    assertThat(gap.unmet().low().orElse(-1))
                            .isEqualTo(Math.max(0, inNeed - gap.reached().high().orElse(-1)));
                    assertThat(gap.reached().high().exceeds(gap.mostInNeed())).isFalse();
                    assertThat(gap.unmet().low().orElse(-1)).isNotNegative();
                }
            }
        });
    }

    @Test
    void moreDeliveredNeverLowersCoverageNorWidensTheGap() {
        qt().forAll(longs().all(), longs().between(1, 5_000)).checkAssert((seed, more) -> {
            String place = AREAS.get(Math.floorMod(seed, AREAS.size()));
            World before = world(new Random(seed)).partner("D", place, "EDU", 500);
            World after = world(new Random(seed)).partner("D", place, "EDU", 500 + more);
            Map<String, Gap> later =
                    after.result().gaps().stream().collect(Collectors.toMap(Gap::reference, gap -> gap));
            for (Gap gap : before.result().gaps()) {
                Gap then = later.get(gap.reference());
                assertThat(then.coverage().low().orElse(-1))
                        .isGreaterThanOrEqualTo(gap.coverage().low().orElse(-1));
                assertThat(then.coverage().high().orElse(-1))
                        .isGreaterThanOrEqualTo(gap.coverage().high().orElse(-1));
                assertThat(then.unmet().high().orElse(-1))
                        .isLessThanOrEqualTo(gap.unmet().high().orElse(-1));
            }
        });
    }

    @Test
    void theOrderOfTheRecordsIsNoMatter() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            CoverageResult straight = world(new Random(seed)).result();
            CoverageResult shuffled =
                    world(new Random(seed)).shuffled(new Random(seed + 1)).result();
            assertThat(shuffled).isEqualTo(straight);
        });
    }

    @Test
    void splittingAPartnersRowsInOnePlaceChangesNothing() {
        qt().forAll(longs().all(), longs().between(0, 5_000)).checkAssert((seed, part) -> {
            String place = AREAS.get(Math.floorMod(seed, AREAS.size()));
            CoverageResult once =
                    world(new Random(seed)).partner("D", place, "EDU", 5_000).result();
            CoverageResult twice = world(new Random(seed))
                    .partner("D", place, "EDU", part)
                    .partner("D", place, "EDU", 5_000)
                    .result();
            assertThat(twice.gaps()).isEqualTo(once.gaps());
            assertThat(twice.headline()).isEqualTo(once.headline());
        });
    }

    @Test
    void jointPeopleInNeedLieBetweenTheHighestSectorAndThePopulation() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Headline headline = world(new Random(seed)).result().headline();
            long joint = headline.joint().orElse(0);
            // Six areas of fewer than 10,000 people in need in each sector, of which at most three counties or what
            // holds them.
            assertThat(joint).isLessThanOrEqualTo(30_000);
            for (Headline.SectorLine line : headline.sectors()) {
                assertThat(joint).isGreaterThanOrEqualTo(line.inNeed().orElse(0));
            }
        });
    }

    @Test
    void jointFiguresOfAnyLevelsAreasComeToTheWhole() {
        qt().forAll(longs().all(), integers().between(0, 3)).checkAssert((seed, level) -> {
            Joint joint = world(new Random(seed))
                    .options(new CoverageOptions(Basis.REACHED, OptionalInt.of(level), Set.of(), Set.of(), false))
                    .result()
                    .joint();
            assertThat(Measure.sumOfKnown(
                            joint.parts().stream().map(Joint.Part::inNeed).toList()))
                    .isEqualTo(joint.inNeed());
            assertThat(Measure.sumOfKnown(
                            joint.parts().stream().map(Joint.Part::population).toList()))
                    .isEqualTo(joint.population());
            assertThat(joint.severe().low().exceeds(joint.inNeed())).isFalse();
            assertThat(joint.severe().high().exceeds(joint.inNeed())).isFalse();
        });
    }

    @Test
    void rowsOfAnyLevelAndOfMissionAreasComeToTheCells() {
        qt().forAll(longs().all(), integers().between(-1, 3)).checkAssert((seed, level) -> {
            World world = world(new Random(seed)).inMissionArea("SS07", "A").inMissionArea("SS0708", "B");
            CoverageResult whole = world.options(CoverageOptions.DEFAULT).result();
            CoverageResult parts = world.options(new CoverageOptions(
                            Basis.REACHED,
                            level < 0 ? OptionalInt.empty() : OptionalInt.of(level),
                            Set.of(),
                            Set.of(),
                            level < 0 ? SplitBy.MISSION_AREA : SplitBy.NOTHING))
                    .result();
            for (String sector : SECTORS) {
                assertThat(people(parts, sector, Gap::inNeed)).isEqualTo(people(whole, sector, Gap::inNeed));
                assertThat(people(parts, sector, Gap::mostInNeed)).isEqualTo(people(whole, sector, Gap::mostInNeed));
                assertThat(people(parts, sector, Gap::targeted)).isEqualTo(people(whole, sector, Gap::targeted));
                assertThat(partners(parts, sector)).containsAll(partners(whole, sector));
            }
            assertThat(parts.headline()).isEqualTo(whole.headline());
            assertThat(Measure.sumOfKnown(parts.joint().parts().stream()
                            .map(Joint.Part::inNeed)
                            .toList()))
                    .isEqualTo(whole.headline().joint());
        });
    }

    @Test
    void theHeadTellsOfEverySectorWhatItsRowForTheCountryTells() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            World world = world(new Random(seed));
            Random random = new Random(seed);
            for (String place : List.of("SSD", "SS07", "SS06")) {
                if (random.nextBoolean()) {
                    world.partner("L" + place, place, "EDU", figure(random), Caseload.values()[random.nextInt(3)]);
                }
            }
            CoverageResult country = world.options(
                            new CoverageOptions(Basis.REACHED, OptionalInt.of(0), Set.of(), Set.of(), SplitBy.NOTHING))
                    .result();
            assertThat(country.gaps()).hasSameSizeAs(country.headline().sectors());
            for (Headline.SectorLine line : country.headline().sectors()) {
                Gap row = country.gaps().stream()
                        .filter(gap -> gap.sector().equals(line.sector()))
                        .findFirst()
                        .orElseThrow();
                assertThat(line.inNeed()).isEqualTo(row.inNeed());
                assertThat(line.mostInNeed()).isEqualTo(row.mostInNeed());
                assertThat(line.targeted()).isEqualTo(row.targeted());
                assertThat(line.reached()).isEqualTo(row.reached());
                assertThat(line.coverage()).isEqualTo(row.coverage());
                assertThat(line.plan().unmet()).isEqualTo(row.unmet());
            }
        });
    }

    private static Measure people(CoverageResult result, String sector, Function<Gap, Measure> figure) {
        return Measure.sumOfKnown(result.gaps().stream()
                .filter(gap -> gap.sector().equals(sector))
                .map(figure)
                .toList());
    }

    private static Set<String> partners(CoverageResult result, String sector) {
        return result.gaps().stream()
                .filter(gap -> gap.sector().equals(sector))
                .flatMap(gap -> gap.organisations().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void manyCellsAndPartnersTakeNoTime() {
        World world = new World();
        for (int area = 0; area < 15_000; area++) {
            world.areaUnchecked("SS07X" + area, 3, "SS0707");
        }
        Random random = new Random(7);
        for (int area = 0; area < 15_000; area++) {
            for (int sector = 0; sector < 11; sector++) {
                world.need("SS07X" + area, "S" + sector, random.nextInt(10_000));
            }
        }
        for (int record = 0; record < 100_000; record++) {
            world.partner("P" + random.nextInt(300), "SS07X" + random.nextInt(15_000), "S" + random.nextInt(11), 500);
        }
        var visible = world.visible();
        CoverageResult result = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Coverage.of(visible, CoverageOptions.DEFAULT));
        assertThat(result.gaps()).hasSize(165_000);
    }
}
