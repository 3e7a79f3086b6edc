package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Headline.Total;
import org.tandem.model.Appeal;
import org.tandem.model.Measure;
import org.tandem.render.Format;
import org.tandem.source.Sensitivity;

/** The figures at the head of the report: people once, and money. */
class HeadlineFiguresTest {
    private static Headline.Figures figures(World world) {
        return world.result().headline().figures();
    }

    private static Total exactly(long people) {
        return new Total(Measure.of(people), false, 0, "", Headline.Added.HIGHEST_SECTOR);
    }

    private static Total atLeast(long people, int without) {
        return new Total(Measure.of(people), true, without, "", Headline.Added.HIGHEST_SECTOR);
    }

    private static Total of(Headline.Added added, Total total) {
        return new Total(total.people(), total.atLeast(), total.without(), total.of(), added);
    }

    private static World twoCounties() {
        return new World()
                .area("SS0707", 2, "SS07", Measure.of(9_000), Measure.UNKNOWN)
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.affected(5_000)
                                .inNeed(4_000)
                                .targeted(3_000)
                                .reached(1_000))
                .need(
                        "SS0707",
                        "WSH",
                        need -> need.population(10_000)
                                .affected(6_000)
                                .inNeed(5_000)
                                .targeted(2_000)
                                .reached(1_500))
                .need(
                        "SS0708",
                        "WSH",
                        need -> need.population(3_000).inNeed(1_000).reached(400));
    }

    @Test
    void eachUnitCountsWithItsHighestSectorAndIsNeverSummedOverSectors() {
        assertThat(figures(twoCounties()))
                .isEqualTo(new Headline.Figures(
                        2,
                        of(Headline.Added.EITHER, exactly(13_000)),
                        atLeast(6_000, 1),
                        atLeast(3_000, 1),
                        atLeast(1_900, 0)));
    }

    @Test
    void whatIsStatedForAllSectorsTogetherCountsForItsUnit() {
        World world = twoCounties()
                .need(
                        "SS0707",
                        "Intersectoral",
                        need -> need.population(12_000)
                                .affected(7_000)
                                .inNeed(6_000)
                                .targeted(4_500)
                                .reached(2_200));
        assertThat(figures(world))
                .isEqualTo(new Headline.Figures(
                        2,
                        of(Headline.Added.EITHER, exactly(15_000)),
                        of(Headline.Added.TOGETHER, atLeast(7_000, 1)),
                        of(Headline.Added.TOGETHER, atLeast(4_500, 1)),
                        // Of one sector alone, and of all together: neither may be more.
                        of(Headline.Added.EITHER, exactly(2_600))));
    }

    @Test
    void thePopulationIsTheGazetteersWhereNoAssessmentStatesIt() {
        World world = new World()
                .area("SS0707", 2, "SS07", Measure.of(9_000), Measure.UNKNOWN)
                .need("SS0707", "EDU", 100)
                .need("SS0708", "EDU", 100);
        assertThat(figures(world).population()).isEqualTo(of(Headline.Added.EITHER, atLeast(9_000, 1)));
    }

    @Test
    void anUnknownReachAddsNothingAndIsCounted() {
        World world = new World()
                .need("SS0707", "EDU", 1_000)
                .need("SS0708", "EDU", 1_000)
                .partner("A", "SS0707", "EDU", 300)
                .partner("B", "SS0708", "EDU");
        assertThat(figures(world).reached()).isEqualTo(atLeast(300, 1));
    }

    private static Appeal appeal(Measure requirements, Measure funding) {
        return new Appeal(
                "USD",
                requirements,
                funding,
                LocalDate.of(2014, 6, 9),
                "FTS",
                false,
                List.of(new Appeal.Part("EDU", Measure.of(0), Measure.of(5), Sensitivity.LOW)),
                Sensitivity.LOW);
    }

    private static String page(World world) {
        return Format.MD.render(CoverageReport.document(world.result(), world.visible()));
    }

    @Test
    void fundingIsAShareOfRequirementsAndUndefinedWithoutThem() {
        String page = page(twoCounties().appeal(appeal(Measure.of(1_800_000_000), Measure.of(740_000_000))));
        assertThat(page).containsPattern("Requirements +\\| +USD 1,800,000,000").containsPattern("Funded +\\| +41.1 %");
        assertThat(page).containsPattern("Education +\\| +USD 0 \\| +USD 5 \\| +undefined");
        assertThat(page(twoCounties().appeal(appeal(Measure.of(0), Measure.of(5)))))
                .containsPattern("Funded +\\| +undefined");
        assertThat(page(twoCounties().appeal(appeal(Measure.UNKNOWN, Measure.of(5)))))
                .containsPattern("Requirements +\\| +not stated")
                .containsPattern("Funded +\\| +undefined");
    }

    @Test
    void withoutAnAppealTheMoneyIsNotStated() {
        assertThat(page(twoCounties())).containsPattern("Requirements +\\| +not stated");
    }
}
