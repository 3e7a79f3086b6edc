package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.document.Document;
import org.tandem.model.Audience;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.render.Format;
import org.tandem.vocabulary.Sectors;

/** The golden table of the field's reference, and the page made of it. */
class CoverageReportTest {
    private static World golden() {
        return new World()
                .area("SS0707", 2, "SS07", Measure.of(100_000), Measure.UNKNOWN)
                .area("SS0609", 2, "SS06", Measure.of(50_000), Measure.UNKNOWN)
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.inNeed(40_000)
                                .targeted(30_000)
                                .reached(12_000)
                                .severity(4))
                .need(
                        "SS0707",
                        "WSH",
                        need -> need.inNeed(60_000)
                                .targeted(45_000)
                                .reached(36_000)
                                .severity(4))
                .need(
                        "SS0707",
                        "PRO",
                        need -> need.inNeed(30_000)
                                .targeted(20_000)
                                .reached(22_000)
                                .severity(3))
                .need(
                        "SS0609",
                        "EDU",
                        need -> need.inNeed(20_000).reached(5_000).severity(4))
                .need(
                        "SS0609",
                        "WSH",
                        need -> need.inNeed(0).targeted(0).reached(0).severity(1))
                .file("needs/a.csv", "needs", 5, 0);
    }

    private static Document document(World world) {
        return CoverageReport.document(world.result(), world.visible());
    }

    static String page(World world) {
        return Format.MD.render(document(world));
    }

    @BeforeAll
    static void theGoldenWorldHasRows() {
        assertThat(golden().result().gaps()).hasSize(5);
    }

    @Test
    void theGoldenTableComesOutAsTheFieldReckons() {
        World world = golden();
        gap(world, "SS0707", "EDU", 28_000, 300);
        gap(world, "SS0707", "WSH", 24_000, 600);
        gap(world, "SS0707", "PRO", 8_000, 733);
        gap(world, "SS0609", "EDU", 15_000, 250);
        assertThat(world.gap("SS0707", "PRO").flags()).contains("over_target=2000");
        assertThat(world.gap("SS0609", "EDU").targeted()).isEqualTo(Measure.UNKNOWN);
        assertThat(world.gap("SS0609", "WSH").coverage()).isEqualTo(Interval.UNKNOWN);
        assertThat(world.gap("SS0609", "WSH").unmet()).isEqualTo(Interval.exactly(0));
    }

    private static void gap(World world, String area, String sector, long unmet, long coverage) {
        assertThat(world.gap(area, sector).unmet()).isEqualTo(Interval.exactly(unmet));
        assertThat(world.gap(area, sector).coverage()).isEqualTo(Interval.exactly(coverage));
    }

    @Test
    void eightyThousandAreInNeedJointlyAndTheSumOverSectorsStandsNowhere() {
        assertThat(golden().result().headline().joint()).isEqualTo(Measure.of(80_000));
        for (Format format : Stream.of(Format.values()).filter(Format::text).toList()) {
            // without the populations, which come to 150,000 as well
            World world = golden().area("SS0707", 2, "SS07").area("SS0609", 2, "SS06");
            String text = format.render(document(world));
            assertThat(text).doesNotContain("150,000").doesNotContain("150000");
        }
        assertThat(page(golden())).containsPattern("In need, all sectors jointly +\\| +at least 80,000 ");
    }

    @Test
    void theCsvHasExactlyTheColumnsOfTheContract() {
        assertThat(Format.CSV.render(document(golden())).lines().findFirst())
                .contains(
                        "rank,area_code,area_name,admin_level,sector,group,severity,population,people_in_need,targeted,"
                                + "reached_low,reached_high,unmet_need_low,unmet_need_high,coverage_low,coverage_high,band,presence,"
                                + "organisations,organisation_names,access,assessed_on,freshness,grade,flags,sources");
    }

    @Test
    void unknownIsBlankInTheCsv() {
        assertThat(Format.CSV.render(document(golden())))
                .contains(
                        "3,SS0609,,2,EDU,ALL,4,50000,20000,,5000,5000,15000,15000,25.0,25.0,low,,,,,2014-06-01,fresh,,,needs/a.csv");
    }

    @Test
    void thePageOpensWithWhatMattersAndClosesWithItsLimits() {
        assertThat(page(golden()))
                .containsSubsequence(
                        "To quote: at least 80,000",
                        "Made of 1 file: 5 rows used",
                        "## The worst gaps",
                        "## Area by sector",
                        "## Headline figures",
                        "## All areas and sectors, in order",
                        "## Possible overlaps",
                        "## What is not known",
                        "## Sources and what was read",
                        "| needs/a.csv |",
                        "## How this was made",
                        "not a standard of the field",
                        "## What this report cannot say",
                        "That there is enough");
    }

    @Test
    void aWorstGapReadsAsASentence() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(40_000).severity(4).on(LocalDate.of(2012, 1, 1)))
                .partner("River Relief", "SS0707", "EDU", 12_000);
        assertThat(page(world))
                .contains(
                        "1. SS0707, Education: 28,000 of 40,000 people in need are not reached (severity 4, extreme). Only River"
                                + " Relief is there; figure of 2012-01-01 (long overdue for renewal).");
    }

    @Test
    void whereOnlyAPartOrOnlyTheWholeOfASectorIsWorkedInTheSentenceSaysSo() {
        assertThat(page(new World().need("SS0707", "PRO", 1000).partner("A", "SS0707", "PRO-GBV", 50)))
                .contains("Organisations are reported there only for parts of the sector, none for all of it");
        assertThat(page(new World().need("SS0707", "PRO-GBV", 1000).partner("A", "SS0707", "PRO", 50)))
                .contains("Organisations are reported there for the whole sector, none for this part of it");
    }

    private static String headline(World world) {
        String page = page(world);
        return page.substring(page.indexOf("## Headline figures"), page.indexOf("| Sector "));
    }

    @Test
    void theHeadlineSaysOfWhatItIsTheSum() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).targeted(600))
                .need("SS0707", "WSH", need -> need.inNeed(900).targeted(700));
        assertThat(headline(world))
                .containsPattern("\\| Targeted +\\| +at least 700 .*\\| highest sector of each unit");
        world.need("SS0707", Sectors.INTERSECTORAL, need -> need.inNeed(900).targeted(650));
        assertThat(headline(world)).containsPattern("\\| Targeted +\\| +650 .*\\| stated for all sectors together");
        world.need("SS0708", "EDU", need -> need.inNeed(100).targeted(50));
        assertThat(headline(world))
                .containsPattern("\\| Targeted +\\| +700 .*\\| all sectors together, else the highest");
    }

    @Test
    void whereNoFileStatesPeopleReachedItIsStatedNowhere() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .need("SS0707", "WSH", 1000)
                .need("SS0708", "EDU", 1000)
                .partner("A", "SS0707", "EDU");
        assertThat(headline(world)).containsPattern("\\| Reached +\\| +not stated \\| +2 \\| +\\|");
        // with one figure, that nobody is reported elsewhere is one too
        world.partner("B", "SS0707", "WSH", 10);
        assertThat(headline(world)).containsPattern("\\| Reached +\\| +at least 10 \\| +0 \\|");
    }

    @Test
    void theHeatTableKeepsWholeSectorsBeforePartsAndHasNoRowWithoutALetter() {
        World world = new World();
        for (String sector :
                new String[] {"CCM", "EDU", "FSC", "HEA", "LOG", "NUT", "PRO", "PRO-CPN", "PRO-GBV", "SHL", "WSH"}) {
            world.need("SS0707", sector, 1000);
        }
        world.need("SS0708", "PRO-GBV", 500_000);
        assertThat(heat(world))
                .contains(
                        "| WSH |",
                        "| PRO-GBV |",
                        "| SS0708",
                        "Left out here: the sector PRO-CPN; among the worst gaps are some of PRO-CPN.");

        // now as many areas have a figure for PRO-CPN, which comes first in the alphabet; SS0708 has nothing else to
        // show
        world.need("SS0609", "PRO-CPN", 900_000);
        assertThat(heat(world)).contains("| SS0609").doesNotContain("| SS0708");
    }

    @Test
    void theHeatTableShowsThePartOfASectorThatHoldsTheWorstGaps() {
        World world = new World();
        for (String sector : new String[] {"CCM", "EDU", "FSC", "HEA", "LOG", "NUT", "PRO", "SHL", "WSH"}) {
            world.need("SS0707", sector, 1000);
        }
        for (String area : new String[] {"SS0707", "SS0708"}) {
            world.need(area, "PRO-CPN", 10);
            world.need(area, "PRO-GBV", 10);
        }
        world.need("SS0707", "PRO-HLP", need -> need.inNeed(500).severity(5));
        // PRO-CPN has more rows than PRO-HLP, and comes first in the alphabet
        assertThat(heat(world)).contains("| PRO-HLP |").contains("Left out here: the sectors PRO-CPN, PRO-GBV.");
    }

    private static String heat(World world) {
        String page = page(world);
        return page.substring(page.indexOf("## Area by sector"), page.indexOf("## All sectors"));
    }

    @Test
    void theTablesStayUnder120Columns() {
        assertThat(page(golden()).lines().filter(line -> line.startsWith("|"))).allMatch(line -> line.length() < 120);
    }

    @Test
    void wherePresenceIsWithheldNoneMeansNoneThatMayBeShown() {
        World world = golden().partner("A", "SS0708", "EDU", 1000).audience(Audience.PUBLIC, true);
        assertThat(page(world)).contains("none that may be shown").contains("may not be shown to this audience");
    }

    @Test
    void unusableRowsAreToldAtTheHead() {
        assertThat(page(golden().file("needs/b.csv", "needs", 3, 2)))
                .contains("**Part of the input could not be used:** 2 rows were set aside");
        assertThat(page(golden())).doesNotContain("could not be used");
    }

    @Test
    void aHiddenFigureIsBlankInTheCsvAndToldAsSmallOnThePage() {
        World world = new World().need("SS0707", "EDU", 7).audience(Audience.PUBLIC, false);
        assertThat(Format.CSV.render(document(world))).contains(",EDU,ALL,3,,,").contains("suppressed");
        assertThat(page(world)).contains("<10");
    }

    @Test
    void anEmptyWorkspaceSaysWhyThereAreNoRows() {
        assertThat(page(new World())).contains("**No rows:**");
    }

    @Test
    void fourPeopleAreNotRoundedAwayAtTheHeadOfAPublicReport() {
        World world = new World().need("SS0707", "EDU", 4).audience(Audience.PUBLIC, false);

        assertThat(page(world)).containsPattern("In need +\\| +<10 ");
        assertThat(Format.JSON.render(document(world))).contains("\"joint_people_in_need\" : null");
    }
}
