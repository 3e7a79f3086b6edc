package org.tandem.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.sharing.Records.action;
import static org.tandem.sharing.Records.meeting;
import static org.tandem.sharing.Records.mission;
import static org.tandem.sharing.Records.need;
import static org.tandem.sharing.Records.organisation;
import static org.tandem.sharing.Records.post;
import static org.tandem.sharing.Records.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.Sparse;
import org.tandem.coverage.Band;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Table;
import org.tandem.model.Action;
import org.tandem.model.Audience;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Letter;
import org.tandem.model.Measure;
import org.tandem.model.Meeting;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Plan;
import org.tandem.model.Workspace;
import org.tandem.requests.Waiting;
import org.tandem.responsibility.Matrix;
import org.tandem.sharing.Records;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class AgendaTest {
    private static final Matrix NO_ROWS = new Matrix(List.of(), List.of(), List.of());

    @Test
    void theUsualForumFillsItsHourAndOpensAtItsStart() {
        AgendaResult agenda = agenda(forum(60), List.of(), NO_ROWS);

        assertThat(agenda.items()).extracting(AgendaItem::minutes).containsExactly(5, 5, 5, 15, 5, 5, 5, 5, 5, 5);
        assertThat(agenda.items()).extracting(AgendaItem::purpose).doesNotContain(Purpose.DECIDE);
        assertThat(agenda.start(0)).isEqualTo(LocalDateTime.parse("2014-06-18T09:00"));
        assertThat(agenda.start(9)).isEqualTo(LocalDateTime.parse("2014-06-18T09:55"));
        assertThat(agenda.findings()).isEmpty();
    }

    @Test
    void aShorterSlotShortensTheUsualItems() {
        AgendaResult agenda = agenda(forum(30), List.of(), NO_ROWS);

        // half of 5 is 2, half of 15 is 7: nine times 2 and once 7
        assertThat(total(agenda)).isEqualTo(25);
        assertThat(agenda.findings()).isEmpty();
    }

    @Test
    void requestsTakeThePlaceOfTheirItemWhereAForumMeetsForThem() {
        List<Waiting> requests = List.of(
                waiting("first", "transport: 16 trucks, in Bong", List.of(), Sensitivity.MODERATE),
                waiting("second", "escort: 1 patrol", List.of(), Sensitivity.LOW));

        AgendaResult agenda = asked(forum(65), requests);

        assertThat(agenda.items())
                .filteredOn(item -> item.title().startsWith("Request"))
                .extracting(AgendaItem::title, AgendaItem::minutes, AgendaItem::reference)
                .containsExactly(
                        tuple("Request for transport: 16 trucks, in Bong", 5, "first"),
                        tuple("Request for escort: 1 patrol", 5, "second"));
        assertThat(total(agenda)).isEqualTo(65);
        assertThat(agenda.label()).isEqualTo(Sensitivity.MODERATE);
        assertThat(asked(forum(60), requests).annex())
                .extracting(AgendaItem::reference)
                .containsExactly("second");
        assertThat(asked(invited("CLUSTER", "ocha", List.of()), requests).items())
                .noneMatch(item -> item.title().startsWith("Request"));
    }

    @Test
    void whatIsMetIfConfirmedIsAskedOfWhoGivesAndLastWhereNobodyIsThereForThem() {
        List<Waiting> requests = List.of(
                waiting("away", "data: 1 table", List.of("wfp"), Sensitivity.LOW),
                waiting("here", "transport: 6 trucks", List.of("ocha"), Sensitivity.LOW),
                waiting("decision", "escort: 1 patrol", List.of(), Sensitivity.LOW));

        AgendaResult agenda = asked(forum(70), requests);

        assertThat(agenda.items())
                .filteredOn(item -> !item.reference().isEmpty())
                .extracting(
                        AgendaItem::title,
                        AgendaItem::purpose,
                        AgendaItem::minutes,
                        AgendaItem::lead,
                        AgendaItem::absent)
                .containsExactly(
                        tuple("Confirm transport: 6 trucks", Purpose.DECIDE, 2, "ocha", List.of()),
                        tuple("Request for escort: 1 patrol", Purpose.DECIDE, 5, "ocha", List.of()),
                        tuple("Confirm data: 1 table", Purpose.DECIDE, 2, "ocha", List.of("wfp")));
        assertThat(asked(invited("CLUSTER", "ocha", List.of()), requests).items())
                .noneMatch(item -> item.title().startsWith("Confirm"));
    }

    @Test
    void whoWouldGiveAPartOfWhatIsToBeDecidedIsInvitedToSaySo() {
        Waiting both = new Waiting("part", "transport: 16 trucks", List.of("wfp"), true, "Decide.", Sensitivity.LOW);
        assertThat(asked(invited("CMCOORD", "ocha", List.of("ocha")), List.of(both))
                        .items())
                .filteredOn(item -> item.reference().equals("part"))
                .extracting(AgendaItem::title, AgendaItem::minutes, AgendaItem::absent)
                .containsExactly(tuple("Request for transport: 16 trucks", 5, List.of("wfp")));
    }

    private static Waiting waiting(String id, String what, List<String> givers, Sensitivity label) {
        return new Waiting(id, what, givers, givers.isEmpty(), "Decide.", label);
    }

    private static AgendaResult asked(Meeting meeting, List<Waiting> requests) {
        return Agenda.of(internal(workspace(meeting)), occurrence(meeting), List.of(), NO_ROWS, requests);
    }

    @Test
    void gapsResponsibilitiesAndActionsTakeTurnsInTheMinutesLeft() {
        Meeting meeting = ownItems(45, item("Opening", 20));
        Matrix matrix = new Matrix(List.of(row("r-1"), row("r-2"), row("r-3")), List.of(), List.of());
        Workspace workspace = workspace(
                meeting,
                action("late", "ocha", "2014-06-01", Action.Status.OPEN),
                action("later", "ocha", "2014-06-10", Action.Status.IN_PROGRESS),
                action("open", "ocha", "2014-06-30", Action.Status.OPEN),
                action("done", "ocha", "2014-06-01", Action.Status.DONE));

        AgendaResult agenda = agenda(workspace, meeting, gaps(4), matrix);

        // 25 left: 5+3+2, 5+3+2, 5 = 25; then nothing fits
        assertThat(agenda.items())
                .extracting(AgendaItem::reference)
                .containsExactly("", "SS0701/EDU", "SS0702/EDU", "SS0703/EDU", "r-1", "r-2", "late", "later");
        assertThat(agenda.annex()).extracting(AgendaItem::reference).containsExactly("SS0704/EDU", "r-3", "open");
        assertThat(total(agenda)).isEqualTo(45);
    }

    @Test
    void standingItemsOfTheMeetingReplaceTheUsualOnesAndItsClosingStaysLast() {
        Meeting meeting = ownItems(30, item("Welcome", 5), item("AOB and next date", 5));

        AgendaResult agenda = agenda(meeting, gaps(1), NO_ROWS);

        assertThat(agenda.items())
                .extracting(AgendaItem::title)
                .containsExactly("Welcome", "Education in SS0701: 28,000 people not reached", "AOB and next date");
    }

    @Test
    void standingItemsLongerThanTheSlotAreKeptAndTold() {
        Meeting meeting = ownItems(30, item("Access", 20), item("Requests", 25));

        AgendaResult agenda = agenda(meeting, gaps(1), NO_ROWS);

        assertThat(agenda.items()).hasSize(2);
        assertThat(agenda.annex()).hasSize(1);
        assertThat(rules(agenda)).containsExactly("agenda-over-slot");
        assertThat(agenda.findings().get(0).message()).contains("take 45 of 30 minutes");
    }

    @Test
    void whatIsCoveredAsksForNoDecision() {
        List<Gap> gaps = List.of(
                gap(1, "SS0701", Band.ADEQUATE, PresenceWord.SEVERAL),
                gap(2, "SS0702", Band.NO_NEED, PresenceWord.NONE),
                gap(3, "SS0703", Band.UNKNOWN, PresenceWord.SINGLE));

        assertThat(Points.worst(gaps, 10)).extracting(Gap::area).containsExactly("SS0703");
        assertThat(Points.worst(gaps(4), 2)).extracting(Gap::rank).containsExactly(1, 2);
    }

    @Test
    void aGapNobodyAnswersForIsOneDecisionNotTwo() {
        Matrix matrix = new Matrix(List.of(row("gap:SS0701/EDU")), List.of(), List.of());

        AgendaResult agenda = agenda(ownItems(60, item("Opening", 5)), gaps(1), matrix);

        assertThat(agenda.items()).hasSize(2);
        assertThat(agenda.items().get(1).sought())
                .isEqualTo("How to reach Education in SS0701: 28,000 people of 40,000 people in need are not reached;"
                        + " there now: RR. Which one post answers for it.");
        assertThat(agenda.items().get(1).papers()).containsExactly("coverage-gaps", "responsibilities");
    }

    @Test
    void aRowWithTwoWhoAnswerAsksWhichOne() {
        Matrix.Row row = new Matrix.Row(
                "r-1",
                "Open schools",
                "SS0701",
                "EDU",
                List.of(
                        new Matrix.Assignment("a", Letter.A, true, "", "pinned"),
                        new Matrix.Assignment("b", Letter.AR, true, "", "pinned")));

        AgendaResult agenda =
                agenda(ownItems(60, item("Opening", 5)), List.of(), new Matrix(List.of(row), List.of(), List.of()));

        assertThat(agenda.items().get(1).sought()).isEqualTo("Which one of a, b answers for it: Open schools.");
    }

    @Test
    void nobodyThereIsSaidAsFarAsItMayBeSaid() {
        Gap gap = gap(1, "SS0701", Band.CRITICAL, PresenceWord.NONE);
        Visible whole = new Visible(Records.empty(), Audience.PUBLIC, 0, false, Sensitivity.LOW);
        Visible part = new Visible(Records.empty(), Audience.PUBLIC, 3, true, Sensitivity.LOW);

        assertThat(new GapWording(whole).sought(gap))
                .isEqualTo("Who takes on Education in SS0701: nobody reported there, 40,000 people in need.");
        assertThat(new GapWording(part).title(gap)).isEqualTo("Education in SS0701: nobody there that may be shown");
    }

    @Test
    void actionsComeBackOverdueFirstAndSaySinceWhen() {
        Meeting meeting = ownItems(60, item("Opening", 5));
        AgendaResult agenda = agenda(
                workspace(
                        meeting,
                        action("undated", "ocha", null, Action.Status.OPEN),
                        action("coming", "ocha", "2014-06-20", Action.Status.OPEN),
                        action("today", "ocha", "2014-06-15", Action.Status.OPEN),
                        action("yesterday", "ocha", "2014-06-14", Action.Status.OPEN),
                        action("closed", "ocha", "2014-06-01", Action.Status.CANCELLED)),
                meeting,
                List.of(),
                NO_ROWS);

        assertThat(agenda.items().subList(1, 5))
                .extracting(AgendaItem::title)
                .containsExactly(
                        "yesterday, overdue since 2014-06-14: Do yesterday",
                        "today, due today: Do today",
                        "coming, due 2014-06-20: Do coming",
                        "undated, open, no due date: Do undated");
        Document document = AgendaReport.document(agenda, internal(workspace(meeting)));
        assertThat(printed(document, "Item").subList(1, 5))
                .containsExactly(
                        "yesterday, overdue: Do yesterday",
                        "today, due today: Do today",
                        "coming: Do coming",
                        "undated: Do undated");
        assertThat(agenda.overdue()).isEqualTo(1);
        assertThat(agenda.carriedOver())
                .extracting(Action::id)
                .containsExactly("yesterday", "today", "coming", "undated");
        assertThat(agenda.measures())
                .isEqualTo(Map.of("actions.open", 4L, "actions.overdue", 1L, "agenda.annex", 0L, "agenda.items", 5L));
        assertThat(rules(agenda)).containsExactly("action-due-missing");
    }

    @Test
    void anActionNeedsExactlyOneOwner() {
        Meeting meeting = ownItems(60, item("Opening", 5));
        AgendaResult agenda = agenda(
                workspace(
                        meeting,
                        action("none", "", "2014-06-20", Action.Status.OPEN),
                        action("two", "ocha; unmiss", "2014-06-20", Action.Status.OPEN),
                        action("words", "Ministry of Health and Sanitation", "2014-06-20", Action.Status.OPEN),
                        action("done", "", null, Action.Status.DONE)),
                meeting,
                List.of(),
                NO_ROWS);

        assertThat(agenda.findings())
                .extracting(Finding::message)
                .containsExactly("action `none` has no owner", "action `two` has several owners: `ocha; unmiss`");
        assertThat(agenda.items().get(1).purpose()).isEqualTo(Purpose.DECIDE);
        assertThat(agenda.items().get(1).lead()).isEqualTo("ocha");
    }

    @Test
    void anOwnerWhoMayNotBeShownIsNotAMissingOwner() {
        Meeting meeting = ownItems(60, item("Opening", 5));
        Workspace workspace = with(
                workspace(meeting, action("a", "quiet", "2014-06-20", Action.Status.OPEN)),
                null,
                List.of(
                        organisation("ocha", OrganisationKind.UN, Sensitivity.LOW),
                        organisation("quiet", OrganisationKind.NNGO, Sensitivity.HIGH)));

        AgendaResult agenda = Agenda.of(
                Sharing.visible(workspace, Audience.HUMANITARIAN), occurrence(meeting), List.of(), NO_ROWS, List.of());

        assertThat(agenda.findings()).isEmpty();
        assertThat(agenda.items().get(1).lead()).isEqualTo("ocha");
        assertThat(agenda.items().get(1).purpose()).isEqualTo(Purpose.INFORM);
    }

    @Test
    void anItemIsLabelledByTheRecordsItSpeaksOf() {
        Meeting meeting = ownItems(60, item("Opening", 5));
        Workspace workspace =
                with(workspace(meeting), List.of(need("SS070701", "EDU", Sensitivity.MODERATE, 40_000)), List.of());

        AgendaResult agenda = agenda(
                workspace,
                meeting,
                List.of(
                        gap(1, "SS0707", Band.CRITICAL, PresenceWord.SINGLE),
                        gap(2, "SS0708", Band.CRITICAL, PresenceWord.SINGLE)),
                NO_ROWS);

        assertThat(agenda.items())
                .extracting(AgendaItem::label)
                .containsExactly(Sensitivity.LOW, Sensitivity.MODERATE, Sensitivity.LOW);
        assertThat(agenda.label()).isEqualTo(Sensitivity.MODERATE);
    }

    @Test
    void aGapIsLedByTheSectorsCoordinatorWhoIsInvited() {
        Organisation cluster = organisation(
                "edu-cluster",
                OrganisationKind.CLUSTER,
                Sensitivity.LOW,
                List.of("EDU"),
                post("edu-a", "edu-cluster", "cluster coordinator", ""),
                post("edu-b", "edu-cluster", "co-coordinator", ""));
        Meeting meeting = meeting(
                "m",
                "CMCOORD",
                "2014-06-18T09:00",
                "Africa/Juba",
                Meeting.Recurrence.WEEK,
                60,
                "ocha",
                List.of("edu-b"),
                List.of(item("Opening", 5)),
                Sensitivity.LOW);
        Workspace workspace = with(
                workspace(meeting), null, List.of(organisation("ocha", OrganisationKind.UN, Sensitivity.LOW), cluster));

        assertThat(agenda(workspace, meeting, gaps(1), NO_ROWS).items().get(1).lead())
                .isEqualTo("edu-b");
        assertThat(new Leads(workspace, ownItems(60)).sector("EDU"))
                .isEqualTo(new Leads.Lead("ocha", List.of("edu-a")));
        assertThat(new Leads(workspace, ownItems(60)).sector("WSH")).isEqualTo(new Leads.Lead("ocha", List.of()));
    }

    @Test
    void whoAnswersAndIsNotInvitedIsToComeAndTheChairLeads() {
        Meeting meeting = invited("CMCOORD", "ocha", List.of());
        Workspace workspace = with(
                people(meeting),
                Plan.EMPTY,
                List.of(meeting),
                List.of(
                        action("a", "cimic", "2014-06-20", Action.Status.OPEN),
                        action("b", "Ministry of Health", "2014-06-21", Action.Status.OPEN),
                        action("c", "Name of OCHA", "2014-06-22", Action.Status.OPEN)));

        AgendaResult agenda = agenda(workspace, meeting, List.of(), NO_ROWS);

        assertThat(agenda.items())
                .filteredOn(item -> !item.reference().isEmpty())
                .extracting(AgendaItem::reference, AgendaItem::lead, AgendaItem::absent)
                .containsExactly(
                        tuple("a", "ocha", List.of("cimic")),
                        tuple("b", "ocha", List.of("Ministry of Health")),
                        tuple("c", "ocha", List.of()));
        assertThat(words(AgendaReport.document(agenda, internal(workspace))))
                .contains("their word before: UNMISS CIMIC, item 2; Ministry of Health, item 3.");
    }

    @Test
    void aClusterAsksUniformsBeforeAndDoesNotInviteThem() {
        Meeting meeting = invited("CLUSTER", "ocha", List.of());
        Workspace workspace = with(
                people(meeting),
                Plan.EMPTY,
                List.of(meeting),
                List.of(from("m", action("a", "cimic", "2014-06-20", Action.Status.OPEN))));

        String page = words(AgendaReport.document(agenda(workspace, meeting, List.of(), NO_ROWS), internal(workspace)));

        assertThat(page)
                .contains("To ask before, not to invite")
                .contains("anybody of the mission only where its members agreed: UNMISS CIMIC, item 2.")
                .doesNotContain("To invite:");
        assertThat(page).contains("does not say of which").contains("sectors: [EDU]");
    }

    @Test
    void aClusterTakesActionsAgreedThereOrOwnedThereAndNamesTheOthers() {
        Meeting meeting = invited("CLUSTER", "ocha", List.of("wfp"));
        Workspace workspace = with(
                people(meeting),
                Plan.EMPTY,
                List.of(meeting),
                List.of(
                        from("m", action("agreed", "cimic", "2014-06-20", Action.Status.OPEN)),
                        from("forum", action("owned", "wfp", "2014-06-20", Action.Status.OPEN)),
                        from("forum", action("shared", "cimic; wfp", "2014-06-20", Action.Status.OPEN)),
                        from("", action("nobody", "", "2014-06-20", Action.Status.OPEN)),
                        from("forum", action("trucks", "cimic", "2014-06-20", Action.Status.OPEN))));

        AgendaResult agenda = agenda(workspace, meeting, List.of(), NO_ROWS);

        assertThat(agenda.carriedOver())
                .extracting(Action::id)
                .containsExactlyInAnyOrder("agreed", "owned", "shared", "nobody");
        assertThat(words(AgendaReport.document(agenda, internal(workspace))))
                .contains("Left to other meetings:")
                .contains("1 action of no meeting that is listed here, to ask the owner about (trucks)")
                .doesNotContain("Do trucks");
        assertThat(agenda(workspace, invited("CMCOORD", "ocha", List.of()), List.of(), NO_ROWS)
                        .carriedOver())
                .hasSize(5);
    }

    private static Action from(String source, Action action) {
        return new Action(
                action.id(),
                action.action(),
                action.owner(),
                action.due(),
                action.status(),
                action.opened(),
                action.closed(),
                source,
                action.evidence(),
                action.label(),
                action.sensitivity(),
                action.origin());
    }

    @Test
    void aForumChairedByTheForceIsAnError() {
        Meeting meeting = invited("CMCOORD", "cimic", List.of());

        assertThat(rules(meeting)).containsExactly("meeting-chair-not-humanitarian");
        assertThat(rules(invited("CMCOORD", "ocha", List.of("cimic")))).isEmpty();
        assertThat(rules(invited("JOC-BRIEF", "cimic", List.of()))).isEmpty();
    }

    @Test
    void uniformsAtAClusterMeetingNeedARecordedAgreement() {
        Meeting meeting = invited("CLUSTER", "ocha", List.of("cimic"));
        Workspace agreed = with(
                people(meeting),
                Sparse.plan(
                        List.of(),
                        List.of(Sparse.decision(
                                "d-1",
                                null,
                                "m",
                                "come",
                                "ocha",
                                "",
                                null,
                                Measure.UNKNOWN,
                                Sensitivity.LOW,
                                Origin.NOWHERE))),
                List.of(meeting),
                List.of());

        // ocha chairs, so that this cluster's meeting does not say its sector either
        assertThat(rules(meeting)).containsExactly("meeting-sector-missing", "meeting-uniformed-invited");
        assertThat(rules(invited("HAWG", "ocha", List.of("cimic")))).containsExactly("meeting-uniformed-invited");
        assertThat(MeetingChecks.of(agreed))
                .extracting(finding -> finding.rule().id())
                .containsExactly("meeting-sector-missing");
    }

    @Test
    void aSiteMeetingWithoutTheCommunityIsToldSo() {
        assertThat(rules(invited("SITE", "ocha", List.of("cimic")))).containsExactly("meeting-community-absent");
        assertThat(rules(invited("SITE", "ocha", List.of("committee")))).isEmpty();
    }

    @Test
    void everyKindOfMeetingFitsItsOwnSlot() {
        assertThat(MeetingKinds.standard().all())
                .hasSize(16)
                .allSatisfy(kind -> assertThat(kind.items().stream()
                                .mapToInt(MeetingKind.StandingItem::minutes)
                                .sum())
                        .as(kind.code())
                        .isLessThanOrEqualTo(kind.minutes()));
        assertThat(MeetingKinds.standard().find("tea party").code()).isEqualTo("GENERAL");
    }

    @Test
    void theTableHoldsTheAnnexWithoutTimes() {
        Meeting meeting = ownItems(20, item("Opening", 15));
        AgendaResult agenda = agenda(meeting, gaps(2), NO_ROWS);

        Document document = AgendaReport.document(agenda, internal(workspace(meeting)));

        Table main = document.main();
        assertThat(main.columns())
                .extracting(column -> column.key())
                .containsExactly(
                        "number", "start", "minutes", "title", "purpose", "lead", "papers", "label", "reference");
        assertThat(main.rows())
                .extracting(row -> row.get(1))
                .containsExactly(new Cell.Text("09:00"), new Cell.Text("09:15"), Cell.BLANK);
        assertThat(main.rows().get(2).get(0)).isEqualTo(new Cell.Count(3));
        assertThat(main.rows().get(2).get(2)).isEqualTo(Cell.BLANK);
        assertThat(document.title()).isEqualTo("Agenda: Title of m, 2014-06-18");
        assertThat(words(document))
                .contains("Wednesday 2014-06-18, 09:00 to 09:20 (Africa/Juba), 20 minutes")
                .contains("Annex: what did not fit")
                .contains("No action is open.")
                .contains("TLP:CLEAR (LOW)");
    }

    @Test
    void thePrintedAgendaKeepsToWhatPeopleReadAndTheAnnexHasNoTimes() {
        Meeting meeting = ownItems(20, item("Opening", 15));
        Document document = AgendaReport.document(agenda(meeting, gaps(2), NO_ROWS), internal(workspace(meeting)));

        assertThat(shown(document, "agenda")).containsExactly("No.", "Start", "Min.", "Item", "Purpose", "Lead");
        assertThat(shown(document, "annex")).containsExactly("No.", "Item", "Purpose", "Lead");
        assertThat(words(document))
                .as("what left the table is told once, by the numbers of the items")
                .contains("coverage-gaps")
                .contains(" for items 2, 3")
                .contains("Item 2:")
                .contains("Item 3:");
    }

    /** What the room may not decide it hears of, in a minute. */
    @Test
    void aGapOfWhichNotAllMayBeShownTakesNoDecision() {
        Meeting meeting = ownItems(20, item("Opening", 5));
        Gap withheld = gap(
                1, "SS0701", "EDU", Band.PARTIAL, PresenceWord.SINGLE, Interval.UNKNOWN, List.of("presence_withheld"));
        AgendaResult agenda =
                agenda(meeting, List.of(withheld, gap(2, "SS0702", Band.PARTIAL, PresenceWord.SINGLE)), NO_ROWS);

        assertThat(agenda.items().subList(1, 3))
                .extracting(AgendaItem::purpose, AgendaItem::minutes)
                .containsExactly(tuple(Purpose.INFORM, 1), tuple(Purpose.DECIDE, 5));
        assertThat(words(AgendaReport.document(agenda, internal(workspace(meeting)))))
                .containsSubsequence(
                        "Decisions sought",
                        "Item 3:",
                        "Not for this room to decide:",
                        "Item 2:",
                        "For its coordinator to take up outside this meeting");
    }

    /** What stands in the cells of the printed agenda under {@code heading}. */
    private static List<String> printed(Document document, String heading) {
        Table agenda = document.blocks().stream()
                .flatMap(block -> block instanceof Block.Grid grid ? Stream.of(grid.table()) : Stream.of())
                .filter(table -> table.key().equals("agenda"))
                .findFirst()
                .orElseThrow();
        List<Column> columns = agenda.columns();
        int place = columns.indexOf(columns.stream()
                .filter(column -> column.shown() && column.heading().equals(heading))
                .findFirst()
                .orElseThrow());
        return agenda.rows().stream()
                .map(row -> ((Cell.Text) row.get(place)).text())
                .toList();
    }

    private static List<String> shown(Document document, String key) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Block.Grid grid ? Stream.of(grid.table()) : Stream.of())
                .filter(table -> table.key().equals(key))
                .flatMap(table -> table.columns().stream())
                .filter(Column::shown)
                .map(Column::heading)
                .toList();
    }

    @Test
    void aMeetingThatCrossesTheChangeOfClocksEndsOnTheNewTime() {
        Occurrence night = new Occurrence(
                meeting("m", "HCT", "2014-03-30T02:30", "Asia/Nicosia", Meeting.Recurrence.ONCE),
                LocalDateTime.parse("2014-03-30T02:30"));

        assertThat(night.after(60)).isEqualTo(LocalDateTime.parse("2014-03-30T04:30"));
    }

    private static List<String> rules(AgendaResult agenda) {
        return agenda.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static List<String> rules(Meeting meeting) {
        return MeetingChecks.of(people(meeting)).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static String words(Document document) {
        return document.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }

    private static Workspace people(Meeting meeting) {
        return with(
                workspace(meeting),
                mission(post("cimic", "unmiss", "CIMIC", "military")),
                List.of(
                        organisation("committee", OrganisationKind.COMMUNITY, Sensitivity.LOW),
                        organisation("ocha", OrganisationKind.UN, Sensitivity.LOW)));
    }

    private static Meeting invited(String kind, String chair, List<String> invited) {
        return meeting(
                "m",
                kind,
                "2014-06-18T09:00",
                "Africa/Juba",
                Meeting.Recurrence.WEEK,
                60,
                chair,
                invited,
                List.of(),
                Sensitivity.LOW);
    }

    private static Meeting forum(int minutes) {
        return meeting(
                "m",
                "CMCOORD",
                "2014-06-18T09:00",
                "Africa/Juba",
                Meeting.Recurrence.WEEK,
                minutes,
                "ocha",
                List.of(),
                List.of(),
                Sensitivity.LOW);
    }

    private static Meeting ownItems(int minutes, Meeting.Item... items) {
        return meeting(
                "m",
                "CMCOORD",
                "2014-06-18T09:00",
                "Africa/Juba",
                Meeting.Recurrence.WEEK,
                minutes,
                "ocha",
                List.of(),
                List.of(items),
                Sensitivity.LOW);
    }

    private static Meeting.Item item(String title, int minutes) {
        return new Meeting.Item(title, "inform", "", minutes, Origin.NOWHERE);
    }

    private static Matrix.Row row(String id) {
        return new Matrix.Row(id, "Do " + id, "SS0701", "EDU", List.of());
    }

    private static Workspace workspace(Meeting meeting, Action... actions) {
        return with(Records.empty(), Plan.EMPTY, List.of(meeting), List.of(actions));
    }

    private static Visible internal(Workspace workspace) {
        return Sharing.visible(workspace, Audience.INTERNAL);
    }

    private static Occurrence occurrence(Meeting meeting) {
        return NextMeeting.of(List.of(meeting), null, Records.AS_OF).orElseThrow();
    }

    private static AgendaResult agenda(Meeting meeting, List<Gap> gaps, Matrix matrix) {
        return agenda(workspace(meeting), meeting, gaps, matrix);
    }

    private static AgendaResult agenda(Workspace workspace, Meeting meeting, List<Gap> gaps, Matrix matrix) {
        return Agenda.of(internal(workspace), occurrence(meeting), gaps, matrix, List.of());
    }

    private static int total(AgendaResult agenda) {
        return agenda.items().stream().mapToInt(AgendaItem::minutes).sum();
    }

    private static List<Gap> gaps(int many) {
        List<Gap> gaps = new ArrayList<>();
        for (int rank = 1; rank <= many; rank++) {
            gaps.add(gap(rank, "SS070" + rank, Band.PARTIAL, PresenceWord.SINGLE));
        }
        return gaps;
    }

    private static Gap gap(int rank, String area, Band band, PresenceWord presence) {
        return gap(rank, area, band, presence, Interval.exactly(28_000));
    }

    static Gap gap(int rank, String area, String sector, Band band) {
        return gap(rank, area, sector, band, PresenceWord.SINGLE, Interval.exactly(28_000));
    }

    private static Gap gap(int rank, String area, Band band, PresenceWord presence, Interval unmet) {
        return gap(rank, area, "EDU", band, presence, unmet);
    }

    private static Gap gap(int rank, String area, String sector, Band band, PresenceWord presence, Interval unmet) {
        return gap(rank, area, sector, band, presence, unmet, List.of());
    }

    private static Gap gap(
            int rank,
            String area,
            String sector,
            Band band,
            PresenceWord presence,
            Interval unmet,
            List<String> flags) {
        return new Gap(
                rank,
                area,
                2,
                sector,
                Group.EVERYBODY,
                Measure.of(4),
                Measure.UNKNOWN,
                Measure.of(40_000),
                Measure.UNKNOWN,
                false,
                Interval.UNKNOWN,
                0,
                unmet,
                Interval.UNKNOWN,
                band,
                presence,
                presence == PresenceWord.NONE ? List.of() : List.of("RR"),
                Measure.UNKNOWN,
                LocalDate.of(2014, 5, 1),
                null,
                Grade.NONE,
                flags,
                List.of(),
                Set.of());
    }
}
