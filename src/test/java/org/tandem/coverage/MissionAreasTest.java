package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.document.Document;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.render.Format;

/** Rows for the mission's own geography. */
class MissionAreasTest {
    private static final CoverageOptions BY_MISSION_AREA =
            new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(), Set.of(), SplitBy.MISSION_AREA);

    /** The north holds Upper Nile but for one county; Unity lies in none. */
    private static World world() {
        return new World()
                .inMissionArea("SS07", "Sector North")
                .inMissionArea("SS0708", "Battalion 2")
                .need("SS0707", "EDU", need -> need.inNeed(1_000).severity(4).population(5_000))
                .need("SS0708", "EDU", need -> need.inNeed(500).severity(5).population(2_000))
                .need("SS0609", "EDU", need -> need.inNeed(300).severity(3))
                .options(BY_MISSION_AREA);
    }

    @Test
    void anAreaLiesInTheMissionAreaItStatesElseInThatOfTheAreaAbove() {
        Gap north = world().gap("Sector North", "EDU");
        assertThat(north.inNeed()).isEqualTo(Measure.of(1_000));
        assertThat(north.severity()).isEqualTo(Measure.of(4));
        assertThat(north.population()).isEqualTo(Measure.of(5_000));
        assertThat(world().gap("Battalion 2", "EDU").inNeed()).isEqualTo(Measure.of(500));
    }

    @Test
    void areasInNoMissionAreaStandTogetherAndAreNamed() {
        World world = world().need("SS0609", "WSH", 200);
        assertThat(world.gap("no mission area", "EDU").inNeed()).isEqualTo(Measure.of(300));
        assertThat(Format.MD.render(document(world))).contains("In no mission area: SS0609.");
    }

    @Test
    void theColumnsOfTheContractStayAndTheLevelIsBlank() {
        assertThat(Format.CSV.render(document(world())))
                .contains("\n1,Battalion 2,,,EDU,ALL,5,2000,500,")
                .startsWith("rank,area_code,area_name,admin_level,sector,");
    }

    @Test
    void workForAProvinceThatLiesInTwoMissionAreasMayBeInEither() {
        World world = world().partner("A", "SS07", "EDU", 200)
                .partner("B", "SS0707", "EDU", Measure.of(100), Caseload.DISTINCT);
        Gap north = world.gap("Sector North", "EDU");
        assertThat(north.reached()).isEqualTo(Interval.of(100, 300));
        assertThat(north.flags()).contains("presence_above");
        assertThat(north.organisations()).containsExactly("B");
        assertThat(world.gap("Battalion 2", "EDU").flags()).contains("presence_above");
        assertThat(world.gap("no mission area", "EDU").flags()).doesNotContain("presence_above");
    }

    @Test
    void workForAProvinceThatLiesInOneMissionAreaIsWorkThere() {
        World world = world().inMissionArea("SS0708", "").partner("A", "SS07", "EDU", 200);
        Gap north = world.gap("Sector North", "EDU");
        assertThat(north.inNeed()).isEqualTo(Measure.of(1_500));
        assertThat(north.organisations()).containsExactly("A");
        assertThat(north.reached().low()).isEqualTo(Measure.of(200));
    }

    @Test
    void aNeedStatedForTheProvinceGoesWithItsPartnersWhereTheProvinceLies() {
        World world = new World()
                .inMissionArea("SS07", "Sector North")
                .inMissionArea("SS0708", "Battalion 2")
                .need("SS07", "EDU", 900)
                .partner("A", "SS07", "EDU", 200)
                .options(BY_MISSION_AREA);
        Gap north = world.gap("Sector North", "EDU");
        assertThat(north.inNeed()).isEqualTo(Measure.of(900));
        assertThat(north.organisations()).containsExactly("A");
        assertThat(north.presence()).isEqualTo(PresenceWord.SINGLE);
        assertThat(north.reached()).isEqualTo(Interval.exactly(200));
    }

    @Test
    void whoMayNotSeeProtectionPresenceIsNotToldThatNobodyIsThere() {
        World world = new World()
                .inMissionArea("SS07", "Sector North")
                .need("SS0707", "PRO", 900)
                .partner("A", "SS0707", "EDU", 200)
                .audience(Audience.HUMANITARIAN, true)
                .options(BY_MISSION_AREA);
        assertThat(world.gap("Sector North", "PRO").presence()).isEqualTo(PresenceWord.UNKNOWN);
        assertThat(world.gap("Sector North", "PRO").flags()).contains("presence_withheld");
    }

    @Test
    void jointFiguresByMissionAreaComeToTheWhole() {
        World world = world().need("SS0708", "WSH", 700);
        assertThat(world.result().joint().parts())
                .extracting(Joint.Part::area, Joint.Part::inNeed)
                .containsExactly(
                        tuple("Sector North", Measure.of(1_000)),
                        tuple("Battalion 2", Measure.of(700)),
                        tuple("no mission area", Measure.of(300)));
    }

    private static Document document(World world) {
        return CoverageReport.document(world.result(), world.visible());
    }
}
