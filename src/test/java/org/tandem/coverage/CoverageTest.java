package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.Freshness;
import org.tandem.model.FreshnessScale;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Progress;
import org.tandem.render.Format;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Sectors;

/** The bullets of the file formats under the columns of {@code gaps}, one by one. */
class CoverageTest {
    private static List<String> references(CoverageResult result) {
        return result.gaps().stream().map(Gap::reference).sorted().toList();
    }

    private static CoverageOptions level(int level) {
        return new CoverageOptions(Basis.REACHED, OptionalInt.of(level), Set.of(), Set.of(), false);
    }

    @Test
    void rowsStandAtTheFinestLevelAtWhichNeedsAreStatedInEachBranch() {
        World world =
                new World().need("SS07", "EDU", 900).need("SS0707", "EDU", 500).need("SS06", "EDU", 300);
        assertThat(references(world.result())).containsExactly("SS06/EDU", "SS0707/EDU");
        assertThat(world.result().coarserSetAside()).isEqualTo(1);
    }

    @Test
    void aBlankFinerCellDoesNotHideTheFigureOfTheAreaAbove() {
        World world = new World().need("SS07", "EDU", 900).need("SS0707", "EDU", need -> need);
        assertThat(references(world.result())).containsExactly("SS07/EDU");
    }

    @Test
    void aCoarserLevelAddsThePeopleInNeedOfItsFinestUnitsAndTakesTheHighestSeverity() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(500).severity(4).targeted(100))
                .need("SS0708", "EDU", need -> need.inNeed(300).severity(2))
                .options(level(1));
        Gap gap = world.gap("SS07", "EDU");
        assertThat(gap.inNeed()).isEqualTo(Measure.of(800));
        assertThat(gap.severity()).isEqualTo(Measure.of(4));
        assertThat(gap.targeted()).isEqualTo(Measure.of(100));
        assertThat(gap.flags()).contains("partly_targeted");
        assertThat(gap.level()).isEqualTo(1);
    }

    @Test
    void organisationsWhoseSectorsNobodyStatesLeaveASectorWithoutPartnersUnknown() {
        World world = new World()
                .need("SS0707", "HEA", 200)
                .need("SS0708", "HEA", 200)
                .need("SS0707", "EDU", 100)
                .partner("A", "SS0707", "Hum")
                .partner("B", "SS0707", "EDU", 40);
        Gap open = world.gap("SS0707", "HEA");
        assertThat(open.band()).isEqualTo(Band.UNKNOWN);
        assertThat(open.presence()).isEqualTo(PresenceWord.UNKNOWN);
        assertThat(open.reached().known()).isFalse();
        assertThat(open.flags()).contains("sector_not_stated").doesNotContain("no_presence_reported");
        assertThat(world.gap("SS0708", "HEA").presence()).isEqualTo(PresenceWord.NONE);
        assertThat(world.gap("SS0707", "EDU").presence()).isEqualTo(PresenceWord.SINGLE);
        assertThat(world.gap("SS0707", "EDU").flags()).doesNotContain("sector_not_stated");
    }

    @Test
    void aSurplusInOneUnitIsNeverSetAgainstTheGapOfAnother() {
        World world = new World()
                .need("SS0707", "EDU", 100)
                .need("SS0708", "EDU", 100)
                .partner("A", "SS0707", "EDU", 250)
                .options(level(1));
        Gap gap = world.gap("SS07", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.exactly(100));
        assertThat(gap.unmet()).isEqualTo(Interval.exactly(100));
        assertThat(gap.band()).isEqualTo(Band.PARTIAL);
        assertThat(gap.flags()).contains("over_delivery=150");
    }

    @Test
    void aPartnerOfTheWholeStateMayServeAnybodyInItsCounties() {
        World world = new World()
                .need("SS0707", "EDU", 100)
                .need("SS0708", "EDU", 100)
                .partner("A", "SS0707", "EDU", 40)
                .partner("B", "SS07", "EDU", 60)
                .options(level(1));
        assertThat(world.gap("SS07", "EDU").reached()).isEqualTo(Interval.of(60, 100));
        assertThat(world.gap("SS07", "EDU").organisations()).containsExactly("A", "B");
    }

    @Test
    void theRowForEverybodyIsTheFigureEvenBesideGroups() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .need("SS0707", "EDU", need -> need.group("IDP").inNeed(700));
        assertThat(world.gap("SS0707", "EDU").inNeed()).isEqualTo(Measure.of(1000));
    }

    @Test
    void withoutARowForEverybodyGroupsOfOneSplitAreAdded() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.group("IDP").inNeed(700).severity(4))
                .need("SS0707", "EDU", need -> need.group("HST").inNeed(200).severity(2))
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.group(new Group("", "f", "", "")).inNeed(500))
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.group(new Group("IDP", "f", "", "")).inNeed(350));
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.inNeed()).isEqualTo(Measure.of(900));
        assertThat(gap.severity()).isEqualTo(Measure.of(4));
        assertThat(gap.group()).isEqualTo(Group.EVERYBODY);
    }

    @Test
    void agesThatOverlapAreNotAdded() {
        World world = new World()
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.group(new Group("", "", "0-17", "")).inNeed(600))
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.group(new Group("", "", "5-11", "")).inNeed(250))
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.group(new Group("", "", "18+", "")).inNeed(400));
        assertThat(world.gap("SS0707", "EDU").inNeed()).isEqualTo(Measure.of(1000));
    }

    @Test
    void aGroupWithoutAFigureMakesTheSumTheLeastItCanBe() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.group("IDP").inNeed(700))
                .need("SS0707", "EDU", need -> need.group("HST"));
        assertThat(world.gap("SS0707", "EDU").inNeed()).isEqualTo(Measure.of(700));
        assertThat(world.gap("SS0707", "EDU").flags()).contains("partly_assessed");
    }

    @Test
    void byGroupEveryStatedGroupHasARowAndTheHeadlineStaysTheSame() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .need("SS0707", "EDU", need -> need.group("IDP").inNeed(700))
                .partner("A", "SS0707", "EDU", 100)
                .presence(
                        "B",
                        OrganisationKind.INGO,
                        "SS0707",
                        "EDU",
                        Group.ofStatus("IDP"),
                        Caseload.UNKNOWN,
                        Measure.of(50),
                        Measure.UNKNOWN,
                        true)
                .options(new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(), Set.of(), true));
        CoverageResult result = world.result();
        assertThat(result.gaps()).extracting(gap -> gap.group().code()).containsExactlyInAnyOrder("ALL", "IDP");
        Gap displaced = result.gaps().stream()
                .filter(gap -> !gap.group().everybody())
                .findFirst()
                .orElseThrow();
        assertThat(displaced.reached()).isEqualTo(Interval.of(50, 700));
        assertThat(displaced.flags()).contains("partly_reported");
        assertThat(result.headline().joint()).isEqualTo(Measure.of(1000));
    }

    @Test
    void theNewestRecordOfACellHoldsWhateverItsSensitivity() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).on(LocalDate.of(2014, 1, 1)))
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.inNeed(900).sensitivity(Sensitivity.HIGH).grade("B", "2"));
        assertThat(world.gap("SS0707", "EDU").inNeed()).isEqualTo(Measure.of(900));
        assertThat(world.gap("SS0707", "EDU").grade().code()).isEqualTo("B2");
        assertThat(world.gap("SS0707", "EDU").flags()).doesNotContain("conflict");
    }

    @Test
    void anAssessmentOfAfterTheReferenceDateIsUsedOnlyWhereThereIsNoOtherAndThatIsSaid() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).severity(3).on(LocalDate.of(2014, 1, 1)))
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.inNeed(900)
                                .severity(5)
                                .sensitivity(Sensitivity.HIGH)
                                .on(LocalDate.of(2014, 6, 16)))
                .need("SS0708", "EDU", need -> need.inNeed(70).on(LocalDate.of(2014, 6, 16)));
        Gap known = world.gap("SS0707", "EDU");
        assertThat(known.inNeed()).isEqualTo(Measure.of(1000));
        assertThat(known.severity()).isEqualTo(Measure.of(3));
        assertThat(known.flags()).doesNotContain("assessed_later", "conflict");
        assertThat(world.gap("SS0708", "EDU").inNeed()).isEqualTo(Measure.of(70));
        assertThat(world.gap("SS0708", "EDU").flags()).contains("assessed_later");
        String page = CoverageReportTest.page(world);
        assertThat(page)
                .contains("**Some figures were not known on 2014-06-15:** in 1 cell the only assessment is dated after")
                .doesNotContain("No figure of people reached is stated");
        world.options(level(1));
        assertThat(world.gap("SS07", "EDU").flags()).contains("assessed_later");
    }

    @Test
    void whereNoPartnerGivesAFigureTheOpeningSaysSo() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .need("SS0708", "EDU", 500)
                .partner("A", "SS0707", "EDU");
        assertThat(CoverageReportTest.page(world)).contains("**No figure of people reached is stated.**");
        world.partner("B", "SS0708", "EDU", 1);
        assertThat(CoverageReportTest.page(world)).doesNotContain("No figure of people reached is stated");
    }

    @Test
    void anOlderTargetSaysNothingOfANewerNeed() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).targeted(800).on(LocalDate.of(2014, 1, 1)))
                .need("SS0707", "EDU", need -> need.inNeed(900).sensitivity(Sensitivity.HIGH));
        assertThat(world.gap("SS0707", "EDU").targeted()).isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void twoAssessmentsThatDifferTooMuchAreAConflictUntilSomebodyDecides() {
        World world =
                new World().need("SS0707", "EDU", need -> need.inNeed(1000).rival(600));
        assertThat(world.gap("SS0707", "EDU").flags()).contains("conflict").doesNotContain("decided");
        world.decision("SS0707/EDU", null, Measure.of(700));
        Gap decided = world.gap("SS0707", "EDU");
        assertThat(decided.flags()).contains("decided").doesNotContain("conflict");
        assertThat(decided.inNeed()).isEqualTo(Measure.of(700));
        assertThat(decided.sources()).containsExactly("needs/a.csv", "plan.yaml");
    }

    @Test
    void aDecisionThatNamesNoFigureSettlesNothing() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).rival(600))
                .decision("SS0707/EDU");
        assertThat(world.gap("SS0707", "EDU").flags()).contains("conflict").doesNotContain("decided");
    }

    @Test
    void theAssessmentOfTheDayThatWasDecidedForCounts() {
        LocalDate march = LocalDate.of(2014, 3, 20);
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).rival(600, march, new Grade("B", "3")))
                .decision("SS0707/EDU", march, Measure.UNKNOWN);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.inNeed()).isEqualTo(Measure.of(600));
        assertThat(gap.assessedOn()).isEqualTo(march);
        assertThat(gap.grade().code()).isEqualTo("B3");
        assertThat(gap.sources()).containsExactly("needs/b.csv");
        assertThat(gap.flags()).contains("decided").doesNotContain("conflict");
    }

    @Test
    void aDecisionForADayThatNobodyAssessedSettlesNothing() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).rival(600))
                .decision("SS0707/EDU", LocalDate.of(2013, 1, 1), Measure.UNKNOWN);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.inNeed()).isEqualTo(Measure.of(1000));
        assertThat(gap.flags()).contains("conflict").doesNotContain("decided");
    }

    @Test
    void whatIsHardlyToBeBelievedIsListedAndInNoTotal() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).grade("E", "2"))
                .need("SS0708", "EDU", need -> need.inNeed(300).grade("B", "2"));
        assertThat(world.gap("SS0707", "EDU").flags()).contains("doubtful");
        Headline headline = world.result().headline();
        assertThat(headline.joint()).isEqualTo(Measure.of(300));
        assertThat(headline.doubtful()).containsExactly("SS0707/EDU");
        assertThat(headline.sectors())
                .singleElement()
                .satisfies(line -> assertThat(line.inNeed()).isEqualTo(Measure.of(300)));
    }

    @Test
    void whatIsStatedForAllSectorsIsLeftOutToWhereItIsHardlyToBeBelieved() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(300))
                .need("SS0707", Sectors.INTERSECTORAL, need -> need.inNeed(1000).grade("B", "5"))
                .need("SS0708", Sectors.INTERSECTORAL, need -> need.inNeed(70).grade("B", "2"));
        Headline headline = world.result().headline();
        assertThat(headline.intersectoral()).isEqualTo(Measure.of(70));
        assertThat(headline.doubtful()).containsExactly("SS0707/Intersectoral");
    }

    @Test
    void aProvincesPartnerWidensItsDistrictsAndIsCountedOnceInTheTotal() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .need("SS0708", "EDU", 500)
                .need("SS0609", "EDU", 100)
                .partner("A", "SS0707", "EDU", Measure.of(200), Caseload.DISTINCT)
                .partner("B", "SS07", "EDU", 400);
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.of(200, 600));
        assertThat(world.gap("SS0707", "EDU").unmet()).isEqualTo(Interval.of(400, 800));
        assertThat(world.gap("SS0707", "EDU").flags()).contains("presence_above");
        assertThat(world.gap("SS0708", "EDU").reached()).isEqualTo(Interval.of(0, 400));
        assertThat(world.gap("SS0609", "EDU").reached()).isEqualTo(Interval.exactly(0));
        assertThat(world.result().headline().sectors())
                .singleElement()
                .satisfies(line -> assertThat(line.reached()).isEqualTo(Interval.of(400, 600)));
    }

    @Test
    void aProvincesPartnerWithoutAFigureMayReachEverybodyInADistrict() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", Measure.of(200), Caseload.DISTINCT)
                .partner("B", "SS07", "EDU");
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.of(200, 1000));
        assertThat(world.gap("SS0707", "EDU").band()).isEqualTo(Band.LOW);
        assertThat(world.gap("SS0707", "EDU").flags()).contains("uncertain");
    }

    @Test
    void presenceBelowCountsForTheAreaAndPresenceAboveWidensTheUpperEndOnly() {
        World world = new World()
                .need("SS07", "EDU", 1000)
                .need("SS0609", "WSH", 500)
                .partner("A", "SS0707", "EDU", 100)
                .partner("A", "SS0708", "EDU", 200)
                .partner("B", "SS06", "WSH", 400);
        assertThat(world.gap("SS07", "EDU").reached()).isEqualTo(Interval.exactly(300));
        Gap below = world.gap("SS0609", "WSH");
        assertThat(below.presence()).isEqualTo(PresenceWord.NONE);
        assertThat(below.reached()).isEqualTo(Interval.of(0, 400));
        assertThat(below.flags()).contains("presence_above", "no_presence_reported");
    }

    @Test
    void partnersAreCountedOnceAndArmedForcesNever() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", 100)
                .partner("a", "SS0707", "EDU", 150)
                .presence(
                        "Army",
                        OrganisationKind.MILITARY,
                        "SS0707",
                        "EDU",
                        Group.EVERYBODY,
                        Caseload.DISTINCT,
                        Measure.of(500),
                        Measure.UNKNOWN,
                        true);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.presence()).isEqualTo(PresenceWord.SINGLE);
        assertThat(gap.organisations()).containsExactly("A");
        assertThat(gap.reached()).isEqualTo(Interval.exactly(150));
    }

    @Test
    void whomWorkReachedThatEndedCountsButItsPartnerIsNotThere() {
        World world = new World()
                .need("SS0707", "EDU", 120_000)
                .work("A", Progress.UNDER_WAY, Measure.of(22_000), Measure.UNKNOWN)
                .work("B", Progress.ENDED, Measure.of(47_000), Measure.UNKNOWN);
        Gap gap = world.gap("SS0707", "EDU");
        // either of them may have reached the other's people
        assertThat(gap.reached()).isEqualTo(Interval.of(47_000, 69_000));
        assertThat(gap.presence()).isEqualTo(PresenceWord.SINGLE);
        assertThat(gap.organisations()).containsExactly("A");
        assertThat(gap.flags()).contains("stale_presence");
        assertThat(GapWords.sentence(gap, world.visible()))
                .contains("Only A is there")
                .contains("Up to 47,000 of those reached are by work that has ended.");
        assertThat(world.result().dependences()).extracting(Dependence::partner).containsExactly("A");
    }

    @Test
    void whereAllWorkHasEndedNobodyIsThereAnyMore() {
        World world =
                new World().need("SS0707", "EDU", 1000).work("A", Progress.ENDED, Measure.of(500), Measure.UNKNOWN);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.presence()).isEqualTo(PresenceWord.NONE);
        assertThat(gap.organisations()).isEmpty();
        assertThat(gap.reached()).isEqualTo(Interval.exactly(500));
        assertThat(gap.flags()).contains("stale_presence").doesNotContain("no_presence_reported");
        assertThat(GapWords.sentence(gap, world.visible()))
                .contains("Nobody is reported there any more")
                .contains("500 of those reached are by work that has ended.");
        assertThat(world.result().dependences()).isEmpty();
    }

    @Test
    void workForTheWholeSectorOrAPartOfItThatHasEndedIsToldAsEnded() {
        World world = new World()
                .need("SS0707", "PRO", 1000)
                .need("SS0708", "PRO-GBV", 1000)
                .need("SS0709", "PRO-GBV", 1000)
                .need("SS0710", "HEA", 1000)
                .work("A", "SS0707", "PRO-GBV", Progress.ENDED)
                .work("A", "SS0708", "PRO", Progress.ENDED)
                .work("A", "SS0709", "PRO", Progress.ENDED)
                .work("B", "SS0709", "PRO", Progress.UNDER_WAY)
                .work("A", "SS0710", Sectors.NOT_STATED, Progress.ENDED);
        for (String cell : List.of("SS0707/PRO", "SS0708/PRO-GBV", "SS0710/HEA")) {
            Gap gap = world.gap(cell.substring(0, 6), cell.substring(7));
            // how many of these people it reached is as little known as before
            assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
            assertThat(gap.presence()).isEqualTo(PresenceWord.UNKNOWN);
            assertThat(gap.flags())
                    .contains("stale_presence")
                    .doesNotContain("sector_presence", "subsector_presence", "sector_not_stated");
            assertThat(GapWords.sentence(gap, world.visible())).contains("Nobody is reported there any more;");
        }
        Gap goesOn = world.gap("SS0709", "PRO-GBV");
        assertThat(goesOn.flags()).contains("sector_presence").doesNotContain("stale_presence");
        assertThat(GapWords.sentence(goesOn, world.visible()))
                .contains("Organisations are reported there for the whole sector, none for this part of it;");
        assertThat(world.result().unknowns())
                .filteredOn(unknown -> unknown.key().equals("ended_presence"))
                .flatExtracting(Unknown::references)
                .containsExactlyInAnyOrder("SS0707/PRO", "SS0708/PRO-GBV", "SS0710/HEA");
    }

    @Test
    void partnersWhoseWorkHasEndedAreNotCountedAsBeingThere() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .need("SS0708", "EDU", 1000)
                .work("A", "SS0707", "EDU", Progress.ENDED)
                .work("A", "SS0708", "EDU", Progress.UNDER_WAY);
        assertThat(world.result().unknowns())
                .filteredOn(unknown -> unknown.key().endsWith("presence_only"))
                .extracting(Unknown::key, Unknown::references)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("presence_only", List.of("SS0708/EDU")),
                        org.assertj.core.groups.Tuple.tuple("ended_presence_only", List.of("SS0707/EDU")));
    }

    @Test
    void aReportOfWorkThatIsAllOverSaysSoBeforeItsFigures() {
        World over =
                new World().need("SS0707", "EDU", 1000).work("A", Progress.ENDED, Measure.of(500), Measure.UNKNOWN);
        String said = "**No table tells of work on 2014-06-15.**";
        assertThat(Format.MD.render(CoverageReport.document(over.result(), over.visible())))
                .contains(said);
        over.need("SS0708", "EDU", 1000).partner("B", "SS0708", "EDU", 100);
        assertThat(Format.MD.render(CoverageReport.document(over.result(), over.visible())))
                .doesNotContain(said);
    }

    @Test
    void endedWorkWithoutAFigureIsNotTakenForNobodyReached() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .work("A", Progress.ENDED.openEnded(), Measure.UNKNOWN, Measure.UNKNOWN);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.presence()).isEqualTo(PresenceWord.NONE);
    }

    @Test
    void workThatHasNotBegunReachesNobodyYet() {
        World world = new World()
                .need("SS0707", "EDU", 58_000)
                .work("A", Progress.UNDER_WAY, Measure.of(7_800), Measure.UNKNOWN)
                .work("B", Progress.PLANNED, Measure.UNKNOWN, Measure.of(2_500));
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.exactly(7_800));
        assertThat(gap.presence()).isEqualTo(PresenceWord.SINGLE);
        assertThat(gap.flags()).contains("not_begun").doesNotContain("partly_reported");
        World alone =
                new World().need("SS0707", "EDU", 1000).work("B", Progress.PLANNED, Measure.UNKNOWN, Measure.of(2_500));
        Gap yet = alone.gap("SS0707", "EDU");
        assertThat(yet.reached()).isEqualTo(Interval.exactly(0));
        assertThat(yet.presence()).isEqualTo(PresenceWord.NONE);
        assertThat(GapWords.sentence(yet, alone.visible())).contains("Nobody is there yet");
        alone.options(new CoverageOptions(Basis.PLANNED, OptionalInt.empty(), Set.of(), Set.of(), false));
        assertThat(alone.gap("SS0707", "EDU").reached()).isEqualTo(Interval.exactly(1000));
    }

    @Test
    void whoGivesNoFigureReachesNotMoreThanItTargets() {
        World world = new World()
                .need("SS0707", "EDU", 10_000)
                .work("A", Progress.UNDER_WAY, Measure.of(3_000), Measure.UNKNOWN)
                .work("B", Progress.UNDER_WAY, Measure.UNKNOWN, Measure.of(1_500));
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.of(3_000, 4_500));
        assertThat(gap.flags()).contains("partly_reported");
        world.work("C", Progress.UNDER_WAY.openEnded(), Measure.UNKNOWN, Measure.UNKNOWN);
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.of(3_000, 10_000));
    }

    @Test
    void oneActivityWithoutATargetLeavesAPartnerWithoutALimit() {
        World world = new World()
                .need("SS0707", "EDU", 10_000)
                .work("A", Progress.UNDER_WAY, Measure.of(3_000), Measure.UNKNOWN)
                .work("B", Progress.UNDER_WAY.openEnded(), Measure.UNKNOWN, Measure.of(1_500));
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.of(3_000, 10_000));
    }

    @Test
    void withoutAPresenceTableThatReachesTheLevelNothingIsSaidOfPresence() {
        World world = new World().need("SS0707", "EDU", 1000).partner("A", "SS06", "WSH", 10);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.presence()).isEqualTo(PresenceWord.UNKNOWN);
        assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.coverage()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.band()).isEqualTo(Band.UNKNOWN);
        assertThat(gap.flags()).doesNotContain("no_presence_reported");
    }

    @Test
    void aTableThatNamesNobodyInTheCellMeansNoneAndCritical() {
        World world = new World().need("SS0707", "EDU", 1000).partner("A", "SS0609", "WSH", 10);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.presence()).isEqualTo(PresenceWord.NONE);
        assertThat(gap.reached()).isEqualTo(Interval.exactly(0));
        assertThat(gap.unmet()).isEqualTo(Interval.exactly(1000));
        assertThat(gap.coverage()).isEqualTo(Interval.exactly(0));
        assertThat(gap.band()).isEqualTo(Band.CRITICAL);
        assertThat(gap.flags()).contains("no_presence_reported");
    }

    @Test
    void partnersWithoutFiguresAreNoCoverage() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU")
                .partner("B", "SS0707", "EDU");
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.presence()).isEqualTo(PresenceWord.SEVERAL);
        assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.band()).isEqualTo(Band.UNKNOWN);
        assertThat(gap.flags()).contains("presence_only");
    }

    @Test
    void whereSomePartnersHaveFiguresTheRestMayReachEverybody() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", 300)
                .partner("B", "SS0707", "EDU");
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.of(300, 1000));
        assertThat(gap.unmet()).isEqualTo(Interval.of(0, 700));
        assertThat(gap.band()).isEqualTo(Band.LOW);
        assertThat(gap.flags()).contains("partly_reported", "uncertain");
    }

    @Test
    void onlyDistinctCaseloadsAreAdded() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", Measure.of(100), Caseload.DISTINCT)
                .partner("B", "SS0707", "EDU", Measure.of(150), Caseload.DISTINCT);
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.exactly(250));
        world.partner("C", "SS0707", "EDU", Measure.of(300), Caseload.SHARED);
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.of(300, 550));
    }

    @Test
    void theAssessmentsOwnFigureOfPeopleReachedIsExact() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).targeted(200).reached(250))
                .partner("A", "SS0707", "EDU", 700);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.exactly(250));
        assertThat(gap.flags()).contains("over_target=50");
    }

    @Test
    void onThePlannedBasisTargetsStandInThePlaceOfPeopleReached() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1000).reached(250))
                .presence(
                        "A",
                        OrganisationKind.INGO,
                        "SS0707",
                        "EDU",
                        Group.EVERYBODY,
                        Caseload.UNKNOWN,
                        Measure.of(100),
                        Measure.of(600),
                        true)
                .options(new CoverageOptions(Basis.PLANNED, OptionalInt.empty(), Set.of(), Set.of(), false));
        assertThat(world.gap("SS0707", "EDU").reached()).isEqualTo(Interval.exactly(600));
        assertThat(world.gap("SS0707", "EDU").planned()).isTrue();
    }

    @Test
    void coverageHasOneDecimalRoundedHalfUp() {
        World world = new World().need("SS0707", "EDU", 30_000).partner("A", "SS0707", "EDU", 22_000);
        // 100 x 22,000 / 30,000 = 73.33...
        assertThat(world.gap("SS0707", "EDU").coverage()).isEqualTo(Interval.exactly(733));
        World half = new World().need("SS0707", "EDU", 2000).partner("A", "SS0707", "EDU", 1);
        assertThat(half.gap("SS0707", "EDU").coverage()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void zeroNeedHasNoCoverageAndNoGap() {
        World world = new World().need("SS0707", "EDU", 0).partner("A", "SS0609", "EDU", 5);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.coverage()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.band()).isEqualTo(Band.NO_NEED);
        assertThat(world.result().worst(10)).isEmpty();
        assertThat(world.result().measures()).containsEntry("gaps.uncovered", 0L);
    }

    @Test
    void aMissingFigureOfPeopleInNeedIsNotZero() {
        World world =
                new World().need("SS0707", "EDU", need -> need.severity(4)).partner("A", "SS0707", "EDU", 5);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.inNeed()).isEqualTo(Measure.UNKNOWN);
        assertThat(gap.unmet()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void bandsFollowThePolicyAndAreNamedByTheLowerEnd() {
        assertThat(bandOf(199)).isEqualTo(Band.CRITICAL);
        assertThat(bandOf(200)).isEqualTo(Band.LOW);
        assertThat(bandOf(499)).isEqualTo(Band.LOW);
        assertThat(bandOf(500)).isEqualTo(Band.PARTIAL);
        assertThat(bandOf(799)).isEqualTo(Band.PARTIAL);
        assertThat(bandOf(800)).isEqualTo(Band.ADEQUATE);
        assertThat(bandOf(1000)).isEqualTo(Band.ADEQUATE);
        assertThat(bandOf(1001)).isEqualTo(Band.OVER);
    }

    private static Band bandOf(long reached) {
        return new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", reached)
                .gap("SS0707", "EDU")
                .band();
    }

    @Test
    void anIntervalWithinOneBandIsNotUncertain() {
        World world = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", 250)
                .partner("B", "SS0707", "EDU", 200);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.reached()).isEqualTo(Interval.of(250, 450));
        assertThat(gap.flags()).doesNotContain("uncertain");
    }

    @Test
    void overHoldsWhenEvenTheLowEndExceedsTheNeed() {
        World world = new World().need("SS0707", "EDU", 1000).partner("A", "SS0707", "EDU", 1120);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.band()).isEqualTo(Band.OVER);
        assertThat(gap.reached()).isEqualTo(Interval.exactly(1000));
        assertThat(gap.flags()).contains("over_delivery=120");
        World shared = new World()
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "EDU", 900)
                .partner("B", "SS0707", "EDU", 900);
        assertThat(shared.gap("SS0707", "EDU").band()).isEqualTo(Band.ADEQUATE);
    }

    @Test
    void rankIsSeverityThenPeopleWithoutHelpThenFreshnessThenAreaAndSector() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(100).severity(5))
                .need("SS0707", "WSH", need -> need.inNeed(900).severity(4))
                .need("SS0708", "WSH", need -> need.inNeed(500).severity(4).on(LocalDate.of(2012, 1, 1)))
                .need("SS0609", "WSH", need -> need.inNeed(500).severity(4))
                .need("SS0609", "EDU", need -> need.inNeed(500).severity(4))
                .need("SS0609", "HEA", need -> need.inNeed(90_000));
        assertThat(world.result().gaps())
                .extracting(Gap::reference)
                .containsExactly("SS0707/EDU", "SS0707/WSH", "SS0609/EDU", "SS0609/WSH", "SS0708/WSH", "SS0609/HEA");
        assertThat(world.result().gaps()).extracting(Gap::rank).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whoIsHardToReachKeepsItsPlaceAndIsFlagged() {
        World world = new World()
                .area("SS0707", 2, "SS07", Measure.of(5000), Measure.of(4))
                .need("SS0707", "EDU", need -> need.inNeed(100).severity(5))
                .need("SS0708", "EDU", need -> need.inNeed(100).severity(4));
        Gap first = world.result().gaps().get(0);
        assertThat(first.reference()).isEqualTo("SS0707/EDU");
        assertThat(first.flags()).contains("access_constrained");
        assertThat(first.population()).isEqualTo(Measure.of(5000));
        assertThat(world.options(level(1)).gap("SS07", "EDU").flags()).contains("access_constrained");
    }

    @Test
    void workInAPartOfTheSectorLeavesTheWholeUnknown() {
        World world = new World().need("SS0707", "PRO", 1000).partner("A", "SS0707", "PRO-GBV", 50);
        Gap gap = world.gap("SS0707", "PRO");
        assertThat(gap.presence()).isEqualTo(PresenceWord.UNKNOWN);
        assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.unmet()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.band()).isEqualTo(Band.UNKNOWN);
        assertThat(gap.flags()).contains("subsector_presence").doesNotContain("no_presence_reported");
        assertThat(GapWords.sentence(gap, world.visible()))
                .contains("how many of the 1,000 people in need are reached is not known")
                .contains("Organisations are reported there only for parts of the sector, none for all of it;");
    }

    @Test
    void workInTheWholeSectorLeavesItsPartsUnknown() {
        World world = new World().need("SS0707", "PRO-GBV", 1000).partner("A", "SS0707", "PRO", 50);
        Gap gap = world.gap("SS0707", "PRO-GBV");
        assertThat(gap.presence()).isEqualTo(PresenceWord.UNKNOWN);
        assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.band()).isEqualTo(Band.UNKNOWN);
        assertThat(gap.flags()).contains("sector_presence").doesNotContain("no_presence_reported");
        assertThat(GapWords.sentence(gap, world.visible()))
                .contains("Organisations are reported there for the whole sector, none for this part of it;");
        Gap elsewhere = new World()
                .need("SS0708", "PRO-GBV", 1000)
                .partner("A", "SS0707", "PRO", 50)
                .gap("SS0708", "PRO-GBV");
        assertThat(elsewhere.presence()).isEqualTo(PresenceWord.NONE);
        assertThat(elsewhere.flags()).doesNotContain("sector_presence");
    }

    @Test
    void whoIsReportedForThePartItselfCountsThere() {
        World world = new World()
                .need("SS0707", "PRO-GBV", 1000)
                .partner("A", "SS0707", "PRO", 50)
                .partner("B", "SS0707", "PRO-GBV", 400);
        Gap gap = world.gap("SS0707", "PRO-GBV");
        assertThat(gap.presence()).isEqualTo(PresenceWord.SINGLE);
        assertThat(gap.reached()).isEqualTo(Interval.exactly(400));
        assertThat(gap.flags()).contains("sector_presence");
    }

    @Test
    void aStateOfWhichOneCountyIsOnlyKnownByPartsOfTheSectorMayBeReachedThere() {
        // 300 of 1,000 in one county, any of 500 in the other: 300 to 800 of 1,500
        World world = new World()
                .need("SS0707", "PRO", 1000)
                .partner("A", "SS0707", "PRO", 300)
                .need("SS0708", "PRO", 500)
                .partner("B", "SS0708", "PRO-GBV", 50)
                .options(level(1));
        Gap gap = world.gap("SS07", "PRO");
        assertThat(gap.reached()).isEqualTo(Interval.of(300, 800));
        assertThat(gap.organisations()).containsExactly("A");
    }

    @Test
    void amongPlacesWhereOverlapIsOnlyPossibleThoseWithMostPartnersComeFirst() {
        World world = new World()
                .need("SS0707", "EDU", 10)
                .need("SS0708", "EDU", 90_000)
                .partner("A", "SS0707", "EDU")
                .partner("B", "SS0707", "EDU")
                .partner("A", "SS0708", "EDU")
                .partner("B", "SS0708", "EDU")
                .partner("C", "SS0708", "EDU");
        assertThat(world.result().overlaps()).extracting(Overlap::area).containsExactly("SS0708", "SS0707");
    }

    @Test
    void freshnessFollowsTheMethodsIntervalAndTheTableOfAges() {
        World world = new World()
                .need(
                        "SS0707",
                        "EDU",
                        need -> need.inNeed(10).method("Rapid assessment").on(AGE_20));
        assertThat(world.gap("SS0707", "EDU").freshness()).isEqualTo(Freshness.DUE);
        assertThat(FreshnessScale.at(13, 14)).isEqualTo(Freshness.FRESH);
        assertThat(FreshnessScale.at(14, 14)).isEqualTo(Freshness.DUE);
        assertThat(FreshnessScale.at(21, 14)).isEqualTo(Freshness.OVERDUE);
        assertThat(FreshnessScale.at(28, 14)).isEqualTo(Freshness.DELINQUENT);
        assertThat(FreshnessScale.at(424, 365)).isEqualTo(Freshness.DUE);
        assertThat(FreshnessScale.at(425, 365)).isEqualTo(Freshness.OVERDUE);
        // Half-way between 60 (84) and 90 (120): overdue from 102.
        assertThat(FreshnessScale.at(101, 75)).isEqualTo(Freshness.DUE);
        assertThat(FreshnessScale.at(102, 75)).isEqualTo(Freshness.OVERDUE);
        assertThat(FreshnessScale.at(-3, 1)).isEqualTo(Freshness.FRESH);
        assertThat(FreshnessScale.at(99_999, 0)).isEqualTo(Freshness.FRESH);
        assertThat(FreshnessScale.at(1054, 1000)).isEqualTo(Freshness.DUE);
        assertThat(FreshnessScale.at(1055, 1000)).isEqualTo(Freshness.OVERDUE);
    }

    private static final LocalDate AGE_20 = World.AS_OF.minusDays(20);

    @Test
    void smallCountsAreHiddenWithAllThatGivesThemAway() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(40).targeted(4).severity(3))
                .need("SS0708", "EDU", need -> need.inNeed(9).severity(3))
                .need("SS0609", "EDU", need -> need.inNeed(400).targeted(0).severity(3))
                .partner("A", "SS0707", "EDU", 35)
                .partner("A", "SS0609", "EDU", 200)
                .audience(Audience.PUBLIC, false);
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.hidden()).containsExactlyInAnyOrder(Figure.REACHED, Figure.TARGETED);
        assertThat(gap.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.unmet()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.coverage()).isEqualTo(Interval.UNKNOWN);
        assertThat(gap.inNeed()).isEqualTo(Measure.of(40));
        assertThat(gap.flags()).contains("suppressed");
        assertThat(world.gap("SS0708", "EDU").inNeed()).isEqualTo(Measure.UNKNOWN);
        assertThat(world.gap("SS0708", "EDU").reached()).isEqualTo(Interval.UNKNOWN);
        Gap shown = world.gap("SS0609", "EDU");
        assertThat(shown.targeted()).isEqualTo(Measure.of(0));
        assertThat(shown.reached()).isEqualTo(Interval.exactly(200));
        // 40 + 9 + 400 = 449, told to the nearest ten.
        assertThat(world.result().headline().joint()).isEqualTo(Measure.of(450));
        assertThat(world.audience(Audience.INTERNAL, false).gap("SS0708", "EDU").inNeed())
                .isEqualTo(Measure.of(9));
        assertThat(world.audience(Audience.HUMANITARIAN, false)
                        .gap("SS0708", "EDU")
                        .inNeed())
                .isEqualTo(Measure.of(9));
    }

    @Test
    void areasAndSectorsNarrowTheReport() {
        World world = new World()
                .need("SS0707", "EDU", 100)
                .need("SS0707", "WSH", 200)
                .need("SS0609", "EDU", 300)
                .options(new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of("SS07"), Set.of("EDU"), false));
        assertThat(references(world.result())).containsExactly("SS0707/EDU");
        assertThat(world.result().headline().joint()).isEqualTo(Measure.of(100));
    }

    @Test
    void jointPeopleInNeedTakesAStateFigureOrItsCountiesWhicheverIsMore() {
        World world = new World()
                .need("SS0707", "EDU", 400)
                .need("SS0708", "EDU", 300)
                .need("SS07", "WSH", 600)
                .need("SS06", "FSC", 50);
        // SS07: more of 600 and 400 + 300; SS06: 50.
        assertThat(world.result().headline().joint()).isEqualTo(Measure.of(750));
    }

    @Test
    void whatIsStatedForAllSectorsIsToldBesideTheJointFigureAndIsNoRow() {
        World world = new World().need("SS0707", "EDU", 400).need("SS0707", "Intersectoral", 450);
        assertThat(references(world.result())).containsExactly("SS0707/EDU");
        assertThat(world.result().headline().joint()).isEqualTo(Measure.of(400));
        assertThat(world.result().headline().intersectoral()).isEqualTo(Measure.of(450));
    }

    @Test
    void withoutNeedsThereAreNoRowsAndAReason() {
        assertThat(new World().result().gaps()).isEmpty();
        assertThat(new World().result().reason()).isNotEmpty();
    }

    @Test
    void partnersInOnePlaceOverlapPossiblyAndProbablyBeyondTheNeed() {
        World world = new World()
                .need("SS0707", "EDU", 100)
                .need("SS0708", "EDU", 1000)
                .partner("A", "SS0707", "EDU", 80)
                .partner("B", "SS0707", "EDU", 70)
                .partner("A", "SS0708", "EDU")
                .partner("B", "SS0708", "EDU")
                .partner("A", "SS0609", "EDU", Measure.of(5), Caseload.DISTINCT)
                .partner("B", "SS0609", "EDU", Measure.of(5), Caseload.DISTINCT);
        assertThat(world.result().overlaps())
                .containsExactly(
                        new Overlap(
                                "SS0707",
                                "EDU",
                                List.of("ALL"),
                                List.of("A", "B"),
                                Measure.of(150),
                                Measure.of(100),
                                Measure.UNKNOWN,
                                Overlap.Likelihood.PROBABLE),
                        new Overlap(
                                "SS0708",
                                "EDU",
                                List.of("ALL"),
                                List.of("A", "B"),
                                Measure.UNKNOWN,
                                Measure.of(1000),
                                Measure.UNKNOWN,
                                Overlap.Likelihood.POSSIBLE));
    }

    @Test
    void moreThanTheTargetMakesAnOverlapProbableButNotWhereAllCaseloadsAreDistinct() {
        World world = new World()
                .need("SS0707", "EDU", need -> need.inNeed(1_000).targeted(100))
                .need("SS0708", "EDU", need -> need.inNeed(1_000).targeted(100));
        for (String name : List.of("A", "B")) {
            world.partner(name, "SS0707", "EDU", Measure.of(70), Caseload.UNKNOWN)
                    .partner(name, "SS0708", "EDU", Measure.of(70), Caseload.DISTINCT);
        }
        assertThat(world.result().overlaps())
                .extracting(Overlap::area, Overlap::likelihood)
                .containsExactly(tuple("SS0707", Overlap.Likelihood.PROBABLE));
    }

    @Test
    void thatSeveralWorkInAProvinceSaysNothingByItselfOfTheSamePeople() {
        World world = new World().need("SS07", "EDU", 1_000).need("SS06", "EDU", 100);
        for (String name : List.of("A", "B")) {
            world.partner(name, "SS07", "EDU", 70).partner(name, "SS06", "EDU", 70);
        }
        assertThat(world.result().overlaps())
                .extracting(Overlap::area, Overlap::likelihood)
                .containsExactly(tuple("SS06", Overlap.Likelihood.PROBABLE));
    }

    @Test
    void cellsWithOnePartnerDependOnItAndItsPeopleCountOnce() {
        World world = new World()
                .need("SS0707", "EDU", 1_000)
                .need("SS0707", "WSH", 800)
                .need("SS0708", "EDU", 300)
                .need("SS0708", "WSH", 0)
                .need("SS0609", "EDU", 500)
                .partner("A", "SS0707", "EDU")
                .partner("A", "SS0707", "WSH")
                .partner("A", "SS0708", "EDU")
                .partner("A", "SS0708", "WSH")
                .partner("A", "SS0609", "EDU")
                .partner("B", "SS0609", "EDU");
        assertThat(world.result().dependences()).containsExactly(new Dependence("A", 3, 2, Measure.of(1_300)));
        assertThat(world.need("SS0609", "WSH", 2_000)
                        .partner("B", "SS0609", "WSH")
                        .result()
                        .dependences())
                .extracting(Dependence::partner)
                .containsExactly("B", "A");
    }

    @Test
    void areasOfTheGazetteerWithoutANeedInAnySectorAreTold() {
        assertThat(unassessed(new World().need("SS0707", "EDU", 100))).containsExactly("SS0609", "SS0708");
        // what is stated for a province speaks of its districts
        assertThat(unassessed(new World().need("SS0707", "EDU", 100).need("SS06", "WSH", 100)))
                .containsExactly("SS0708");
        assertThat(unassessed(new World().need("SS07", "EDU", 100))).containsExactly("SS06");
    }

    private static List<String> unassessed(World world) {
        return world.result().unknowns().stream()
                .filter(unknown -> unknown.key().equals("areas_not_assessed"))
                .flatMap(unknown -> unknown.references().stream())
                .toList();
    }

    @Test
    void partnersForDifferentGroupsDoNotOverlap() {
        World world = new World();
        for (String group : List.of("IDP", "HST")) {
            world.presence(
                    group,
                    OrganisationKind.INGO,
                    "SS0707",
                    "EDU",
                    Group.ofStatus(group),
                    Caseload.UNKNOWN,
                    Measure.UNKNOWN,
                    Measure.UNKNOWN,
                    true);
        }
        assertThat(world.need("SS0707", "EDU", 5).result().overlaps()).isEmpty();
    }

    @Test
    void workWithoutAnAssessmentIsToldAmongWhatIsNotKnown() {
        World world = new World().need("SS0707", "EDU", 100).partner("A", "SS0609", "WSH", 5);
        assertThat(world.result().unknowns())
                .filteredOn(unknown -> unknown.key().equals("not_assessed"))
                .flatExtracting(Unknown::references)
                .containsExactly("SS0609/WSH");
    }

    @Test
    void whereProtectionPresenceIsUsuallyHiddenNobodyInSightIsNotNobody() {
        World world = new World()
                .need("SS0707", "PRO", 1000)
                .need("SS0707", "EDU", 1000)
                .partner("A", "SS0707", "WSH", 10);

        Gap open = world.audience(Audience.INTERNAL, false).gap("SS0707", "PRO");
        assertThat(open.presence()).isEqualTo(PresenceWord.NONE);
        assertThat(open.band()).isEqualTo(Band.CRITICAL);

        world.audience(Audience.HUMANITARIAN, false);
        Gap narrowed = world.gap("SS0707", "PRO");
        assertThat(narrowed.presence()).isEqualTo(PresenceWord.UNKNOWN);
        assertThat(narrowed.reached()).isEqualTo(Interval.UNKNOWN);
        assertThat(narrowed.band()).isEqualTo(Band.UNKNOWN);
        assertThat(narrowed.flags()).contains("presence_withheld").doesNotContain("no_presence_reported");
        assertThat(world.gap("SS0707", "EDU").presence()).isEqualTo(PresenceWord.NONE);
    }
}
