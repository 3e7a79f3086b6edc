package org.tandem.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tandem.sharing.Records.action;
import static org.tandem.sharing.Records.meeting;
import static org.tandem.sharing.Records.mission;
import static org.tandem.sharing.Records.organisation;
import static org.tandem.sharing.Records.post;
import static org.tandem.sharing.Records.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Band;
import org.tandem.coverage.Gap;
import org.tandem.document.Block;
import org.tandem.document.Document;
import org.tandem.model.Action;
import org.tandem.model.Audience;
import org.tandem.model.Letter;
import org.tandem.model.Meeting;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Plan;
import org.tandem.model.Workspace;
import org.tandem.responsibility.Matrix;
import org.tandem.sharing.Records;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** What holds of any agenda, whoever is invited and whoever answers for what. */
class AgendaLaws {
    private static final List<String> POSTS = List.of(
            "edu-coord",
            "wsh-coord",
            "rr-coord",
            "unicef-edu",
            "unicef-wsh",
            "cimic",
            "civil-affairs",
            "committee-head",
            "militia-spokesman");
    private static final List<String> OWNERS = List.of("edu", "wsh", "rr", "unicef", "unmiss", "committee", "militia");
    private static final List<String> KINDS = List.of("CMCOORD", "CLUSTER", "ICCG", "SITE", "SMT", "COMMUNITY");
    private static final List<String> SECTORS = List.of("EDU", "WSH", "WSH-X", "PRO", "PRO-CPN");

    @Test
    void everyLeadIsInTheRoomAndWhoAnswersAndIsNotIsNamed() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Made made = made(new Random(seed));
            Set<String> room = room(made.meeting);
            String page = made.page();
            for (AgendaItem item : made.all()) {
                // an item with a lead of its own keeps it: only there nobody of the room may lead
                if (item.title().equals("Own")) {
                    assertThat(room.contains(item.lead()) || item.absent().contains(item.lead()))
                            .isTrue();
                } else if (!item.lead().isEmpty()) {
                    assertThat(room).contains(item.lead());
                } else {
                    assertThat(made.meeting.chair()).isEmpty();
                }
                for (String absent : item.absent()) {
                    assertThat(represented(absent, made)).as(absent).isFalse();
                    assertThat(page).contains(made.workspace.directory().name(absent));
                }
            }
            for (Action action : made.workspace.actions()) {
                boolean there = represented(action.owner(), made);
                boolean left = made.agenda.left().actions().contains(action);
                assertThat(left)
                        .isEqualTo(made.meeting.kind().equals("CLUSTER")
                                && !there
                                && !action.source().equals("m"));
                if (left) {
                    assertThat(made.line("Left to other meetings:")).contains(action.id());
                    assertThat(made.all()).noneMatch(item -> item.reference().equals(action.id()));
                    continue;
                }
                AgendaItem item = made.of(action.id());
                assertThat(item.absent()).isEqualTo(there ? List.of() : List.of(action.owner()));
            }
            for (Matrix.Row row : made.matrix.rows()) {
                made.all().stream()
                        .filter(item -> row.id().endsWith(item.reference())
                                && !item.reference().isEmpty())
                        .forEach(item -> row.accountable().stream()
                                .map(Matrix.Assignment::actor)
                                .filter(actor -> !represented(actor, made))
                                .forEach(actor -> assertThat(item.absent()).contains(actor)));
            }
        });
    }

    @Test
    void noForceIsEverProposedAsAGuestAndUniformsNotToACluster() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Made made = made(new Random(seed));
            String invite = made.line("To invite:");
            assertThat(invite).doesNotContain("militia");
            boolean mission =
                    room(made.meeting).stream().anyMatch(List.of("cimic", "civil-affairs", "unmiss")::contains);
            if (made.meeting.kind().equals("CLUSTER") && !mission) {
                assertThat(invite).doesNotContain("UNMISS");
            }
            if (made.meeting.kind().equals("CLUSTER")
                    || made.meeting.kind().equals("COMMUNITY")
                            && !room(made.meeting).contains("cimic")) {
                assertThat(invite).doesNotContain("CIMIC");
            }
        });
    }

    @Test
    void aClustersMeetingTakesItsOwnSectorAndCountsEveryOther() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Made made = made(new Random(seed));
            List<String> ours = !made.meeting.sectors().isEmpty()
                    ? made.meeting.sectors()
                    : !made.meeting.kind().equals("CLUSTER")
                            ? List.of()
                            : switch (made.meeting.chair()) {
                                case "edu-coord", "edu" -> List.of("EDU");
                                case "wsh-coord", "wsh" -> List.of("WSH");
                                default -> List.of();
                            };
            long of = made.gaps.stream()
                    .filter(gap -> ours.isEmpty()
                            || ours.stream()
                                    .anyMatch(own -> gap.sector().equals(own)
                                            || gap.sector().startsWith(own + "-")))
                    .count();
            List<String> told = made.all().stream()
                    .map(AgendaItem::reference)
                    .filter(text -> text.matches("[A-Z0-9]+/[A-Z-]+"))
                    .toList();
            assertThat(told).hasSize((int) Math.min(of, 10));
            assertThat(made.agenda.left().allGaps()).isEqualTo(made.gaps.size() - (int) of);
            long rows = made.matrix.rows().stream()
                    .filter(row ->
                            !row.id().startsWith("gap:") && row.accountable().size() != 1)
                    .count();
            long asked = made.all().stream()
                    .filter(item -> item.reference().startsWith("row-"))
                    .count();
            assertThat(asked + made.agenda.left().rows()).isEqualTo(rows);
            if (made.agenda.left().allGaps() > 0) {
                assertThat(made.line("Left to other meetings:"))
                        .contains(made.agenda.left().allGaps() + " gap");
            }
        });
    }

    /** Whether somebody of the room is, or speaks for, {@code actor}; found in another way than the agenda does. */
    private static boolean represented(String actor, Made made) {
        Set<String> room = room(made.meeting);
        String house = made.workspace
                .directory()
                .post(actor)
                .map(post -> post.organisation())
                .orElse(actor);
        return room.contains(actor)
                || room.contains(house)
                || house.equals(actor)
                        && POSTS.stream()
                                .anyMatch(post -> room.contains(post)
                                        && made.workspace
                                                .directory()
                                                .post(post)
                                                .orElseThrow()
                                                .organisation()
                                                .equals(actor));
    }

    private static Set<String> room(Meeting meeting) {
        Set<String> room = new TreeSet<>(meeting.invited());
        room.add(meeting.chair());
        room.remove("");
        return room;
    }

    private record Made(
            Workspace workspace,
            Meeting meeting,
            List<Gap> gaps,
            Matrix matrix,
            AgendaResult agenda,
            Document document) {
        List<AgendaItem> all() {
            return Stream.concat(agenda.items().stream(), agenda.annex().stream())
                    .toList();
        }

        AgendaItem of(String reference) {
            return all().stream()
                    .filter(item -> item.reference().equals(reference))
                    .findFirst()
                    .orElseThrow();
        }

        String page() {
            return document.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
        }

        /** The point of the head that begins with {@code word}; empty when there is none. */
        String line(String word) {
            return document.blocks().stream()
                    .filter(Block.Points.class::isInstance)
                    .flatMap(block -> ((Block.Points) block).lines().stream())
                    .map(Object::toString)
                    .filter(text -> text.contains(word))
                    .findFirst()
                    .orElse("");
        }
    }

    private static Made made(Random random) {
        List<String> anybody = Stream.concat(POSTS.stream(), OWNERS.stream()).toList();
        List<String> invited = anybody.stream()
                .filter(id -> !id.equals("militia") && random.nextInt(4) == 0)
                .toList();
        String chair = random.nextInt(6) == 0 ? "" : anybody.get(random.nextInt(6));
        List<Meeting.Item> own = random.nextInt(3) > 0
                ? List.of()
                : List.of(new Meeting.Item("Own", "inform", anybody.get(random.nextInt(8)), 5, Origin.NOWHERE));
        Meeting base = meeting(
                "m",
                KINDS.get(random.nextInt(6)),
                "2014-06-18T09:00",
                "Africa/Juba",
                Meeting.Recurrence.WEEK,
                60,
                chair,
                invited,
                own,
                Sensitivity.LOW);
        Meeting meeting = random.nextInt(4) > 0 ? base : about(base, List.of(SECTORS.get(random.nextInt(5))));
        List<Gap> gaps = new ArrayList<>();
        List<Matrix.Row> rows = new ArrayList<>();
        for (int rank = 1; rank <= random.nextInt(14); rank++) {
            String area = "SS07" + (10 + rank);
            String sector = SECTORS.get(random.nextInt(5));
            gaps.add(AgendaTest.gap(rank, area, sector, Band.PARTIAL));
            if (random.nextBoolean()) {
                rows.add(row("gap:" + area + "/" + sector, sector, anybody, random));
            }
        }
        for (int number = 0; number < random.nextInt(4); number++) {
            rows.add(row("row-" + number, random.nextBoolean() ? "" : SECTORS.get(random.nextInt(5)), anybody, random));
        }
        List<Action> actions = new ArrayList<>();
        for (int number = 0; number < random.nextInt(5); number++) {
            actions.add(action(
                    "a-" + number, anybody.get(random.nextInt(anybody.size())), "2014-06-20", Action.Status.OPEN));
        }
        Workspace workspace = with(
                with(Records.empty(), Plan.EMPTY, List.of(meeting), actions),
                mission(
                        post("cimic", "unmiss", "CIMIC", "military"),
                        post("civil-affairs", "unmiss", "civil affairs", "civilian")),
                List.of(
                        organisation(
                                "edu",
                                OrganisationKind.CLUSTER,
                                Sensitivity.LOW,
                                List.of("EDU"),
                                post("edu-coord", "edu", "cluster coordinator", "")),
                        organisation(
                                "wsh",
                                OrganisationKind.CLUSTER,
                                Sensitivity.LOW,
                                List.of("WSH"),
                                post("wsh-coord", "wsh", "cluster coordinator", "")),
                        organisation(
                                "rr",
                                OrganisationKind.INGO,
                                Sensitivity.LOW,
                                post("rr-coord", "rr", "coordinator", "")),
                        organisation(
                                "unicef",
                                OrganisationKind.UN,
                                Sensitivity.LOW,
                                post("unicef-edu", "unicef", "education specialist", ""),
                                post("unicef-wsh", "unicef", "water specialist", "")),
                        organisation(
                                "committee",
                                OrganisationKind.COMMUNITY,
                                Sensitivity.LOW,
                                post("committee-head", "committee", "head", "")),
                        organisation(
                                "militia",
                                OrganisationKind.ARMED_ACTOR,
                                Sensitivity.LOW,
                                post("militia-spokesman", "militia", "spokesman", ""))));
        Visible visible = Sharing.visible(workspace, Audience.INTERNAL);
        Matrix matrix = new Matrix(rows, List.of(), List.of());
        Occurrence next = NextMeeting.of(List.of(meeting), null, Records.AS_OF).orElseThrow();
        AgendaResult agenda = Agenda.of(visible, next, gaps, matrix, List.of());
        return new Made(workspace, meeting, gaps, matrix, agenda, AgendaReport.document(agenda, visible));
    }

    private static Meeting about(Meeting of, List<String> sectors) {
        return new Meeting(
                of.id(),
                of.kind(),
                of.title(),
                of.starts(),
                of.zone(),
                of.every(),
                of.minutes(),
                of.chair(),
                of.invited(),
                sectors,
                of.audience(),
                of.items(),
                of.sensitivity(),
                of.origin());
    }

    private static Matrix.Row row(String id, String sector, List<String> anybody, Random random) {
        List<Matrix.Assignment> letters = new ArrayList<>();
        for (int number = 0; number < random.nextInt(3); number++) {
            String actor = anybody.get(random.nextInt(anybody.size()));
            if (letters.stream().noneMatch(held -> held.actor().equals(actor))) {
                letters.add(new Matrix.Assignment(actor, Letter.A, false, "", "rule"));
            }
        }
        return new Matrix.Row(id, "Do " + id, "SS0707", sector, letters);
    }
}
