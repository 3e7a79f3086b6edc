package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.PresenceWord;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.OrganisationKind;
import org.tandem.responsibility.ResponsibilityReport.Layout;

class ResponsibilityReportTest {
    private static Document report(World world, Layout layout) {
        return ResponsibilityReport.document(world.matrix(), world.visible(), layout, LawNotes.NONE);
    }

    private static World schools(String... letters) {
        return World.malakal().activity("schools", "service-delivery", "EDU", letters);
    }

    @Test
    void whatTheLawHasAgainstAnActivityIsToldBesideWhoAnswersForIt() {
        LawNotes law = new LawNotes(
                Map.of("schools", List.of("mandate-task-missing"), "wells", List.of("permit-expired")),
                List.of("schools"));
        World world = schools().activity("wells", "service-delivery", "EDU");
        Table main = ResponsibilityReport.document(world.matrix(), world.visible(), Layout.LONG, law)
                .main();
        assertThat(main.rows().stream()
                        .map(Object::toString)
                        .filter(row -> row.contains("by law not in order: mandate-task-missing")))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("text=schools", "text=A"));
        assertThat(main.rows().toString()).contains("by law to settle: permit-expired");
        assertThat(ResponsibilityReport.document(world.matrix(), world.visible(), Layout.WIDE, law)
                        .toString())
                .contains("Not in order by law:");
        assertThat(report(world, Layout.WIDE).toString()).doesNotContain("by law");
    }

    @Test
    void theWideTableHasAColumnForEachActorHeadedByItsId() {
        Table main = report(schools("rr-coordinator=A/R"), Layout.WIDE).main();
        assertThat(main.columns())
                .extracting(Column::key)
                .containsExactly(
                        "id",
                        "activity",
                        "area_code",
                        "sector",
                        "ocha-cmcoord",
                        "rr-coordinator",
                        "cimic-malakal",
                        "malakal-county",
                        "malakal-committee");
        assertThat(main.rows().get(0))
                .extracting(ResponsibilityReportTest::text)
                .containsExactly("schools", "Do schools", "SS0707", "EDU", "C", "A/R", "I", "I", "C");
    }

    @Test
    void theLongTableHasARowForEachLetterWithItsReason() {
        Table main = report(schools("rr-coordinator=A/R"), Layout.LONG).main();
        assertThat(main.columns())
                .extracting(Column::key)
                .containsExactly(
                        "id", "activity", "area_code", "sector", "actor", "letter", "origin", "reason", "rule");
        assertThat(main.rows()).hasSize(5);
        assertThat(main.rows().get(1))
                .extracting(ResponsibilityReportTest::text)
                .containsExactly(
                        "schools",
                        "Do schools",
                        "SS0707",
                        "EDU",
                        "rr-coordinator",
                        "A/R",
                        "pinned",
                        "pinned in plan.yaml line 12",
                        "pinned");
    }

    @Test
    void thePageOpensWithABreachOfDistinctionThenRowsWithoutAccountable() {
        World world = schools("cimic-malakal=A").activity("airlift", "rfa-approval", "LOG");
        List<String> words = words(report(world, Layout.WIDE));
        assertThat(words.get(0)).isEqualTo("What to settle first");
        assertThat(words.get(1)).startsWith("error schools: A stands with UNMISS CIMIC");
        assertThat(words.get(2))
                .isEqualTo("Nobody answers for \"Do airlift\" (airlift): name a post that can sign the result off.");
    }

    @Test
    void aPageWithNothingToSettleSaysSo() {
        assertThat(words(report(schools(), Layout.WIDE)).get(1)).startsWith("Every row has one who answers for it");
    }

    @Test
    void anEmptyMatrixSaysWhy() {
        assertThat(words(report(new World(), Layout.WIDE)))
                .containsExactly(
                        "There is nothing to share out: the plan holds no activity and no need is known to be unmet.");
    }

    private static World withActors(int more) {
        World world = schools();
        for (int number = 0; number < more; number++) {
            world.organisation("ngo-" + number, OrganisationKind.INGO)
                    .activity("row-" + number, "service-delivery", "EDU", "ngo-" + number + "=R");
        }
        return world;
    }

    private static List<Table> tables(World world, String key) {
        return report(world, Layout.WIDE).blocks().stream()
                .flatMap(block -> block instanceof Block.Grid grid ? Stream.of(grid.table()) : Stream.of())
                .filter(table -> table.key().startsWith(key))
                .toList();
    }

    @Test
    void aMatrixOfFourteenActorsIsPrintedInTwoTablesOfSeven() {
        List<Table> grids = tables(withActors(8), "matrix_");
        assertThat(grids).extracting(table -> table.columns().size()).containsExactly(9, 9);
        assertThat(grids.get(0).columns()).extracting(Column::heading).startsWith("No.", "Activity", "HUM1");
        assertThat(tables(withActors(8), "actors").get(0).columns().get(0).shown())
                .as("the keys are told")
                .isTrue();
    }

    @Test
    void aMatrixOfFifteenActorsIsLeftToTheCsv() {
        World world = withActors(9);
        assertThat(tables(world, "matrix_")).isEmpty();
        assertThat(words(report(world, Layout.WIDE)))
                .contains("With 15 actors the matrix is too wide for a page: tandem raci -f csv writes it with a column"
                        + " for each actor.");
        assertThat(tables(world, "actors").get(0).columns().get(0).shown())
                .as("there are no keys to tell")
                .isFalse();
    }

    @Test
    void whoDoesWhatNamesTheHoldersOfEachLetterAndMarksThosePeopleSet() {
        List<Table> found = tables(schools("rr-coordinator=R"), "who_does_what");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).columns())
                .extracting(Column::heading)
                .containsExactly(
                        "No.", "Activity", "Answers for it (A)", "Does the work (R)", "Consulted (C)", "Informed (I)");
        assertThat(found.get(0).rows().get(0).subList(1, 6))
                .extracting(ResponsibilityReportTest::text)
                .containsExactly(
                        "Do schools",
                        "edu-cluster cluster coordinator",
                        "river-relief coordinator\u00a0✓",
                        "ocha CMCoord officer; malakal-committee",
                        "UNMISS CIMIC; malakal-county");
    }

    @Test
    void oneWhoAnswersForItAndDoesTheWorkStandsUnderBoth() {
        List<Cell> row = tables(schools("rr-coordinator=A/R"), "who_does_what")
                .get(0)
                .rows()
                .get(0);
        assertThat(row.subList(2, 4))
                .extracting(ResponsibilityReportTest::text)
                .containsExactly("river-relief coordinator\u00a0✓", "river-relief coordinator\u00a0✓");
    }

    @Test
    void aGapIsReadAloudWithoutTheCodeOfItsArea() {
        World world = World.malakal().gap("SS0707", "EDU", 4000, PresenceWord.SINGLE);
        assertThat(text(tables(world, "who_does_what").get(0).rows().get(0).get(1)))
                .isEqualTo("Close the Education gap in Malakal");
    }

    @Test
    void postsOfOneNameAreToldApartByTheirAreas() {
        World world = schools("cimic-malakal=I", "cimic-bor=I").missionPost("cimic-bor", "CIMIC", "military", "SS0708");
        String other = world.visible().workspace().areas().name("SS0708");
        assertThat(text(tables(world, "who_does_what").get(0).rows().get(0).get(5)))
                .contains("UNMISS CIMIC (Malakal)\u00a0✓", "UNMISS CIMIC (" + other + ")\u00a0✓");
    }

    @Test
    void reasonsStandInTheOrderOfTheLettersWithTheActorInWords() {
        List<String> page = words(report(schools("rr-coordinator=R"), Layout.WIDE));
        int from = page.indexOf("1. Do schools (schools)");
        assertThat(page.subList(from + 1, from + 3))
                .containsExactly(
                        "A edu-cluster cluster coordinator: coordinates the edu-cluster in South Sudan [SSD]",
                        "R river-relief coordinator: pinned in plan.yaml line 12");
    }

    @Test
    void identifiersInFindingsAreCodesAndNoBacktickIsLeft() {
        World world = schools("cimic-malakal=A");
        assertThat(words(report(world, Layout.WIDE))).isNotEmpty().noneMatch(line -> line.contains("`"));
        assertThat(report(world, Layout.WIDE).blocks().stream()
                        .flatMap(block -> block instanceof Block.Points points ? points.lines().stream() : Stream.of())
                        .flatMap(line -> line.spans().stream()))
                .contains(new Line.Code("schools"), new Line.Code("accountable-not-humanitarian"));
    }

    @Test
    void factsCountLettersAndRowsWithoutAccountable() {
        Document document = report(schools("rr-coordinator=A/R"), Layout.WIDE);
        assertThat(document.facts())
                .containsEntry("rows", new Cell.Count(1))
                .containsEntry("letters_pinned", new Cell.Count(1))
                .containsEntry("letters_proposed", new Cell.Count(4))
                .containsEntry("rows_without_accountable", new Cell.Count(0));
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : cell.toString();
    }

    private static List<String> words(Document document) {
        return document.blocks().stream()
                .flatMap(ResponsibilityReportTest::words)
                .toList();
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(words(paragraph.line()));
        }
        return block instanceof Block.Points points
                ? points.lines().stream().map(ResponsibilityReportTest::words)
                : Stream.of();
    }

    private static String words(Line line) {
        return String.join("", line.spans().stream().map(Line.Span::text).toList());
    }
}
