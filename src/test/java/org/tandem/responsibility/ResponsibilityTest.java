package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.Audience;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Sensitivity;

class ResponsibilityTest {
    @Test
    void anEducationSpecialistIsNotProposedForWater() {
        World world = World.malakal()
                .cluster("wash-cluster", "WSH", List.of("unicef"))
                .activity("water", "service-delivery", "WSH")
                .activity("schools", "service-delivery", "EDU");
        assertThat(world.matrix().rows().get(0).of("unicef-education")).isEmpty();
        assertThat(world.matrix().rows().get(0).of("unicef")).isPresent();
    }

    @Test
    void theClusterCoordinatorAnswersForDeliveryAndThePartnerPresentDoesIt() {
        assertThat(World.malakal()
                        .activity("learning-spaces", "service-delivery", "EDU")
                        .letters())
                .containsExactly(
                        "edu-coordinator=A",
                        "ocha-cmcoord=C",
                        "rr-coordinator=R",
                        "cimic-malakal=I",
                        "malakal-county=I",
                        "malakal-committee=C");
    }

    @Test
    void atAProtectionSiteTheMissionAnswersForThePerimeterAndHumanitariansForTheServices() {
        Matrix matrix = World.malakal()
                .unit("engineers-malakal", "military", "engineering", "SS0707")
                .activity("berms", "perimeter", "")
                .activity("schools", "service-delivery", "EDU")
                .matrix();
        Matrix.Row berms = matrix.rows().get(0);
        Matrix.Row schools = matrix.rows().get(1);
        assertThat(World.letters(berms)).contains("sector-commander=A", "engineers-malakal=R", "malakal-committee=C");
        assertThat(World.letters(schools)).contains("edu-coordinator=A", "rr-coordinator=R");
    }

    @Test
    void pinnedLettersAreKeptAndSayWherePeopleSetThem() {
        Matrix.Row row = World.malakal()
                .activity("schools", "service-delivery", "EDU", "rr-coordinator=A", "cimic-malakal=C")
                .matrix()
                .rows()
                .get(0);
        assertThat(World.letters(row)).contains("rr-coordinator=A", "cimic-malakal=C");
        assertThat(row.accountable()).hasSize(1);
        Matrix.Assignment pinned = row.of("rr-coordinator").orElseThrow();
        assertThat(pinned.pinned()).isTrue();
        assertThat(pinned.reason()).isEqualTo("pinned in plan.yaml line 12");
        assertThat(pinned.rule()).isEqualTo("pinned");
    }

    @Test
    void everyProposedLetterCarriesItsReason() {
        Matrix.Row row = World.malakal()
                .activity("schools", "service-delivery", "EDU")
                .matrix()
                .rows()
                .get(0);
        assertThat(row.of("edu-coordinator").orElseThrow().reason())
                .isEqualTo("coordinates the edu-cluster in South Sudan [SSD]");
        assertThat(row.of("edu-coordinator").orElseThrow().rule()).isEqualTo("cluster-coordinator");
        assertThat(row.of("rr-coordinator").orElseThrow().reason())
                .isEqualTo("reports 2,600 people reached in Malakal [SS0707]");
        assertThat(row.of("malakal-committee").orElseThrow().reason())
                .isEqualTo("speaks for the people of Malakal [SS0707], whom this touches");
    }

    @Test
    void withoutACoordinatorTheLeadAgencysPostAnswers() {
        assertThat(World.malakal()
                        .cluster("edu-cluster", "EDU", List.of("unicef"))
                        .activity("schools", "service-delivery", "EDU")
                        .letters())
                .contains("unicef-education=A");
    }

    @Test
    void anAuthorityOfOneSectorIsNotTheOneForAnother() {
        World world = World.malakal()
                .without("malakal-county")
                .organisation("education-office", OrganisationKind.AUTHORITY, List.of("SS0707"))
                .activity("schools", "service-delivery", "EDU")
                .activity("wells", "service-delivery", "WSH")
                .activity("patrols", "physical-security", "");
        assertThat(world.matrix().rows())
                .filteredOn(row -> row.of("education-office").isPresent())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo("schools"));
        assertThat(world.fault("host-authority-missing").message()).contains("in 2 rows");
    }

    @Test
    void withoutAClusterOchaAnswers() {
        assertThat(World.malakal()
                        .without("edu-cluster")
                        .activity("schools", "service-delivery", "EDU")
                        .letters())
                .contains("ocha-head=A", "ocha-cmcoord=C");
    }

    @Test
    void aPartOfASectorIsAnsweredForByTheClusterOfTheSector() {
        assertThat(World.malakal()
                        .cluster("pro-cluster", "PRO", List.of(), World.post("pro-coordinator", "coordinator"))
                        .activity("spaces", "service-delivery", "PRO-CPN")
                        .letters())
                .contains("pro-coordinator=A");
    }

    @Test
    void atMostTwoPartnersAreProposedThoseWhoReachMost() {
        Matrix.Row row = World.malakal()
                .presence("small", OrganisationKind.NNGO, "SS0707", "EDU", Measure.of(90))
                .presence("large", OrganisationKind.NNGO, "SS0707", "EDU", Measure.of(5000))
                .presence("silent", OrganisationKind.NNGO, "SS0707", "EDU", Measure.UNKNOWN)
                .activity("schools", "service-delivery", "EDU")
                .matrix()
                .rows()
                .get(0);
        assertThat(World.letters(row)).contains("large=R", "rr-coordinator=R").doesNotContain("small=R", "silent=R");
        assertThat(row.of("large").orElseThrow().reason())
                .isEqualTo("reports 5,000 people reached in Malakal [SS0707], of 4 partners at work there");
    }

    @Test
    void aPartnerOfAnotherCellOrSectorIsNotProposed() {
        assertThat(World.malakal()
                        .presence("elsewhere", OrganisationKind.INGO, "SS0708", "EDU", Measure.of(9000))
                        .presence("other", OrganisationKind.INGO, "SS0707", "WSH", Measure.of(9000))
                        .activity("schools", "service-delivery", "EDU")
                        .letters())
                .doesNotContain("elsewhere=R", "other=R");
    }

    @Test
    void aSmallFigureIsNotToldToAnAudienceThatMayNotSeeIt() {
        World world = World.malakal()
                .presence("tiny", OrganisationKind.INGO, "SS0707", "WSH", Measure.of(7))
                .activity("wells", "service-delivery", "WSH");
        assertThat(Responsibility.of(world.visible(Audience.PUBLIC), List.of())
                        .rows()
                        .get(0)
                        .of("tiny")
                        .orElseThrow()
                        .reason())
                .isEqualTo("reports fewer than 10 people reached in Malakal [SS0707]");
        assertThat(world.matrix().rows().get(0).of("tiny").orElseThrow().reason())
                .isEqualTo("reports 7 people reached in Malakal [SS0707]");
    }

    @Test
    void theMissionAnsweringOnlyThroughItsLiaisonIsNamedAsAWholeForSecurity() {
        assertThat(World.malakal()
                        .withoutMissionPost("sector-commander")
                        .activity("patrols", "physical-security", "")
                        .letters())
                .contains("unmiss=A/R", "malakal-county=I")
                .doesNotContain("cimic-malakal=A");
    }

    @Test
    void theHumanitarianCoordinatorApprovesRequestsForAssistanceAlsoAsDeputyHeadOfTheMission() {
        assertThat(World.malakal()
                        .missionPost("dsrsg", "DSRSG/RC/HC", "civilian")
                        .activity("airlift", "rfa-approval", "LOG")
                        .letters())
                .contains("dsrsg=A", "cimic-malakal=R", "ocha-cmcoord=C");
    }

    @Test
    void ochaAnswersForNotification() {
        assertThat(World.malakal()
                        .organisation("ocha", OrganisationKind.UN, World.post("ocha-head", "head of office"))
                        .activity("notify", "notification", "")
                        .letters())
                .contains("ocha-head=A/R");
    }

    @Test
    void anArmedActorOrPartyToTheConflictIsProposedForNothing() {
        assertThat(World.malakal()
                        .organisation("militia", OrganisationKind.ARMED_ACTOR, List.of("SS0707"))
                        .partyToConflict("front", OrganisationKind.COMMUNITY)
                        .presence("militia", OrganisationKind.ARMED_ACTOR, "SS0707", "EDU", Measure.of(90_000))
                        .activity("schools", "service-delivery", "EDU")
                        .letters())
                .noneMatch(letter -> letter.startsWith("militia") || letter.startsWith("front"));
    }

    @Test
    void workOfTheMissionInAPresenceTableDoesNotMakeItResponsibleForAid() {
        assertThat(World.malakal()
                        .presence("unmiss", OrganisationKind.UN, "SS0707", "EDU", Measure.of(90_000))
                        .activity("schools", "service-delivery", "EDU")
                        .letters())
                .noneMatch(letter -> letter.startsWith("unmiss"));
    }

    @Test
    void aConfidentialActivityIsNotMadeKnownToMissionOrAuthority() {
        World world =
                World.malakal().activity("case-work", "service-delivery", "EDU", List.of("SS0707"), Sensitivity.HIGH);
        assertThat(world.letters())
                .contains("malakal-committee=C")
                .doesNotContain("cimic-malakal=I", "malakal-county=I");
        assertThat(world.faults()).doesNotContain("host-authority-missing");
    }

    @Test
    void theNearestCommunityAndPostAreChosen() {
        assertThat(World.malakal()
                        .missionPost("cimic-national", "CIMIC", "military", "SSD")
                        .organisation("manyo-committee", OrganisationKind.COMMUNITY, List.of("SS0708"))
                        .activity("schools", "service-delivery", "EDU")
                        .letters())
                .contains("cimic-malakal=I", "malakal-committee=C")
                .doesNotContain("cimic-national=I", "manyo-committee=C");
    }

    @Test
    void anActivityAboveACommunitysAreaStillConsultsIt() {
        assertThat(World.malakal()
                        .activity("schools", "service-delivery", "EDU", List.of("SS07"), Sensitivity.LOW)
                        .letters())
                .contains("malakal-committee=C", "malakal-county=I");
    }

    @Test
    void theWorstGapsFollowThePlanByRankAsManyAsThePolicySays() {
        Matrix matrix = World.malakal()
                .worstGaps(2)
                .activity("schools", "service-delivery", "EDU")
                .gap("SS0707", "EDU", 7400, PresenceWord.SINGLE)
                .gap("SS0708", "EDU", 0, PresenceWord.SEVERAL)
                .gap("SS0708", "WSH", 10_000, PresenceWord.NONE)
                .gap("SS0708", "HEA", 10_000, PresenceWord.NONE)
                .matrix();
        assertThat(matrix.rows())
                .extracting(Matrix.Row::id)
                .containsExactly("schools", "gap:SS0707/EDU", "gap:SS0708/WSH");
        assertThat(matrix.rows().get(1).activity()).isEqualTo("Close the Education gap in Malakal [SS0707]");
    }

    @Test
    void whereNobodyIsPresentTheLeadOfTheClusterIsProviderOfLastResort() {
        Matrix.Row row = World.malakal()
                .gap("SS0708", "EDU", 10_000, PresenceWord.NONE)
                .matrix()
                .rows()
                .get(0);
        assertThat(World.letters(row)).contains("edu-coordinator=A", "unicef-education=R");
        assertThat(row.of("unicef-education").orElseThrow().rule()).isEqualTo("provider-of-last-resort");
    }

    @Test
    void anEmptyWorkspaceMakesAnEmptyMatrix() {
        Matrix matrix = new World().matrix();
        assertThat(matrix.rows()).isEmpty();
        assertThat(matrix.findings()).isEmpty();
    }
}
