package org.tandem.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Basis;
import org.tandem.coverage.CoverageOptions;
import org.tandem.document.Cell;
import org.tandem.model.Audience;
import org.tandem.model.Interval;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Policy;
import org.tandem.render.Format;

/** Who became what, worked out by hand. */
class ChangeTest {
    private static final String EDU = "SS01/EDU";

    private final Made january = new Made("2024-01-31").partner("Anchor", "SS09/HEA", 1);
    private final Made february = new Made("2024-02-29").partner("Anchor", "SS09/HEA", 1);
    private final Made march = new Made("2024-03-31").partner("Anchor", "SS09/HEA", 1);

    private static CellChange only(ChangeResult result) {
        assertThat(result.all()).hasSize(1);
        return result.all().get(0);
    }

    @Test
    void aTrendIsToldOnlyWhereIntervalsDoNotOverlap() {
        Interval then = Interval.of(500, 700);
        assertThat(Trend.of(then, Interval.of(300, 499))).isEqualTo(Trend.BETTER);
        assertThat(Trend.of(then, Interval.of(300, 500))).isEqualTo(Trend.UNCERTAIN);
        assertThat(Trend.of(then, Interval.of(700, 900))).isEqualTo(Trend.UNCERTAIN);
        assertThat(Trend.of(then, Interval.of(701, 900))).isEqualTo(Trend.WORSE);
        assertThat(Trend.of(then, then)).isEqualTo(Trend.SAME);
        assertThat(Trend.of(then, Interval.UNKNOWN)).isEqualTo(Trend.NOT_KNOWN);
    }

    @Test
    void twoStatesCannotTellNewFromReOpened() {
        january.need(EDU, 1000).partner("A", EDU, 100);
        february.need(EDU, 1000).partner("A", EDU, 900);
        march.need(EDU, 1000).partner("A", EDU, 150);

        assertThat(only(Made.between(march, february)).kind()).isEqualTo(ChangeKind.NEW);
        CellChange again = only(Made.between(march, january, february));
        assertThat(again.kind()).isEqualTo(ChangeKind.RE_OPENED);
        // It was closed in between, so its age begins anew.
        assertThat(again.since()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(again.ageDays()).isZero();
    }

    @Test
    void aMonthInWhichNobodyAskedDoesNotEndAGap() {
        january.need(EDU, 1000).partner("A", EDU, 100);
        march.need(EDU, 1000).partner("A", EDU, 100);

        CellChange back = only(Made.between(march, january, february));

        assertThat(back.kind()).isEqualTo(ChangeKind.NEWLY_ASSESSED);
        assertThat(back.since()).isEqualTo(LocalDate.of(2024, 1, 31));
        // 29 days of February and 31 of March
        assertThat(back.ageDays()).isEqualTo(60);
        assertThat(back.notes()).containsExactly("a gap as of 2024-01-31 already");
    }

    @Test
    void aGapWhoseAssessmentOrReportIsGoneIsNotClosed() {
        january.need(EDU, 1000).partner("A", EDU, 100).need("SS02/EDU", 1000).partner("A", "SS02/EDU", 100);
        february.need("SS02/EDU", 1000).partner("A", "SS02/EDU", -1);

        ChangeResult result = Made.between(february, january);

        assertThat(result.measures())
                .containsEntry("diff.closed", 0L)
                .containsEntry("diff.no_longer_assessed", 1L)
                .containsEntry("diff.no_longer_known", 1L);
    }

    @Test
    void severityDoesNotMakeAGap() {
        january.need(EDU, 1000).partner("A", EDU, 900).severities.put(EDU, 3);
        february.need(EDU, 1000).partner("A", EDU, 900).severities.put(EDU, 5);

        assertThat(only(Made.between(february, january)).kind()).isEqualTo(ChangeKind.CHANGED);
    }

    @Test
    void theBandsOfTheNewestHoldForAllAndTheHeadSaysSo() {
        Policy own = Policy.DEFAULT;
        january.need(EDU, 1000).partner("A", EDU, 600);
        february.need(EDU, 1000).partner("A", EDU, 600);
        // 60 % is partial by the usual bands, and low where partial begins at 70 %.
        january.policy = own;
        february.policy = new Policy(90, 70, 20, own.conflictRatio(), 10, 5, own.updateIntervalDays(), 10);

        ChangeResult result = Made.between(february, january);

        assertThat(only(result).kind()).isEqualTo(ChangeKind.PERSISTENT);
        assertThat(Format.MD.render(ChangeReport.document(result)))
                .contains(
                        "**The policies differ.** Coverage in `state 1` is named by the bands of `newest` here: adequate"
                                + " from 90 %, partial from 70 %, low from 20 %.");
    }

    @Test
    void anAreaThatWasSplitIsAnotherArea() {
        january.need(EDU, 1000).partner("A", EDU, 100);
        february.need("SS11/EDU", 600).need("SS12/EDU", 400).moved("SS01", "SS11", "SS12");

        ChangeResult result = Made.between(february, january);

        assertThat(kinds(result))
                .containsExactlyInAnyOrder("SS01 no-longer-assessed", "SS11 newly-assessed", "SS12 newly-assessed");
        assertThat(result.of(ChangeKind.NO_LONGER_ASSESSED).get(0).notes())
                .containsExactly("the area is now SS11, SS12, which is not the same area");
        assertThat(result.of(ChangeKind.NEWLY_ASSESSED).get(0).notes())
                .containsExactly("the area was SS01, which is not the same area");
    }

    @Test
    void areasThatWereMergedAreAnotherAreaThoughItBearTheCodeOfOne() {
        january.need("SS01/EDU", 1000).need("SS02/EDU", 500);
        february.need("SS01/EDU", 1500).moved("SS02", "SS01");

        ChangeResult result = Made.between(february, january);

        assertThat(kinds(result))
                .containsExactlyInAnyOrder("SS01 newly-assessed", "SS01 no-longer-assessed", "SS02 no-longer-assessed");
        assertThat(result.measures()).containsEntry("diff.worse", 0L);
    }

    @Test
    void aCodeThatMovedTwiceIsFollowed() {
        january.need("SS01/EDU", 1000);
        march.need("SS21/EDU", 1000).moved("SS01", "SS11").moved("SS11", "SS21");

        CellChange change = only(Made.between(march, january));

        assertThat(change.kind()).isEqualTo(ChangeKind.PERSISTENT);
        assertThat(change.area()).isEqualTo("SS21");
        assertThat(change.notes()).containsExactly("under the code SS01 before");
    }

    @Test
    void anAreaInScopeIsFoundUnderItsOlderCode() {
        january.need("SS01/EDU", 1000);
        january.options = within("SS01", "SS21");
        march.need("SS21/EDU", 800).moved("SS01", "SS21");
        march.options = within("SS21");

        assertThat(only(Made.between(march, january)).trend()).isEqualTo(Trend.BETTER);
    }

    private static CoverageOptions within(String... areas) {
        return new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(areas), Set.of(), false);
    }

    @Test
    void aPartnerWithAListedOtherNameIsTheSame() {
        january.need(EDU, 1000).partner("River Relief", EDU, 600);
        february.need(EDU, 1000).partner("Blue River Aid", EDU, 600);
        february.aliases.putAll(Map.of("river relief", "blue river aid"));

        ChangeResult result = Made.between(february, january);

        assertThat(result.renames()).containsExactly(new Rename("River Relief", "Blue River Aid", true));
        assertThat(result.came()).isEmpty();
        assertThat(result.left()).isEmpty();
        assertThat(only(result).kind()).isEqualTo(ChangeKind.UNCHANGED);
    }

    @Test
    void twoWhoCameToTheCellsOfOneWhoLeftAreNoRename() {
        january.need(EDU, 1000).partner("A", EDU, 600);
        february.need(EDU, 1000).partner("B", EDU, 300).partner("C", EDU, 300);

        ChangeResult result = Made.between(february, january);

        assertThat(result.renames()).isEmpty();
        assertThat(result.came()).containsExactly("B", "C");
        assertThat(result.left()).containsExactly("A");
        assertThat(only(result).came()).containsExactly("B", "C");
    }

    @Test
    void onesOfDifferentKindsOrInOtherCellsAreNoRename() {
        january.need(EDU, 1000).partner("A", EDU, 600).need("SS02/EDU", 1000).partner("D", "SS02/EDU", 600);
        february.need(EDU, 1000).partner("B", EDU, 600).need("SS02/EDU", 1000).partner("E", "SS02/EDU", 600);
        february.partner("E", EDU, 10);
        february.kinds.put("B", OrganisationKind.UN);

        ChangeResult result = Made.between(february, january);

        assertThat(result.renames()).isEmpty();
        assertThat(result.left()).containsExactly("A", "D");
    }

    @Test
    void whatIsTooSmallToShowIsNeitherBetterNorWorse() {
        january.need(EDU, 50).partner("A", EDU, 10);
        february.need(EDU, 50).partner("A", EDU, 47);
        january.audience = Audience.PUBLIC;
        february.audience = Audience.PUBLIC;

        ChangeResult result = Made.between(february, january);
        String csv = Format.CSV.render(ChangeReport.document(result));

        // 47 of 50: the three who are left could be recognised, so neither they nor the 47 are shown.
        assertThat(only(result).trend()).isEqualTo(Trend.NOT_KNOWN);
        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "closed,SS01,,1,EDU,ALL,2024-01-31,29,50,50,3,3,10,10,,,40,40,,,20.0,20.0,,,low,adequate,"
                                + "single,single,,,,a figure is too small to show");
        assertThat(Format.MD.render(ChangeReport.document(result)))
                .doesNotContain("47")
                .doesNotContain("94");
    }

    @Test
    void timeAloneMakesAGapPersistent() {
        january.need(EDU, 1000);
        february.need(EDU, 1000);
        Made sameDay = new Made("2024-01-31").partner("Anchor", "SS09/HEA", 1).need(EDU, 1000);

        assertThat(only(Made.between(february, january)).kind()).isEqualTo(ChangeKind.PERSISTENT);
        ChangeResult same = Made.between(sameDay, january);
        assertThat(only(same).kind()).isEqualTo(ChangeKind.UNCHANGED);
        assertThat(same.persistent()).isEqualTo(1);
        assertThat(SinceThen.of(same).rows().get("SS01/EDU/ALL").change()).isEqualTo("persistent");
    }

    @Test
    void theOldestAndTheWorstComeFirst() {
        january.need("SS01/EDU", 100);
        february.need("SS01/EDU", 100).need("SS02/EDU", 900).need("SS03/EDU", 500);
        february.partner("A", "SS04/EDU", 900)
                .need("SS04/EDU", 1000)
                .partner("A", "SS05/EDU", 900)
                .need("SS05/EDU", 1000);
        march.need("SS01/EDU", 100).need("SS02/EDU", 900).need("SS03/EDU", 500);
        march.partner("A", "SS04/EDU", 150)
                .need("SS04/EDU", 1000)
                .partner("A", "SS05/EDU", 50)
                .need("SS05/EDU", 1000);

        assertThat(kinds(Made.between(march, january, february)))
                .containsExactly("SS05 new", "SS04 new", "SS01 persistent", "SS02 persistent", "SS03 persistent");
    }

    @Test
    void sectorsAndJointFiguresAreThereToDraw() {
        january.need("SS01/EDU", 1000).partner("A", "SS01/EDU", 250).need("SS01/WSH", 400);
        february.need("SS01/EDU", 1200).partner("A", "SS01/EDU", 300);

        ChangeResult result = Made.between(february, january);

        assertThat(result.jointThen().orElse(-1)).isEqualTo(1000);
        assertThat(result.joint().orElse(-1)).isEqualTo(1200);
        assertThat(result.sectors())
                .extracting(SectorChange::sector, SectorChange::unitsThen, SectorChange::units)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EDU", 1, 1),
                        org.assertj.core.groups.Tuple.tuple("WSH", 1, 0));
        assertThat(ChangeReport.document(result).facts())
                .containsEntry("joint_people_in_need_old", new Cell.Count(1000))
                .containsEntry("cells_no_longer_assessed", new Cell.Count(1));
        assertThat(SinceThen.of(result).trend()).hasSize(2);
    }

    @Test
    void anAreaWithTheNameOfAnotherCodeIsToldAndNotGuessed() {
        january.need(EDU, 1000).named("SS01", "Delta");
        february.need("SS41/EDU", 1000).named("SS41", "delta");

        String page = Format.MD.render(ChangeReport.document(Made.between(february, january)));

        assertThat(page)
                .contains("- delta is `SS01` in the older state and `SS41` in the newer. If it is the same area");
        assertThat(kinds(Made.between(february, january)))
                .containsExactly("SS41 newly-assessed", "SS01 no-longer-assessed");
    }

    @Test
    void needsOfAnotherLevelAreToldAsSuch() {
        january.need("SSD/EDU", 1000);
        february.need("SS01/EDU", 600).need("SS02/EDU", 400);

        assertThat(Format.MD.render(ChangeReport.document(Made.between(february, january))))
                .contains("of 2 cells that came or went, one state has the larger area");
    }

    @Test
    void thePageNamesTheColumnsAndTheWords() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/diff.md"));
        String csv = Format.CSV.render(ChangeReport.document(Made.between(february, january)));

        assertThat(page).contains("`" + csv.strip().replace(",", ", ") + "`");
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind != ChangeKind.UNCHANGED) {
                assertThat(page).contains("| `" + kind.code() + "` |");
            }
        }
        Made.between(february, january)
                .measures()
                .keySet()
                .forEach(key -> assertThat(page).contains("`" + key + "`"));
    }

    private static List<String> kinds(ChangeResult result) {
        return result.changed().stream()
                .map(cell -> cell.area() + " " + cell.kind().code())
                .toList();
    }
}
