package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.model.Caseload;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Delivered and planned kept apart: the golden table of the field's reference column by column, and what it leaves open. */
class PlanLineTest {
    private static final String AREA = "SS0707";
    private static final String OTHER = "SS0609";

    private static World stated(World world, String area, String sector, long inNeed, long targeted, long reached) {
        return world.need(
                area, sector, need -> need.inNeed(inNeed).targeted(targeted).reached(reached));
    }

    private static World golden() {
        World world = new World();
        stated(world, AREA, "EDU", 40_000, 30_000, 12_000);
        stated(world, AREA, "WSH", 60_000, 45_000, 36_000);
        stated(world, AREA, "PRO", 30_000, 20_000, 22_000);
        world.need(OTHER, "EDU", need -> need.inNeed(20_000).reached(5_000));
        return stated(world, OTHER, "WSH", 0, 0, 0);
    }

    private static Headline.SectorLine line(World world, String sector) {
        return world.result().headline().sectors().stream()
                .filter(each -> each.sector().equals(sector))
                .findFirst()
                .orElseThrow();
    }

    private static PlanLine plan(World world, String sector) {
        return line(world, sector).plan();
    }

    private static Interval exactly(long people) {
        return Interval.exactly(people);
    }

    @Test
    void aCellWithoutATargetHasNoPlanningOrDeliveryGap() {
        // Malakal 40,000 in need, 30,000 targeted, 12,000 reached; Rubkona 20,000, no target, 5,000.
        assertThat(plan(golden(), "EDU"))
                .isEqualTo(new PlanLine(
                        exactly(43_000),
                        Measure.of(10_000),
                        exactly(18_000),
                        Measure.of(0),
                        Measure.of(0),
                        Measure.of(750),
                        exactly(400)));
        assertThat(line(golden(), "EDU").withoutTarget()).isEqualTo(1);
    }

    @Test
    void whereNobodyIsInNeedNothingIsAdded() {
        assertThat(plan(golden(), "WSH"))
                .isEqualTo(new PlanLine(
                        exactly(24_000),
                        Measure.of(15_000),
                        exactly(9_000),
                        Measure.of(0),
                        Measure.of(0),
                        Measure.of(750),
                        exactly(800)));
    }

    @Test
    void moreThanTheTargetIsToldAndClosesNothing() {
        assertThat(plan(golden(), "PRO"))
                .isEqualTo(new PlanLine(
                        exactly(8_000),
                        Measure.of(10_000),
                        exactly(0),
                        Measure.of(2_000),
                        Measure.of(0),
                        Measure.of(667),
                        exactly(1_100)));
    }

    @Test
    void aloneWithoutATargetOrWithoutNeedNothingIsDefined() {
        World blank = new World().need(OTHER, "EDU", need -> need.inNeed(20_000).reached(5_000));
        assertThat(plan(blank, "EDU"))
                .isEqualTo(new PlanLine(
                        exactly(15_000),
                        Measure.UNKNOWN,
                        Interval.UNKNOWN,
                        Measure.UNKNOWN,
                        Measure.of(0),
                        Measure.UNKNOWN,
                        Interval.UNKNOWN));
        PlanLine nobody = plan(stated(new World(), OTHER, "WSH", 0, 0, 0), "WSH");
        assertThat(nobody.targeting()).isEqualTo(Measure.UNKNOWN);
        assertThat(nobody.targetMet()).isEqualTo(Interval.UNKNOWN);
        assertThat(nobody.deliveryGap()).isEqualTo(exactly(0));
        assertThat(nobody.unmet()).isEqualTo(exactly(0));
    }

    @Test
    void tooMuchInOnePlaceIsNeverSetAgainstTheGapOfAnother() {
        World world = stated(stated(new World(), AREA, "EDU", 1_000, 500, 1_200), OTHER, "EDU", 1_000, 800, 100);
        assertThat(plan(world, "EDU"))
                .isEqualTo(new PlanLine(
                        exactly(900),
                        Measure.of(700),
                        exactly(700),
                        Measure.of(700),
                        Measure.of(200),
                        Measure.of(650),
                        exactly(1_000)));
    }

    @Test
    void partnersWhoMayServeTheSamePeopleLeaveTheDeliveryGapBetweenBounds() {
        World world = new World()
                .need(AREA, "EDU", need -> need.inNeed(1_000).targeted(800))
                .partner("A", AREA, "EDU", 300)
                .partner("B", AREA, "EDU", 200);
        assertThat(plan(world, "EDU").deliveryGap()).isEqualTo(Interval.of(300, 500));
        assertThat(plan(world, "EDU").targetMet()).isEqualTo(Interval.of(375, 625));
    }

    @Test
    void whereOneSaysNothingOfPeopleTheWholeTargetMayBeMetOrNot() {
        World world = new World()
                .need(AREA, "EDU", need -> need.inNeed(1_000).targeted(800))
                .need(OTHER, "EDU", need -> need.inNeed(1_000).targeted(400))
                .partner("A", AREA, "EDU", Measure.of(300), Caseload.DISTINCT)
                .partner("B", OTHER, "EDU");
        assertThat(plan(world, "EDU").deliveryGap()).isEqualTo(Interval.of(500, 900));
    }

    @Test
    void aPartnerOfTheStateMayMeetTheTargetOfAnyCountyButNotOfAll() {
        World world = new World()
                .need(AREA, "EDU", need -> need.inNeed(1_000).targeted(800))
                .need("SS0708", "EDU", need -> need.inNeed(1_000).targeted(800))
                .partner("A", AREA, "EDU", 300)
                .partner("B", "SS0708", "EDU", 300)
                .partner("C", "SS07", "EDU", 600);
        // 500 are left in each county; the 600 of the whole state may be among them, in either or both.
        assertThat(plan(world, "EDU").deliveryGap()).isEqualTo(Interval.of(400, 1_000));
        assertThat(plan(world, "EDU").targetMet()).isEqualTo(Interval.of(375, 750));
    }

    @Test
    void aTargetBeyondTheNeedIsNotCalledMetBecauseReachedStopsThere() {
        World world = new World()
                .need(AREA, "EDU", need -> need.inNeed(100).targeted(150))
                .partner("A", AREA, "EDU", Measure.of(120), Caseload.DISTINCT);
        assertThat(plan(world, "EDU").deliveryGap()).isEqualTo(Interval.of(0, 30));
        assertThat(plan(world, "EDU").overNeed()).isEqualTo(Measure.of(20));
    }
}
