package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.model.Audience;
import org.tandem.model.Measure;
import org.tandem.render.Format;
import org.tandem.vocabulary.Sectors;

/** More people in need than live there: told at the row, at the total that counts them, and never repaired. */
class OverPopulationTest {
    private static final String WORD = "over_population";

    private static World counties() {
        return new World()
                .need("SS0707", "WSH", need -> need.inNeed(2_040).population(600))
                .need("SS0707", "EDU", need -> need.inNeed(500).population(600))
                .need("SS0708", "WSH", need -> need.inNeed(300).population(0))
                .need("SS0609", "WSH", need -> need.inNeed(100).population(100));
    }

    private static String page(World world) {
        return Format.MD.render(CoverageReport.document(world.result(), world.visible()));
    }

    private static List<String> flagged(World world) {
        return world.result().gaps().stream()
                .filter(gap -> gap.has(Flag.OVER_POPULATION))
                .map(Gap::reference)
                .sorted()
                .toList();
    }

    @Test
    void rowsWithMoreInNeedThanLiveThereSaySoAlsoWhereNobodyDoes() {
        World world = counties();
        assertThat(flagged(world)).containsExactly("SS0707/WSH", "SS0708/WSH");
        assertThat(world.result().gaps()).extracting(Gap::inNeed).contains(Measure.of(2_040), Measure.of(300));
        assertThat(page(world))
                .contains("More people are in need than the 600 who live there: one of the two figures is wrong")
                .contains("2,040 of 600", "300 of 0");
    }

    @Test
    void thePopulationOfTheGazetteerCountsWhereTheRowStatesNone() {
        World world = new World()
                .area("SS0707", 2, "SS07", Measure.of(400), Measure.UNKNOWN)
                .need("SS0707", "WSH", 401)
                .need("SS0707", "EDU", 400)
                .need("SS0708", "EDU", 400);
        assertThat(flagged(world)).containsExactly("SS0707/WSH");
    }

    @Test
    void theLineToQuoteNamesTheAreasWithBothFigures() {
        // 2,040 + 300 + 100, of 600 + 0 + 100
        assertThat(page(counties()))
                .contains("To quote: at least 2,440 people in need.")
                .contains(
                        "**In 2 areas that this counts, more people are in need than live there (SS0707: 2,040 of 600, SS0708:"
                                + " 300 of 0): one of the two figures is wrong, and both are told as stated. In all that is more than the"
                                + " whole population, 700.**");
    }

    @Test
    void aSectorAboveThePopulationIsNoFaultOfAnAgreedTotalThatIsNot() {
        World world = new World()
                .need("SS0707", "WSH", need -> need.inNeed(900).population(600))
                .need("SS0708", "EDU", need -> need.inNeed(600).population(800))
                .need("SS0707", Sectors.INTERSECTORAL, need -> need.inNeed(500).population(600))
                .need("SS0708", Sectors.INTERSECTORAL, need -> need.inNeed(700).population(800));
        assertThat(Quoted.of(world.result().headline())).isEqualTo(Quoted.AGREED);
        assertThat(page(world)).doesNotContain("that this counts");
        assertThat(flagged(world)).containsExactly("SS0707/WSH");
    }

    @Test
    void anAgreedTotalAboveThePopulationSaysSo() {
        World world = new World()
                .need("SS0707", "WSH", need -> need.inNeed(100).population(600))
                .need("SS0707", "EDU", need -> need.inNeed(100).population(600))
                .need("SS0707", Sectors.INTERSECTORAL, need -> need.inNeed(700).population(600));
        assertThat(page(world))
                .contains("To quote: 700 people in need.")
                .contains("In 1 area that this counts, more people are in need than live there (SS0707: 700 of 600)");
    }

    @Test
    void oneSectorSaysItUnderTheFirstFigures() {
        assertThat(page(new World()
                        .need("SS0707", "WSH", need -> need.inNeed(900).population(600))))
                .doesNotContain("To quote")
                .contains("**In 1 area that this counts, more people are in need than live there (SS0707: 900 of 600)");
    }

    @Test
    void aRowThatHoldsPartsOfUnknownPopulationClaimsNothing() {
        World world = new World()
                .need("SS0707", "WSH", need -> need.inNeed(900).population(600))
                .need("SS0708", "WSH", need -> need.inNeed(100))
                .options(new CoverageOptions(Basis.REACHED, OptionalInt.of(1), Set.of(), Set.of(), SplitBy.NOTHING));
        assertThat(flagged(world)).isEmpty();
    }

    @Test
    void jsonCountsTheUnitsOfTheQuotedTotal() {
        assertThat(Format.JSON.render(
                        CoverageReport.document(counties().result(), counties().visible())))
                .contains("\"units_over_population\" : 2")
                .contains(WORD);
    }

    @Test
    void aPopulationTooSmallToShowIsToldWithoutItsNumber() {
        World world = new World()
                .need("SS0707", "WSH", need -> need.inNeed(900).population(7))
                .need("SS0707", "EDU", need -> need.inNeed(800).population(7))
                .audience(Audience.PUBLIC, false);
        assertThat(page(world))
                .contains("more people are in need than live there (SS0707)")
                .contains("More people are in need than live there: one of the two")
                .doesNotContain("900 of");
    }
}
