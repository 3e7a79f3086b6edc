package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.model.Audience;
import org.tandem.render.Format;
import org.tandem.vocabulary.Sectors;

/** Which of the joint totals a reader is told to quote, and why. */
class QuotedTest {
    private static final String ALL = Sectors.INTERSECTORAL;

    private static World counties() {
        return new World().need("SS0707", "EDU", 400).need("SS0707", "WSH", 300).need("SS0708", "WSH", 200);
    }

    private static String page(World world) {
        return Format.MD.render(CoverageReport.document(world.result(), world.visible()));
    }

    @Test
    void whatPeopleAgreedOnIsQuotedWhereItHoldsEveryUnit() {
        World world = counties().need("SS0707", ALL, 380).need("SS0708", ALL, 230);
        assertThat(Quoted.of(world.result().headline())).isEqualTo(Quoted.AGREED);
        String page = page(world);
        assertThat(page).contains("**To quote: 610 people in need.** Assessments state it for all sectors together");
        assertThat(page.indexOf("| In need, stated for all sectors"))
                .isPositive()
                .isLessThan(page.indexOf("| In need, all sectors jointly"));
    }

    @Test
    void aFigureOfTheWholeStateHoldsItsCounties() {
        World world = counties().need("SS07", ALL, 700);
        assertThat(world.result().headline().notAgreed()).isZero();
        assertThat(Quoted.of(world.result().headline())).isEqualTo(Quoted.AGREED);
    }

    @Test
    void anAgreedSumOfAreasNamesWhatIsStatedForTheWhole() {
        World world =
                counties().need("SS0707", ALL, 380).need("SS0708", ALL, 230).need("SS07", ALL, 605);
        assertThat(page(world))
                .contains("**To quote: 610 people in need.**")
                .contains("to hold against it. It is the sum of 2 areas; stated for the whole: SS07 605.");
        assertThat(page(world.need("SS0609", ALL, 10).need("SS0609", "WSH", 5)))
                .contains("**To quote: 620 people in need.**")
                .contains("It is a sum of smaller areas; stated for the whole: SS07 605.");
    }

    @Test
    void anAgreedFigureOfAWholeNamesWhatItsPartsComeTo() {
        World world = counties()
                .need("SS0707", ALL, 380)
                .need("SS0708", ALL, 230)
                .need("SS07", ALL, 605)
                .policy(WholeAndPartsTest.WHOLE);
        assertThat(page(world))
                .contains("**To quote: 605 people in need.**")
                .contains("It is stated for a whole; its parts add up to: 2 areas in SS07 610.");
    }

    @Test
    void anAgreedFigureThatLeavesUnitsOutIsNotTheTotal() {
        World world = counties().need("SS0707", ALL, 450);
        assertThat(world.result().headline().notAgreed()).isEqualTo(1);
        assertThat(page(world))
                .contains(
                        "**To quote: at least 600 people in need.** Each unit counts with its highest sector: nobody twice,"
                                + " and the true number may be higher. What assessments state for all sectors together leaves"
                                + " out 1 unit.")
                .containsPattern("In need, stated for all sectors +\\| +450 \\| +1 \\|");
    }

    @Test
    void noTotalIsLessThanOneOfItsSectors() {
        World world = counties().need("SS0707", ALL, 250).need("SS0708", ALL, 200);
        // WSH alone: 300 + 200
        assertThat(Quoted.of(world.result().headline())).isEqualTo(Quoted.HIGHEST_SECTOR);
        assertThat(page(world)).contains("To quote: at least 600").contains("is less than one sector alone");
    }

    @Test
    void withoutAnAgreedFigureTheHighestSectorIsQuotedAsALeast() {
        assertThat(page(counties()))
                .contains("**To quote: at least 600 people in need.**")
                .contains("No assessment states an agreed figure for all sectors together");
        assertThat(Format.JSON.render(
                        CoverageReport.document(counties().result(), counties().visible())))
                .contains("\"to_quote\" : \"joint_people_in_need\"");
    }

    @Test
    void oneSectorHasNothingToChoose() {
        assertThat(page(new World().need("SS0707", "EDU", 400))).doesNotContain("To quote");
    }

    @Test
    void whatIsTooFewToShowIsNotQuoted() {
        assertThat(page(new World()
                        .need("SS0707", "EDU", 4)
                        .need("SS0707", "WSH", 3)
                        .audience(Audience.PUBLIC, false)))
                .doesNotContain("To quote");
    }
}
