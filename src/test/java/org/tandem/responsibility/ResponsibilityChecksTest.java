package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.PresenceWord;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class ResponsibilityChecksTest {
    private static World schools(String... letters) {
        return World.malakal().activity("schools", "service-delivery", "EDU", letters);
    }

    @Test
    void aWholeCastRaisesNoFault() {
        assertThat(schools().faults()).isEmpty();
    }

    @Test
    void theRulesStandInOrderEachOnce() {
        List<String> ids = ResponsibilityRules.ALL.stream().map(Rule::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().containsAll(ResponsibilityRules.DISTINCTION);
    }

    @Test
    void nobodyAccountableIsAnErrorWhereSomebodyPinnedALetterAndAWarningWhereNobodyDid() {
        World nobody = new World()
                .presence("river-relief", OrganisationKind.INGO, "SS0707", "EDU", Measure.of(1))
                .activity("schools", "service-delivery", "EDU", "river-relief=R");
        assertThat(nobody.fault("accountable-missing").severity()).isEqualTo(Severity.ERROR);
        assertThat(nobody.fault("accountable-missing").origin()).isEqualTo(new Origin("plan.yaml", 4, 5));
        World gap = new World()
                .presence("river-relief", OrganisationKind.INGO, "SS0707", "EDU", Measure.of(1))
                .gap("SS0707", "EDU", 9_000, PresenceWord.SINGLE);
        assertThat(gap.fault("accountable-missing").severity()).isEqualTo(Severity.WARNING);
        assertThat(gap.fault("accountable-missing").message()).startsWith("`gap:SS0707/EDU`: nobody is accountable");
        assertThat(gap.matrix().rowsWithoutAccountable()).hasSize(1);
    }

    @Test
    void twoAccountableAreAnErrorWhereTheSecondIsPinned() {
        Finding finding = schools("rr-coordinator=A", "unicef-education=A/R").fault("accountable-several");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.origin()).isEqualTo(new Origin("plan.yaml", 13, 7));
        assertThat(schools("rr-coordinator=A").faults()).doesNotContain("accountable-several");
    }

    @Test
    void nobodyAtAllIsResponsibleMissing() {
        World nobody = new World().activity("schools", "service-delivery", "EDU");
        assertThat(nobody.faults()).contains("responsible-missing").doesNotContain("accountable-missing");
        assertThat(schools().faults()).doesNotContain("responsible-missing");
    }

    @Test
    void anAccountableWithoutAResponsibleIsAnImpliedR() {
        World implied = World.malakal()
                .cluster("wash-cluster", "WSH", List.of(), World.post("wash-coordinator", "coordinator"))
                .activity("wells", "service-delivery", "WSH");
        assertThat(implied.fault("responsible-implied").message())
                .isEqualTo(
                        "`wells`: implied R: no `R`, so the work falls to wash-cluster coordinator (`wash-coordinator`)");
        assertThat(schools().faults()).doesNotContain("responsible-implied");
    }

    @Test
    void threeResponsibleNeedALead() {
        assertThat(schools("rr-coordinator=R", "unicef-education=R", "ocha-head=R")
                        .faults())
                .contains("responsible-many-no-lead");
        assertThat(schools("rr-coordinator=A/R", "unicef-education=R", "ocha-head=R", "edu-cluster=R")
                        .faults())
                .doesNotContain("responsible-many-no-lead");
        assertThat(schools("rr-coordinator=R", "unicef-education=R").faults())
                .doesNotContain("responsible-many-no-lead");
    }

    @Test
    void moreThanThreeConsultedAreMany() {
        assertThat(schools("ocha-head=C", "ocha-cmcoord=C", "malakal-committee=C", "malakal-county=C")
                        .faults())
                .contains("consulted-many");
        assertThat(schools("ocha-cmcoord=C", "malakal-committee=C").faults()).doesNotContain("consulted-many");
    }

    @Test
    void aRowWithoutAnybodyConsultedOrInformedIsSilent() {
        World alone = new World()
                .organisation("river-relief", OrganisationKind.INGO)
                .activity("schools", "service-delivery", "EDU", "river-relief=A/R");
        assertThat(alone.faults()).contains("row-silent");
        assertThat(schools().faults()).doesNotContain("row-silent");
    }

    @Test
    void aRowWhereEverybodyHoldsALetterIsFull() {
        assertThat(schools().activity("more", "service-delivery", "EDU").faults())
                .contains("row-full");
        assertThat(schools().activity("patrols", "physical-security", "").faults())
                .doesNotContain("row-full");
    }

    @Test
    void aUniformedPostAccountableForAidBreaksDistinction() {
        Finding finding = schools("cimic-malakal=A").fault("accountable-not-humanitarian");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.origin()).isEqualTo(new Origin("plan.yaml", 12, 7));
        assertThat(schools("cimic-malakal=A").matrix().distinctionFaults()).containsExactly(finding);
        assertThat(schools("rr-coordinator=A").faults()).doesNotContain("accountable-not-humanitarian");
    }

    @Test
    void aCivilianOfTheMissionAccountableForAidIsADoubt() {
        World world = schools("civil-affairs=A").missionPost("civil-affairs", "civil affairs", "civilian");
        assertThat(world.fault("accountable-not-humanitarian").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aCommanderAccountableForTheWorkOfAnNgoHasNoAuthorityOverIt() {
        World world = World.malakal().activity("road", "infrastructure", "", "sector-commander=A", "rr-coordinator=R");
        Finding finding = world.fault("accountable-without-authority");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.origin()).isEqualTo(new Origin("plan.yaml", 12, 7));
        assertThat(finding.message()).contains("under the mission", "`rr-coordinator`), who does not report there");
        assertThat(World.malakal()
                        .activity("road", "infrastructure", "", "sector-commander=A", "cimic-malakal=R")
                        .faults())
                .doesNotContain("accountable-without-authority");
    }

    @Test
    void meansOfTheMissionUnderHumanitarianDirectionAreNoFault() {
        assertThat(World.malakal()
                        .activity("airlift", "rfa-approval", "", "ocha-head=A", "cimic-malakal=R")
                        .faults())
                .doesNotContain("accountable-without-authority");
        assertThat(World.malakal()
                        .activity("road", "infrastructure", "", "ocha-head=A", "cimic-malakal=R")
                        .faults())
                .contains("accountable-without-authority");
    }

    @Test
    void aHumanitarianCoordinatorMayBeDeputyHeadOfTheMissionBesides() {
        World world = World.malakal()
                .organisation("hc", OrganisationKind.UN, World.post("the-hc", "Humanitarian Coordinator"))
                .missionPost("relief", "relief section", "civilian", "SSD");
        assertThat(world.activity("pause", "coordination", "", "the-hc=A", "relief=R")
                        .faults())
                .doesNotContain("accountable-without-authority");
        assertThat(world.activity("escort", "coordination", "", "the-hc=A", "sector-commander=R")
                        .faults())
                .contains("accountable-without-authority");
    }

    @Test
    void noProposalPutsTheWorkOfANgoUnderTheMission() {
        World world = World.malakal()
                .missionPost("civil-affairs", "civil affairs", "civilian", "SS0707")
                .activity("dialogue", "reconciliation", "EDU");
        assertThat(world.letters()).contains("civil-affairs=A/R").doesNotContain("rr-coordinator=R");
        assertThat(world.faults()).doesNotContain("accountable-without-authority");
    }

    @Test
    void anNgoAccountableForSecurityIsAnError() {
        World world = World.malakal().activity("patrols", "physical-security", "", "rr-coordinator=A");
        assertThat(world.fault("accountable-not-security").severity()).isEqualTo(Severity.ERROR);
        assertThat(World.malakal().activity("patrols", "physical-security", "").faults())
                .doesNotContain("accountable-not-security");
    }

    @Test
    void anNgoResponsibleForSecurityIsAWarning() {
        World world = World.malakal().activity("patrols", "physical-security", "", "rr-coordinator=R");
        assertThat(world.fault("responsible-not-security").severity()).isEqualTo(Severity.WARNING);
        assertThat(World.malakal().activity("patrols", "physical-security", "").faults())
                .doesNotContain("responsible-not-security");
    }

    @Test
    void anArmedActorResponsibleIsAnError() {
        World world = schools("militia=R").organisation("militia", OrganisationKind.ARMED_ACTOR);
        assertThat(world.fault("armed-actor-responsible").severity()).isEqualTo(Severity.ERROR);
        assertThat(schools("rr-coordinator=R").faults()).doesNotContain("armed-actor-responsible");
    }

    @Test
    void anOrganisationAccountableAsAWholeIsNoted() {
        assertThat(schools("unicef=A").fault("accountable-not-post").severity()).isEqualTo(Severity.NOTE);
        assertThat(schools("unicef-education=A").faults()).doesNotContain("accountable-not-post");
    }

    @Test
    void aCommunityOnlyInformedIsMissing() {
        assertThat(schools("malakal-committee=I").fault("community-missing").message())
                .contains("malakal-committee");
        assertThat(schools("malakal-committee=C").faults()).doesNotContain("community-missing");
    }

    @Test
    void anAreaWithoutACommunityActorIsNotedOnce() {
        World world = schools().without("malakal-committee").activity("more", "service-delivery", "EDU");
        assertThat(world.fault("community-actor-absent").message())
                .isEqualTo("no community actor is listed for Malakal [SS0707], which 2 rows touch");
        assertThat(world.faults()).doesNotContain("community-missing");
        assertThat(schools().faults()).doesNotContain("community-actor-absent");
    }

    @Test
    void rowsWithoutAHostAuthorityAreToldTogether() {
        World world = schools().without("malakal-county").activity("more", "service-delivery", "EDU");
        assertThat(world.fault("host-authority-missing").message())
                .isEqualTo("no host authority holds a letter in 2 rows: none is listed for the areas and sectors");
        assertThat(schools().faults()).doesNotContain("host-authority-missing");
    }

    @Test
    void aKindWithoutRulesIsNotedWithTheNearest() {
        Finding finding =
                World.malakal().activity("schools", "service-delivry", "EDU").fault("activity-kind-unknown");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.nearest()).isEqualTo("service-delivery");
        assertThat(schools().faults()).doesNotContain("activity-kind-unknown");
    }

    @Test
    void aBreachUnderAKindWithoutRulesIsOnlyADoubt() {
        World world = World.malakal().activity("berms", "berm-building", "SHL", "sector-commander=A");
        assertThat(world.fault("accountable-not-humanitarian").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void sixRowsOfWorkAreOverloadAndFiveAreNot() {
        assertThat(rows(6, "rr-coordinator=R").fault("column-overload").message())
                .startsWith("`rr-coordinator`")
                .endsWith("does the work (`R`) of 6 rows");
        assertThat(rows(5, "rr-coordinator=R").faults()).doesNotContain("column-overload");
    }

    @Test
    void sixAccountabilitiesOfSixAreABottleneckAndSixOfTwelveAreNot() {
        assertThat(rows(6, "ocha-head=A").fault("column-bottleneck").origin())
                .isEqualTo(new Origin("actors.yaml", 5, 1));
        World half = rows(6, "ocha-head=A");
        for (int row = 0; row < 6; row++) {
            half.activity("other-" + row, "service-delivery", "EDU", "rr-coordinator=A");
        }
        assertThat(half.faults()).doesNotContain("column-bottleneck");
    }

    @Test
    void anActorAtWorkInEveryRowIsEverywhere() {
        assertThat(rows(4, "rr-coordinator=R").faults()).contains("column-everywhere");
        assertThat(rows(3, "rr-coordinator=R").faults()).doesNotContain("column-everywhere");
    }

    @Test
    void anActorPeopleOnlyInformIsNoted() {
        assertThat(rows(4, "unicef-education=I").faults()).contains("column-only-informed");
        assertThat(rows(4, "unicef-education=C").faults()).doesNotContain("column-only-informed");
        assertThat(rows(4).faults()).doesNotContain("column-only-informed");
    }

    @Test
    void aFindingIsAsSensitiveAsItsActivity() {
        World world = World.malakal()
                .activity("schools", "service-delivery", "EDU", List.of("SS0707"), Sensitivity.HIGH, "cimic-malakal=A");
        assertThat(world.fault("accountable-not-humanitarian").sensitivity()).isEqualTo(Sensitivity.HIGH);
    }

    private static World rows(int number, String... letters) {
        World world = World.malakal();
        for (int row = 0; row < number; row++) {
            world.activity("row-" + row, "service-delivery", "EDU", Arrays.copyOf(letters, letters.length));
        }
        return world;
    }
}
