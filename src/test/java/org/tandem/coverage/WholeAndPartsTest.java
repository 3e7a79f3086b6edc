package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Policy;
import org.tandem.vocabulary.Sectors;

/** Figures that are stated for a country or state and for the areas in it. */
class WholeAndPartsTest {
    private static World world() {
        return new World()
                .need(
                        "SSD",
                        Sectors.INTERSECTORAL,
                        need -> need.population(9000)
                                .inNeed(4000)
                                .targeted(3000)
                                .reached(1700))
                .need("SSD", "EDU", need -> need.inNeed(2500).targeted(1000))
                .need("SS07", "EDU", need -> need.inNeed(1800))
                .need("SS0707", "EDU", need -> need.inNeed(1000).targeted(600))
                .need("SS0708", "EDU", need -> need.inNeed(700))
                .need("SS0707", Sectors.INTERSECTORAL, need -> need.inNeed(1500).targeted(900))
                .need("SS0708", Sectors.INTERSECTORAL, need -> need.inNeed(800).targeted(500));
    }

    static final Policy WHOLE = policy();

    private static Policy policy() {
        Policy usual = Policy.DEFAULT;
        return new Policy(
                usual.adequate(),
                usual.partial(),
                usual.low(),
                usual.conflictRatio(),
                usual.suppressOutside(),
                usual.suppressInside(),
                usual.updateIntervalDays(),
                usual.worstGaps(),
                usual.joint(),
                usual.methods(),
                usual.doubtfulCounts(),
                true,
                usual.assistance(),
                usual.names(),
                usual.presentRisk());
    }

    @Test
    void bothAreToldAndThePartsCount() {
        Headline headline = world().result().headline();
        assertThat(headline.wholes())
                .extracting(whole -> whole.area() + " " + whole.sector() + " " + whole.figure() + " "
                        + whole.stated().orElse(-1) + " " + whole.parts().orElse(-1) + " " + whole.counted() + " "
                        + whole.without() + " "
                        + whole.tenths())
                .containsExactly(
                        "SSD Intersectoral TARGETED 3000 1400 2 0 533",
                        "SSD Intersectoral PEOPLE_IN_NEED 4000 2300 2 0 425",
                        "SSD EDU TARGETED 1000 600 1 1 400",
                        "SSD EDU PEOPLE_IN_NEED 2500 1700 2 0 320");
        assertThat(headline.intersectoral()).isEqualTo(Measure.of(2300));
        assertThat(headline.joint()).isEqualTo(Measure.of(1700));
        assertThat(headline.figures().targeted())
                .isEqualTo(new Headline.Total(Measure.of(1400), false, 0, "", Headline.Added.TOGETHER));
    }

    @Test
    void whatNoPartStatesIsToldOfTheWhole() {
        Headline.Figures figures = world().result().headline().figures();
        assertThat(figures.population())
                .isEqualTo(new Headline.Total(Measure.of(9000), false, 2, "SSD", Headline.Added.EITHER));
        assertThat(figures.reached())
                .isEqualTo(new Headline.Total(Measure.of(1700), false, 2, "SSD", Headline.Added.HIGHEST_SECTOR));
        assertThat(figures.affected())
                .isEqualTo(new Headline.Total(Measure.UNKNOWN, true, 2, "", Headline.Added.HIGHEST_SECTOR));
    }

    @Test
    void peopleReachedAsAssessedAreNotThosePlannedFor() {
        CoverageOptions planned = new CoverageOptions(
                Basis.PLANNED, java.util.OptionalInt.empty(), java.util.Set.of(), java.util.Set.of(), SplitBy.NOTHING);
        assertThat(world().options(planned)
                        .result()
                        .headline()
                        .figures()
                        .reached()
                        .people())
                .isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void thePolicyMayCountTheWholeAndRowsStayThoseOfTheParts() {
        CoverageResult result = world().policy(WHOLE)
                .partner("A", "SS0707", "EDU", 400)
                .partner("B", "SS0609", "EDU", 90)
                .result();
        Headline headline = result.headline();
        assertThat(headline.intersectoral()).isEqualTo(Measure.of(4000));
        assertThat(headline.joint()).isEqualTo(Measure.of(2500));
        assertThat(headline.figures().targeted().people()).isEqualTo(Measure.of(3000));
        assertThat(headline.sectors()).singleElement().satisfies(line -> {
            assertThat(line.inNeed()).isEqualTo(Measure.of(2500));
            assertThat(line.targeted()).isEqualTo(Measure.of(1000));
            assertThat(line.reached()).isEqualTo(Interval.of(400, 490));
        });
        assertThat(headline.wholes()).hasSize(4);
        assertThat(result.gaps()).extracting(Gap::area).containsExactlyInAnyOrder("SS0707", "SS0708");
    }

    @Test
    void theWholeIsNeverAddedToItsParts() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            World world = new World();
            long country = random.nextInt(1000);
            long parts = 0;
            for (String place : new String[] {"SSD", "SS07", "SS06", "SS0707", "SS0708", "SS0609"}) {
                long people = place.equals("SSD") ? country : random.nextInt(300);
                parts += place.length() == 6 ? people : 0;
                world.need(place, "EDU", people);
            }
            assertThat(world.result().headline().joint()).isEqualTo(Measure.of(parts));
            assertThat(world.policy(WHOLE).result().headline().joint()).isEqualTo(Measure.of(country));
        });
    }
}
