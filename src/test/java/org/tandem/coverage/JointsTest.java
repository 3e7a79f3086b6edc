package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** All sectors of an area together. */
class JointsTest {
    private static World rated(World world, String area, int... phases) {
        List<String> sectors = List.of("EDU", "FSC", "HEA", "WSH");
        for (int i = 0; i < phases.length; i++) {
            int people = 1_000 + 100 * i;
            int phase = phases[i];
            world.need(area, sectors.get(i), need -> need.inNeed(people).severity(phase));
        }
        return world;
    }

    private static JointUnit unit(World world, String area) {
        return world.result().joint().units().stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static CoverageOptions level(int level) {
        return new CoverageOptions(Basis.REACHED, OptionalInt.of(level), Set.of(), Set.of(), false);
    }

    @Test
    void anAreaTakesItsHighestSectorAndNamesIt() {
        JointUnit unit = unit(rated(new World(), "SS0707", 3, 3, 4, 4), "SS0707");
        assertThat(unit.inNeed()).isEqualTo(Measure.of(1_300));
        assertThat(unit.highest()).containsExactly("WSH");
        assertThat(unit.severity()).isEqualTo(Interval.exactly(3));
    }

    @Test
    void aSectorAssessedElsewhereIsMissingHere() {
        World world = rated(rated(new World(), "SS0707", 4, 4, 4, 4), "SS0708", 4, 4, 4);
        assertThat(unit(world, "SS0708").severity()).isEqualTo(Interval.of(1, 4));
        assertThat(world.result().joint().severe()).isEqualTo(Interval.of(1_300, 2_500));
    }

    @Test
    void aPartOfProtectionStandsForItOnlyWhereProtectionItselfIsNotRated() {
        World world = rated(new World(), "SS0707", 4, 4, 4)
                .need("SS0707", "PRO", need -> need.inNeed(500).severity(2))
                .need("SS0707", "PRO-GBV", need -> need.inNeed(700).severity(5));
        Joint joint = world.result().joint();
        assertThat(joint.sectors()).containsExactly("EDU", "FSC", "HEA", "PRO");
        assertThat(unit(world, "SS0707").severity()).isEqualTo(Interval.exactly(2));
        World parts = rated(new World(), "SS0707", 4, 4, 4)
                .need("SS0707", "PRO-GBV", need -> need.inNeed(700).severity(5));
        assertThat(unit(parts, "SS0707").severity()).isEqualTo(Interval.exactly(4));
    }

    @Test
    void whatIsStatedForAllSectorsTogetherIsNoSectorMore() {
        World world = rated(new World(), "SS0707", 3, 3, 3)
                .need("SS0707", "Intersectoral", need -> need.inNeed(9_000).severity(5));
        assertThat(world.result().joint().sectors()).containsExactly("EDU", "FSC", "HEA");
        assertThat(unit(world, "SS0707").severity()).isEqualTo(Interval.UNKNOWN);
        assertThat(world.result().joint().severe()).isEqualTo(Interval.UNKNOWN);
        assertThat(unit(world, "SS0707").inNeed()).isEqualTo(Measure.of(1_200));
    }

    @Test
    void aFigureOfTheStateAboveWhatItsCountiesComeToStandsAsAWhole() {
        World world = new World()
                .need("SS0707", "WSH", 300)
                .need("SS0708", "WSH", 200)
                .need("SS07", "FSC", 900)
                .need("SS0609", "WSH", 50)
                .need("SS06", "FSC", 40);
        Joint joint = world.result().joint();
        assertThat(joint.inNeed()).isEqualTo(Measure.of(950));
        assertThat(joint.units().stream().filter(JointUnit::whole).map(JointUnit::area))
                .containsExactly("SS07");
        assertThat(joint.units()).hasSize(4);
    }

    @Test
    void aLevelAddsUpItsUnitsWithoutLosingAny() {
        World world = rated(rated(rated(new World(), "SS0707", 4, 4, 4, 4), "SS0708", 1, 1, 1, 1), "SS0609", 3, 3, 3)
                .options(level(1));
        assertThat(world.result().joint().parts())
                .containsExactly(
                        new Joint.Part("SS07", 2, Measure.UNKNOWN, Measure.of(2_600), Interval.exactly(1_300)),
                        new Joint.Part("SS06", 1, Measure.UNKNOWN, Measure.of(1_200), Interval.of(0, 1_200)));
    }
}
