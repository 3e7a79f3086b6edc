package org.tandem.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.sharing.Records.action;
import static org.tandem.sharing.Records.area;
import static org.tandem.sharing.Records.empty;
import static org.tandem.sharing.Records.meeting;
import static org.tandem.sharing.Records.mission;
import static org.tandem.sharing.Records.need;
import static org.tandem.sharing.Records.organisation;
import static org.tandem.sharing.Records.post;
import static org.tandem.sharing.Records.presence;
import static org.tandem.sharing.Records.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.Sparse;
import org.tandem.model.Action;
import org.tandem.model.Appeal;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.model.Gazetteer;
import org.tandem.model.Letter;
import org.tandem.model.Measure;
import org.tandem.model.Meeting;
import org.tandem.model.Need;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class SharingTest {
    private static final Workspace FOUR_LEVELS = with(
            empty(),
            List.of(
                    need("SS0707", "EDU", Sensitivity.LOW, 40_001),
                    need("SS0707", "HEA", Sensitivity.MODERATE, 20_004),
                    need("SS0707", "PRO", Sensitivity.HIGH, 3_000),
                    need("SS0707", "WSH", Sensitivity.SEVERE, 70)),
            List.of(presence("rr", "SS0707", "PRO", Sensitivity.HIGH, Measure.of(12))));

    @Test
    void internalReadersSeeEverythingUnchanged() {
        Visible visible = Sharing.visible(FOUR_LEVELS, Audience.INTERNAL);

        assertThat(visible.workspace()).isSameAs(FOUR_LEVELS);
        assertThat(visible.withheld()).isZero();
        assertThat(visible.label()).isEqualTo(Sensitivity.SEVERE);
    }

    @Test
    void eachAudienceSeesUpToItsLevelAndIsToldHowMuchIsWithheld() {
        assertThat(sectors(Audience.PUBLIC)).containsExactly("EDU");
        assertThat(sectors(Audience.HOST_AUTHORITY)).containsExactly("EDU");
        assertThat(sectors(Audience.HUMANITARIAN)).containsExactly("EDU", "HEA");
        assertThat(sectors(Audience.MISSION_CIVILIAN)).containsExactly("EDU", "HEA");
        assertThat(sectors(Audience.MISSION_UNIFORMED)).containsExactly("EDU", "HEA");
        assertThat(Sharing.visible(FOUR_LEVELS, Audience.PUBLIC).withheld()).isEqualTo(4);
        assertThat(Sharing.visible(FOUR_LEVELS, Audience.HUMANITARIAN).withheld())
                .isEqualTo(3);
    }

    private static Visible withAppeal(Sensitivity whole, Sensitivity education, Audience audience) {
        Workspace base = empty();
        Appeal appeal = new Appeal(
                "USD",
                Measure.of(100),
                Measure.of(40),
                null,
                "",
                false,
                List.of(
                        new Appeal.Part("EDU", Measure.of(70), Measure.UNKNOWN, education),
                        new Appeal.Part("WSH", Measure.of(30), Measure.UNKNOWN, Sensitivity.LOW)),
                whole);
        return Sharing.visible(
                Sparse.workspace(
                        base.operation().with(appeal),
                        base.policy(),
                        null,
                        List.of(),
                        base.areas(),
                        List.of(),
                        List.of(),
                        base.plan(),
                        List.of(),
                        List.of(),
                        List.of()),
                audience);
    }

    @Test
    void anAppealIsWithheldLikeAnyRecordAndItsSectorsAllTogether() {
        Visible all = withAppeal(Sensitivity.LOW, Sensitivity.LOW, Audience.PUBLIC);
        assertThat(requireNonNull(all.workspace().operation().appeal()).sectors())
                .hasSize(2);
        Visible whole = withAppeal(Sensitivity.HIGH, Sensitivity.HIGH, Audience.PUBLIC);
        assertThat(whole.workspace().operation().appeal()).isNull();
        assertThat(whole.withheld()).isEqualTo(1);
        Visible part = withAppeal(Sensitivity.LOW, Sensitivity.HIGH, Audience.PUBLIC);
        assertThat(requireNonNull(part.workspace().operation().appeal()).sectors())
                .isEmpty();
        assertThat(part.withheld()).isEqualTo(1);
        assertThat(withAppeal(Sensitivity.LOW, Sensitivity.HIGH, Audience.INTERNAL)
                        .label())
                .isEqualTo(Sensitivity.HIGH);
    }

    @Test
    void theLabelIsTheHighestLevelOfWhatIsLeft() {
        assertThat(Sharing.visible(FOUR_LEVELS, Audience.PUBLIC).label()).isEqualTo(Sensitivity.LOW);
        assertThat(Sharing.visible(FOUR_LEVELS, Audience.HUMANITARIAN).label()).isEqualTo(Sensitivity.MODERATE);
        assertThat(Sharing.visible(empty(), Audience.INTERNAL).label()).isEqualTo(Sensitivity.LOW);
    }

    @Test
    void withheldPresenceIsToldApart() {
        assertThat(Sharing.visible(FOUR_LEVELS, Audience.PUBLIC).presenceWithheld())
                .isTrue();
        assertThat(Sharing.visible(with(FOUR_LEVELS, FOUR_LEVELS.needs(), List.of()), Audience.PUBLIC)
                        .presenceWithheld())
                .isFalse();
    }

    @Test
    void humanitarianPartnersSeeModerateFiguresToThePerson() {
        Need health = Sharing.visible(FOUR_LEVELS, Audience.HUMANITARIAN)
                .workspace()
                .needs()
                .get(1);

        assertThat(health.inNeed()).isEqualTo(Measure.of(20_004));
    }

    @Test
    void theMissionSeesModerateFiguresInTensAndLowOnesAsTheyAre() {
        List<Need> needs = Sharing.visible(FOUR_LEVELS, Audience.MISSION_UNIFORMED)
                .workspace()
                .needs();

        assertThat(needs).extracting(Need::inNeed).containsExactly(Measure.of(40_001), Measure.of(20_000));
    }

    @Test
    void needsBelowAdminTwoReachTheMissionAsOneFigureOfTheirAdminTwo() {
        Workspace workspace = with(
                empty(),
                List.of(
                        need(
                                "SS070701",
                                "EDU",
                                Sensitivity.MODERATE,
                                Measure.of(1_203),
                                Measure.UNKNOWN,
                                Measure.of(3)),
                        need("SS070702", "EDU", Sensitivity.MODERATE, Measure.of(801), Measure.of(55), Measure.of(4)),
                        need("SS07070201", "EDU", Sensitivity.MODERATE, 799)),
                List.of());

        List<Need> needs = Sharing.visible(workspace, Audience.MISSION_CIVILIAN)
                .workspace()
                .needs();

        // 1,203 + max(801, 799) = 2,004; reached is known in one unit only and stays apart from the unknown ones.
        assertThat(needs).hasSize(1);
        assertThat(needs.get(0).area()).isEqualTo("SS0707");
        assertThat(needs.get(0).inNeed()).isEqualTo(Measure.of(2_000));
        assertThat(needs.get(0).reached()).isEqualTo(Measure.of(60));
        assertThat(needs.get(0).targeted()).isEqualTo(Measure.UNKNOWN);
        assertThat(needs.get(0).severity()).isEqualTo(Measure.of(4));
        assertThat(needs.get(0).origin()).isEqualTo(Origin.ofFile("needs/hno.csv"));
    }

    @Test
    void aStatedFigureOfTheAdminTwoStandsAloneBesideItsParts() {
        Workspace workspace = with(
                empty(),
                List.of(
                        need("SS0707", "EDU", Sensitivity.LOW, 5_000),
                        need("SS070701", "EDU", Sensitivity.MODERATE, 1_203)),
                List.of());

        Visible visible = Sharing.visible(workspace, Audience.MISSION_UNIFORMED);

        assertThat(visible.workspace().needs()).extracting(Need::inNeed).containsExactly(Measure.of(5_000));
        assertThat(visible.withheld()).isEqualTo(1);
    }

    @Test
    void aPartnersRecordsBelowAdminTwoBecomeOne() {
        Workspace workspace = with(
                empty(),
                List.of(),
                List.of(
                        presence("rr", "SS070701", "EDU", Sensitivity.MODERATE, Measure.of(104)),
                        presence("rr", "SS070702", "EDU", Sensitivity.MODERATE, Measure.of(203)),
                        presence("sc", "SS070702", "EDU", Sensitivity.MODERATE, Measure.UNKNOWN)));

        List<Presence> presence = Sharing.visible(workspace, Audience.MISSION_UNIFORMED)
                .workspace()
                .presence();

        assertThat(presence).extracting(Presence::partner).containsExactly("rr", "sc");
        assertThat(presence).extracting(Presence::area).containsOnly("SS0707");
        assertThat(presence).extracting(Presence::reached).containsExactly(Measure.of(310), Measure.UNKNOWN);
    }

    @Test
    void aFigureWhoseAdminTwoIsNotKnownIsWithheldFromTheMission() {
        Workspace workspace = with(
                empty(),
                List.of(need("SS9999", "EDU", Sensitivity.MODERATE, 100)),
                List.of(presence("rr", "SS9999", "EDU", Sensitivity.MODERATE, Measure.of(1))));

        Visible visible = Sharing.visible(workspace, Audience.MISSION_UNIFORMED);

        assertThat(visible.workspace().needs()).isEmpty();
        assertThat(visible.workspace().presence()).isEmpty();
        assertThat(visible.presenceWithheld()).isTrue();
        assertThat(visible.withheld()).isEqualTo(2);
    }

    @Test
    void roundingNeverTurnsSomebodyIntoNobody() {
        assertThat(Rounding.toTen(0)).isZero();
        assertThat(Rounding.toTen(3)).isEqualTo(10);
        assertThat(Rounding.toTen(14)).isEqualTo(10);
        assertThat(Rounding.toTen(15)).isEqualTo(20);
        assertThat(Rounding.toTen(2_347)).isEqualTo(2_350);
        assertThat(Rounding.toTen(Measure.UNKNOWN)).isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void workOfAWithheldOrganisationIsWithheldWithIt() {
        Workspace workspace = with(
                with(empty(), List.of(), List.of(presence("quiet", "SS0707", "EDU", Sensitivity.LOW, Measure.of(10)))),
                null,
                List.of(organisation(
                        "quiet", OrganisationKind.NNGO, Sensitivity.HIGH, post("quiet-head", "quiet", "head", ""))));

        Visible visible = Sharing.visible(workspace, Audience.PUBLIC);

        assertThat(visible.workspace().organisations()).isEmpty();
        assertThat(visible.workspace().presence()).isEmpty();
        // the organisation, its post, its presence
        assertThat(visible.withheld()).isEqualTo(3);
    }

    @Test
    void noReferenceToAWithheldPostOrOrganisationIsLeft() {
        Post seen = post("ocha-head", "ocha", "head", "");
        Post secret = post("ocha-source", "ocha", "liaison", "", Sensitivity.HIGH);
        Organisation quiet = organisation("quiet", OrganisationKind.NNGO, Sensitivity.HIGH);
        Plan plan = Sparse.plan(
                List.of(Sparse.activity(
                        "spaces",
                        "Open spaces",
                        "",
                        "EDU",
                        List.of("SS0707"),
                        Period.ALWAYS,
                        "",
                        Map.of(
                                "ocha-head", new Plan.Pin(Letter.A, Origin.NOWHERE),
                                "quiet", new Plan.Pin(Letter.R, Origin.NOWHERE)),
                        Sensitivity.LOW,
                        Origin.NOWHERE)),
                List.of(Sparse.decision(
                        "d-1",
                        null,
                        "quiet",
                        "Go",
                        "ocha-source",
                        "",
                        null,
                        Measure.UNKNOWN,
                        Sensitivity.LOW,
                        Origin.NOWHERE)));
        Meeting meeting = meeting(
                "m",
                "CMCOORD",
                "2014-06-04T09:00",
                "Africa/Juba",
                Meeting.Recurrence.WEEK,
                60,
                "ocha-source",
                List.of("ocha-head", "quiet"),
                List.of(new Meeting.Item("Access", "inform", "ocha-source", 5, Origin.NOWHERE)),
                Sensitivity.LOW);
        Workspace workspace = with(
                with(
                        empty(),
                        null,
                        List.of(organisation("ocha", OrganisationKind.UN, Sensitivity.LOW, seen, secret), quiet)),
                plan,
                List.of(meeting),
                List.of(
                        action("a-1", "quiet", null, Action.Status.OPEN),
                        action("a-2", "name of QUIET", null, Action.Status.OPEN),
                        action("a-3", "the site committee", null, Action.Status.OPEN)));

        Workspace left = Sharing.visible(workspace, Audience.PUBLIC).workspace();

        assertThat(left.plan().activities().get(0).letters()).containsOnlyKeys("ocha-head");
        assertThat(left.plan().decisions().get(0).by()).isEmpty();
        assertThat(left.plan().decisions().get(0).about()).isEmpty();
        assertThat(left.meetings().get(0).chair()).isEmpty();
        assertThat(left.meetings().get(0).invited()).containsExactly("ocha-head");
        assertThat(left.meetings().get(0).items().get(0).lead()).isEmpty();
        assertThat(left.actions())
                .extracting(Action::owner)
                .containsExactly("(not shown)", "(not shown)", "the site committee");
        assertThat(left.actions()).extracting(Action::action).containsExactly("Do a-1", "Do a-2", "Do a-3");
    }

    @Test
    void anAccessFigureAboveTheLevelBecomesUnknownAndTheAreaStays() {
        Gazetteer areas = new Gazetteer(
                List.of(
                        area("SSD", 0, ""),
                        area("SS07", 1, "SSD", Measure.of(2), Sensitivity.LOW),
                        area("SS0707", 2, "SS07", Measure.of(4), Sensitivity.MODERATE),
                        area("SS070701", 3, "SS0707", Measure.of(5), Sensitivity.HIGH)),
                true);

        Visible visible = Sharing.visible(with(empty(), areas, List.of()), Audience.HUMANITARIAN);

        assertThat(visible.workspace().areas().areas())
                .extracting(Area::access)
                .containsExactly(Measure.of(2), Measure.of(4), Measure.UNKNOWN, Measure.UNKNOWN);
        assertThat(visible.withheld()).isEqualTo(1);
    }

    @Test
    void areasLearnedFromHiddenRecordsAreNotNamed() {
        Gazetteer learned = new Gazetteer(Records.gazetteer().areas(), false);
        Workspace workspace = with(
                with(
                        empty(),
                        List.of(
                                need("SS0707", "EDU", Sensitivity.LOW, 10),
                                need("SS0708", "PRO", Sensitivity.HIGH, 10)),
                        List.of()),
                learned,
                List.of());

        assertThat(Sharing.visible(workspace, Audience.PUBLIC)
                        .workspace()
                        .areas()
                        .areas())
                .extracting(Area::code)
                .containsExactly("SS07", "SS0707", "SSD");
    }

    @Test
    void aFileOfWhichNothingMayBeSeenIsNotNamed() {
        Workspace workspace = with(
                empty(),
                Records.gazetteer(),
                List.of(
                        Records.file("needs/gbv.csv", Map.of(Sensitivity.HIGH, 12)),
                        Records.file("needs/hno.csv", Map.of(Sensitivity.LOW, 5, Sensitivity.HIGH, 2))));

        List<FileIntake> files =
                Sharing.visible(workspace, Audience.PUBLIC).workspace().files();

        assertThat(files).extracting(FileIntake::file).containsExactly("needs/hno.csv");
        assertThat(files.get(0).rowsUsed()).isEqualTo(5);
    }

    @Test
    void theLabelPeoplePutOnAnActionHoldsItBackToo() {
        Action red = new Action(
                "a",
                "Move the list",
                "",
                null,
                Action.Status.OPEN,
                null,
                null,
                "",
                "",
                "TLP:RED",
                Sensitivity.MODERATE,
                Origin.NOWHERE);

        Visible visible = Sharing.visible(with(empty(), Plan.EMPTY, List.of(), List.of(red)), Audience.HUMANITARIAN);

        assertThat(visible.workspace().actions()).isEmpty();
        assertThat(visible.withheld()).isEqualTo(1);
    }

    @Test
    void theMissionSeesWhereAModerateDecisionAppliesAsCoarselyAsItsFigures() {
        Plan plan = Sparse.plan(
                List.of(Sparse.activity(
                        "x",
                        "X",
                        "",
                        "EDU",
                        List.of("SS070701", "SS070702"),
                        Period.ALWAYS,
                        "",
                        Map.of(),
                        Sensitivity.MODERATE,
                        Origin.NOWHERE)),
                List.of(Sparse.decision(
                        "d",
                        null,
                        "SS070701/EDU",
                        "",
                        "",
                        "",
                        null,
                        Measure.UNKNOWN,
                        Sensitivity.MODERATE,
                        Origin.NOWHERE)));
        Workspace workspace = with(empty(), plan, List.of(), List.of());

        Plan seen = Sharing.visible(workspace, Audience.MISSION_UNIFORMED)
                .workspace()
                .plan();

        assertThat(seen.activities().get(0).areas()).containsExactly("SS0707");
        assertThat(seen.decisions().get(0).about()).isEqualTo("SS0707/EDU");
        assertThat(Sharing.visible(workspace, Audience.HUMANITARIAN).workspace().plan())
                .isEqualTo(plan);
    }

    @Test
    void everyKindOfRecordIsFilteredAndCounted() {
        Workspace workspace = with(
                with(empty(), mission(post("spy", "unmiss", "J2", "military", Sensitivity.HIGH)), List.of()),
                Sparse.plan(
                        List.of(Sparse.activity(
                                "x",
                                "X",
                                "",
                                "PRO",
                                List.of(),
                                Period.ALWAYS,
                                "",
                                Map.of(),
                                Sensitivity.HIGH,
                                Origin.NOWHERE)),
                        List.of(Sparse.decision(
                                "d", null, "x", "", "", "", null, Measure.UNKNOWN, Sensitivity.HIGH, Origin.NOWHERE))),
                List.of(meeting(
                        "m",
                        "HCT",
                        "2014-06-04T09:00",
                        "Africa/Juba",
                        Meeting.Recurrence.WEEK,
                        60,
                        "",
                        List.of(),
                        List.of(),
                        Sensitivity.HIGH)),
                List.of(action("a", "spy", null, Action.Status.OPEN, Sensitivity.HIGH)));

        Visible visible = Sharing.visible(workspace, Audience.HUMANITARIAN);

        assertThat(visible.withheld()).isEqualTo(5);
        assertThat(visible.workspace().plan()).isEqualTo(Plan.EMPTY);
        assertThat(visible.workspace().meetings()).isEmpty();
        assertThat(visible.workspace().actions()).isEmpty();
        assertThat(visible.workspace().mission()).isEqualTo(mission());
    }

    private static List<String> sectors(Audience audience) {
        return Sharing.visible(FOUR_LEVELS, audience).workspace().needs().stream()
                .map(Need::sector)
                .toList();
    }

    @Test
    void aModeratePostIsToldToTheMissionByItsCountyAlone() {
        Post payam = postIn("coordinator", "SS070702", Sensitivity.MODERATE);
        Post open = postIn("desk", "SS070701", Sensitivity.LOW);
        Post nowhere = postIn("roving", "SS99", Sensitivity.MODERATE);
        Workspace workspace = with(
                empty(),
                mission(),
                List.of(organisation("rr", OrganisationKind.INGO, Sensitivity.LOW, payam, open, nowhere)));

        Visible visible = Sharing.visible(workspace, Audience.MISSION_CIVILIAN);

        assertThat(visible.workspace().organisations().get(0).posts())
                .extracting(Post::id, Post::areas)
                .containsExactly(tuple("coordinator", List.of("SS0707")), tuple("desk", List.of("SS070701")));
        assertThat(visible.withheld()).isEqualTo(1);
        assertThat(Sharing.visible(workspace, Audience.HUMANITARIAN)
                        .workspace()
                        .organisations()
                        .get(0)
                        .posts())
                .containsExactly(payam, open, nowhere);
    }

    private static Post postIn(String id, String area, Sensitivity level) {
        return new Post(id, "rr", "coordinator", "", List.of(area), List.of(), level, Origin.NOWHERE);
    }
}
